/**
 * Akoma Ntoso. The official schema (OASIS, akomantoso30.xsd of 29 August 2018) is not kept in this
 * repository: AKN_XSD=/folder/with/akomantoso30.xsd-and-xml.xsd npx vitest run tests/publications/akoma-ntoso
 * checks against it. Without it the constraints that the schema sets for what we write are checked here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { akomaNtoso, eIdsOf, workUri } from '../../src/publications/akoma-ntoso.ts';
import { contentSite } from './content-site.ts';
import { receivedWords, wordsOf } from './plan-words.ts';

const site = await contentSite();
const [plan] = site.plans;
if (!plan) throw new Error('no plan');
const source = akomaNtoso(site, plan);
const $ = load(source, { xml: true });

test('is well-formed XML, and valid where the official schema is at hand', async () => {
  const folder = process.env['AKN_XSD'];
  const file = (name: string) => ({
    fileName: name,
    contents: readFileSync(join(folder ?? '', name), 'utf8'),
  });
  const result = await validateXML({
    xml: [{ fileName: 'plan.xml', contents: source }],
    ...(folder === undefined
      ? { normalization: 'format' }
      : { schema: [file('akomantoso30.xsd')], preload: [file('xml.xsd')] }),
  });
  expect(result.errors).toEqual([]);
  expect(result.valid).toBe(true);
});

test('the words of the document, its metadata aside, are those received', async () => {
  const body = load(source, { xml: true });
  body('meta').remove();
  // Blocks end lines; inside a block nothing is added.
  body('num, heading, p, listIntroduction').append('\n');
  expect(wordsOf(body.root().text())).toEqual(await receivedWords(plan.id));
});

test('every clause has an eId of its own, by the naming convention', () => {
  const eIds = eIdsOf(plan);
  expect(eIds.get('II.4.g3')).toBe('part_II__sec_4__indent_3');
  expect(eIds.get('IV.4.d1')).toBe('part_IV__sec_4__al_1');
  expect(eIds.get('IV.6')).toBe('part_IV__sec_6');
  expect(eIds.get('can-cu-5')).toBe('preamble__cits__cit_5');
  expect(new Set(eIds.values()).size).toBe(plan.clauses.length);
  for (const clause of plan.clauses)
    expect($(`[eId="${eIds.get(clause.id)}"]`), clause.id).toHaveLength(1);
});

test('eIds are unique and every reference inside the document has its target', () => {
  const eIds = $('[eId]')
    .toArray()
    .map((node) => $(node).attr('eId'));
  expect(new Set(eIds).size).toBe(eIds.length);
  const targets = $('[href^="#"], [source], [refersTo]').toArray();
  expect(targets.length).toBeGreaterThan(30);
  for (const node of targets) {
    const target = $(node).attr('href') ?? $(node).attr('source') ?? $(node).attr('refersTo') ?? '';
    expect(eIds, target).toContain(target.slice(1));
  }
});

test('work, expression and manifestation have the FRBR properties the schema requires, in its order', () => {
  const names = (level: string): string[] =>
    $(level)
      .children()
      .toArray()
      .map((node) => node.tagName);
  expect(names('FRBRWork')).toEqual([
    'FRBRthis',
    'FRBRuri',
    'FRBRalias',
    'FRBRdate',
    'FRBRauthor',
    'FRBRcountry',
    'FRBRsubtype',
    'FRBRname',
    'FRBRprescriptive',
    'FRBRauthoritative',
  ]);
  expect(names('FRBRExpression')).toEqual([
    'FRBRthis',
    'FRBRuri',
    'FRBRdate',
    'FRBRauthor',
    'FRBRauthoritative',
    'FRBRlanguage',
  ]);
  expect(names('FRBRManifestation')).toEqual([
    'FRBRthis',
    'FRBRuri',
    'FRBRalias',
    'FRBRdate',
    'FRBRauthor',
    'FRBRformat',
  ]);
  for (const level of ['FRBRWork', 'FRBRExpression', 'FRBRManifestation']) {
    expect($(`${level} > FRBRuri`).attr('value')?.startsWith(workUri(plan))).toBe(true);
    expect($(`${level} > FRBRdate`).attr('date')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('what the received copy lacks is absent and said, and the file claims no authority', () => {
  expect(plan.number).toBeNull();
  expect($('FRBRnumber')).toHaveLength(0);
  expect($('FRBRWork > FRBRdate').attr('name')).toContain('chua-biet-ngay');
  expect($('note').text()).toContain('Bản nhận được không ghi số, ký hiệu');
  expect(
    $('FRBRauthoritative')
      .toArray()
      .map((node) => $(node).attr('value')),
  ).toEqual(['false', 'false']);
});

test('every erratum is a note with a reference to its clause', () => {
  const errata = plan.clauses.flatMap((clause) => clause.errata);
  expect($('note ref')).toHaveLength(errata.length);
});
