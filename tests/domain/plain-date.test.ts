import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lastPermittedDay } from '../../src/domain/deadline.ts';
import {
  addDays,
  formatDate,
  formatLongDate,
  formatPartialDate,
  isRealDate,
} from '../../src/domain/plain-date.ts';

test.each([
  ['2024-03-15', -1, '2024-03-14'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2023-03-01', -1, '2023-02-28'],
  ['2024-01-01', -1, '2023-12-31'],
  ['2024-12-31', 1, '2025-01-01'],
  ['2024-05-25', 0, '2024-05-25'],
])('%s and %i days', (date, days, sum) => {
  expect(addDays(date, days)).toBe(sum);
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-04-31', false],
  ['2024-13-01', false],
  ['2024-3-15', false],
  ['2024-03-15T00:00', false],
])('%s is a day of the calendar: %s', (text, real) => {
  expect(isRealDate(text)).toBe(real);
});

test('"trước ngày 15/3" is over on the 15th', () => {
  expect(lastPermittedDay('2024-03-15')).toBe('2024-03-14');
});

test('dates as officials write them', () => {
  expect(['2023-04-06', '2024-02-26', '2024-05-25', '2024-11-05'].map(formatDate)).toEqual([
    '06/4/2023',
    '26/02/2024',
    '25/5/2024',
    '05/11/2024',
  ]);
  expect(formatLongDate('2024-05-04')).toBe('ngày 4 tháng 5 năm 2024');
});

test('dates of which only a part is known', () => {
  expect(['2023', '2023-05', '2023-05-18'].map(formatPartialDate)).toEqual([
    'năm 2023',
    'tháng 5 năm 2023',
    '18/5/2023',
  ]);
});

describe('no day moves with the time zone of the machine', () => {
  const program = `
    import { addDays, formatDate, formatLongDate } from './src/domain/plain-date.ts';
    import { parseContentFile } from './src/content-files/front-matter.ts';
    const { data } = parseContentFile('on: 2024-03-15', 'yaml');
    const days = [data.on, addDays('2024-03-31', 1), addDays('2024-10-27', 1), addDays('2024-01-01', -1)];
    console.log(new Date(2024, 0, 1).toISOString(), JSON.stringify([...days, ...days.map(formatDate), formatLongDate(days[0])]));
  `;
  const answers = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    const space = output.indexOf(' ');
    return { midnight: output.slice(0, space), days: output.slice(space) };
  });

  test('the zones were in force', () => {
    expect(new Set(answers.map(({ midnight }) => midnight)).size).toBe(3);
  });

  test('and the days are the same', () => {
    expect(new Set(answers.map(({ days }) => days)).size).toBe(1);
    expect(JSON.parse(answers[0]?.days ?? '')).toEqual([
      ...['2024-03-15', '2024-04-01', '2024-10-28', '2023-12-31'],
      ...['15/3/2024', '01/4/2024', '28/10/2024', '31/12/2023'],
      'ngày 15 tháng 3 năm 2024',
    ]);
  });
});
