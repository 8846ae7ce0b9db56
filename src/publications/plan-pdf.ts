/** A plan as a tagged PDF. */
import type { Plan, Site } from '../domain/site.ts';
import { planPrint } from './plan-print.ts';
import { strings as allStrings } from '../strings.ts';
import { typstPdf } from '../typesetting/typst.ts';

export function planPdf(site: Site, plan: Plan): Uint8Array<ArrayBuffer> {
  const print = planPrint(site, plan);
  const { numberLabel, noNumber, noPlace, noticesTitle, errataTitle } = allStrings.print;
  const strings = { numberLabel, noNumber, noPlace, noticesTitle, errataTitle };
  return typstPdf('plan.typ', { plan: print, strings }, print.updatedOn);
}
