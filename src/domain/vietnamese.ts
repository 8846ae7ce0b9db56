/** Vietnamese letters and words: folding for search, the key of a word, and the order of the alphabet. */

const MARKS = /\p{M}+/gu;

/**
 * The text without tone and vowel marks, đ as d, lower case ("Ủy ban" → "uy ban").
 * For search and matching only, never for display.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** The text as a part of an address: "Ủy ban nhân dân" → "uy-ban-nhan-dan". */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The text with a capital at its beginning: "chưa tìm thấy" → "Chưa tìm thấy". */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Compares two texts in the order of the Vietnamese alphabet; numbers by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The letter of the alphabet that a text begins with, its tone left out: "Ủy ban" → "U", "đơn" → "Đ". */
export function alphabetLetter(text: string): string {
  const toneless = [...text.normalize('NFD')].filter((sign) => TONES[sign] === undefined);
  return toneless.join('').normalize('NFC').charAt(0).toUpperCase();
}

/** A word of a text: a run of letters and digits; offsets in UTF-16 units of the text. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of `text` in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Tone marks and their digits, as the VNI input method has them: sắc 1, huyền 2, hỏi 3, ngã 4, nặng 5. */
const TONES: Record<string, string> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
};
/** Marks that make another letter: circumflex 6, horn 7, breve 8; đ is d9. */
const LETTER_MARKS: Record<string, string> = { '\u0302': '6', '\u031B': '7', '\u0306': '8' };
const MARK_OF = Object.fromEntries(
  Object.entries({ ...TONES, ...LETTER_MARKS }).map(([mark, digit]) => [digit, mark]),
);

/**
 * The key of a word: equal for all spellings of one syllable that differ only in case, Unicode form,
 * place of the tone mark (hoà, hòa) or i and y at the end (kỹ, kĩ). Letters carry their mark as a digit,
 * the tone stands last: "Ủy" → "uy3", "đồng" → "d9o6ng2". A word with a digit in it is no syllable: its
 * key is "0" and its folded letters, leading zeros dropped ("QH15" → "0qh15", "04" → "04", "4" → "04").
 */
export function keyOf(word: string): string {
  const decomposed = word.normalize('NFD').toLowerCase();
  if (/\p{N}/u.test(decomposed)) return `0${fold(word).replace(/^0+(?=\d)/, '')}`;
  let tone = '';
  let letters = '';
  for (const char of decomposed) {
    if (char === 'đ') letters += 'd9';
    else if (TONES[char]) tone = TONES[char];
    else letters += LETTER_MARKS[char] ?? (/\p{M}/u.test(char) ? '' : char);
  }
  return letters.replace(/^([hklmst])y$/, '$1i').replace(/^qui$/, 'quy') + tone;
}

/** True for the key of a word with digits in it. */
export function isNumberKey(key: string): boolean {
  return key.startsWith('0');
}

/** The key without marks: "d9o6ng2" → "dong". */
export function foldKey(key: string): string {
  return isNumberKey(key) ? key.slice(1) : key.replace(/\d/g, '');
}

/** The tone of a key, '' for none. */
export function toneOf(key: string): string {
  return isNumberKey(key) ? '' : (/[1-5]$/.exec(key)?.[0] ?? '');
}

/** True when all marks of one key are marks of the other: nothing was typed that is not there. */
export function hasMarks(typed: string, key: string): boolean {
  return isNumberKey(typed) || [...typed.replace(/\D/g, '')].every((mark) => key.includes(mark));
}

const VOWELS = /[aeiouy]\d*/g;

/** A word spelled from its key, the tone where the reformed rule puts it: "hoa2" → "hòa". */
export function spell(key: string): string {
  if (isNumberKey(key)) return key.slice(1);
  const tone = toneOf(key);
  const letters = tone === '' ? key : key.slice(0, -1);
  let at = -1;
  if (tone !== '') {
    // "qu" and "gi" before another vowel are consonants.
    const onset = /^(?:qu|gi(?=[aeiouy]))/.exec(letters)?.[0].length ?? 0;
    const vowels = [...letters.slice(onset).matchAll(VOWELS)].map((match) => ({
      at: onset + match.index,
      marked: match[0].length > 1,
      end: onset + match.index + match[0].length,
    }));
    const marked = vowels.filter((vowel) => vowel.marked).pop();
    const last = vowels[vowels.length - 1];
    const closed = last !== undefined && last.end < letters.length;
    const chosen =
      marked ?? (vowels.length === 3 || (vowels.length === 2 && closed) ? vowels[1] : vowels[0]);
    at = chosen ? chosen.at : -1;
  }
  let spelled = '';
  for (let index = 0; index < letters.length; index += 1) {
    let char = letters[index] ?? '';
    const mark = letters[index + 1];
    if (char === 'd' && mark === '9') {
      char = 'đ';
      index += 1;
    } else {
      const start = index;
      if (mark !== undefined && MARK_OF[mark]) {
        char += MARK_OF[mark];
        index += 1;
      }
      if (start === at) char += MARK_OF[tone] ?? '';
    }
    spelled += char;
  }
  return spelled.normalize('NFC');
}
