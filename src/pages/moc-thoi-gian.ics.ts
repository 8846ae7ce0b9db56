import type { APIRoute } from 'astro';
import { siteCalendar } from '../publications/calendar.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(siteCalendar(await getSite()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
