import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/domain/build-site.ts';
import { siteCalendar, unitCalendar, unitsWithCalendar } from '../../src/publications/calendar.ts';
import { contentRaw, contentSite } from './content-site.ts';

const site = await contentSite();

function events(source: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(source));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

test('one all-day event a milestone, on the last permitted day', () => {
  const found = events(siteCalendar(site)).map((event) => [
    event.uid,
    event.startDate.isDate && event.startDate.toString(),
    event.summary,
  ]);
  expect(found).toEqual([
    [
      '2024-ke-hoach-cua-don-vi@dan-chu-co-so-uong-bi',
      '2024-03-14',
      'Các đơn vị hoàn thành kế hoạch của mình: trước ngày 15/3/2024 (đã qua, kế hoạch năm 2024)',
    ],
    [
      '2024-bao-cao-6-thang@dan-chu-co-so-uong-bi',
      '2024-05-24',
      'Báo cáo 6 tháng: trước ngày 25/5/2024 (đã qua, kế hoạch năm 2024)',
    ],
    [
      '2024-bao-cao-nam@dan-chu-co-so-uong-bi',
      '2024-11-14',
      'Báo cáo năm: trước ngày 15/11/2024 (đã qua, kế hoạch năm 2024)',
    ],
  ]);
});

test('an event quotes its clause, links to it and says what is inferred', () => {
  const plan = site.plans.find(({ id }) => id === '2024');
  events(siteCalendar(site)).forEach((event, index) => {
    const milestone = plan?.milestones[index];
    expect(event.description).toContain(milestone?.clause.text);
    expect(event.component.getFirstPropertyValue('url')).toBe(
      `${site.settings.siteAddress.replace(/\/$/, '')}/ke-hoach/2024/#${milestone?.clause.anchor}`,
    );
    expect(event.description.includes('suy ra từ tên kế hoạch')).toBe(
      milestone?.yearStated === false,
    );
  });
});

test('the file keeps RFC 5545: lines end with CRLF, have at most 75 octets, and required properties stand once', () => {
  const source = siteCalendar(site);
  expect(source.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const octets = source.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(source));
  for (const name of ['version', 'prodid', 'method'])
    expect(calendar.getAllProperties(name)).toHaveLength(1);
  for (const event of calendar.getAllSubcomponents('vevent')) {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'summary'])
      expect(event.getAllProperties(name)).toHaveLength(1);
  }
});

test('the stamp is the date of the content, so two builds give the same bytes', async () => {
  expect(siteCalendar(site)).toContain(
    `DTSTAMP:${site.plans[0]?.updatedOn?.replaceAll('-', '')}T000000Z`,
  );
  expect(siteCalendar(await contentSite())).toBe(siteCalendar(site));
});

test.each([true, false])(
  'a deadline is past when its page says so: plan over %s',
  async (ended) => {
    const raw = await contentRaw();
    // The editors' word alone counts, on whatever day they wrote it.
    for (const plan of raw.plans) Object.assign(plan.data, { ended, updatedOn: '2024-05-24' });
    const { site: other } = buildSite(raw);
    const titles = events(siteCalendar(other)).map((event) => event.summary);
    expect(titles.map((title) => title.includes('đã qua'))).toEqual([ended, ended, ended]);
    expect(other.plans[0]?.milestones.map(({ past }) => past)).toEqual([ended, ended, ended]);
  },
);

test('a unit with deadlines has a file with just these, under the same ids', () => {
  const units = unitsWithCalendar(site);
  expect(units.length).toBeGreaterThan(0);
  const all = events(siteCalendar(site)).map((event) => event.uid);
  for (const unit of units) {
    const own = events(unitCalendar(site, unit)).map((event) => event.uid);
    const expected = new Set(
      unit.duties.flatMap((duty) =>
        duty.milestones.map(({ plan, id }) => `${plan}-${id}@dan-chu-co-so-uong-bi`),
      ),
    );
    expect(new Set(own)).toEqual(expected);
    expect(all).toEqual(expect.arrayContaining(own));
  }
});
