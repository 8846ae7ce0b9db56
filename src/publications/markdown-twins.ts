/**
 * Every page as Markdown, for machines and for people who quote: the same words without the frame.
 * Addresses in it are whole, since a twin is read away from the site.
 */
import { clauseAnchor, clausePath, isSubBullet, parseClauseRef } from '../domain/clause-id.ts';
import { formatDate, formatPartialDate } from '../domain/plain-date.ts';
import type { Duty, LegalDocument, Plan, PlanClause, Site, Story, Unit } from '../domain/site.ts';
import { strings } from '../strings.ts';
import { absolute, urls } from '../urls.ts';
import { changeList } from './changes.ts';
import { datasetFiles } from './open-data.ts';
import { plainIndex } from './plain-index.ts';
import { pageList, type PublishedPage } from './page-list.ts';

/** Markdown bodies by "collection/id". */
export type Bodies = ReadonlyMap<string, string>;

/** Official and editorial words as they are: what Markdown would read as a sign is escaped. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^([-+#])/, String.raw`\$1`);
}

/** An editor's note to editors: no page shows it. */
const COMMENT = /\{\s*\/\*[^]*?\*\/\s*\}/g;
/** A block of a story (schemas/story-blocks.ts) as Markdown: what its attributes say, then its words. */
const BLOCK_TAG = /<([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*(\/?)>|<\/[A-Z]\w*>/g;

function withoutBlocks(write: Writer, markdown: string): string {
  return markdown
    .replace(COMMENT, '')
    .replace(BLOCK_TAG, (_tag, _name: string | undefined, attributes = '', selfClosing = '') => {
      const words = Array.from(
        String(attributes).matchAll(/(\w+)="([^"]*)"/g),
        ([, key, value = '']) => {
          const ref = key === 'ma' ? parseClauseRef(value) : undefined;
          if (!ref) return plain(value);
          const anchor = clauseAnchor(ref.clause);
          return write.link(
            `${clausePath(ref.clause)}, ${ref.plan}`,
            urls.clause({ plan: ref.plan, anchor }),
          );
        },
      );
      if (words.length === 0) return '';
      return selfClosing === '/' ? words.join(': ') : `**${words.join(', ')}**\n`;
    })
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

class Writer {
  readonly #address: string;

  constructor(site: Site) {
    this.#address = site.settings.siteAddress;
  }

  url(path: string): string {
    return absolute(this.#address, path);
  }

  link(text: string, path: string): string {
    return `[${plain(text)}](${this.url(path)})`;
  }

  /** "**Name:** value", or nothing where there is no value. */
  field(name: string, value: string | null | undefined): string[] {
    return value === null || value === undefined || value === '' ? [] : [`- **${name}:** ${value}`];
  }

  clause(clause: PlanClause): string {
    return this.link(`${clause.path}, ${clause.plan}`, urls.clause(clause));
  }
}

/** The clauses of a plan; the comment after each is its anchor on the page. */
function planText(plan: Plan): string {
  const blocks = plan.clauses.flatMap((clause): string[] => {
    const anchor = `<!-- #${clause.anchor} -->`;
    switch (clause.kind) {
      case 'title':
        return [];
      case 'part':
      case 'section':
        return [`${'#'.repeat(Math.min(clause.depth + 1, 6))} ${clause.text} ${anchor}`];
      case 'bullet':
        return [`${isSubBullet(clause.id) ? '  ' : ''}- ${plain(clause.text)} ${anchor}`];
      case 'recipients':
      case 'signature':
        return [`${(clause.lines ?? []).map(plain).join('  \n')} ${anchor}`];
      default:
        return [`${plain(clause.text)} ${anchor}`];
    }
  });
  return blocks.join('\n\n');
}

function planTwin(write: Writer, plan: Plan): string[] {
  const t = strings.plan;
  const errata = plan.clauses.flatMap((clause) => clause.errata.map((note) => ({ clause, note })));
  const example = plan.clauses.find(({ kind }) => kind === 'bullet');
  return [
    plan.notices.map((notice) => `> ${plain(notice)}`).join('\n>\n'),
    [
      ...write.field(t.issuer, plain(plan.issuer)),
      ...write.field(t.number, plan.number ?? t.unknownInCopy),
      ...write.field(
        t.issuedOn,
        plan.issuedOn === null ? t.unknownInCopy : formatDate(plan.issuedOn),
      ),
      ...write.field('PDF', write.url(urls.planFile(plan.id, 'pdf'))),
      ...write.field('Word', write.url(urls.planFile(plan.id, 'docx'))),
      ...write.field('Akoma Ntoso', write.url(urls.akomaNtoso(plan.id))),
    ].join('\n'),
    ...(example === undefined
      ? []
      : [strings.markdown.anchors(example.anchor, write.url(urls.clause(example)))]),
    `---`,
    `**${plan.kind}** **${plan.title}**`,
    planText(plan),
    `---`,
    ...(errata.length === 0
      ? []
      : [
          `## ${t.errataTitle}`,
          errata
            .map(
              ({ clause, note }) =>
                `- ${write.clause(clause)}: ${plain(t.erratum(note.asWritten, note.meant))}${note.note === null ? '' : ` ${plain(t.because(note.note, note.meant))}`}`,
            )
            .join('\n'),
        ]),
  ];
}

function documentTwin(write: Writer, document: LegalDocument, body: string): string[] {
  const t = strings.document;
  const { verification } = document;
  const relations = document.relations.map(
    ({ name, document: other, basis }) =>
      `- ${name}: ${write.link(other.title, urls.document(other.id))} (${t.relationFrom.toLowerCase()}: ${plain(basis)})`,
  );
  return [
    [
      ...write.field(t.kind, document.kind),
      ...write.field(t.number, document.number),
      ...write.field(t.subject, document.subject && plain(document.subject)),
      ...write.field(t.issuer, plain(document.issuer)),
      ...write.field(t.issuedOn, document.issuedOn && formatDate(document.issuedOn)),
      ...write.field(t.inForceOn, document.inForceOn && formatDate(document.inForceOn)),
      ...write.field(t.officialUrl, document.officialUrl),
      ...write.field(t.verification, `${verification.status}. ${plain(verification.statement)}`),
    ].join('\n'),
    body,
    ...(relations.length === 0 ? [] : [`## ${t.relations}`, relations.join('\n')]),
    ...(document.citedIn.length === 0
      ? []
      : [
          `## ${t.citedIn}`,
          document.citedIn.map(({ clause }) => `- ${write.clause(clause)}`).join('\n'),
        ]),
    ...(verification.sources.length === 0
      ? []
      : [
          `## ${t.sources}`,
          verification.sources
            .map(({ url, says }) => `- ${plain(says)} (${url ?? t.noAddress})`)
            .join('\n'),
        ]),
    ...(document.note === undefined ? [] : [`## ${t.note}`, plain(document.note)]),
  ];
}

function dutyLine(write: Writer, duty: Duty): string {
  const t = strings.unit;
  const details = [
    duty.role,
    ...(duty.requestedOnly ? [t.requested.toLowerCase()] : []),
    ...duty.milestones.map((milestone) =>
      strings.milestone.before(formatDate(milestone.before)).toLowerCase(),
    ),
  ];
  return `- ${write.clause(duty.clause)} (${details.join('; ')}): ${plain(duty.clause.text)}${duty.unitStated ? '' : ` ${t.inferred}`}`;
}

function unitTwin(write: Writer, unit: Unit, body: string): string[] {
  return [
    [
      ...write.field(strings.unit.kind, unit.kind),
      ...write.field(strings.unit.namedIn, write.clause(unit.namedIn)),
      ...write.field(strings.unit.alsoCalled, unit.variants.map(plain).join('; ')),
    ].join('\n'),
    body,
    `## ${strings.unit.duties}`,
    unit.duties.map((duty) => dutyLine(write, duty)).join('\n'),
    strings.unit.succession,
  ];
}

function storyTwin(write: Writer, story: Story, body: string): string[] {
  const t = strings.story;
  const period =
    story.periodNote ?? (story.period === undefined ? undefined : formatPartialDate(story.period));
  return [
    plain(story.summary),
    [
      ...write.field(t.filterKind, story.kind),
      ...write.field(t.place, [story.place, story.locality.name].filter(Boolean).join(', ')),
      ...write.field(t.period, period),
      ...write.field(t.published, story.published && formatDate(story.published)),
      ...write.field(t.illustrates, story.clauses.map((clause) => write.clause(clause)).join('; ')),
      ...write.field(
        t.source,
        `${plain(story.source.title)}, ${plain(story.source.publisher)} ${story.source.url ?? ''}`.trim(),
      ),
      ...story.figures.flatMap(({ value, label }) => write.field(value, plain(label))),
    ].join('\n'),
    body,
  ];
}

/** A list page: what it lists, each with its line. */
const listing = (write: Writer, items: readonly PublishedPage[]): string =>
  items
    .map(({ path, title, description }) => `- ${write.link(title, path)}: ${plain(description)}`)
    .join('\n');

function milestoneList(write: Writer, site: Site): string {
  const t = strings.milestone;
  return site.plans
    .flatMap((plan) =>
      plan.milestones.map((milestone) =>
        [
          `- **${plain(milestone.title)}** (${plan.shortTitle}): ${t.before(formatDate(milestone.before)).toLowerCase()}.`,
          t.ruleText(formatDate(milestone.before), formatDate(milestone.lastDay)),
          ...(milestone.yearStated ? [] : [t.yearInferred]),
          `${t.asWritten}: “${plain(milestone.asWritten)}”, ${write.clause(milestone.clause)}.`,
        ].join(' '),
      ),
    )
    .join('\n');
}

function glossaryList(site: Site): string {
  return site.terms
    .map(({ short, full, plain: meaning }) =>
      short === undefined
        ? `- **${plain(full)}:** ${plain(meaning)}`
        : `- **${plain(short)}** (${plain(full)}): ${plain(meaning)}`,
    )
    .join('\n');
}

function changeLines(write: Writer, site: Site): string {
  return changeList(site)
    .map(({ on, kind, what, why, links }) =>
      [
        `- ${formatDate(on)} · ${kind}: ${plain(what)}`,
        `${strings.changes.why}: ${plain(why)}`,
        ...links.map(({ href, text }) => write.link(text, href)),
      ].join(' '),
    )
    .join('\n');
}

/** Pages by the group they belong to, home aside. */
function byGroup(pages: readonly PublishedPage[]): [string, PublishedPage[]][] {
  return [
    ...Map.groupBy(
      pages.filter(({ path }) => path !== urls.home),
      ({ group }) => group,
    ),
  ];
}

/** The twin of each page of the list, by the page's address. Filtered lists have that of their list. */
export function markdownTwins(site: Site, bodies: Bodies): Map<string, string> {
  const write = new Writer(site);
  const pages = pageList(site);
  const body = (key: string): string => withoutBlocks(write, bodies.get(key) ?? '');
  const inGroup = (group: string, list: string): PublishedPage[] =>
    pages.filter((page) => page.group === group && page.path !== list);

  const twin = (path: string, ...blocks: string[]): [string, string[]] => [path, blocks];
  const contents = new Map([
    twin(
      urls.home,
      site.settings.archiveNotice.full,
      listing(
        write,
        pages.filter((page) => page.path !== urls.home),
      ),
    ),
    twin(urls.plans, listing(write, inGroup(strings.nav.plan, urls.plans))),
    ...site.plans.map((plan) => twin(urls.plan(plan.id), ...planTwin(write, plan))),
    twin(urls.documents, listing(write, inGroup(strings.nav.documents, urls.documents))),
    ...site.documents.map((document) =>
      twin(
        urls.document(document.id),
        ...documentTwin(write, document, body(`documents/${document.id}`)),
      ),
    ),
    twin(urls.units, listing(write, inGroup(strings.nav.units, urls.units))),
    ...site.units.map((unit) =>
      twin(urls.unit(unit.id), ...unitTwin(write, unit, body(`units/${unit.id}`))),
    ),
    twin(urls.milestones, milestoneList(write, site)),
    twin(urls.stories, listing(write, inGroup(strings.nav.stories, urls.stories))),
    ...site.stories.map((story) =>
      twin(urls.story(story.id), ...storyTwin(write, story, body(`stories/${story.id}`))),
    ),
    twin(urls.glossary, glossaryList(site)),
    ...site.pages.map((page) => twin(urls.page(page.id), body(`pages/${page.id}`))),
    twin(
      urls.openData,
      ...datasetFiles(site).flatMap(({ title, description, files }) => [
        `## ${title}`,
        plain(description),
        files.map(({ name, path }) => `- ${name}: ${write.url(path)}`).join('\n'),
      ]),
    ),
    twin(urls.changes, changeLines(write, site)),
    twin(
      urls.siteMap,
      ...byGroup(pages).flatMap(([group, members]) => [`## ${group}`, listing(write, members)]),
    ),
    twin(
      urls.search,
      strings.search.lede,
      ...plainIndex(site).flatMap(({ title, links }) => [
        `## ${title}`,
        links.map(({ href, text }) => `- ${write.link(text, href)}`).join('\n'),
      ]),
    ),
  ]);

  return new Map(
    pages.flatMap((page) => {
      const content = contents.get(page.path);
      if (!content) return [];
      const updated =
        page.updatedOn === undefined ? '' : ` ${strings.updated(formatDate(page.updatedOn))}.`;
      return [
        [
          page.path,
          `${[
            `# ${plain(page.title)}`,
            `${strings.markdown.of(write.url(page.path))}${updated}`,
            ...content,
          ]
            .filter((block) => block.trim() !== '')
            .join('\n\n')}\n`,
        ],
      ];
    }),
  );
}

/** llms.txt (https://llmstxt.org): what the site is, and the twin of each page by group. */
export function llmsTxt(site: Site): string {
  const write = new Writer(site);
  const { siteName, siteTagline, archiveNotice } = site.settings;
  const sections = byGroup(pageList(site)).map(([group, pages]) =>
    [
      `## ${group}`,
      pages
        .map(
          ({ path, title, description }) =>
            `- ${write.link(title, urls.markdown(path))}: ${plain(description)}`,
        )
        .join('\n'),
    ].join('\n\n'),
  );
  const files = datasetFiles(site).flatMap(({ title, files: all }) =>
    all.map(({ name, path }) => `- ${write.link(`${title}, ${name}`, path)}`),
  );
  return `${[
    `# ${plain(siteName)}`,
    `> ${plain(siteTagline)}`,
    plain(archiveNotice.full),
    strings.markdown.llms,
    ...sections,
    `## ${strings.openData.title}`,
    files.join('\n'),
  ].join('\n\n')}\n`;
}
