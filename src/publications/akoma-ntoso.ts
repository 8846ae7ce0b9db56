/**
 * A plan as Akoma Ntoso 3.0 (OASIS LegalDocML): the same clause tree, with eIds by the OASIS naming
 * convention. The official words stand alone; errata are editorial notes in the metadata, and what
 * the received copy lacks (number, day) is absent and said in a note, never made up.
 */
import { isSubBullet } from '../domain/clause-id.ts';
import type { Plan, PlanClause, Site } from '../domain/site.ts';
import { slugify } from '../domain/vietnamese.ts';
import { absolute, urls } from '../urls.ts';
import { strings as allStrings } from '../strings.ts';
import { contentDate, issueDate } from './content-date.ts';
import { container, element, xmlDocument, type Xml } from './xml.ts';

const strings = allStrings.akomaNtoso;

export const AKOMA_NTOSO_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Element and eId prefix of each kind of clause inside the body; sections below a section by depth. */
const SECTION_BY_DEPTH: readonly { element: string; prefix: string }[] = [
  { element: 'section', prefix: 'sec' },
  { element: 'subsection', prefix: 'subsec' },
];

function bodyElement(clause: PlanClause): { element: string; prefix: string } {
  switch (clause.kind) {
    case 'part':
      return { element: 'part', prefix: 'part' };
    case 'section':
    case 'section-paragraph':
      return SECTION_BY_DEPTH[clause.depth - 2] ?? { element: 'level', prefix: 'level' };
    case 'bullet':
      return { element: 'indent', prefix: 'indent' };
    default:
      return { element: 'alinea', prefix: 'al' };
  }
}

/** The eId of each clause of a plan, by the clause's id: "II.4.g3" → "part_II__sec_4__indent_3". */
export function eIdsOf(plan: Plan): Map<string, string> {
  const eIds = new Map<string, string>();
  const counts = new Map<string, number>();
  const next = (key: string): number => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
  for (const clause of plan.clauses) {
    switch (clause.kind) {
      case 'title':
        eIds.set(clause.id, 'preface');
        break;
      case 'basis':
        eIds.set(clause.id, `preamble__cits__cit_${next('basis')}`);
        break;
      case 'enacting':
        eIds.set(clause.id, `preamble__formula_${next('enacting')}`);
        break;
      case 'closing':
        eIds.set(clause.id, `body__p_${next('closing')}`);
        break;
      case 'recipients':
        eIds.set(clause.id, 'conclusions__list_1');
        break;
      case 'signature':
        eIds.set(clause.id, 'conclusions__container_1');
        break;
      default: {
        const { prefix } = bodyElement(clause);
        const parent = clause.parent === undefined ? '' : `${eIds.get(clause.parent)}__`;
        const last = clause.id.split('.').at(-1) ?? '';
        const number = /^[gdc](\d+)$/.exec(last)?.[1] ?? last;
        eIds.set(clause.id, `${parent}${prefix}_${number}`);
      }
    }
  }
  return eIds;
}

/** Address of the work by the naming convention; the year stands for a date that is not known. */
export function workUri(plan: Plan): string {
  const name = plan.number ?? plan.title;
  return `/akn/vn/doc/${slugify(plan.kind)}/${slugify(plan.issuer)}/${plan.issuedOn ?? plan.year}/${slugify(name)}`;
}

/** What every part of the document asks for. */
interface Source {
  site: Site;
  plan: Plan;
  eId: (clause: PlanClause) => string;
  address: (path: string) => string;
}

const ofKind = (plan: Plan, kind: PlanClause['kind']): PlanClause[] =>
  plan.clauses.filter((clause) => clause.kind === kind);

/** Words from `from` on, with citations as references. */
function words({ address }: Source, clause: PlanClause, from = 0): (Xml | string)[] {
  let position = 0;
  return clause.segments.flatMap((segment): (Xml | string)[] => {
    const cut = Math.max(0, Math.min(segment.text.length, from - position));
    position += segment.text.length;
    const text = segment.text.slice(cut);
    if (text === '') return [];
    if (segment.type !== 'citation') return [text];
    return [element('ref', { href: address(urls.document(segment.document)) }, text)];
  });
}

