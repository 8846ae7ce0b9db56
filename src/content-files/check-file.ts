/** Everything that one content file shows by itself. */
import type { RawEntry } from '../domain/raw-content.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { bodyTooComplex, tooComplex } from '../domain/rules/body/too-complex.ts';
import { addressKind } from '../domain/rules/body/safe.ts';
import { encodingOf } from '../domain/rules/bytes/encoding.ts';
import { rules } from '../domain/rules/registry.ts';
import type { BodyNode, DataIssue, Entry, Finding, Rule, TextFile } from '../domain/rules/rule.ts';
import type { RuleId } from '../domain/rules/severity.ts';
import { registry, type CollectionName } from '../schemas/registry.ts';
import { ask } from './ask-rules.ts';
import { parseBody, PARSE_LIMIT_MS } from './body.ts';
import { fileKind } from './content-path.ts';
import { checkData, type CheckedData } from './data-issues.ts';
import { dropDoubles } from './drop-doubles.ts';
import { parseContentFile, type ParsedFile } from './front-matter.ts';
import { place, placesIn, type PlacedProblem } from './place-problem.ts';
import { cleanSource } from './read-content.ts';
import { toTextFile } from './text-file.ts';

export interface CheckedFile {
  problems: PlacedProblem[];
  /** The clean text, for code frames and repairs. */
  source: string;
  parsed?: ParsedFile;
  entry?: Entry;
  data?: CheckedData;
  raw?: RawEntry<CollectionName>;
  links: { url: string; line: number; column: number }[];
  clauseRefs: { ref: string; line: number; column: number }[];
}

