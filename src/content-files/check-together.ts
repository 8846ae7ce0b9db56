/** What files say about each other. */
import { buildSite } from '../domain/build-site.ts';
import { isOfForm } from '../domain/build/form-clauses.ts';
import type { RawContent, RawEntry } from '../domain/raw-content.ts';
import { valueAt } from '../domain/rules/entry/value-at.ts';
import { rules } from '../domain/rules/registry.ts';
import type { Whole } from '../domain/rules/rule.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/registry.ts';
import { addressesOf } from './addresses.ts';
import { ask } from './ask-rules.ts';
import type { ContentSource } from './check-content.ts';
import type { CheckedFile } from './check-file.ts';
import { entryOf } from './content-path.ts';
import { place, placesIn, type PlacedProblem } from './place-problem.ts';
import { cleanSource } from './read-content.ts';

/** The content that fits its schemas, and what exists but does not fit: what that would have defined is not "unknown". */
interface Gathered {
  raw: RawContent;
  broken: { documents: Set<string>; plans: Set<string> };
  noSettings: boolean;
}

function gather(files: ReadonlyMap<string, CheckedFile>, source: ContentSource): Gathered {
  const raw = Object.fromEntries(COLLECTIONS.map((name) => [name, []])) as unknown as RawContent;
  const broken = { documents: new Set<string>(), plans: new Set<string>() };
  for (const [path, file] of files) {
    const entry = entryOf(path);
    if (!entry) continue;
    if (file.raw) (raw[entry.collection] as RawEntry<CollectionName>[]).push(file.raw);
    else if (entry.collection === 'documents') broken.documents.add(entry.id);
    else if (entry.collection === 'plans') broken.plans.add(entry.id);
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
  return { raw, broken, noSettings };
}

/** The text of a plan as it was received; undefined when it is not there or, which is told, cannot be read. */
async function received(
  path: string,
  source: ContentSource,
  found: PlacedProblem[],
): Promise<string | undefined> {
  if (!source.entries.some((entry) => entry.path === path && entry.type === 'file'))
    return undefined;
  const bytes = await source.read(path);
  const unreadable = ask(
    rules.bytes,
    { path, bytes },
    (rule, finding) => found.push(place(rule.id, finding, path)),
    true,
  );
  return unreadable ? undefined : cleanSource(new TextDecoder().decode(bytes));
}

/** References, links, and whatever two files say about each other. */
export async function checkTogether(
  files: ReadonlyMap<string, CheckedFile>,
  source: ContentSource,
): Promise<PlacedProblem[]> {
  const found: PlacedProblem[] = [];
  const { raw, broken, noSettings } = gather(files, source);
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
      const value = problem.field && valueAt(file?.parsed?.data, problem.field);
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
      raw.plans.map(async ({ id, file }) => ({
        file,
        source: await received(file.replace(/index\.mdx$/, 'nguon.txt'), source, found),
        clauses: site.plans.find((plan) => plan.id === id)?.clauses ?? [],
      })),
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
