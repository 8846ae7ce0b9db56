import type { APIRoute, GetStaticPaths } from 'astro';
import { planDocx } from '../../../publications/plan-docx.ts';
import { getSite } from '../../../site.ts';

export const getStaticPaths = (async () =>
  (await getSite()).plans.map((plan) => ({
    params: { plan: plan.id, year: plan.id },
    props: { plan },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await planDocx(await getSite(), props['plan']), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
