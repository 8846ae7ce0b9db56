/**
 * The one way this project starts a browser: for tests, for screenshots, for measurements.
 *
 * An installed Chromium is preferred. Where there is none, the one inside the npm package
 * `@sparticuz/chromium` is unpacked, so that a bare machine with npm alone can run everything.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

/** Where distributions put Chromium or Chrome; the first that exists is used. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A browser that talks to nobody but the pages it is given: without these, Chromium looks up its
 * maker's hosts at every start, which a closed network refuses many times over.
 * `--no-sandbox` because containers and CI run as root, where Chromium refuses to start with one.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Path of a Chromium that this machine already has, or undefined. `CHROMIUM_PATH` wins. */
function installedChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const wanted = env['CHROMIUM_PATH'];
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names no file: ${wanted}`);
    return wanted;
  }
  return INSTALLED.find((path) => existsSync(path));
}

/** Starts a headless Chromium, with `more` flags where a tool needs some. The caller closes it. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...FLAGS, ...more];
  const installed = installedChromium();
  if (installed) return chromium.launch({ executablePath: installed, args });

  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No Chromium or Chrome found, and the packaged one is for Linux x64 only. ` +
        `Install one, or set CHROMIUM_PATH to its program file.`,
    );
  }
  const unpacked = await unpackChromium();
  const home = join(unpacked.folder, 'home');
  mkdirSync(home, { recursive: true });
  const libraries = [unpacked.libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean);
  return chromium.launch({
    executablePath: unpacked.program,
    args,
    env: {
      ...process.env,
      // The program needs NSS, which a bare machine does not have.
      LD_LIBRARY_PATH: libraries.join(delimiter),
      FONTCONFIG_FILE: unpacked.fontConfig,
      // Font caches and the like stay out of the user's home.
      XDG_CACHE_HOME: home,
    },
  });
}
