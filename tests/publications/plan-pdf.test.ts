import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { planPdf } from '../../src/publications/plan-pdf.ts';
import { officialLines, planPrint, runsOf } from '../../src/publications/plan-print.ts';
import { contentRaw, contentSite } from './content-site.ts';
import { buildSite } from '../../src/domain/build-site.ts';
import { receivedWords, wordsOf } from './plan-words.ts';
import type { Plan, Site } from '../../src/domain/site.ts';

const site = await contentSite();
const plan = newest(site);
const print = planPrint(site, plan);
const pdf = await getDocumentProxy(planPdf(site, plan));

function newest({ plans }: Site): Plan {
  const [first] = plans;
  if (!first) throw new Error('no plan');
  return first;
}

/** The words in reading order; page numbers and feet are artifacts and no words of the document. */
async function wordsOfPdf(file: typeof pdf): Promise<string[]> {
  let text = '';
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        if (!open.includes('Artifact')) text += item.hasEOL ? `${item.str}\n` : item.str;
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { tag?: string }).tag ?? '');
    }
    text += '\n';
  }
  return wordsOf(text);
}

/** Where `part` stands in `words`, -1 when it does not stand there as a whole. */
function indexOfWords(words: readonly string[], part: readonly string[]): number {
  return words.findIndex((_, start) => part.every((word, index) => words[start + index] === word));
}

interface Structure {
  role?: string;
  children?: Structure[];
}

async function roles(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const walk = ({ role, children }: Structure): void => {
    if (role !== undefined) counts.set(role, (counts.get(role) ?? 0) + 1);
    children?.forEach(walk);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    walk((await (await pdf.getPage(number)).getStructTree()) as Structure);
  }
  return counts;
}

interface Outline {
  title: string;
  items: Outline[];
}

const flatten = (items: readonly Outline[]): string[] =>
  items.flatMap((item) => [item.title, ...flatten(item.items)]);

test('the words between head and notes are those received, all of them and no other', async () => {
  const words = await wordsOfPdf(pdf);
  const received = await receivedWords(plan.id);
  expect(wordsOf(officialLines(print).join('\n'))).toEqual(received);
  const start = indexOfWords(words, received);
  expect(start).toBeGreaterThan(0);
  const before = words.slice(0, start).join(' ');
  expect(before).toContain('Bản nhận được không có phần đầu');
  expect(before).not.toContain('KẾ HOẠCH');
  expect(
    words
      .slice(start + received.length)
      .join(' ')
      .startsWith(print.notesTitle),
  ).toBe(true);
});

test('one changed word is found', async () => {
  const raw = await contentRaw();
  for (const entry of raw.plans)
    entry.body = entry.body.replace('bảo đảm công khai', 'đảm bảo công khai');
  const changed = buildSite(raw).site;
  const words = await wordsOfPdf(await getDocumentProxy(planPdf(changed, newest(changed))));
  expect(indexOfWords(words, await receivedWords(plan.id))).toBe(-1);
});

test('it is a tagged file with title, language, its maker and the date of the content', async () => {
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: `${plan.kind} ${plan.title}`,
    Language: 'vi-VN',
    Author: site.settings.publisher,
    CreationDate: `D:${plan.updatedOn?.replaceAll('-', '')}000000Z`,
  });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true, Suspects: false });
  const raw = new TextDecoder('latin1').decode(planPdf(site, plan));
  expect(/<pdfuaid:part>1</.test(raw), 'claims PDF/UA-1').toBe(true);
  expect(/\/DisplayDocTitle true/.test(raw), 'shows its title').toBe(true);
});

test('parts and sections are headings, clauses are paragraphs, in the reading order', async () => {
  const counts = await roles();
  const depth = (level: number) =>
    plan.clauses.filter((clause) => /part|^section$/.test(clause.kind) && clause.depth === level)
      .length;
  const noteHeadings = [print.notices.length > 0, print.notes.length > 0].filter(Boolean).length;
  expect(counts.get('H1')).toBe(depth(1) + 1);
  expect(counts.get('H2')).toBe(depth(2) + noteHeadings);
  expect(counts.get('P') ?? 0).toBeGreaterThanOrEqual(plan.clauses.length - depth(1) - depth(2));
});

test('every clause has a bookmark, in the order of the plan', async () => {
  const titles = flatten((await pdf.getOutline()) as Outline[]);
  expect(titles).toEqual(expect.arrayContaining(print.blocks.map(({ bookmark }) => bookmark)));
  const own = titles.filter((title) => print.blocks.some(({ bookmark }) => bookmark === title));
  expect(own).toEqual(print.blocks.map(({ bookmark }) => bookmark));
});

test('pages are A4 with the margins of Nghị định 30/2020/NĐ-CP', async () => {
  const mm = 72 / 25.4;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    expect([width / mm, height / mm].map(Math.round)).toEqual([210, 297]);
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const left = item.transform[4] / mm;
      expect(left).toBeGreaterThanOrEqual(29.9);
      expect(210 - (left + item.width / mm)).toBeGreaterThanOrEqual(14.9);
    }
  }
});

test('two builds give the same bytes', () => {
  expect(Buffer.compare(planPdf(site, plan), planPdf(site, plan))).toBe(0);
});

test('a plan whose number and date are known has a full head and no word about missing parts', async () => {
  const raw = await contentRaw();
  for (const { data } of raw.plans) {
    data.number = '57/KH-UBND';
    data.issuedOn = '2024-03-01';
  }
  const known = buildSite(raw).site;
  const text = (await wordsOfPdf(await getDocumentProxy(planPdf(known, newest(known))))).join(' ');
  expect(text).toContain('Số: 57/KH-UBND');
  expect(text).toContain('Uông Bí, ngày 1 tháng 3 năm 2024');
  expect(text).not.toContain('Bản nhận được không có phần đầu');
});

test('runs keep numbers, dates and codes whole and change no letter', () => {
  const text = 'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023; chính trị - xã hội (b/c); thực hiện./.';
  const runs = runsOf(text);
  expect(runs.map((run) => run.text).join('')).toBe(text);
  expect(runs.filter(({ keep }) => keep).map((run) => run.text)).toEqual([
    '59/2023/NĐ-CP',
    '14/8/2023;',
    '(b/c);',
    'hiện./.',
  ]);
});
