/** The content says what the received facts say: nothing lost, nothing changed on the way. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContentFiles, toRawContent } from '../../src/content-files/read-content.ts';
import { buildSite } from '../../src/domain/build-site.ts';
import { facts } from '../fixtures/facts.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const { raw, unfit } = toRawContent(await readContentFiles(content));
const { site, problems } = buildSite(raw);
const plan = site.plans.find(({ id }) => id === '2024');
if (!plan) throw new Error('content/ke-hoach/2024 is missing');
const { clauses } = plan;

test('every file fits its schema and no reference dangles', () => {
  expect(unfit).toEqual([]);
  expect(problems).toEqual([]);
});

test('the text as received is that of the facts, word for word', () => {
  const received = readFileSync(`${content}ke-hoach/2024/nguon.txt`, 'utf8');
  const words = facts('plan-clauses').clauses.map(({ text }) => text);
  expect(received.replace(/\s+/g, ' ').trim()).toBe(words.join(' '));
});

test('the clauses of the plan: ids, anchors, words, in reading order', () => {
  const own = clauses.map(({ id, anchor, kind, text }) => ({
    id,
    anchor,
    text: kind === 'bullet' ? `- ${text}` : text,
  }));
  expect(own).toEqual(
    facts('plan-clauses').clauses.map(({ id, anchor, text }) => ({ id, anchor, text })),
  );
});

test('every citation of the facts, and no other', () => {
  const expected = facts('legal-basis')
    .documents.flatMap(({ id, citedIn }) => citedIn.map(({ clause }) => `${clause} → ${id}`))
    .sort();
  const own = clauses.flatMap(({ id, documents }) => documents.map((to) => `${id} → ${to.id}`));
  // A law inside another document's name ("quy định chi tiết … của Luật …") is a citation as well.
  expect(own.sort()).toEqual(expected);
});

test('the words of each citation begin as the facts quote them', () => {
  for (const { id, citedIn } of facts('legal-basis').documents) {
    for (const { clause: clauseId, quote } of citedIn) {
      const document = site.documents.find((candidate) => candidate.id === id);
      const places = document?.citedIn.filter(({ clause }) => clause.id === clauseId) ?? [];
      expect(
        places.filter(({ asWritten }) => quote.startsWith(asWritten)),
        quote,
      ).toHaveLength(1);
    }
  }
});

test('2013/NQ-HĐND leads to the page of 213/NQ-HĐND, with a note', () => {
  const clause = clauses.find(({ id }) => id === 'can-cu-6');
  expect(clause?.segments).toContainEqual({
    type: 'citation',
    text: 'Nghị quyết số 2013/NQ-HĐND',
    number: '2013/NQ-HĐND',
    document: 'nghi-quyet-213-nq-hdnd-2023',
    sic: true,
  });
  expect(clause?.errata.map(({ meant }) => meant)).toContain('Nghị quyết số 213/NQ-HĐND');
});

test('the legal documents: numbers and dates', () => {
  for (const fact of facts('legal-basis').documents) {
    const own = site.documents.find(({ id }) => id === fact.id);
    expect(own, fact.id).toMatchObject({
      kind: fact.type,
      number: fact.number,
      numberInPlan: fact.numberInPlan,
      issuedOn: fact.issued,
      inForceOn: fact.inForce,
    });
  }
});

test('the 20 duties: unit, clause, words, partners, deadlines, pairs', () => {
  const { responsibilities, otherNamedDutiesInPartII } = facts('responsibilities');
  const all = [...responsibilities, ...otherNamedDutiesInPartII] as typeof responsibilities;
  expect(all).toHaveLength(20);
  const own = site.duties.map((duty) => ({
    clause: duty.clause.id,
    unit: duty.unit.id,
    words: duty.roleWords,
    stated: duty.unitStated,
    requested: duty.requestedOnly,
    partners: duty.partners.map(({ asWritten }) => asWritten),
    deadlines: duty.milestones.map(({ before, yearStated }) => `${before} ${yearStated}`),
    pair: duty.pairedWith === undefined ? null : `r-${duty.pairedWith.clause.anchor}`,
  }));
  const byClause = (a: { clause: string }, b: { clause: string }): number =>
    a.clause < b.clause ? -1 : 1;
  expect(own.sort(byClause)).toEqual(
    all
      .map((fact) => ({
        clause: fact.clause,
        unit: fact.unit,
        words: fact.roleWords,
        stated: fact.unitStatedInClause,
        requested: fact.requestedOnly,
        partners: fact.partners,
        deadlines: fact.deadlines.map(({ date, yearStated }) => `${date} ${yearStated}`),
        pair: fact.pairedWith,
      }))
      .sort(byClause),
  );
});

test('the 32 errata: place, words as printed, words meant', () => {
  const expected = facts('sic-notes').notes.map(({ clause, printed, probable }) => ({
    clause,
    asWritten: printed,
    meant: probable,
  }));
  expect(expected).toHaveLength(32);
  const own = raw.errata
    .flatMap(({ data }) => data.notes)
    .map(({ clause, asWritten, meant }) => ({
      clause: clause.replace('2024/', ''),
      asWritten,
      meant,
    }));
  expect(own).toEqual(expected);
  expect(clauses.flatMap(({ errata }) => errata)).toHaveLength(32);
});
