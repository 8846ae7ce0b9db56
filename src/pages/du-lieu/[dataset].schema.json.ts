import type { APIRoute } from 'astro';
import { DATASET_IDS, datasetJsonSchema, openData } from '../../publications/open-data.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = () => DATASET_IDS.map((dataset) => ({ params: { dataset } }));

export const GET: APIRoute = async ({ params }) => {
  const site = await getSite();
  const dataset = openData(site).find(({ id }) => id === params['dataset']);
  if (!dataset) return new Response(null, { status: 404 });
  return new Response(datasetJsonSchema(site, dataset), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
