/**
 * The order of the records that a reading finds, from the places of its words alone.
 *
 * A Vietnamese word is mostly two syllables, so two neighbours of the query that stand side by side in a
 * record tell as much again as either; a syllable without any neighbour is half an accident.
 */
import { CONTEXT_START, TEXT_START, type Kind } from './layout.ts';
import type { Wanted } from './questions.ts';
import type { Alternative, Reading, Term } from './readings.ts';

/** Places of one word: record id → places, ascending. */
export type Places = ReadonlyMap<string, readonly number[]>;

export interface Ranked {
  id: string;
  score: number;
  /** How much of the query the record holds, 0 … 1. */
  coverage: number;
  /** The word that a corrected one was taken for. */
  mended?: string;
}

/** What is known of a record before it is loaded. Stories are not listed. */
export type Heads = ReadonlyMap<string, { kind: Kind; titleLength: number }>;

/** Title, context, text. */
type FieldWeights = readonly [number, number, number];

export interface Weights {
  /** A syllable without its neighbour; and, by how much less again, one with other marks than were typed. */
  loose: number;
  looseAndOther: number;
  /** What a record of a kind proves: that others tell of the words too is no answer yet. */
  evidence: Partial<Record<Kind, number>>;
  fields: Partial<Record<Kind, FieldWeights>> & { other: FieldWeights };
  /** How much of the title the query names. */
  titleCover: number;
  /** A record that tells what the question asks for. */
  wanted: number;
  prior: Record<Kind, number>;
  /** The same for a term that is all that the query asks the meaning of. */
  priorOfMeaning: number;
}

export const WEIGHTS: Weights = {
  loose: 0.6,
  looseAndOther: 0.6,
  evidence: { term: 0.75, page: 0.75 },
  fields: {
    // The context of a document is its issuer and its names.
    document: [1.1, 1.15, 0.9],
    // The text of a unit is that of its clauses, and a plan's summary tells theirs in other words.
    unit: [1.1, 0.8, 0.75],
    plan: [1.1, 0.8, 0.6],
    // What a term means is said in words that may stand anywhere.
    term: [1.1, 0.8, 0.8],
    // The context of a clause is what stands above it.
    clause: [1.1, 0.95, 1],
    other: [1.1, 0.8, 1],
  },
  titleCover: 0.15,
  wanted: 0.25,
  prior: {
    plan: 1,
    clause: 1,
    document: 1.05,
    unit: 1.08,
    milestone: 0.95,
    story: 0.55,
    term: 0.55,
    page: 0.7,
  },
  priorOfMeaning: 1.5,
};

/** Where a term stands in a record, and as which word. */
type Spots = ReadonlyMap<number, Alternative>;

/** Hits that hold so much less than the best are left out. */
export const TAIL = 0.45;

/** A word that was mistyped is held nevertheless; one with other marks is another word. */
const held = (quality: number): number => (quality >= SAME_WORD ? 1 : quality);
const SAME_WORD = 0.6;
const EXACT = 0.98;
/** Words that stand further apart have nothing to do with each other. */
const FAR = 40;
/** A title and a query that name each other, whatever marks were left out. */
const WHOLE = 0.9;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** What each pair of neighbours tells. */
function pairWeightsOf(terms: readonly Term[]): number[] {
  return terms.slice(1).map((term, index) => ((terms[index]?.weight ?? 0) + term.weight) / 2);
}

const fieldAt = (at: number): number => (at < CONTEXT_START ? 0 : at < TEXT_START ? 1 : 2);

/** What a record tells of a pair or a term of the query, 0 … 1: in the field where that counts most, and in any. */
interface Told {
  inFields: number;
  plain: number;
}

/** The best that stands at some places, told for the record as a whole and for its best field. */
class Best {
  private readonly byField = [0, 0, 0];
  private plain = 0;

