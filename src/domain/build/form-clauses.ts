/** The parts of the official form that are not running text, as clauses of their own. */
import { clauseAnchor, clauseLabel, clausePath } from '../clause-id.ts';
import type { Clause } from '../plan-text.ts';
import type { RawEntry } from '../raw-content.ts';

/** Kinds of the clauses made here: no task that a story could illustrate. */
const OF_FORM: readonly Clause['kind'][] = ['title', 'recipients', 'signature'];

/** True for the title, the recipients and the signature. */
export const isOfForm = ({ kind }: Pick<Clause, 'kind'>): boolean => OF_FORM.includes(kind);

/** @returns the title, which stands before the text; recipients and signature, which stand after it */
export function formClauses({ data, body, bodyLine }: RawEntry<'plans'>): {
  before: Clause[];
  after: Clause[];
} {
  const { kind, title, recipients, signatory } = data;
  const lastLine = bodyLine + body.split('\n').length - 1;
  const clause = (
    id: string,
    clauseKind: Clause['kind'],
    lines: string[],
    line: number,
  ): Clause => ({
    id,
    anchor: clauseAnchor(id),
    kind: clauseKind,
    label: clauseLabel(id),
    path: clausePath(id),
    text: lines.join(' '),
    lines,
    depth: 1,
    line,
  });
  const after = [];
  if (recipients.length > 0) {
    const lines = ['Nơi nhận:', ...recipients.map((recipient) => `- ${recipient}`)];
    after.push(clause('noi-nhan', 'recipients', lines, lastLine));
  }
  after.push(clause('ky', 'signature', [...signatory.formula, signatory.name], lastLine));
  return { before: [clause('tieu-de', 'title', [kind, title], 1)], after };
}
