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
  // A site has some thousand different words, and says them a hundred times over.
  const keys = new Map<string, string>();
  const keyOnce = (word: string): string => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const key = keyOf(word);
    keys.set(word, key);
    return key;
  };
  return {
    expand(text, where) {
      return wordsOf(text.normalize('NFC')).flatMap((word) => {
        const term = byShort.get(word.text);
        const holds =
          term && (!term.onlyIn || (where !== undefined && term.onlyIn.includes(where)));
        return holds ? term.keys : keyOnce(word.text);
      });
    },
  };
}

/** Names of so many words are also understood by their first letters. */
const LEAST_INITIALS = 3;

/** A name by which a question may mean a term. */
export interface Name {
  /** Its letters, folded, without what stands between them. */
  letters: string;
  /** The keys of its words; none for an abbreviation, which is typed with any marks and cut anywhere. */
  words?: readonly string[];
  /** The keys of what it stands for. */
  keys: readonly string[];
}

const keysOf = (text: string): string[] => wordsOf(text).map((word) => keyOf(word.text));

/** All names of the terms that hold everywhere: abbreviations, initials and synonyms. */
export function namesOf(terms: readonly Term[]): Name[] {
  const short = (name: string, full: string): Name => ({
    letters: fold(name).replace(/[^a-z0-9]/g, ''),
    keys: keysOf(full),
  });
  return terms
    .filter(({ onlyIn }) => !onlyIn)
    .flatMap((term): Name[] => {
      const initials = wordsOf(term.full).map((word) => word.text.charAt(0));
      return [
        ...(term.short === undefined ? [] : [short(term.short, term.full)]),
        ...(initials.length < LEAST_INITIALS ? [] : [short(initials.join(''), term.full)]),
        ...term.synonyms.map((name) =>
          !/\s/.test(name) && name === name.toUpperCase()
            ? short(name, term.full)
            : { ...short(name, term.full), words: keysOf(name) },
        ),
      ];
    });
}

/** One way in which a run of words in a question may be meant. */
export interface Replacement {
  start: number;
  end: number;
  keys: readonly string[];
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
  names: readonly Name[],
  isWord: (folded: string) => boolean,
): Replacement[] {
  const folded = words.map(fold);
  const found: Replacement[] = [];
  for (let start = 0; start < folded.length; start += 1) {
    for (const { letters, words: own, keys } of names) {
      // "LĐ-TB-XH", "LĐTBXH", "ldtbxh": the same letters, however they are cut.
      if (!letters.startsWith(folded[start] ?? '')) continue;
      let end = start;
      let joined = '';
      while (end < folded.length && joined.length < letters.length) joined += folded[end++];
      if (joined !== letters) continue;
      // "hang" may be "hãng"; "hàng" is not.
      if (own?.some((key, index) => !hasMarks(keyOf(words[start + index] ?? ''), key))) continue;
      const typed = words.slice(start, end).join('');
      const upper = typed === typed.toUpperCase() && /\p{Lu}/u.test(typed);
      // "tu" in a question is a word before it is "Thành ủy"; "tp" is none.
      const certain = !own && (upper || (end - start === 1 && !isWord(joined)));
      if (!own && !certain && letters.length < 3) continue;
      found.push({ start, end, keys, certain });
    }
  }
  // The longest first; of one place the certain one.
  return found.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || Number(b.certain) - Number(a.certain),
  );
}
