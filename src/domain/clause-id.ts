/**
 * Ids of clauses. An id is a path of labels from the plan's root ("II.4.g3": part II, section 4,
 * third dash); the anchor on the page is its lower-case form with hyphens ("ii-4-g3", contract 1, src/CONTRACTS.md);
 * a reference from another file names the plan too ("2024/II.4.g3").
 */

/** The anchor of a clause id on its plan's page. */
export function clauseAnchor(id: string): string {
  return id.toLowerCase().replaceAll('.', '-');
}

/** The id of a clause by its anchor ("ii-4-g3" → "II.4.g3"); undefined for anchors of anything else. */
export function clauseIdOfAnchor(anchor: string): string | undefined {
  if (/^can-cu-\d+$/.test(anchor) || Object.hasOwn(NAMED, anchor)) return anchor;
  const [part = '', ...rest] = anchor.split('-');
  if (!/^[ivx]+$/.test(part) || !rest.every((label) => /^[a-z0-9]+$/.test(label))) return undefined;
  return [part.toUpperCase(), ...rest].join('.');
}

/** "2024/II.4.g3" from its parts. */
export function clauseRefOf(planId: string, clauseId: string): string {
  return `${planId}/${clauseId}`;
}

/** The plan and the clause of a reference; undefined when it has no slash. */
export function parseClauseRef(ref: string): { plan: string; clause: string } | undefined {
  const slash = ref.indexOf('/');
  return slash < 0 ? undefined : { plan: ref.slice(0, slash), clause: ref.slice(slash + 1) };
}

const ORDINAL = /^(g|d|c)(\d+)$/;
const ORDINAL_WORDS: Record<string, string> = {
  g: 'gạch đầu dòng thứ',
  d: 'đoạn',
  c: 'dấu cộng thứ',
};
const ORDINAL_LABELS: Record<string, string> = { g: 'gạch', d: 'đoạn', c: 'cộng' };
const NAMED: Record<string, string> = {
  'tieu-de': 'Tiêu đề',
  'loi-ban-hanh': 'Lời ban hành',
  ket: 'Đoạn kết',
  'noi-nhan': 'Nơi nhận',
  ky: 'Chữ ký',
};

/** True for a bullet under another one ("+ …"): "I.1.g1.c2", but not "I.1.c.g1" in section c. */
export function isSubBullet(id: string): boolean {
  return /\.c\d+$/.test(id);
}

/** The short label for the margin: "gạch 3", "căn cứ 5"; for parts and sections their number. */
export function clauseLabel(id: string): string {
  const basis = /^can-cu-(\d+)$/.exec(id);
  if (basis) return `căn cứ ${basis[1]}`;
  const named = NAMED[id];
  if (named) return named.toLowerCase();
  const last = id.split('.').at(-1) ?? id;
  const ordinal = ORDINAL.exec(last);
  return ordinal ? `${ORDINAL_LABELS[ordinal[1] ?? '']} ${ordinal[2]}` : last;
}

/** Where the clause stands, in words for people: "Mục II.4, gạch đầu dòng thứ 3". */
export function clausePath(id: string): string {
  const basis = /^can-cu-(\d+)$/.exec(id);
  if (basis) return `Căn cứ thứ ${basis[1]}`;
  const named = NAMED[id];
  if (named) return named;
  const labels = id.split('.');
  const numbers = labels.filter((label) => !ORDINAL.test(label));
  const ordinals = labels
    .map((label) => ORDINAL.exec(label))
    .filter((match) => match !== null)
    .map((match) => `${ORDINAL_WORDS[match[1] ?? '']} ${match[2]}`);
  return [`Mục ${numbers.join('.')}`, ...ordinals].join(', ');
}

/** A clause's path with its plan, for where clauses of several plans meet. */
export function clausePathOfPlan(path: string, planId: string): string {
  return `${path}, kế hoạch năm ${planId}`;
}
