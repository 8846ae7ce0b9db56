/** One browser and one server for a file of tests, and pages that tell what went wrong on them. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { DIST } from '../dist/dist.ts';
import { launchBrowser } from './launch.ts';
import { serveDist, type ServedSite } from './serve.ts';

export interface OpenPage {
  page: Page;
  /** Errors of scripts and of the console, and requests to other hosts or without an answer. */
  complaints: string[];
}

export interface Opener {
  /** Opens an address of the built site in a fresh context and waits until it is loaded. */
  open(address: string, options?: BrowserContextOptions): Promise<OpenPage>;
  origin(): string;
}

/**
 * Registers start and end for the test file, or the group of tests, that calls it.
 * @param dist where the site was built, asked for when the tests begin
 */
export function useSite(dist = () => DIST): Opener {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveDist(dist())]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    origin: () => site.origin,
    async open(address, options = {}) {
      const context = await browser.newContext({
        locale: 'vi-VN',
        reducedMotion: 'reduce',
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
      page.on('console', (message) => {
        // The browser's own word on a page that answers 404, which the page of wrong addresses is to.
        if (message.type() === 'error' && !/status of 404/.test(message.text()))
          complaints.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(`${site.origin}/`) && !request.url().startsWith('data:'))
          complaints.push(`foreign: ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400 && response.request().resourceType() !== 'document')
          complaints.push(`${response.status()}: ${response.url()}`);
      });
      await page.goto(site.origin + address, { waitUntil: 'load' });
      return { page, complaints };
    },
  };
}
