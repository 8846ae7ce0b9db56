/** The search by ear: what a screen reader says while one types, chooses, and when nothing is found. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './open.ts';
import { startScreenReader } from './screen-reader.ts';

const site = useSite();

describe('the field of every page', () => {
  const FIELD = 'header input[data-search-field]';

  async function type(words: string): Promise<Page> {
    const { page } = await site.open('/gioi-thieu/');
    await page.focus(FIELD);
    await page.waitForSelector('[role="combobox"]');
    await page.keyboard.type(words);
    return page;
  }

  test('says once, when typing rests, how many answers there are and how to reach them', async () => {
    const page = await type('h');
    const reader = await startScreenReader(page, 'header');
    await reader.forget();
    await page.keyboard.type('ạn báo cáo');
    await expect.poll(() => reader.spoken(), { timeout: 10_000 }).toHaveLength(1);
    expect(await reader.spoken()).toEqual([
      expect.stringMatching(
        /^polite: \d+ kết quả cho “hạn báo cáo”\. Dùng phím mũi tên để chọn\.$/,
      ),
    ]);
    await page.context().close();
  });

  test('by arrows it tells the answer and its date; "all results" comes last', async () => {
    const page = await type('báo cáo năm');
    await page.waitForSelector('[role="option"]:first-child:has-text("15/11/2024")');
    await page.keyboard.press('ArrowDown');
    const reader = await startScreenReader(page, 'header [role="search"]');
    const heard = await reader.readToEnd();
    const field = heard.find((phrase) => phrase.startsWith('combobox'));
    expect(field).toContain('Tìm trong trang, báo cáo năm, has popup listbox, expanded');
    expect(field).toContain('active descendant Báo cáo năm');
    const options = heard.filter((phrase) => phrase.startsWith('option'));
    expect(options[0]).toMatch(/^option, Báo cáo năm , Mốc thời gian · Trước ngày .*, selected,/);
    expect(options.at(-1)).toMatch(
      /^option, Xem mọi kết quả .*, not selected, position (\d), set size \1$/,
    );
    // Within an option there is nothing else to reach, and no mark cuts its words.
    expect(heard.filter((phrase) => /^(link|mark)\b/.test(phrase))).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#ii-4-g3$/);
    await page.context().close();
  });

  test('says that nothing was found', async () => {
    const page = await type('zzzzqq');
    const reader = await startScreenReader(page, 'header');
    await page.keyboard.type('q');
    await expect
      .poll(() => reader.spoken(), { timeout: 10_000 })
      .toContain('polite: Không tìm thấy gì cho “zzzzqqq”.');
    expect(await page.getAttribute(FIELD, 'aria-expanded')).toBe('false');
    await page.context().close();
  });
});

test('the search page says how a query was read', async () => {
  const { page } = await site.open('/tim-kiem/');
  const reader = await startScreenReader(page, 'main');
  await page.fill('main input[type="search"]', 'hoof sow quas hanj');
  await expect
    .poll(() => reader.spoken(), { timeout: 10_000 })
    .toContainEqual(expect.stringMatching(/^polite: Kết quả cho: hồ sơ quá hạn \(\d+\)\.$/));
  await page.context().close();
});
