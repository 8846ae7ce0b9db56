import type { APIRoute, GetStaticPaths } from 'astro';
import { akomaNtoso } from '../../publications/akoma-ntoso.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await getSite()).plans.map((plan) => ({
    params: { plan: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(akomaNtoso(await getSite(), props['plan']), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