const paragraph = (source: Source, clause: PlanClause, from = 0): Xml =>
  element('p', {}, words(source, clause, from));

/** A clause of the body with all that stands in it. */
function hierarchyOf(source: Source, clause: PlanClause): Xml {
  const { plan, eId } = source;
  const { element: name } = bodyElement(clause);
  const children = plan.clauses
    .filter((other) => other.parent === clause.id)
    .map((child) => hierarchyOf(source, child));
  const { number = '' } = clause;
  const rest = number.length + 1;
  switch (clause.kind) {
    case 'part':
    case 'section':
      return container(
        name,
        { eId: eId(clause) },
        element('num', {}, number),
        element('heading', {}, words(source, clause, rest)),
        children,
      );
    case 'section-paragraph':
      return container(
        name,
        { eId: eId(clause) },
        element('num', {}, number),
        element('content', {}, paragraph(source, clause, rest)),
      );
    case 'bullet': {
      const sign = isSubBullet(clause.id) ? '+' : '-';
      return container(
        name,
        { eId: eId(clause) },
        element('num', {}, sign),
        children.length > 0
          ? [element('intro', {}, paragraph(source, clause)), children]
          : element('content', {}, paragraph(source, clause)),
      );
    }
    default:
      return container(
        name,
        { eId: eId(clause) },
        element('content', {}, paragraph(source, clause)),
      );
  }
}

/** Notes of the editors: what the received copy lacks, and the errata. */
function notesOf({ plan, eId }: Source): Xml[] {
  const errata = plan.clauses.flatMap((clause) => clause.errata.map((note) => ({ clause, note })));
  const unknown = [
    ...(plan.issuedOn === null ? [strings.dateUnknown(plan.year)] : []),
    ...(plan.number === null ? [strings.numberUnknown] : []),
    ...(plan.annex?.status === 'thiếu' ? [plan.annex.note] : []),
  ];
  return [
    ...unknown.map((text) => [text]),
    ...errata.map(({ clause, note }) => [
      element('ref', { href: `#${eId(clause)}` }, clause.path),
      strings.erratum(note.asWritten, note.meant, note.note),
    ]),
  ].map((content, index) =>
    element('note', { eId: `note_${index + 1}` }, element('p', {}, content)),
  );
}

/** What is known of the plan, of this text of it and of this file; and the notes. */
function metaOf(source: Source): Xml {
  const { site, plan, address } = source;
  const notes = notesOf(source);
  const work = workUri(plan);
  const date = issueDate(plan);
  const dateName = plan.issuedOn === null ? strings.yearOnly : strings.issued;
  const expression = `${work}/vie@${plan.issuedOn ?? plan.year}`;
  const issuer = { id: slugify(plan.issuer), name: plan.issuer };
  const publisher = { id: slugify(site.settings.publisher), name: site.settings.publisher };
  const core = (uri: string, on: string, name: string, author: string, ...alias: Xml[]): Xml[] => [
    element('FRBRthis', { value: `${uri}/!main` }),
    element('FRBRuri', { value: uri }),
    ...alias,
    element('FRBRdate', { date: on, name }),
    element('FRBRauthor', { href: `#${author}` }),
  ];

  return container(
    'meta',
    {},
    container(
      'identification',
      { source: `#${publisher.id}` },
      container(
        'FRBRWork',
        {},
        core(
          work,
          date,
          dateName,
          issuer.id,
          element('FRBRalias', { value: plan.title, name: 'tieu-de' }),
        ),
        element('FRBRcountry', { value: 'vn' }),
        element('FRBRsubtype', { value: slugify(plan.kind) }),
        plan.number === null ? undefined : element('FRBRnumber', { value: plan.number }),
        element('FRBRname', { value: plan.shortTitle }),
        element('FRBRprescriptive', { value: 'true' }),
        element('FRBRauthoritative', { value: 'false' }),
      ),
      container(
        'FRBRExpression',
        {},
        core(expression, date, dateName, issuer.id),
        element('FRBRauthoritative', { value: 'false' }),
        element('FRBRlanguage', { language: 'vie' }),
      ),
      container(
        'FRBRManifestation',
        {},
        core(
          `${expression}.akn`,
          contentDate(plan),
          strings.published,
          publisher.id,
          element('FRBRalias', { value: address(urls.akomaNtoso(plan.id)), name: 'dia-chi' }),
        ),
        element('FRBRformat', { value: 'application/akn+xml' }),
      ),
    ),
    container(
      'references',
      { source: `#${publisher.id}` },
      [issuer, publisher].map(({ id, name }) =>
        element('TLCOrganization', {
          eId: id,
          href: `/akn/ontology/organization/vn/${id}`,
          showAs: name,
        }),
      ),
      element('TLCPerson', {
        eId: 'nguoi-ky',
        href: `/akn/ontology/person/vn/${slugify(plan.signatory.name)}`,
        showAs: plan.signatory.name,
      }),
    ),
    notes.length === 0 ? undefined : container('notes', { source: `#${publisher.id}` }, notes),
  );
}