  /** @param value what the place tells; `plain` the same where a mistyped word counts as the right one */
  add(at: number, value: number, plain: number): void {
    const field = fieldAt(at);
    this.byField[field] = Math.max(this.byField[field] ?? 0, value);
    this.plain = Math.max(this.plain, plain);
  }

  told(fields: FieldWeights): Told {
    const inFields = Math.max(
      ...fields.map((weight, field) => weight * (this.byField[field] ?? 0)),
    );
    return { inFields, plain: this.plain };
  }
}

/** What stands side by side of each two neighbours of the query. */
function pairsIn(own: readonly Spots[], fields: FieldWeights): Told[] {
  return own.slice(1).map((spots, index) => {
    const best = new Best();
    for (const [at, second] of spots) {
      const first = own[index]?.get(at - 1);
      if (!first) continue;
      const value = Math.min(first.quality, second.quality);
      best.add(at, value, held(value));
    }
    return best.told(fields);
  });
}

/** What each term tells by itself: less where it stands without a neighbour. `beside` has how well it stands beside one. */
function termsIn(
  own: readonly Spots[],
  beside: readonly number[],
  fields: FieldWeights,
  weights: Weights,
): Told[] {
  return own.map((spots, index) => {
    const best = new Best();
    for (const [at, { quality }] of spots) {
      const alone = weights.loose * (quality < EXACT ? weights.looseAndOther : 1);
      const together = own.length === 1 ? 1 : alone + (1 - alone) * (beside[index] ?? 0);
      best.add(at, quality * together, held(quality) * together);
    }
    return best.told(fields);
  });
}

/** How many words of the title the query names, each as well as it was typed. */
function namedInTitle(own: readonly Spots[]): number {
  const best = new Map<number, number>();
  for (const spots of own)
    for (const [at, { quality }] of spots)
      if (at < CONTEXT_START) best.set(at, Math.max(best.get(at) ?? 0, quality));
  return [...best.values()].reduce((sum, quality) => sum + quality, 0);
}

/** What is known of the records before any is loaded. */
export interface Records {
  /** Where a key stands. */
  placesOf: (key: string) => Places;
  heads: Heads;
  /** Records that tell who, or when. */
  tells: Readonly<Record<Exclude<Wanted, 'meaning'>, Places>>;
}

