/** Words that ask or join: they say what kind of answer is wanted, and tell little about its words. */
import { fold, foldKey, keyOf, wordsOf } from '../domain/vietnamese.ts';

/** What a question asks for. */
export type Wanted = 'who' | 'when' | 'meaning';

const QUESTIONS: readonly [phrase: string, wanted?: Wanted][] = [
  ['ai', 'who'],
  ['chịu trách nhiệm', 'who'],
  ['phụ trách', 'who'],
  ['cơ quan nào', 'who'],
  ['đơn vị nào', 'who'],
  ['tổ chức nào', 'who'],
  ['phòng nào', 'who'],
  ['ban nào', 'who'],
  ['bên nào', 'who'],
  ['nơi nào', 'who'],
  ['khi nào', 'when'],
  ['bao giờ', 'when'],
  ['bao lâu', 'when'],
  ['lúc nào', 'when'],
  ['ngày nào', 'when'],
  ['ngày mấy', 'when'],
  ['tháng mấy', 'when'],
  ['hạn chót', 'when'],
  ['chậm nhất', 'when'],
  ['ở đâu'],
  ['đâu'],
  ['như thế nào'],
  ['thế nào'],
  ['nào'],
  ['bằng cách nào'],
  ['cách nào'],
  ['bằng cách gì'],
  ['để làm gì'],
  ['vì lý do gì'],
  ['quy định về'],
  ['thông tin về'],
  ['do ai', 'who'],
  ['cho ai', 'who'],
  ['người nào', 'who'],
  ['cấp nào', 'who'],
  ['cơ quan gì', 'who'],
  ['năm nào', 'when'],
  ['tháng nào', 'when'],
  ['trước ngày nào', 'when'],
  ['ngày bao nhiêu', 'when'],
  ['mấy lần', 'when'],
  ['bao nhiêu lần', 'when'],
  ['hạn cuối', 'when'],
  ['muộn nhất', 'when'],
  ['ra sao'],
  ['thì sao'],
  ['làm sao'],
  ['tại sao'],
  ['vì sao'],
  ['là gì', 'meaning'],
  ['nghĩa là gì', 'meaning'],
  ['là ai', 'who'],
  ['là sao'],
  ['làm gì'],
  ['làm việc gì'],
  ['làm những gì'],
  ['làm những việc gì'],
  ['phải làm gì'],
  ['phải làm những gì'],
  ['phải làm những việc gì'],
  ['cần làm gì'],
  ['nên làm gì'],
  ['chỗ nào'],
  ['những chỗ nào'],
  ['những gì'],
  ['cái gì'],
  ['gì'],
  ['có phải'],
  ['phải không'],
  ['được không'],
  ['hay không'],
  ['bao nhiêu'],
  ['mấy'],
];
/** Words that want a time but belong to the answer as well ("quá hạn"). */
const TIME_WORDS = new Set(
  ['hạn', 'thời hạn', 'hạn nộp'].flatMap((words) => wordsOf(words).map((word) => keyOf(word.text))),
);

const STOP_WORDS = new Set(
  'và của các những là cho với trong về theo được có phải thì việc này đó để tại từ do đã sẽ hay hoặc khi đến bị bởi cần muốn nào một mọi như cũng không rồi ở trên ra vào nếu mà lấy đi nên làm xong tôi mình em xin hỏi ạ vậy còn đang dành gồm lo'
    .split(' ')
    .map(keyOf),
);
const STOP_FOLDS = new Set([...STOP_WORDS].map(foldKey));

const PARSED = QUESTIONS.map(([phrase, wanted]) => {
  const words = wordsOf(phrase).map((word) => word.text);
  return { keys: words.map(keyOf), folds: words.map(fold), wanted };
}).sort((a, b) => b.keys.length - a.keys.length);

/** True when the typed word is the word of a list: with its marks, or with none typed at all. */
function matches(typed: string, key: string, folded: string): boolean {
  return keyOf(typed) === key || typed.toLowerCase() === folded;
}

/** Kinds of documents that are called by what they are about: "luật đất đai" is one law and no other. */
const CALLED_BY_SUBJECT = [
  'luật',
  'bộ luật',
  'pháp lệnh',
  'nghị định',
  'nghị quyết',
  'thông tư',
  'chỉ thị',
].map((kind) => wordsOf(kind).map((word) => word.text));

/** How many words a query begins with that call a document by its kind; 0 for none. */
export function kindOfDocument(words: readonly string[]): number {
  const named = CALLED_BY_SUBJECT.find((kind) =>
    kind.every((word, index) => matches(words[index] ?? '', keyOf(word), fold(word))),
  );
  return named?.length ?? 0;
}

export interface Question {
  wanted: Set<Wanted>;
  /** True when it can be nothing but a question. */
  plain: boolean;
  /** For each word: true when it only asks and takes no part in finding. */
  asks: boolean[];
}

/** Reads the question words of a query. */
export function readQuestion(words: readonly string[]): Question {
  const wanted = new Set<Wanted>();
  const asks = words.map(() => false);
  let plain = false;
  for (const { keys, folds, wanted: asked } of PARSED) {
    for (let start = 0; start + keys.length <= words.length; start += 1) {
      if (asks.slice(start, start + keys.length).some(Boolean)) continue;
      if (
        !keys.every((key, offset) => matches(words[start + offset] ?? '', key, folds[offset] ?? ''))
      )
        continue;
      // "dau" without marks is "đâu" at the end of a query, and "đầu", "dấu" or "dầu" before it.
      const bare =
        keys.length === 1 && keys[0] !== folds[0] && keyOf(words[start] ?? '') === folds[0];
      if (bare && start !== words.length - 1) continue;
      if (!bare) plain = true;
      asks.fill(true, start, start + keys.length);
      if (asked) wanted.add(asked);
    }
  }
  // "có … không" asks as well.
  if (
    words.some((word) => keyOf(word) === keyOf('có')) &&
    keyOf(words[words.length - 1] ?? '') === keyOf('không')
  )
    plain = true;
  if (words.some((word) => TIME_WORDS.has(keyOf(word)) && keyOf(word) !== fold(word)))
    wanted.add('when');
  // A query of question words alone is looked up as it is.
  return asks.every(Boolean)
    ? { wanted, plain, asks: words.map(() => false) }
    : { wanted, plain, asks };
}

/** True for a word that joins others and tells nothing by itself. */
export function isStopWord(typed: string): boolean {
  const key = keyOf(typed);
  return STOP_WORDS.has(key) || (key === fold(typed) && STOP_FOLDS.has(key));
}

const FUNCTION_WORDS = new Set([...STOP_WORDS, ...PARSED.flatMap(({ keys }) => keys)]);
const FUNCTION_FOLDS = [...new Set([...FUNCTION_WORDS].map(foldKey))];

/** True for a word that asks or joins, with its marks. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(keyOf(word));
}

/** The words that ask or join, folded. */
export function functionFolds(): readonly string[] {
  return FUNCTION_FOLDS;
}
