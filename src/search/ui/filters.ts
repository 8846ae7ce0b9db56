import { searchStrings as t } from '../../strings.ts';
import type { Outcome } from '../client.ts';
import { element } from './elements.ts';
import { FACETS, type View, type ViewLink } from './view.ts';

interface Choice {
  view: View;
  text: string;
  count?: number;
  current: boolean;
}

function choices(label: string, items: readonly Choice[], link: ViewLink): Node {
  const nav = element('nav', 'search-kinds');
  nav.setAttribute('aria-label', label);
  nav.append(
    element(
      'ul',
      '',
      ...items.map(({ view, text, count, current }) => {
        const made = link(view, text);
        if (current) made.setAttribute('aria-current', 'true');
        if (count !== undefined) made.append(element('span', 'count', ` ${count}`));
        return element('li', '', made);
      }),
    ),
  );
  return nav;
}

/** Links that narrow the hits by kind; and by level, year or locality once a kind is chosen. */
export function filters(view: View, { answer, kinds, facets }: Outcome, link: ViewLink): Node[] {
  if (kinds.length < 2 && view.kind === undefined) return [];
  const plain: View = { query: view.query, literal: view.literal };
  const byKind: Choice[] = [
    { view: plain, text: t.allKinds, count: answer.hits.length, current: view.kind === undefined },
    ...kinds.map(({ kind, count }) => ({
      view: { ...plain, kind },
      text: t.kinds[kind],
      count,
      current: view.kind === kind,
    })),
  ];
  const byFacet = FACETS.flatMap((facet) => {
    const values = facets.filter((one) => one.facet === facet);
    const { [facet]: chosen, ...others } = view.facets ?? {};
    if (values.length < 2 && chosen === undefined) return [];
    const items: Choice[] = [
      {
        view: { ...view, facets: others },
        text: `${t.facets[facet]}: ${t.facetAll}`,
        current: chosen === undefined,
      },
      ...values.map(({ value, count }) => ({
        view: { ...view, facets: { ...others, [facet]: value } },
        text: value,
        count,
        current: chosen === value,
      })),
    ];
    return choices(t.facets[facet], items, link);
  });
  return [choices(t.filter, byKind, link), ...byFacet];
}
