/** What the search page shows, and its address: `?q=…&loai=…&cap=…&nguyen-van=1`. */
import type { Narrowing } from '../client.ts';
import { KINDS } from '../layout.ts';
import type { Facet } from '../lexicon.ts';

/** Facets and their names in the address. */
export const FACETS = ['level', 'year', 'locality'] as const satisfies readonly Facet[];
const FACET_NAMES: Record<Facet, string> = { level: 'cap', year: 'nam', locality: 'dia-ban' };

/** A query and what narrows its answer; `literal` takes its words as they are. */
export interface View extends Narrowing {
  query: string;
  literal: boolean;
}

/** Makes a link to a view, which is followed without leaving the page. */
export type ViewLink = (view: View, text: string, className?: string) => HTMLAnchorElement;

/** The view that the address of the page names. */
export function readAddress(): View {
  const params = new URLSearchParams(location.search);
  const facets: Partial<Record<Facet, string>> = {};
  for (const facet of FACETS) {
    const value = params.get(FACET_NAMES[facet]);
    if (value !== null) facets[facet] = value;
  }
  return {
    query: (params.get('q') ?? '').trim(),
    literal: params.has('nguyen-van'),
    kind: KINDS.find((kind) => kind === params.get('loai')),
    facets,
  };
}

/** The address of a view, from the search page on. */
export function addressOf({ query, literal, kind, facets = {} }: View): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  if (kind) params.set('loai', kind);
  for (const facet of FACETS)
    if (facets[facet] !== undefined) params.set(FACET_NAMES[facet], facets[facet]);
  if (literal) params.set('nguyen-van', '1');
  const search = params.toString();
  return search ? `?${search}` : location.pathname;
}
