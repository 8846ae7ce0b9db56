import type { APIRoute } from 'astro';
import { robots } from '../publications/sitemap.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(robots(await getSite()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
