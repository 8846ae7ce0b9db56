/** A fault found in the content, as data; reporters turn it into words on a screen. */

export type Severity = 'error' | 'warning';

export interface Problem {
  /** Id of the rule that found it, e.g. "unknown-document". */
  rule: string;
  severity: Severity;
  /** File, relative to the content tree, with forward slashes. */
  file: string;
  /** Path of the field in the front matter or YAML file: ["duties", 0, "clause"]. */
  field?: readonly (string | number)[];
  /** 1-based place in the file, for faults in a body; fields are located from `field`. */
  line?: number;
  column?: number;
  /** What is wrong and what to do, in Vietnamese. */
  message: string;
  /** The replacement where it is certain. */
  fix?: string;
}
