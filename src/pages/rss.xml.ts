import type { APIRoute } from 'astro';
import { rss } from '../publications/feeds.ts';
import { getSite } from '../site.ts';
import { feedItems } from './_feed-items.ts';

export const GET: APIRoute = async () =>
  new Response(rss(await getSite(), await feedItems()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
