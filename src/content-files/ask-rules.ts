import type { Finding, Rule } from '../domain/rules/rule.ts';

/**
 * Asks rules one after the other; with `firstOnly` the first that speaks has the last word.
 * @returns true when one had it
 */
export function ask<S>(
  list: readonly Rule<S>[],
  subject: S,
  take: (rule: Rule<S>, finding: Finding) => void,
  firstOnly = false,
): boolean {
  for (const rule of list) {
    let spoke = false;
    rule.check(subject, (finding) => {
      spoke = true;
      take(rule, finding);
    });
    if (spoke && firstOnly) return true;
  }
  return false;
}
