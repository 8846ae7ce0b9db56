/** Running text cut into plain words, citations and abbreviations; the words themselves never change. */
import { findCitations, type CitableDocument } from './citations.ts';

export type Segment =
  | { type: 'text'; text: string }
  | { type: 'citation'; text: string; number?: string; document: string; sic?: true }
  | { type: 'abbreviation'; text: string; full: string }
  /** Words that an editorial note speaks of. */
  | { type: 'sic'; text: string };

/** What is needed of a glossary term to mark it. */
export interface Abbreviation {
  short?: string | undefined;
  full: string;
  inNumbersOnly: boolean;
  onlyIn?: readonly string[] | undefined;
}

/** An abbreviation stands alone: a letter, a digit, "/" or "-" beside it makes it part of a code. */
const BEFORE = '(?<![\\p{L}\\p{N}/-])';
const AFTER = '(?![\\p{L}\\p{N}/]|-[\\p{L}\\p{N}])';

/**
 * Cuts `text` into segments.
 * @param where reference of the clause the text is ("2024/II.1.g1"), for terms that hold only there
 * @returns segments whose texts, joined, are `text`; each abbreviation is marked once, at its first place
 */
export function annotate(
  text: string,
  documents: readonly CitableDocument[],
  abbreviations: readonly Abbreviation[],
  where?: string,
): Segment[] {
  const marks: { start: number; end: number; segment: Segment }[] = findCitations(
    text,
    documents,
  ).map(({ start, end, asWritten, number, document }) => ({
    start,
    end,
    segment: { type: 'citation', text: asWritten, ...(number && { number }), document },
  }));
  const terms = abbreviations.filter(
    (term) =>
      term.short !== undefined &&
      !term.inNumbersOnly &&
      (term.onlyIn === undefined || (where !== undefined && term.onlyIn.includes(where))),
  );
  for (const term of terms) {
    const short = term.short ?? '';
    for (const match of text.matchAll(
      new RegExp(`${BEFORE}${RegExp.escape(short)}${AFTER}`, 'gu'),
    )) {
      const end = match.index + short.length;
      if (marks.some((other) => match.index < other.end && end > other.start)) continue;
      marks.push({
        start: match.index,
        end,
        segment: { type: 'abbreviation', text: short, full: term.full },
      });
      break;
    }
  }
  marks.sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let position = 0;
  for (const mark of marks) {
    if (mark.start > position)
      segments.push({ type: 'text', text: text.slice(position, mark.start) });
    segments.push(mark.segment);
    position = mark.end;
  }
  if (position < text.length) segments.push({ type: 'text', text: text.slice(position) });
  return segments;
}

/**
 * Marks words that have an editorial note. Words that a link covers in part stay unmarked: the note
 * beside the clause quotes them anyway.
 */
export function markErrata(segments: readonly Segment[], words: readonly string[]): Segment[] {
  let marked = [...segments];
  for (const asWritten of words) {
    const index = marked.findIndex((segment) => segment.text.includes(asWritten));
    const segment = marked[index];
    if (segment?.type === 'citation' && segment.text === asWritten) {
      marked = marked.with(index, { ...segment, sic: true });
    } else if (segment?.type === 'text') {
      const start = segment.text.indexOf(asWritten);
      const pieces: Segment[] = [
        { type: 'text', text: segment.text.slice(0, start) },
        { type: 'sic', text: asWritten },
        { type: 'text', text: segment.text.slice(start + asWritten.length) },
      ];
      marked.splice(index, 1, ...pieces.filter((piece) => piece.text !== ''));
    }
  }
  return marked;
}
