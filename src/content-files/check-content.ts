/**
 * Checks a whole content tree: reads every file, asks every rule, joins what is valid with the same
 * buildSite as the build, and returns all problems as data. The clock is given by the caller.
 */
import { buildSite } from '../domain/build-site.ts';
import { isOfForm } from '../domain/build/form-clauses.ts';
import type { Field, Problem } from '../domain/problem.ts';
import type { RawContent, RawEntry } from '../domain/raw-content.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { bodyTooComplex, tooComplex } from '../domain/rules/body/too-complex.ts';
import { addressKind } from '../domain/rules/body/safe.ts';
import { encodingOf } from '../domain/rules/bytes/encoding.ts';
import { ANY_IMAGE } from '../domain/rules/photo/endings.ts';
import { rules } from '../domain/rules/registry.ts';
import type {
  BodyNode,
  DataIssue,
  Entry,
  Finding,
  PhotoFacts,
  Rule,
  TextFile,
  Tree,
  TreeEntry,
  Whole,
} from '../domain/rules/rule.ts';
import { severity, type RuleId } from '../domain/rules/severity.ts';
import { MAX_TEXT_BYTES } from '../domain/rules/tree/file-too-big.ts';
import { COLLECTIONS, registry, type CollectionName } from '../schemas/registry.ts';
import { addressesOf } from './addresses.ts';
import { parseBody, PARSE_LIMIT_MS } from './body.ts';
import { entryOf, fileKind } from './content-path.ts';
import { checkData, type CheckedData } from './data-issues.ts';
import { parseContentFile, type ParsedFile } from './front-matter.ts';
import { cleanSource } from './read-content.ts';
import { toTextFile } from './text-file.ts';

/** Where the bytes come from: the disk, or a test's memory. */
export interface ContentSource {
  entries: readonly TreeEntry[];
  read(path: string): Promise<Uint8Array>;
  photo(path: string): Promise<PhotoFacts>;
  /** Changes when the file does; without it nothing is remembered. */
  stamp?(path: string): string;
  /** Addresses that were published once and lead nowhere else; for the repository's own content only. */
  published?: readonly string[];
}

/** A problem with its place. */
export type PlacedProblem = Problem & { line: number; column: number };

interface CheckedFile {
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

export interface CheckedContent {
  /** Sorted: errors before warnings, then by file and place. */
  problems: PlacedProblem[];
  /** Clean text of every text file that could be read. */
  sources: ReadonlyMap<string, string>;
  files: number;
}

/** So many files are read side by side: waiting for the disk costs more than all rules. */
const READ_AT_ONCE = 64;

const tree = (entries: readonly TreeEntry[]): Tree => ({ entries, entryOf });

/** Tells line and column (1-based) of an offset; the lines are counted once, however many ask. */
function placesIn(source: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** What a message quotes may be a whole file without a line's end: its beginning is enough to find it. */
const shortened = (message: string): string =>
  message.length < 500 ? message : message.replaceAll(/"([^"\n]{200})[^"\n]+"/g, '"$1…"');

/** Asks rules one after the other; with `firstOnly` the first that speaks has the last word. */
function ask<S>(
  list: readonly Rule<S>[],
  subject: S,
  take: (rule: Rule<S>, finding: Finding) => void,
  firstOnly = false,
): boolean {
  for (const rule of list) {
    let spoke = false;
    rule.check(subject, (finding) => {
      spoke = true;
      take(rule, finding);
    });
    if (spoke && firstOnly) return true;
  }
  return false;
}

/** The photos that blocks of a body name. */
function photosNamed(nodes: readonly { node: BodyNode }[]): string[] {
  return nodes
    .filter(({ node }) => node.name === 'Anh')
    .map(({ node }) => node.attributes?.find(({ name }) => name === 'tep')?.value)
    .filter((file): file is string => typeof file === 'string');
}

/** Remembers what it found, so that one changed file costs one file. */
export class ContentChecker {
  readonly #files = new Map<string, { key: string; checked: CheckedFile }>();
  readonly #photos = new Map<string, { key: string; facts: PhotoFacts }>();

