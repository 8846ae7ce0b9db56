import type { APIRoute } from 'astro';
import { sitemapIndex } from '../publications/sitemap.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(sitemapIndex(await getSite()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
