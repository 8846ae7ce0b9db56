import type { Plan } from './site.ts';

/**
 * The name of a plan in running text.
 * @param plan "KẾ HOẠCH" and "Thực hiện dân chủ …", as they stand one above the other in its title
 * @param number its own number, to stand after the kind; none is written where it is null
 * @returns "Kế hoạch thực hiện dân chủ …"
 */
export function planName(
  { kind, title }: Pick<Plan, 'kind' | 'title'>,
  number: string | null = null,
): string {
  return [
    kind.charAt(0) + kind.slice(1).toLocaleLowerCase('vi'),
    ...(number === null ? [] : [`số ${number}`]),
    title.charAt(0).toLocaleLowerCase('vi') + title.slice(1),
  ].join(' ');
}