/** Everything that one file shows by itself. */
export function checkFile(
  path: string,
  entry: { collection: CollectionName; id: string },
  bytes: Uint8Array,
  siblings: readonly string[],
  today: PlainDate,
): CheckedFile {
  const checked: CheckedFile = { problems: [], source: '', links: [], clauseRefs: [] };
  const unreadable = ask(
    rules.bytes,
    { path, bytes },
    (rule, finding) => checked.problems.push(place(rule.id, finding, path)),
    true,
  );
  if (unreadable || encodingOf(bytes).kind !== 'utf-8') return checked;

  const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const source = cleanSource(written);
  const parsed = parseContentFile(source, fileKind(path));
  const file = toTextFile(
    path,
    entry,
    { source, written: written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') },
    parsed,
  );
  const text = { placeAt: placesIn(source), parsed };
  const add = (rule: { id: RuleId }, finding: Finding): void => {
    checked.problems.push(place(rule.id, finding, path, text));
  };
  Object.assign(checked, { source, parsed });

  // What takes too long to read is not read by the other rules either: some look far ahead.
  const complex = fileKind(path) === 'mdx' && tooComplex(parsed.body) !== undefined;
  ask(complex ? [bodyTooComplex] : rules.text, file, add);
  // Of a text that can be read right again every other finding would be an echo.
  const misread = checked.problems.filter(({ rule, repair }) => rule === 'mojibake' && repair);
  if (misread.length > 0) return { ...checked, problems: misread };
  // Where a # too many takes lines away, parser and schema would blame the lines around.
  const hashLeft = checked.problems.some(({ rule }) => rule === 'yaml-hash-left');
  if (!hashLeft) checkYaml(file, parsed, add);
  const unread = hashLeft || parsed.faults.length > 0;
  const data: CheckedData = unread
    ? { partial: {}, broken: new Set(), issues: [] }
    : checkData(file, parsed.data, entry.collection, siblings);
  checked.data = data;
  const home = homeOf(parsed.data, entry.collection, data.issues);
  if (home) {
    add(
      { id: 'wrong-folder' },
      {
        line: 1,
        column: 1,
        message: `Tệp này có các mục của "${registry[home].label}" nhưng lại nằm ở chỗ của "${registry[entry.collection].label}". Hãy chuyển tệp về ${registry[home].file.replace('*', '<tên>')}.`,
      },
    );
    // All its fields would be called unknown.
    data.issues.length = 0;
  }
  for (const issue of data.issues) {
    ask(
      rules.data,
      issue,
      (rule, finding) => {
        checked.problems.push(place(rule.id, placeOfIssue(issue, finding, parsed), path, text));
      },
      true,
    );
  }

  const photosKnown = entry.collection === 'stories' && !unread && !data.broken.has('photos');
  const photos = photosKnown
    ? ((data.partial['photos'] ?? []) as { file: string }[]).map((photo) => photo.file)
    : undefined;
  // Without its first --- the declaration would be taken for the body.
  const bodyKnown = !parsed.faults.some(({ code }) => code === 'NO_OPENING');
  const isProse = fileKind(path) === 'mdx' && entry.collection !== 'plans';
  const inBody = bodyKnown && isProse ? checkBody(file, parsed, photos, add) : NO_BODY;
  Object.assign(checked, { links: inBody.links, clauseRefs: inBody.clauseRefs });
  const subject: Entry = {
    file,
    collection: entry.collection,
    data: data.partial,
    broken: data.broken,
    today,
    siblings,
    body: parsed.body,
    photosInBody: inBody.photos,
  };
  if (!unread && !home && !complex) {
    ask(rules.entry, subject, (rule, finding) => add(rule, withRepair(finding, parsed)));
    checked.entry = subject;
  }
  // A plan's clauses are parsed from its body.
  if (data.data !== undefined && !(complex && entry.collection === 'plans')) {
    checked.raw = {
      id: entry.id,
      file: path,
      data: data.data as RawEntry<CollectionName>['data'],
      body: parsed.body,
      bodyLine: parsed.bodyLine,
    };
  }
  checked.problems = dropDoubles(checked.problems);
  return checked;
}

/** What a body names and leads to. */
interface InBody extends Pick<CheckedFile, 'links' | 'clauseRefs'> {
  photos: readonly string[];
}
const NO_BODY: InBody = { links: [], clauseRefs: [], photos: [] };

/**
 * The words and blocks of a file.
 * @param photos files that its declaration lists; undefined when that is not known
 */
function checkBody(
  file: TextFile,
  parsed: ParsedFile,
  photos: readonly string[] | undefined,
  add: (rule: { id: RuleId }, finding: Finding) => void,
): InBody {
  const { body, faults, tooSlow } = parseBody(file, parsed, photos);
  if (tooSlow) {
    add(
      { id: 'body-too-complex' },
      {
        offset: file.bodyStart,
        message: `Lời bài làm máy đọc quá ${PARSE_LIMIT_MS / 1000} giây, không phải do người soạn. Hãy xóa phần có nhiều ký hiệu lặp lại.`,
      },
    );
  }
  for (const fault of faults) {
    ask(
      rules.syntax,
      fault,
      (rule, finding) => add(rule, { line: fault.line, column: fault.column, ...finding }),
      true,
    );
  }
  if (!body) return NO_BODY;
  ask(rules.body, body, add);
  const found: InBody = { links: [], clauseRefs: [], photos: photosNamed(body.nodes) };
  for (const { node } of body.nodes) {
    const ref =
      node.name === 'DieuKhoan'
        ? node.attributes?.find(({ name }) => name === 'ma')?.value
        : undefined;
    if (typeof ref === 'string' && /^\d{4}\/./.test(ref))
      found.clauseRefs.push({ ref, ...body.placeOfAttribute(node, 'ma') });
    const isLink = node.type === 'link' || node.type === 'definition';
    if (isLink && ['page', 'web'].includes(addressKind(node.url ?? '')))
      found.links.push({ url: node.url ?? '', ...body.place(node) });
  }
  return found;
}

/** The photos that blocks of a body name. */
function photosNamed(nodes: readonly { node: BodyNode }[]): string[] {
  return nodes
    .filter(({ node }) => node.name === 'Anh')
    .map(({ node }) => node.attributes?.find(({ name }) => name === 'tep')?.value)
    .filter((file): file is string => typeof file === 'string');
}

/** Where a file belongs whose fields are those of another kind of file. */
function homeOf(
  data: unknown,
  collection: CollectionName,
  issues: readonly DataIssue[],
): CollectionName | undefined {
  if (issues.filter(({ code }) => code === 'unrecognized_keys').length < 3) return undefined;
  const keys = Object.keys(data ?? {});
  return (['stories', 'documents', 'units', 'plans'] as const).find(
    (other) =>
      other !== collection && keys.every((key) => Object.hasOwn(registry[other].schema.shape, key)),
  );
}

/** Faults of the YAML parser, each explained once a line. */
function checkYaml(
  file: TextFile,
  parsed: ParsedFile,
  add: (rule: Rule<never>, finding: Finding) => void,
): void {
  const lines = file.source.split('\n');
  const seen = new Set<number>();
  for (const fault of parsed.faults) {
    if (seen.has(fault.line)) continue;
    seen.add(fault.line);
    const subject = {
      ...fault,
      file,
      lineText: lines[fault.line - 1] ?? '',
      lineBefore: lines[fault.line - 2] ?? '',
    };
    ask(
      rules.yaml,
      subject,
      (rule, finding) =>
        add(rule as unknown as Rule<never>, { line: fault.line, column: fault.column, ...finding }),
      true,
    );
    // What follows a fault that ends a structure is mostly its echo.
    if (seen.size > 5) break;
  }
}

/** A field too many is named at its name, a missing one at its parent, anything else at its value. */
function placeOfIssue(issue: DataIssue, finding: Finding, parsed: ParsedFile): Finding {
  const { field } = issue;
  if (issue.code === 'unrecognized_keys') return { ...finding, field, ...parsed.locateKey(field) };
  if (issue.value === undefined && field.length === 1 && issue.file.path.endsWith('.mdx')) {
    // The front matter's opening line.
    return { ...finding, field, line: 1, column: 1 };
  }
  return withRepair({ ...finding, field, ...parsed.locate(field) }, parsed);
}

/** What is proposed for a field's value, as a change of the text that is asked for. */
function withRepair(finding: Finding, parsed: ParsedFile): Finding {
  const { field, fix: text, repair } = finding;
  const range =
    field === undefined || text === undefined || repair ? undefined : parsed.rangeOf(field);
  return range && text !== undefined
    ? { ...finding, repair: { kind: 'replace', ...range, text, ask: true } }
    : finding;
}
