import type { APIRoute } from 'astro';
import { llmsTxt } from '../publications/markdown-twins.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(llmsTxt(await getSite()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