  async check(source: ContentSource, today: PlainDate): Promise<CheckedContent> {
    const problems: PlacedProblem[] = [];
    const { entries } = source;
    const add = (rule: { id: RuleId }, finding: Finding, file: string): void => {
      problems.push(place(rule.id, finding, file));
    };
    ask(rules.tree, tree(entries), (rule, finding) => add(rule, finding, finding.file ?? ''));

    const siblings = new Map<string, string[]>();
    for (const { path, type } of entries) {
      if (type === 'folder') continue;
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      siblings.set(folder, [...(siblings.get(folder) ?? []), path.slice(folder.length)]);
    }

    const files = new Map<string, CheckedFile>();
    const readable = entries.filter(
      ({ path, type, size }) =>
        type === 'file' && size <= MAX_TEXT_BYTES && entryOf(path) !== undefined,
    );
    for (let start = 0; start < readable.length; start += READ_AT_ONCE) {
      const batch = readable.slice(start, start + READ_AT_ONCE);
      const checked = await Promise.all(
        batch.map(({ path }) => this.#checkFile(source, path, siblings, today)),
      );
      checked.forEach((file, index) => files.set((batch[index] as TreeEntry).path, file));
    }
    for (const file of files.values()) problems.push(...file.problems);

    const photos = entries.filter(
      ({ path, type }) =>
        type === 'file' &&
        /^guong-dien-hinh\/[^/]+\/[^/]+$/.test(path) &&
        ANY_IMAGE.test(path) &&
        !/\/(?:\._|~\$)[^/]*$/.test(path),
    );
    for (const facts of await this.#readPhotos(source, photos)) {
      ask(rules.photo, facts, (rule, finding) => add(rule, finding, facts.path));
    }

    problems.push(...(await checkTogether(files, source)));
    // One wrong clock is one problem, and a lost page is not to be written anew.
    const clock = problems.some(({ rule }) => rule === 'clock-wrong');
    const lost = new Set(
      problems
        .filter(({ rule }) => rule === 'published-address-gone')
        .map(({ file }) => file.replace(/\/index\.mdx$/, '')),
    );
    return {
      problems: sorted(
        problems.filter(
          ({ rule, file }) =>
            !(clock && rule === 'future-date') && !(rule === 'missing-index' && lost.has(file)),
        ),
      ),
      sources: new Map([...files].map(([path, { source: text }]) => [path, text])),
      files: files.size + photos.length,
    };
  }

  async #checkFile(
    source: ContentSource,
    path: string,
    siblings: ReadonlyMap<string, string[]>,
    today: PlainDate,
  ): Promise<CheckedFile> {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const names = (siblings.get(folder) ?? []).filter((name) => folder + name !== path);
    const stamp = source.stamp?.(path);
    // The names beside a file matter to stories only, for their photos.
    const key = `${stamp}|${folder.startsWith('guong-dien-hinh/') ? names.join('|') : ''}|${today}`;
    const known = this.#files.get(path);
    if (known && stamp !== undefined && known.key === key) return known.checked;
    const entry = entryOf(path);
    if (!entry) throw new Error(`${path} is no content file`);
    const checked = checkFile(path, entry, await source.read(path), names, today);
    if (stamp !== undefined) this.#files.set(path, { key, checked });
    return checked;
  }

  /** Facts of the photos, a few at a time: each may take a hundred megabytes while it is decoded. */
  async #readPhotos(source: ContentSource, photos: readonly TreeEntry[]): Promise<PhotoFacts[]> {
    const found = new Array<PhotoFacts>(photos.length);
    let next = 0;
    const work = async (): Promise<void> => {
      for (let index = next++; index < photos.length; index = next++) {
        const { path } = photos[index] as TreeEntry;
        const key = source.stamp?.(path) ?? '';
        const known = this.#photos.get(path);
        const facts =
          known && source.stamp && known.key === key ? known.facts : await source.photo(path);
        if (source.stamp) this.#photos.set(path, { key, facts });
        found[index] = facts;
      }
    };
    await Promise.all([work(), work(), work()]);
    return found;
  }
}

