/**
 * From a query to an ordered answer: which readings to try, which documents it names, when to say that
 * there is nothing. Knows no Pagefind: whoever calls it says how places of words are looked up.
 */
import { clauseNumbers, parseClauseReference } from '../domain/clause-reference.ts';
import {
  parseDocumentReference,
  refersTo,
  type DocumentReference,
} from '../domain/document-number.ts';
import { fold, foldKey, hasMarks, keyOf, spell, wordsOf } from '../domain/vietnamese.ts';
import {
  clauseMark,
  CONTEXT_START,
  KINDS,
  kindMark,
  referenceMark,
  TELLS_WHEN,
  TELLS_WHO,
  tokenOf,
  type Kind,
} from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import type { Marks } from './mark.ts';
import { mostGain, rank, TAIL, WEIGHTS, type Places, type Ranked, type Weights } from './rank.ts';
import { isStopWord } from './questions.ts';
import {
  decodeQuery,
  isSameWord,
  readingsOf,
  type Freedom,
  type Reading,
  type ReadingKind,
} from './readings.ts';

/** Looks tokens up in the index: for each the records it stands in, and where. */
export type LookUp = (tokens: readonly string[]) => Promise<Map<string, Places>>;

export interface Answer {
  /** Best first; empty when the site has no answer. */
  hits: Ranked[];
  /** Records of the heads, for the kinds of hits. */
  kindOf: (id: string) => Kind;
  /** The best of what holds a part of the query; only when there are no hits. */
  near: Ranked[];
  /** How the query was read. */
  reading: ReadingKind | 'reference';
  /** The query as it was read, when that is not as it was typed. */
  readAs?: string;
  /** Terms of the glossary that lie nearest, when nothing was found. */
  nearest: string[];
  /** What to mark in the texts of the hits. */
  marks: Marks;
}

/** Readings count for less the further they are from what was typed. */
const TRUST: Record<ReadingKind, number> = {
  'as typed': 1,
  keystrokes: 1,
  synonym: 0.75,
  corrected: 0.92,
};
const WHOLE = 0.85;

/** Words beside a reference to a document, at most. */
const MOST_REST = 8;
/** Letters of a query that are read: a pasted page is no query. */
const LONGEST = 300;
/** What a term must share with a query to be offered in its place. */
const NEAR = 0.25;
const MOST_NEAREST = 4;
/** What a record must hold of a query to be shown as near it, and how many of those are. */
const NEAR_HELD = 0.3;
const MOST_NEAR = 3;
/** Words that tell less are not marked. */
const TELLING = 0.1;

const HEAD_KINDS = KINDS.filter((kind) => kind !== 'story');

/**
 * Answers queries from an index and its lexicon. `lookUp` finds words in the index (by
 * Pagefind in the browser, in a map in tests); where it fails, so does the answer.
 */
export class Engine {
  private readonly lookUp: LookUp;
  private readonly lexicon: Lexicon;
  private readonly weights: Weights;
  private headsFound: Promise<Map<string, { kind: Kind; titleLength: number }>> | undefined;

  constructor(lexicon: Lexicon, lookUp: LookUp, weights: Weights = WEIGHTS) {
    this.lexicon = lexicon;
    this.lookUp = lookUp;
    this.weights = weights;
  }

  /** Kind and length of title of all records but stories. */
  heads(): Promise<Map<string, { kind: Kind; titleLength: number }>> {
    this.headsFound ??= this.lookUp(HEAD_KINDS.map(kindMark)).then((found) => {
      const heads = new Map<string, { kind: Kind; titleLength: number }>();
      for (const kind of HEAD_KINDS) {
        for (const [id, places] of found.get(kindMark(kind)) ?? [])
          heads.set(id, { kind, titleLength: places[0] ?? 0 });
      }
      return heads;
    });
    return this.headsFound;
  }

