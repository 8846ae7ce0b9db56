/** What a person meant who typed Telex or VNI with the input method switched off ("daan chur", "da6n chu3"). */
import { fold, keyOf, spell } from '../domain/vietnamese.ts';

const TELEX_TONES: Record<string, string> = { s: '1', f: '2', r: '3', x: '4', j: '5' };
const VOWEL = /[aeiouy]/;

/** Letters of a key, one mark each, while it is being put together. */
interface Letter {
  base: string;
  mark: string;
}

/** Puts the horn on the "uo" or the last of the letters that can take it. */
function horn(letters: Letter[], takers: string): boolean {
  const at = letters
    .map(({ base, mark }) => mark === '' && takers.includes(base))
    .lastIndexOf(true);
  const letter = letters[at];
  if (!letter) return false;
  letter.mark = letter.base === 'a' ? '8' : '7';
  const before = letters[at - 1];
  if (letter.base === 'o' && before?.base === 'u' && before.mark === '') before.mark = '7';
  return true;
}

/** Puts the hat on the last of the letters that can take it; other letters may have come since ("doi61"). */
function circumflex(letters: readonly Letter[], takers: string): boolean {
  const letter = letters.filter(({ base, mark }) => mark === '' && takers.includes(base)).pop();
  if (!letter) return false;
  letter.mark = '6';
  return true;
}

/** Strikes through the first of the letters that can take it: "ddoan", "doand", and "lddld", an abbreviation. */
function stroke(letters: readonly (Letter | undefined)[]): boolean {
  const letter = letters.find((one) => one?.base === 'd' && one.mark === '');
  if (!letter) return false;
  letter.mark = '9';
  return true;
}

const join = (letters: readonly Letter[], tone: string): string =>
  keyOf(spell(letters.map((letter) => letter.base + letter.mark).join('') + tone));

/** The key that the keystrokes stand for by Telex; undefined when they hold no Telex keys. */
export function decodeTelex(typed: string): string | undefined {
  const letters: Letter[] = [];
  let tone = '';
  let changed = false;
  for (const char of typed.toLowerCase()) {
    if (!/[a-z]/.test(char)) return undefined;
    const hasVowel = letters.some((letter) => VOWEL.test(letter.base));
    if (hasVowel && TELEX_TONES[char]) {
      tone = TELEX_TONES[char];
      changed = true;
    } else if (char === 'w' && hasVowel && horn(letters, 'aou')) changed = true;
    else if (char === 'w') {
      letters.push({ base: 'u', mark: '7' });
      changed = true;
    } else if ('aeo'.includes(char) && circumflex(letters, char)) changed = true;
    else if (char === 'd' && stroke([letters[0], letters[letters.length - 1]])) changed = true;
    else letters.push({ base: char, mark: '' });
  }
  return changed ? join(letters, tone) : undefined;
}

/** The key that the keystrokes stand for by VNI; undefined when they hold no VNI keys. */
export function decodeVni(typed: string): string | undefined {
  if (!/^[a-z]+\d[a-z\d]*$/i.test(typed)) return undefined;
  const letters: Letter[] = [];
  let tone = '';
  for (const char of typed.toLowerCase()) {
    if (!/\d/.test(char)) letters.push({ base: char, mark: '' });
    else if (!letters.some((letter) => VOWEL.test(letter.base)) && char !== '9') return undefined;
    else if (/[1-5]/.test(char)) {
      if (tone !== '') return undefined;
      tone = char;
    } else if (char === '6') {
      if (!circumflex(letters, 'aeo')) return undefined;
    } else if (char === '7') {
      if (!horn(letters, 'ou')) return undefined;
    } else if (char === '8') {
      if (!horn(letters, 'a')) return undefined;
    } else if (char === '9') {
      if (!stroke(letters)) return undefined;
    } else return undefined;
  }
  return join(letters, tone);
}

/** The key that a word with stray input-method keys stands for, if the site has such a word. */
export function decodeTyping(typed: string, isKnown: (key: string) => boolean): string | undefined {
  // Marks show that an input method was at work.
  if (fold(typed) !== typed.toLowerCase()) return undefined;
  return [decodeTelex(typed), decodeVni(typed)].find((key) => key !== undefined && isKnown(key));
}
