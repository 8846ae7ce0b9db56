/**
 * Citations in running text: which words name a known legal document. Numbers are matched with
 * the kind before them ("Nghị quyết số 213/NQ-HĐND"); documents that are cited by name only
 * ("Luật Thực hiện dân chủ ở cơ sở") by that name, in whatever case it is printed.
 */
import { documentNumberKey, findDocumentNumbers } from './document-number.ts';

/** What is needed of a document to recognise it. */
export interface CitableDocument {
  id: string;
  kind: string;
  number: string | null;
  alsoPrintedAs: readonly { number: string }[];
  names: readonly string[];
  issuedOn: string | null;
}

/** A place in a text that names a document; offsets in UTF-16 units. */
export interface Citation {
  start: number;
  end: number;
  asWritten: string;
  /** The number in it, as written; without it the document is cited by name. */
  number?: string;
  document: string;
}

const KIND_BEFORE =
  /(Luật|Nghị định|Quyết định|Nghị quyết|Kế hoạch|Chương trình công tác|Chương trình|Thông tư|Chỉ thị)( số)? $/iu;
const DATE_AFTER = /^,? ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/;

/** The document a number means; several may share it, then the date printed after it decides. */
function resolveNumber(
  number: string,
  after: string,
  documents: readonly CitableDocument[],
): CitableDocument | undefined {
  const key = documentNumberKey(number);
  const candidates = documents.filter((document) =>
    [document.number, ...document.alsoPrintedAs.map((other) => other.number)].some(
      (own) => own !== null && documentNumberKey(own) === key,
    ),
  );
  if (candidates.length < 2) return candidates[0];
  const date = DATE_AFTER.exec(after);
  if (!date) return undefined;
  const printed = `${date[3]}-${(date[2] ?? '').padStart(2, '0')}-${(date[1] ?? '').padStart(2, '0')}`;
  const dated = candidates.filter((document) => document.issuedOn === printed);
  return dated.length === 1 ? dated[0] : undefined;
}

/** All citations of `documents` in `text`, in order, none overlapping another. */
export function findCitations(text: string, documents: readonly CitableDocument[]): Citation[] {
  const found: Citation[] = [];
  for (const number of findDocumentNumbers(text)) {
    const document = resolveNumber(number.asWritten, text.slice(number.end), documents);
    if (!document) continue;
    const kind = KIND_BEFORE.exec(text.slice(0, number.start));
    const start = kind ? kind.index : number.start;
    found.push({
      start,
      end: number.end,
      asWritten: text.slice(start, number.end),
      number: number.asWritten,
      document: document.id,
    });
  }
  for (const document of documents) {
    for (const name of document.names) {
      const pattern = new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'giu');
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (found.some((other) => match.index < other.end && end > other.start)) continue;
        found.push({ start: match.index, end, asWritten: match[0], document: document.id });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Numbers in `text` that look like a document's but name none that is known. */
export function findUnknownNumbers(text: string, documents: readonly CitableDocument[]): string[] {
  return findDocumentNumbers(text)
    .filter((number) => !resolveNumber(number.asWritten, text.slice(number.end), documents))
    .map((number) => number.asWritten);
}