  /** Answers a query. */
  async answer(asked: string, { literal = false } = {}): Promise<Answer> {
    const query = asked.slice(0, LONGEST);
    const heads = await this.heads();
    const kindOf = (id: string): Kind => heads.get(id)?.kind ?? 'story';
    const none = {
      hits: [],
      near: [],
      kindOf,
      nearest: [],
      marks: this.marks(wordsOf(query).map((word) => keyOf(word.text))),
    };

    const place = await this.place(query);
    // The words of a place stand in no text of it.
    if (place) return { ...none, hits: place, reading: 'reference', marks: this.marks([]) };
    const reference = await this.reference(query);
    if (reference) {
      // "04-CTr/BCDD" names a document in the words of an input method that was off.
      const meant = literal || reference.length > 0 ? undefined : decodeQuery(query, this.lexicon);
      const other = meant === undefined ? [] : await this.reference(meant);
      return other && other.length > 0
        ? { ...none, hits: other, reading: 'keystrokes', readAs: meant ?? query }
        : { ...none, hits: reference, reading: 'reference' };
    }

    let best: { reading: Reading; hits: Ranked[]; value: number } | undefined;
    let near: Ranked[] = [];
    const freedoms: Freedom[] = literal ? ['literal'] : ['mend unknown', 'mend any'];
    for (const freedom of freedoms) {
      const readings = readingsOf(query, this.lexicon, freedom);
      /** What the best record holds of the query as it was typed. */
      let held = 0;
      for (const reading of readings) {
        const asReference =
          reading.kind === 'keystrokes' || reading.spaced
            ? await this.reference(spellAll(reading))
            : undefined;
        // "vu5" is "vụ" by VNI, and no document 5: a cut that names nothing proves nothing.
        if (asReference && (asReference.length > 0 || !reading.spaced))
          return { ...none, hits: asReference, reading: reading.kind, readAs: spellAll(reading) };
        // A query that the site answers as it stands needs no other reading.
        if (best && best.reading.kind === 'as typed' && (best.hits[0]?.coverage ?? 0) >= WHOLE)
          break;
        // No better word in one place could make an answer of it: the index need not be asked.
        if (reading.slip !== undefined && held + mostGain(reading, reading.slip) < reading.least)
          continue;
        const hits = await this.rank(reading, heads);
        // Records that hold less than the tail are not listed, and may hold as much as that.
        if (reading === readings[0])
          held = Math.max(reading.least * TAIL, ...hits.map(({ coverage }) => coverage));
        const first = hits[0];
        if (!first) continue;
        if (first.coverage < reading.least) {
          if (reading.slip === undefined && first.coverage > (near[0]?.coverage ?? NEAR_HELD))
            near = hits;
          continue;
        }
        const value = first.score * TRUST[reading.kind];
        if (!best || value > best.value) best = { reading, hits, value };
      }
      if (best) break;
    }
    if (!best) {
      const nearest = this.nearest(query);
      // What this site says of itself is near nothing that was asked.
      const about = near.filter(({ id }) => kindOf(id) !== 'page').slice(0, MOST_NEAR);
      return { ...none, near: about, reading: 'as typed', nearest };
    }
    const tail = (best.hits[0]?.coverage ?? 0) * TAIL;
    return {
      ...none,
      hits: best.hits.filter((hit) => hit.coverage >= tail),
      marks: this.marks(
        best.reading.terms
          .filter((term) => term.weight > TELLING)
          .flatMap((term) => term.alternatives.filter(isSameWord).map(({ key }) => key)),
      ),
      reading: best.reading.kind,
      ...(best.reading.kind === 'as typed'
        ? {}
        : { readAs: spellAll(best.reading, best.hits[0]?.mended) }),
    };
  }

