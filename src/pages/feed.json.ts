import type { APIRoute } from 'astro';
import { jsonFeed } from '../publications/feeds.ts';
import { getSite } from '../site.ts';
import { feedItems } from './_feed-items.ts';

export const GET: APIRoute = async () =>
  new Response(jsonFeed(await getSite(), await feedItems()), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
