/** What several rules say of one fault is told once. */
import type { RuleId } from '../domain/rules/severity.ts';
import type { PlacedProblem } from './place-problem.ts';

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

/** The problems of one file without those that another of them tells better. */
export function dropDoubles(problems: readonly PlacedProblem[]): PlacedProblem[] {
  const conflict = problems.some(({ rule }) => rule === 'conflict-marker');
  // A mistyped name is not also missing.
  const meant = new Set(
    problems
      .filter(({ rule }) => MISTYPED_NAME.has(rule))
      .map(({ field, fix }) => [...(field ?? []).slice(0, -1), fix?.split(':')[0]].join('.')),
  );
  // The file that is meant by a wrong name is used.
  const meantPhotos = new Set(
    problems.filter(({ rule }) => rule === 'photo-missing').map(({ fix }) => fix),
  );
  const own = problems.filter(
    ({ rule, field, file }) =>
      !(rule === 'photo-unused' && meantPhotos.has(file.replace(/^.*\//, ''))) &&
      !(rule === 'missing-field' && meant.has((field ?? []).join('.'))) &&
      // "=======" makes a heading of the line above.
      !(conflict && rule === 'heading-level-one'),
  );
  const isTold = ({ rule, line }: PlacedProblem): boolean =>
    TELLING.some(
      ([kept, dropped]) =>
        rule === dropped && own.some((other) => other.rule === kept && other.line === line),
    );
  const untold = own.filter((problem) => !isTold(problem));
  // Taken away, they would leave a text that nobody can read right any more.
  const misread = untold.some(({ rule }) => rule === 'mojibake');
  return misread ? untold.filter(({ rule }) => !SIGNS_OR_LETTERS.has(rule)) : untold;
}