  /** Terms that share the words of the query that tell most. */
  private nearest(query: string): string[] {
    const asked = wordsOf(query)
      .filter(({ text }) => !isStopWord(text))
      .map(({ text }) => keyOf(text));
    return this.lexicon.terms
      .map(({ full }) => {
        const own = wordsOf(full).map(({ text }) => keyOf(text));
        const shared = own.filter((key) =>
          asked.some((typed) => foldKey(typed) === foldKey(key) && hasMarks(typed, key)),
        );
        // One syllable of several says nothing: "lịch cắt điện" is not near "mô hình điển hình".
        if (shared.length < Math.min(2, own.length)) return { full, value: 0 };
        const told = shared.reduce((sum, key) => sum + this.lexicon.weight([key]), 0);
        return { full, value: told / Math.sqrt(own.length) };
      })
      .filter(({ value }) => value > NEAR)
      .sort((a, b) => b.value - a.value)
      .slice(0, MOST_NEAREST)
      .map(({ full }) => full);
  }

  private marks(keys: readonly string[]): Marks {
    const all = new Set(keys);
    const abbreviations = this.lexicon.terms.filter(
      ({ short, full }) =>
        short !== undefined && wordsOf(full).every((word) => all.has(keyOf(word.text))),
    );
    return {
      keys: all,
      abbreviations: new Set(abbreviations.map(({ short }) => fold(short ?? ''))),
    };
  }

  private async rank(
    reading: Reading,
    heads: Map<string, { kind: Kind; titleLength: number }>,
  ): Promise<Ranked[]> {
    const keys = [
      ...new Set(reading.terms.flatMap((term) => term.alternatives.map(({ key }) => key))),
    ];
    const found = await this.lookUp([...keys.map(tokenOf), TELLS_WHO, TELLS_WHEN]);
    const placesOf = (token: string): Places => found.get(token) ?? new Map();
    const tells = { who: placesOf(TELLS_WHO), when: placesOf(TELLS_WHEN) };
    const records = { placesOf: (key: string) => placesOf(tokenOf(key)), heads, tells };
    return rank(reading, records, this.weights);
  }

  /** The clauses at the place that the query names, then what stands in them; [] when no plan has it. */
  private async place(query: string): Promise<Ranked[] | undefined> {
    const reference = parseClauseReference(query);
    if (!reference) return undefined;
    const numbers = `${reference.numbers}-`;
    const marks = this.lexicon.clauses
      .filter((anchor) => `${clauseNumbers(anchor)}-`.startsWith(numbers))
      .map(clauseMark);
    if (marks.length === 0) return reference.certain ? [] : undefined;
    const found = await this.lookUp(marks);
    return marks.flatMap((mark, index) =>
      [...(found.get(mark)?.keys() ?? [])].map((id) => ({ id, score: -index, coverage: 1 })),
    );
  }

  /** The document that the query names, then what cites it; [] when it names one that is not here. */
  private async reference(query: string): Promise<Ranked[] | undefined> {
    const reference = parseDocumentReference(query);
    // A sentence that cites a document is looked up by its words.
    if (!reference || reference.rest.length > MOST_REST) return undefined;
    const meant = this.lexicon.documents.filter((document) => refersTo(reference, document));
    if (meant.length === 0) return isDecided(reference) ? [] : undefined;
    const marks = meant.map(({ id }) => referenceMark(id));
    const found = await this.lookUp(marks);
    const hits: Ranked[] = [];
    for (const mark of marks) {
      for (const [id, places] of found.get(mark) ?? []) {
        hits.push({ id, score: (places[0] ?? 0) < CONTEXT_START ? 2 : 1, coverage: 1 });
      }
    }
    return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }
}

/** A reference that can mean nothing else than a document, known or not. */
function isDecided(reference: DocumentReference): boolean {
  return (
    reference.certain &&
    (reference.rest.length === 0 || reference.codes.length > 0 || reference.year !== undefined)
  );
}

function spellAll({ keys, slip }: Reading, mended?: string): string {
  return keys
    .map((key, index) => spell(index === slip && mended !== undefined ? mended : key))
    .join(' ');
}
