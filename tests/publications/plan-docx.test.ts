import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { planDocx } from '../../src/publications/plan-docx.ts';
import { planPrint } from '../../src/publications/plan-print.ts';
import { contentSite } from './content-site.ts';
import { receivedWords, wordsOf } from './plan-words.ts';

const site = await contentSite();
const [plan] = site.plans;
if (!plan) throw new Error('no plan');
const print = planPrint(site, plan);
const bytes = await planDocx(site, plan);
const files = unzipSync(bytes);
const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
const $ = load(part('word/document.xml'), { xml: true });
const paragraphs = $(String.raw`w\:p`)
  .toArray()
  .map((node) => ({
    text: $(node)
      .find(String.raw`w\:t`)
      .text(),
    style: $(node)
      .find(String.raw`w\:pStyle`)
      .attr('w:val'),
    bookmark: $(node)
      .find(String.raw`w\:bookmarkStart`)
      .attr('w:name'),
  }));

test('the words between head and notes are those received, all of them and no other', async () => {
  const first = paragraphs.findIndex(({ text }) => text === plan.kind);
  const last = paragraphs.findIndex(({ text }) => text === plan.signatory.name);
  const words = wordsOf(
    paragraphs
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join('\n'),
  );
  expect(words).toEqual(await receivedWords(plan.id));
});

test('parts and sections have the heading styles of Word, and each clause a bookmark', () => {
  for (const clause of plan.clauses) {
    if (['title', 'recipients', 'signature'].includes(clause.kind)) continue;
    const paragraph = paragraphs.find(({ bookmark }) => bookmark === clause.anchor);
    expect(paragraph, clause.id).toBeDefined();
    if (clause.kind === 'part') expect(paragraph?.style).toBe('Heading1');
    if (clause.kind === 'section') expect(paragraph?.style).toBe('Heading2');
    if (clause.kind === 'bullet') expect(paragraph?.style).toBe('LoiVan');
  }
});

test('notes stand after the signature on a page of their own and link to their clauses', () => {
  const title = paragraphs.findIndex(({ text }) => text === print.notesTitle);
  expect(title).toBeGreaterThan(paragraphs.findIndex(({ text }) => text === plan.signatory.name));
  const anchors = $(String.raw`w\:hyperlink`)
    .toArray()
    .map((node) => $(node).attr('w:anchor'));
  expect(anchors).toEqual(print.notes.map(({ anchor }) => anchor));
  const bookmarks = paragraphs.map(({ bookmark }) => bookmark);
  expect(bookmarks).toEqual(expect.arrayContaining(anchors));
});

test('page and type follow Nghị định 30/2020/NĐ-CP', () => {
  const mm = (name: string, attribute: string): number =>
    Math.round((Number($(`w\\:${name}`).attr(`w:${attribute}`)) / 1440) * 25.4);
  expect([mm('pgSz', 'w'), mm('pgSz', 'h')]).toEqual([210, 297]);
  const [top, bottom, left, right] = ['top', 'bottom', 'left', 'right'].map((side) =>
    mm('pgMar', side),
  );
  expect([top, bottom, left, right]).toEqual([20, 20, 30, 17]);
  const styles = part('word/styles.xml');
  expect(styles).toContain('Times New Roman');
  expect(styles).toMatch(/<w:docDefaults>.*<w:sz w:val="28"\/>/);
  expect(styles).toContain('w:val="vi-VN"');
});

test('the file says that the publisher of the site made it, not the issuer of the plan', () => {
  const core = load(part('docProps/core.xml'), { xml: true });
  for (const name of [String.raw`dc\:creator`, String.raw`cp\:lastModifiedBy`])
    expect(core(name).text(), name).toBe(site.settings.publisher);
  expect(part('docProps/core.xml')).not.toContain(plan.issuer);
});

test('two builds give the same bytes, with the date of the content', async () => {
  expect(Buffer.compare(bytes, await planDocx(site, plan))).toBe(0);
  expect(part('docProps/core.xml')).toContain(`${plan.updatedOn}T00:00:00Z</dcterms:modified>`);
});
