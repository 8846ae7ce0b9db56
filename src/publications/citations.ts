/** How a page or a clause is cited in Vietnamese, without its address. */
import { formatDate } from '../domain/plain-date.ts';
import { planName } from '../domain/plan-name.ts';
import type { LegalDocument, Plan, PlanClause, Site, Story } from '../domain/site.ts';
import { strings } from '../strings.ts';

const t = strings.citation;

/** "Kế hoạch thực hiện dân chủ ở cơ sở … năm 2024 của Ủy ban nhân dân thành phố Uông Bí". */
export function planCitation(plan: Plan): string {
  return t.ofPlan(planName(plan, plan.number), plan.issuer);
}

/** "Mục IV.2, gạch đầu dòng thứ 3, Kế hoạch thực hiện …". */
export function clauseCitation(plan: Plan, clause: PlanClause): string {
  return `${clause.path}, ${planCitation(plan)}`;
}

/** "Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ". */
export function documentCitation(document: LegalDocument): string {
  const date = document.issuedOn === null ? undefined : `ngày ${formatDate(document.issuedOn)}`;
  return t.ofDocument(document.title, date, document.issuer);
}

/** "“28 hộ tổ 3 …”, Trung tâm Truyền thông và Văn hoá, đăng ngày 24/11/2026". */
export function storyCitation(site: Pick<Site, 'settings'>, story: Story): string {
  return t.ofStory(
    story.title,
    site.settings.publisher,
    story.published === undefined ? undefined : formatDate(story.published),
  );
}