function place(
  rule: RuleId,
  finding: Finding,
  file: string,
  text?: { placeAt: ReturnType<typeof placesIn>; parsed: ParsedFile },
): PlacedProblem {
  const { message, fix, repair, field } = finding;
  let { line, column } = finding;
  let at = field;
  if (text && finding.offset !== undefined) {
    ({ line, column } = text.placeAt(finding.offset));
    at ??= text.parsed.fieldAt(finding.offset);
  } else if (text && field !== undefined && line === undefined) {
    ({ line, column } = text.parsed.locate(field));
  }
  return {
    rule,
    severity: severity[rule],
    file: finding.file ?? file,
    line: line ?? 1,
    column: column ?? 1,
    message: shortened(message),
    ...(at === undefined ? {} : { field: at }),
    ...(fix === undefined ? {} : { fix }),
    ...(repair === undefined ? {} : { repair }),
  };
}

/** Everything that one file shows by itself. */
function checkFile(
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
  const photosInBody: string[] = [];
  // Without its first --- the declaration would be taken for the body.
  const bodyKnown = !parsed.faults.some(({ code }) => code === 'NO_OPENING');
  if (bodyKnown && fileKind(path) === 'mdx' && entry.collection !== 'plans') {
    const { body, faults, tooSlow } = parseBody(file, parsed, photos);
    if (tooSlow) {
      checked.problems.push(
        place(
          'body-too-complex',
          {
            ...text.placeAt(file.bodyStart),
            message: `Lời bài làm máy đọc quá ${PARSE_LIMIT_MS / 1000} giây, không phải do người soạn. Hãy xóa phần có nhiều ký hiệu lặp lại.`,
          },
          path,
        ),
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
    if (body) {
      ask(rules.body, body, add);
      photosInBody.push(...photosNamed(body.nodes));
      for (const { node } of body.nodes) {
        const ref =
          node.name === 'DieuKhoan'
            ? node.attributes?.find(({ name }) => name === 'ma')?.value
            : undefined;
        if (typeof ref === 'string' && /^\d{4}\/./.test(ref)) {
          checked.clauseRefs.push({ ref, ...body.placeOfAttribute(node, 'ma') });
        }
        if (node.type !== 'link' && node.type !== 'definition') continue;
        if (['page', 'web'].includes(addressKind(node.url ?? '')))
          checked.links.push({ url: node.url ?? '', ...body.place(node) });
      }
    }
  }
  const subject: Entry = {
    file,
    collection: entry.collection,
    data: data.partial,
    broken: data.broken,
    today,
    siblings,
    body: parsed.body,
    photosInBody,
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
  dropDoubles(checked);
  return checked;
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

/** Two rules may see one thing at one place; the more telling one stays. */
const TELLING: readonly (readonly [RuleId, RuleId])[] = [
  ['word-markup', 'raw-html'],
  ['word-markup', 'html-comment'],
  ['word-markup', 'body-syntax'],
  ['word-markup', 'unclosed-tag'],
  ['word-markup', 'less-than-in-prose'],
  ['conflict-marker', 'less-than-in-prose'],
  ['conflict-marker', 'body-syntax'],
  ['conflict-marker', 'raw-html'],
  ['conflict-marker', 'unclosed-tag'],
  ['id-number', 'phone-number'],
  ['mojibake', 'control-character'],
  ['replacement-character', 'mojibake'],
  ['missing-published', 'missing-field'],
  ['placeholder-left', 'date-too-early'],
  ['quote-without-consent', 'named-person-without-consent'],
  ['personal-email', 'link-address'],
  ['document-number-misspelt', 'document-number-format'],
  ['zero-width-character', 'mojibake'],
  ['block-not-alone', 'block-content'],
];

/** What --fix takes away as signs: in a text of another encoding these are its letters. */
const SIGNS_OR_LETTERS: ReadonlySet<RuleId> = new Set([
  'control-character',
  'zero-width-character',
  'nbsp',
]);

/** Rules whose `fix` begins with the name that was meant. */
const MISTYPED_NAME: ReadonlySet<RuleId> = new Set([
  'unknown-field',
  'accented-field',
  'yaml-missing-colon',
]);

function dropDoubles(checked: CheckedFile): void {
  const conflict = checked.problems.some(({ rule }) => rule === 'conflict-marker');
  // A mistyped name is not also missing.
  const meant = new Set(
    checked.problems
      .filter(({ rule }) => MISTYPED_NAME.has(rule))
      .map(({ field, fix }) => [...(field ?? []).slice(0, -1), fix?.split(':')[0]].join('.')),
  );
  // The file that is meant by a wrong name is used.
  const meantPhotos = new Set(
    checked.problems.filter(({ rule }) => rule === 'photo-missing').map(({ fix }) => fix),
  );
  checked.problems = checked.problems.filter(
    ({ rule, field, file }) =>
      !(rule === 'photo-unused' && meantPhotos.has(file.replace(/^.*\//, ''))) &&
      !(rule === 'missing-field' && meant.has((field ?? []).join('.'))) &&
      // "=======" makes a heading of the line above.
      !(conflict && rule === 'heading-level-one'),
  );
  checked.problems = checked.problems.filter(
    (problem) =>
      !TELLING.some(
        ([kept, dropped]) =>
          problem.rule === dropped &&
          checked.problems.some((other) => other.rule === kept && other.line === problem.line),
      ),
  );
  // Taken away, they would leave a text that nobody can read right any more.
  if (checked.problems.some(({ rule }) => rule === 'mojibake'))
    checked.problems = checked.problems.filter(({ rule }) => !SIGNS_OR_LETTERS.has(rule));
}

/** The value at a field of a file's data. */
function valueOf(checked: CheckedFile | undefined, field: Field | undefined): unknown {
  return field?.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    checked?.parsed?.data,
  );
}

/** References, links, and whatever two files say about each other. */
async function checkTogether(
  files: ReadonlyMap<string, CheckedFile>,
  source: ContentSource,
): Promise<PlacedProblem[]> {
  const found: PlacedProblem[] = [];
  const raw = Object.fromEntries(COLLECTIONS.map((name) => [name, []])) as unknown as RawContent;
  /** Files that exist but do not fit: what they would have defined is not "unknown". */
  const broken = { documents: new Set<string>(), plans: new Set<string>(), settings: false };
  for (const [path, file] of files) {
    const entry = entryOf(path);
    if (!entry) continue;
    if (file.raw) (raw[entry.collection] as RawEntry<CollectionName>[]).push(file.raw);
    else if (entry.collection === 'documents') broken.documents.add(entry.id);
    else if (entry.collection === 'plans') broken.plans.add(entry.id);
    else if (entry.collection === 'settings') broken.settings = true;
  }
  for (const { path, type } of source.entries) {
    // Misnamed, too big or a link: it is there all the same.
    const id = /^van-ban\/([^/]+?)(?:\.[^/]*)?$/.exec(path)?.[1];
    if (id !== undefined && !files.has(path)) broken.documents.add(id);
    const year = /^ke-hoach\/([^/]+)$/.exec(path)?.[1];
    if (year !== undefined && type !== 'file' && !raw.plans.some((plan) => plan.id === year))
      broken.plans.add(year);
  }
  const noSettings = raw.settings.length === 0;
  if (noSettings) {
    // Everything else can still be checked.
    raw.settings.push({
      id: 'cai-dat',
      file: 'cai-dat.yml',
      body: '',
      bodyLine: 1,
      data: { keepTogether: [], localities: [] } as never,
    });
  }

  const { site, problems } = buildSite(raw);
  let unfit = [...files].some(([path, { raw: fits }]) => fits === undefined && entryOf(path));
  for (const { rule, file } of problems) {
    // Where a heading is lost, so are the references to all below it.
    const plan = rule.startsWith('plan-') ? entryOf(file) : undefined;
    if (plan) broken.plans.add(plan.id);
    unfit ||= plan !== undefined;
  }
  for (const problem of problems) {
    const file = files.get(problem.file);
    if (problem.rule === 'unknown-reference') {
      const value = valueOf(file, problem.field);
      const name = problem.field?.at(-1);
      const last = typeof name === 'number' ? problem.field?.at(-2) : name;
      if (last === 'locality' && noSettings) continue;
      if (typeof value === 'string' && broken.documents.has(value)) continue;
      if (typeof value === 'string' && broken.plans.has(value.split('/')[0] ?? '')) continue;
      if (problem.field?.[0] === 'shortHeadings' && broken.plans.size > 0) continue;
    }
    const { line, column } =
      problem.line === undefined && problem.field && file?.parsed
        ? file.parsed.locate(problem.field)
        : { line: problem.line ?? 1, column: problem.column ?? 1 };
    found.push({ ...problem, line, column });
  }

  const entries = [...files.values()]
    .map((file) => file.entry)
    .filter((entry) => entry !== undefined);
  const whole: Whole = {
    entries,
    ...addressesOf(site, raw, broken),
    published: source.published ?? [],
    paths: source.entries.filter(({ type }) => type !== 'folder').map(({ path }) => path),
    unfit,
    siteAddress: raw.settings[0]?.data.siteAddress?.replace(/\/$/, ''),
    links: [...files].flatMap(([file, { links }]) => links.map((link) => ({ file, ...link }))),
    clauses: new Set(
      site.plans.flatMap(({ clauses }) =>
        clauses.filter((clause) => !isOfForm(clause)).map(({ ref }) => ref),
      ),
    ),
    clauseRefs: [...files]
      .flatMap(([file, { clauseRefs }]) => clauseRefs.map((ref) => ({ file, ...ref })))
      .filter(({ ref }) => !broken.plans.has(ref.split('/')[0] ?? '')),
    plans: await Promise.all(
      raw.plans.map(async ({ id, file }) => {
        const path = file.replace(/index\.mdx$/, 'nguon.txt');
        const received = source.entries.some(
          (entry) => entry.path === path && entry.type === 'file',
        );
        const bytes = received ? await source.read(path) : undefined;
        const unreadable =
          bytes !== undefined &&
          ask(
            rules.bytes,
            { path, bytes },
            (rule, finding) => found.push(place(rule.id, finding, path)),
            true,
          );
        return {
          file,
          source:
            bytes === undefined || unreadable
              ? undefined
              : cleanSource(new TextDecoder().decode(bytes)),
          clauses: site.plans.find((plan) => plan.id === id)?.clauses ?? [],
        };
      }),
    ),
  };
  ask(rules.site, whole, (rule, finding) => {
    const file = finding.file ?? '';
    const parsed = files.get(file)?.parsed;
    found.push(
      place(
        rule.id,
        finding,
        file,
        parsed ? { placeAt: placesIn(files.get(file)?.source ?? ''), parsed } : undefined,
      ),
    );
  });
  return found;
}

/** Errors first, then by file and place; the same words twice at one place only once. */
function sorted(problems: readonly PlacedProblem[]): PlacedProblem[] {
  const unique = new Map<string, PlacedProblem>();
  for (const problem of problems) {
    const { file, line, column, rule, message } = problem;
    const key = [file, line, column, rule, message].join('|');
    // Of two rules that see the same, one may know how to mend it.
    if (!unique.get(key)?.repair) unique.set(key, problem);
  }
  return [...unique.values()].sort(
    (a, b) =>
      a.severity.localeCompare(b.severity) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );
}
