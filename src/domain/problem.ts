/** A fault found in the content, as data; reporters turn it into words on a screen. */
import type { RuleId } from './rules/severity.ts';

export type Severity = 'error' | 'warning';

/** Path of a field in the front matter or YAML file: ["duties", 0, "clause"]. */
export type Field = readonly (string | number)[];

export interface Problem {
  /** The rule that found it. */
  rule: RuleId;
  /** That of the rule, from rules/severity.ts. */
  severity: Severity;
  /** File, relative to the content tree, with forward slashes. */
  file: string;
  field?: Field;
  /** 1-based place in the file, for faults in a body; fields are located from `field`. */
  line?: number;
  column?: number;
  /** What is wrong and what to do, in Vietnamese. */
  message: string;
  /** The replacement where it is certain. */
  fix?: string;
  /** How `npm run validate -- --fix` mends it. */
  repair?: Repair;
}

/** A change that mends a problem and loses nothing. */
export type Repair =
  /** Replace `length` UTF-16 units at `offset` of the file's clean text. */
  | { kind: 'replace'; offset: number; length: number; text: string; ask: boolean }
  /** Give the file or folder another name; what refers to it follows. */
  | { kind: 'rename'; from: string; to: string }
  /** Take everything but the orientation out of the photo's metadata. */
  | { kind: 'strip-metadata' };

/** "duties[0].clause" for a reader. */
export function fieldPath(field: Field): string {
  return field.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
    '',
  );
}
