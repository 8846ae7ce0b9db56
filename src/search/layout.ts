/**
 * How a record lies in the index. Every word of it becomes one token, and the place of a token says in
 * which field it stands, since a place is all that Pagefind gives back for a record it has not loaded:
 *
 *     0 … 39    title, closed by the mark of the record's kind
 *     40 … 79   context: headings above, other names, who and when
 *     80 …      text
 *
 * A token is the key of a word (domain/vietnamese) and an end sign, so that none is the beginning of
 * another and Pagefind, which extends what it is asked to longer words, has nothing to extend.
 */
import { fold } from '../domain/vietnamese.ts';

export const KINDS = [
  'plan',
  'clause',
  'document',
  'unit',
  'milestone',
  'story',
  'term',
  'page',
] as const;
export type Kind = (typeof KINDS)[number];

export const CONTEXT_START = 40;
export const TEXT_START = 80;

/** The token of a word's key. */
export function tokenOf(key: string): string {
  return `${key.replaceAll('z', 'j7')}z`;
}

/** The mark that closes the title of a record of this kind. */
export function kindMark(kind: Kind): string {
  return tokenOf(`00${kind}`);
}

/** Marks of records that tell who does something, or until when. */
export const TELLS_WHO = tokenOf('00who');
export const TELLS_WHEN = tokenOf('00when');

/** The mark of a record that names a document: the document itself in its title, others in the context. */
export function referenceMark(documentId: string): string {
  return tokenOf(`00r${documentId.replaceAll('-', '')}`);
}

/** The mark of a clause, by its anchor. */
export function clauseMark(anchor: string): string {
  return tokenOf(`00c${anchor.replaceAll('-', '')}`);
}

/** The mark of a record with this value of a facet. */
export function facetMark(facet: string, value: string): string {
  return tokenOf(`00f${facet}${fold(value).replace(/[^a-z0-9]/g, '')}`);
}

/** A place that no word takes; it keeps its neighbours apart. */
const GAP = '.';

/**
 * Lays out a record.
 * @param marks reference marks, first those of the title, then those of the context
 * @returns the words to index, separated by spaces; the place of a word is its number in the list
 */
export function layOut(
  kind: Kind,
  fields: {
    title: readonly string[];
    context: readonly string[];
    text: readonly (string | undefined)[];
  },
  marks: { title: readonly string[]; context: readonly string[] },
): string {
  const title = fields.title.map(tokenOf).slice(0, CONTEXT_START - 2 - marks.title.length);
  // The overflow of a field begins the text, so that nothing is lost.
  const rest = fields.title.slice(title.length);
  const head = [...title, kindMark(kind), ...marks.title];
  const context = [
    ...fields.context
      .map((key) => (key === '' ? GAP : tokenOf(key)))
      .slice(0, TEXT_START - CONTEXT_START - marks.context.length - 1),
    GAP,
    ...marks.context,
  ].slice(0, TEXT_START - CONTEXT_START);
  const pad = (words: string[], length: number): string[] => [
    ...words,
    ...Array.from({ length: length - words.length }, () => GAP),
  ];
  const text = [...rest, ...fields.text].map((key) => (key === undefined ? GAP : tokenOf(key)));
  return [...pad(head, CONTEXT_START), ...pad(context, TEXT_START - CONTEXT_START), ...text].join(
    ' ',
  );
}
