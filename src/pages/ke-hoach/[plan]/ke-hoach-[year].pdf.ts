import type { APIRoute, GetStaticPaths } from 'astro';
import { planPdf } from '../../../publications/plan-pdf.ts';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (async () =>
  (await getSite()).plans.map((plan) => ({
    params: { plan: plan.id, year: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(planPdf(await getSite(), props['plan']), {
    headers: { 'Content-Type': 'application/pdf' },
  });
