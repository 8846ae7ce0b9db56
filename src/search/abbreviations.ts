/**
 * Abbreviations and other names, from the glossary only. In the index every abbreviation stands in its
 * long form, in a question likewise: so the one finds the other in both directions.
 */
import { fold, hasMarks, keyOf, wordsOf } from '../domain/vietnamese.ts';

/** What the search knows of a glossary term. */
export interface Term {
  short?: string | undefined;
  full: string;
  synonyms: readonly string[];
  /** Clauses to which the abbreviation is confined, if any ("VT" is văn thư only in "Nơi nhận"). */
  onlyIn?: readonly string[] | undefined;
}

export interface Expander {
  /** Keys of the words of a text of the site, abbreviations in their long form. */
  expand(text: string, where?: string): string[];
}

/** For the index: expands abbreviations as they are written in official texts. */
export function expander(terms: readonly Term[]): Expander {
  const byShort = new Map<string, { keys: string[]; onlyIn: readonly string[] | undefined }>();
  for (const { short, full, onlyIn } of terms) {
    // A short form of several words ("Ban TTND") is left as it is: its parts are terms themselves.
    if (short === undefined || wordsOf(short).length !== 1 || byShort.has(short)) continue;
    byShort.set(short, { keys: wordsOf(full).map((word) => keyOf(word.text)), onlyIn });
  }
  return {
    expand(text, where) {
      return wordsOf(text.normalize('NFC')).flatMap((word) => {
        const term = byShort.get(word.text);
        const holds =
          term && (!term.onlyIn || (where !== undefined && term.onlyIn.includes(where)));
        return holds ? term.keys : [keyOf(word.text)];
      });
    },
  };
}

/** Names of so many words are also understood by their first letters. */
const LEAST_INITIALS = 3;

/** One way in which a run of words in a question may be meant. */
export interface Replacement {
  start: number;
  end: number;
  keys: string[];
  /** True when the words as typed can hardly mean anything else: an abbreviation, not a synonym. */
  certain: boolean;
}

/**
 * Where a question uses an abbreviation or another name of the glossary.
 * @param words the words as typed
 * @param isWord whether a folded word is a word of the site by itself
 */
export function findReplacements(
  words: readonly string[],
  terms: readonly Term[],
  isWord: (folded: string) => boolean,
): Replacement[] {
  const folded = words.map(fold);
  const found: Replacement[] = [];
  const add = (name: string, full: string, isShort: boolean): void => {
    const parts = wordsOf(name).map((word) => word.text);
    if (parts.length === 0) return;
    const typedApart = parts.map(fold).join('');
    for (let start = 0; start < folded.length; start += 1) {
      // "LĐ-TB-XH", "LĐTBXH", "ldtbxh": the same letters, however they are cut.
      let end = start;
      let joined = '';
      while (end < folded.length && joined.length < typedApart.length) joined += folded[end++];
      if (joined !== typedApart) continue;
      // "hang" may be "hãng"; "hàng" is not.
      if (
        !isShort &&
        !parts.every((part, index) => hasMarks(keyOf(words[start + index] ?? ''), keyOf(part)))
      )
        continue;
      const typed = words.slice(start, end).join('');
      const upper = typed === typed.toUpperCase() && /\p{Lu}/u.test(typed);
      // "tu" in a question is a word before it is "Thành ủy"; "tp" is none.
      const certain = isShort && (upper || (end - start === 1 && !isWord(joined)));
      if (isShort && !certain && typedApart.length < 3) continue;
      found.push({ start, end, keys: wordsOf(full).map((word) => keyOf(word.text)), certain });
    }
  };
  for (const term of terms) {
    if (term.onlyIn) continue;
    if (term.short !== undefined) add(term.short, term.full, true);
    const initials = wordsOf(term.full)
      .map((word) => word.text.charAt(0))
      .join('');
    if (initials.length >= LEAST_INITIALS) add(initials, term.full, true);
    for (const synonym of term.synonyms)
      add(synonym, term.full, !/\s/.test(synonym) && synonym === synonym.toUpperCase());
  }
  // The longest first; of one place the certain one.
  return found.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || Number(b.certain) - Number(a.certain),
  );
}