/** Ranks the records that hold `TAIL` of what an answer must hold of the reading, or more. */
export function rank(
  reading: Reading,
  { placesOf, heads, tells }: Records,
  weights = WEIGHTS,
): Ranked[] {
  const { terms, slip } = reading;
  const termWeights = terms.map((term) => term.weight);
  const pairWeights = pairWeightsOf(terms);
  const total = sumOf([...termWeights, ...pairWeights]);
  const found = terms.map((term) =>
    term.alternatives.map((one) => ({ ...one, places: placesOf(one.key) })),
  );
  const candidates = new Set(
    found
      .filter((_, index) => slip === undefined || slip === index)
      .flatMap((alternatives) => alternatives.flatMap(({ places }) => [...places.keys()])),
  );
  /** The most that a record can hold. Most hold a common word or two and need no closer look: this one is quick. */
  const mostIn = (id: string): number => {
    let most = 0;
    let before = false;
    for (let index = 0; index < found.length; index += 1) {
      const here = found[index]?.some(({ places }) => places.has(id)) ?? false;
      if (here) most += (termWeights[index] ?? 0) + (before ? (pairWeights[index - 1] ?? 0) : 0);
      before = here;
    }
    return most / total;
  };

  const ranked: Ranked[] = [];
  const spotsOf = new Map<string, readonly Spots[]>();
  for (const id of candidates) {
    const head = heads.get(id);
    const kind = head?.kind ?? 'story';
    const evidence = weights.evidence[kind] ?? 1;
    if (mostIn(id) * evidence < reading.least * TAIL) continue;

    const own = found.map((alternatives): Spots => {
      const spots = new Map<number, Alternative>();
      for (const one of alternatives) for (const at of one.places.get(id) ?? []) spots.set(at, one);
      return spots;
    });
    if (kind !== 'document' && !follows(own, reading.document)) continue;
    const fields = weights.fields[kind] ?? weights.fields.other;
    const pairs = pairsIn(own, fields);
    const beside = terms.map((_, index) =>
      Math.max(pairs[index - 1]?.plain ?? 0, pairs[index]?.plain ?? 0),
    );
    if (slip !== undefined && terms.length > 1 && (beside[slip] ?? 0) === 0) continue;
    const words = termsIn(own, beside, fields, weights);
    const share = (of: keyof Told): number =>
      sumOf([
        ...pairs.map((told, index) => (pairWeights[index] ?? 0) * told[of]),
        ...words.map((told, index) => (termWeights[index] ?? 0) * told[of]),
      ]) / total;
    const plain = share('plain');
    const coverage = plain * evidence;
    if (coverage < reading.least * TAIL) continue;

    const cover = head ? namedInTitle(own) / Math.max(1, head.titleLength) : 0;
    const isMeant =
      reading.wanted.has('meaning') && kind === 'term' && Math.min(cover, plain) >= WHOLE;
    const prior = isMeant ? weights.priorOfMeaning : weights.prior[kind];
    let score = share('inFields') * (1 + weights.titleCover * Math.min(1, cover)) * prior;
    for (const wanted of reading.wanted)
      if (wanted !== 'meaning' && tells[wanted].has(id)) score *= 1 + weights.wanted;
    const mended = slip === undefined ? undefined : mendedBy(own, slip);
    spotsOf.set(id, own);
    ranked.push({ id, score, coverage, ...(mended === undefined ? {} : { mended }) });
  }
  // The id says nothing: it is a hash of the record, and changes with any word of it.
  const spread = ({ id }: Ranked): number => spreadOf(spotsOf.get(id) ?? []);
  return ranked.sort(
    (a, b) => b.score - a.score || spread(a) - spread(b) || (a.id < b.id ? -1 : 1),
  );
}

/** How far apart the words of the query stand, each from the one before. */
function spreadOf(own: readonly Spots[]): number {
  let sum = 0;
  for (let index = 1; index < own.length; index += 1) {
    let least = FAR;
    for (const at of own[index]?.keys() ?? [])
      for (const before of own[index - 1]?.keys() ?? [])
        least = Math.min(least, Math.abs(at - before));
    sum += least;
  }
  return sum;
}

/** Whether the word after the first `count` stands behind them. */
function follows(own: readonly Spots[], count: number): boolean {
  if (count === 0 || count >= own.length) return true;
  return [...(own[count]?.keys() ?? [])].some((at) => own[count - 1]?.has(at - 1));
}

/** The most that another word in the place of one term can add to what any record holds of a reading. */
export function mostGain({ terms }: Reading, at: number, weights = WEIGHTS): number {
  const own = terms[at]?.weight ?? 0;
  const sides = [terms[at - 1], terms[at + 1]].filter((term) => term !== undefined);
  const pairs = pairWeightsOf(terms);
  const gain = sides.reduce(
    // The pair, and that the neighbour no longer stands alone.
    (sum, side) => sum + (own + side.weight) / 2 + (1 - weights.loose) * side.weight,
    own,
  );
  return gain / sumOf([...terms.map(({ weight }) => weight), ...pairs]);
}

/** Of the words a corrected one may stand for, that which stands beside a neighbour of the query. */
function mendedBy(own: readonly Spots[], slip: number): string | undefined {
  const beside = ([at]: readonly [number, Alternative]): boolean =>
    own[slip - 1]?.has(at - 1) === true || own[slip + 1]?.has(at + 1) === true;
  const [best] = [...(own[slip] ?? [])].sort(
    (a, b) => Number(beside(b)) - Number(beside(a)) || b[1].quality - a[1].quality,
  );
  return best?.[1].key;
}
