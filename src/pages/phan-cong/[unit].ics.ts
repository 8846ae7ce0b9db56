import type { APIRoute, GetStaticPaths } from 'astro';
import { unitCalendar, unitsWithCalendar } from '../../publications/calendar.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () =>
  unitsWithCalendar(await getSite()).map((unit) => ({
    params: { unit: unit.id },
    props: { unit },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(unitCalendar(await getSite(), props['unit']), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
