import type { APIRoute, GetStaticPaths } from 'astro';
import { markdownTwins } from '../publications/markdown-twins.ts';
import { getBodies, getSite, hashOf } from '../site.ts';
import { urls } from '../urls.ts';

export const getStaticPaths = (async () => {
  const twins = markdownTwins(await getSite(), await getBodies());
  return [...twins].map(([path, text]) => ({
    params: { page: urls.markdown(path).replace(/^\/|\.md$/g, '') },
    props: { text },
    cacheKey: hashOf(text),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['text'] as string, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
