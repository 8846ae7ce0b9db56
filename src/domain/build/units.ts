/** Units and their duties. */
import { clauseRefOf } from '../clause-id.ts';
import type { RawEntry } from '../raw-content.ts';
import type { Duty, Plan, PlanClause, Unit } from '../site.ts';
import { fold } from '../vietnamese.ts';
import type { References } from './references.ts';

type Entries = readonly RawEntry<'units'>[];

/** Units in the order in which the plans name them, and their duties in the order of the clauses. */
export function buildUnits(
  entries: Entries,
  plans: readonly Plan[],
  references: References,
): { units: Unit[]; duties: Duty[] } {
  const units = entries.flatMap(({ id, data, file }): Unit[] => {
    const namedIn = references.of(file).clause(data.namedIn, 'namedIn');
    if (!namedIn) return [];
    const requestedOnly = data.duties.length > 0 && data.duties.every((duty) => duty.requestedOnly);
    const label = data.shortName ?? data.name;
    return [{ ...data, id, label, namedIn, duties: [], requestedOnly }];
  });
  const duties = buildDuties(entries, units, references);
  pairDuties(entries, duties, references);

  const order = new Map(
    plans.flatMap((plan) => plan.clauses).map((clause, index) => [clause, index]),
  );
  const position = (clause: PlanClause): number => order.get(clause) ?? 0;
  duties.sort((a, b) => position(a.clause) - position(b.clause));
  for (const duty of duties) {
    duty.unit.duties.push(duty);
    duty.clause.duties.push(duty);
  }
  units.sort((a, b) => position(a.namedIn) - position(b.namedIn));
  return { units, duties };
}

function buildDuties(entries: Entries, units: readonly Unit[], references: References): Duty[] {
  const byName = new Map(
    units.flatMap((unit) =>
      [unit.name, ...unit.variants].map((name) => [fold(name), unit] as const),
    ),
  );
  return entries.flatMap(({ id: unitId, data, file }) => {
    const refer = references.of(file);
    const unit = units.find((own) => own.id === unitId);
    const ids = new Set<string>();
    return data.duties.flatMap((duty, index): Duty[] => {
      const clause = refer.clause(duty.clause, 'duties', index, 'clause');
      if (!clause || !unit) return [];
      const id = `${clause.plan}-${unit.id}-${clause.anchor}`;
      if (ids.has(id)) {
        refer.report(
          'duplicate-duty',
          `Đơn vị này đã có một nhiệm vụ ở điều khoản ${clause.ref}. Hãy gộp hai mục thành một, hoặc sửa clause nếu chép nhầm mã.`,
          ['duties', index, 'clause'],
        );
        return [];
      }
      ids.add(id);
      // "Đề nghị" of a duty may stand in the heading above its bullet.
      const above = references.clauses.get(clauseRefOf(clause.plan, clause.parent ?? ''));
      if (!above?.text.includes(duty.roleWords)) {
        refer.quote(duty.roleWords, clause, 'duties', index, 'roleWords');
      }
      const partners = duty.partners.map((asWritten, place) => {
        refer.quote(asWritten, clause, 'duties', index, 'partners', place);
        const partner = byName.get(fold(asWritten));
        return { asWritten, ...(partner ? { unit: partner } : {}) };
      });
      const { role, roleWords, unitStated, requestedOnly, note } = duty;
      return [
        {
          id,
          unit,
          clause,
          role,
          roleWords,
          unitStated,
          requestedOnly,
          partners,
          milestones: clause.milestones,
          ...(note === undefined ? {} : { note }),
        },
      ];
    });
  });
}

/** Joins duties that are two halves of one task. */
function pairDuties(entries: Entries, duties: readonly Duty[], references: References): void {
  for (const { id, data, file } of entries) {
    data.duties.forEach(({ clause, pairedWith }, index) => {
      const duty = duties.find((own) => own.unit.id === id && own.clause.ref === clause);
      if (!duty || pairedWith === undefined) return;
      const pair = duties.find(
        (other) => other.clause.ref === pairedWith && other.unit !== duty.unit,
      );
      if (pair) duty.pairedWith = pair;
      else {
        references
          .of(file)
          .report(
            'unpaired-duty',
            `Không đơn vị nào khác có nhiệm vụ ở điều khoản ${pairedWith}. Hãy thêm nhiệm vụ đó ở tệp của đơn vị kia, hoặc bỏ dòng pairedWith.`,
            ['duties', index, 'pairedWith'],
          );
      }
    });
  }
}
