/** Every rule finds its bad example and leaves its good one alone; its words are a snapshot. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/domain/rules/registry.ts';
import type { Rule } from '../../src/domain/rules/rule.ts';
import { MODEL_RULES, severity } from '../../src/domain/rules/severity.ts';
import { check, modelFiles, placeExample } from './model-content.ts';

const all = Object.entries(rules).flatMap(([stage, list]) =>
  (list as readonly Rule<never>[]).map((rule) => ({ stage, rule })),
);

test('the model content has no problem at all', async () => {
  const { problems } = await check(placeExample({ in: 'field', bad: '', good: '' }, 'good'));
  expect(problems).toEqual([]);
  expect(modelFiles().size).toBeGreaterThan(5);
});

test('every rule of the table of severities has a file, but for those of build-site and plan-text', () => {
  const ids = new Set(all.map(({ rule }) => rule.id));
  expect(
    Object.keys(severity)
      .filter((id) => !ids.has(id as never))
      .sort(),
  ).toEqual([...MODEL_RULES].sort());
});

describe.each(all)('$stage: $rule.id', ({ rule }) => {
  test('finds the bad example', async () => {
    const { problems } = await check(placeExample(rule.examples, 'bad'));
    expect(problems.map((problem) => problem.rule)).toContain(rule.id);
    const found = problems.find((problem) => problem.rule === rule.id);
    expect(`${found?.file}:${found?.line}:${found?.column} ${found?.message}`).toMatchSnapshot();
  });

  test('leaves the good example alone', async () => {
    const { problems } = await check(placeExample(rule.examples, 'good'));
    expect(problems.filter((problem) => problem.rule === rule.id)).toEqual([]);
  });

  test('finds nothing else of weight in the bad example', async () => {
    const { problems } = await check(placeExample(rule.examples, 'bad'));
    const others = problems
      .filter((problem) => problem.rule !== rule.id)
      .map(({ rule: id, file, line, message }) => `${id} ${file}:${line} ${message}`);
    expect(others).toMatchSnapshot();
  });
});