/** The legal basis and the words of enactment. */
function preambleOf(source: Source): Xml | undefined {
  const { plan, eId } = source;
  const basis = ofKind(plan, 'basis');
  const enacting = ofKind(plan, 'enacting');
  if (basis.length + enacting.length === 0) return undefined;
  return container(
    'preamble',
    { eId: 'preamble' },
    basis.length === 0
      ? undefined
      : container(
          'citations',
          { eId: 'preamble__cits' },
          basis.map((clause) =>
            element('citation', { eId: eId(clause) }, paragraph(source, clause)),
          ),
        ),
    enacting.map((clause) =>
      element('formula', { eId: eId(clause), name: 'loi-ban-hanh' }, paragraph(source, clause)),
    ),
  );
}

/** Recipients and signature. */
function conclusionsOf({ plan, eId }: Source): Xml {
  const [recipients] = ofKind(plan, 'recipients');
  const [signature] = ofKind(plan, 'signature');
  const [listIntroduction, ...items] = recipients?.lines ?? [];
  return container(
    'conclusions',
    {},
    recipients &&
      container(
        'blockList',
        { eId: eId(recipients) },
        element('listIntroduction', {}, listIntroduction),
        items.map((line, index) =>
          element(
            'item',
            { eId: `${eId(recipients)}__item_${index + 1}` },
            element('num', {}, '-'),
            element('p', {}, line.replace(/^- /, '')),
          ),
        ),
      ),
    signature &&
      container(
        'blockContainer',
        { eId: eId(signature) },
        plan.signatory.formula.map((line) => element('p', {}, line)),
        element(
          'p',
          {},
          element(
            'signature',
            {},
            element('person', { refersTo: '#nguoi-ky' }, plan.signatory.name),
          ),
        ),
      ),
  );
}

/** The plan as an Akoma Ntoso document. */
export function akomaNtoso(site: Site, plan: Plan): string {
  const address = (path: string): string => absolute(site.settings.siteAddress, path);
  const eIds = eIdsOf(plan);
  const eId = (clause: PlanClause): string => eIds.get(clause.id) ?? '';
  const source: Source = { site, plan, eId, address };

  return xmlDocument(
    container(
      'akomaNtoso',
      { xmlns: AKOMA_NTOSO_NAMESPACE },
      container(
        'doc',
        { name: slugify(plan.kind), contains: 'originalVersion' },
        metaOf(source),
        container(
          'preface',
          { eId: 'preface' },
          element('p', {}, element('docType', {}, plan.kind)),
          element('p', {}, element('docTitle', {}, plan.title)),
        ),
        preambleOf(source),
        container(
          'mainBody',
          { eId: 'body' },
          ofKind(plan, 'part').map((part) => hierarchyOf(source, part)),
          ofKind(plan, 'closing').map((clause) =>
            element('p', { eId: eId(clause) }, words(source, clause)),
          ),
        ),
        conclusionsOf(source),
      ),
    ),
  );
}
