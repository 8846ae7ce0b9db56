import type { APIRoute } from 'astro';
import { sitemapPages } from '../publications/sitemap.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(sitemapPages(await getSite()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
