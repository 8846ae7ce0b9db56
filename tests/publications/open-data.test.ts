import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  datasetCsv,
  datasetJson,
  datasetJsonSchema,
  fieldsOf,
  openData,
} from '../../src/publications/open-data.ts';
import { contentSite } from './content-site.ts';

const site = await contentSite();
const datasets = openData(site);

/** A reader of RFC 4180, written apart from the writer. */
function parseCsv(source: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  for (const [, value = '', end] of source.matchAll(pattern)) {
    row.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))('%s', (_id, dataset) => {
  test('its JSON file is valid by the JSON Schema published beside it', () => {
    const ajv = new Ajv2020({ formats: { uri: (value: string) => URL.canParse(value) } });
    const schema = JSON.parse(datasetJsonSchema(site, dataset));
    const file = JSON.parse(datasetJson(site, dataset));
    expect(file.$schema).toBe(schema.$id);
    const validate = ajv.compile(schema);
    validate(file);
    expect(validate.errors).toBeNull();
    expect(file.count).toBe(file.records.length);
    // The schema is no rubber stamp.
    expect(validate({ ...file, records: [{ ...file.records[0], extra: 1 }] })).toBe(false);
  });

  test('every field has a Vietnamese title and a description', () => {
    for (const { key, title, description } of fieldsOf(dataset)) {
      expect(title, key).not.toBe('');
      expect(description, key).toMatch(/\.$|…$/);
    }
  });

  test('its CSV begins with the mark Excel needs, and reads back record for record', () => {
    const csv = datasetCsv(dataset);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head, ...rows] = parseCsv(csv.slice(1));
    expect(head).toEqual(fieldsOf(dataset).map(({ title }) => title));
    expect(rows).toHaveLength(dataset.records.length);
    for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
    const texts = fieldsOf(dataset).findIndex(({ key }) => key === 'text');
    if (texts >= 0) {
      expect(rows.map((row) => row[texts])).toEqual(
        dataset.records.map((record) => record['text']),
      );
    }
  });
});

test('the datasets hold all there is', () => {
  const counts = Object.fromEntries(datasets.map(({ id, records }) => [id, records.length]));
  expect(counts).toEqual({
    'dieu-khoan': site.plans.flatMap((plan) => plan.clauses).length,
    'van-ban': site.documents.length,
    'nhiem-vu': site.duties.length,
    'moc-thoi-gian': site.plans.flatMap((plan) => plan.milestones).length,
    'guong-dien-hinh': site.stories.length,
    'thuat-ngu': site.terms.length,
  });
});

test('a link between two datasets has both its ends', () => {
  const records = (id: string) => datasets.find((dataset) => dataset.id === id)?.records ?? [];
  const ids = (id: string, key: string) => records(id).map((record) => record[key]);
  for (const record of records('dieu-khoan')) {
    expect(ids('van-ban', 'id')).toEqual(expect.arrayContaining(record['documents'] as string[]));
    if (record['parent'] !== null) expect(ids('dieu-khoan', 'ref')).toContain(record['parent']);
  }
  for (const record of [...records('nhiem-vu'), ...records('moc-thoi-gian')]) {
    expect(ids('dieu-khoan', 'ref')).toContain(record['clause']);
  }
});
