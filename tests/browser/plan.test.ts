/** The reading page: copying the address of a clause, arriving at one, notes. */
import { expect, test } from 'vitest';
import { useSite } from './open.ts';

const { open, origin } = useSite();
const PLAN = '/ke-hoach/2024/';

test('"Sao chép liên kết" copies the full address of the clause and says so', async () => {
  const { page } = await open(PLAN, { permissions: ['clipboard-read', 'clipboard-write'] });
  const link = page.locator('#ii-4-g3 a[data-done]');
  expect((await link.innerText()).trim()).toBe('Sao chép liên kết');
  await link.click();
  await page.locator('#ii-4-g3').getByText('Đã sao chép').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${origin()}${PLAN}#ii-4-g3`,
  );
  // Pressed again while it still says so: it finds back to its own words all the same.
  await link.click();
  await page.locator('#ii-4-g3').getByText('Sao chép liên kết').waitFor();
  await page.context().close();
});

test('where copying is refused, the link leads to the clause', async () => {
  const { page } = await open(PLAN, { javaScriptEnabled: false });
  await page.locator('#ii-4-g3 a[data-done]').click();
  await page.waitForURL(/#ii-4-g3$/);
  await page.context().close();
});

test('arriving at a clause highlights it, and it alone, under no header', async () => {
  for (const width of [1280, 360]) {
    const { page } = await open(`${PLAN}#iv-4-d1`, { viewport: { width, height: 800 } });
    const ground = (id: string): Promise<string> =>
      page
        .locator(id)
        .evaluate((clause) =>
          [getComputedStyle(clause), getComputedStyle(clause, '::before')]
            .map((style) => `${style.content} ${style.backgroundColor}`)
            .join(),
        );
    expect(await ground('#iv-4-d1')).not.toBe(await ground('#iii-d1'));
    const words = page.locator('[data-official="IV.4.d1"]');
    const covered = await words.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + 4, box.top + 12);
      return top === null || !(element.contains(top) || top.contains(element));
    });
    expect(covered).toBe(false);
    await page.context().close();
  }
});

test.each([true, false])(
  'notes can be switched off and on, JavaScript %s',
  async (javaScriptEnabled) => {
    const { page } = await open(PLAN, { javaScriptEnabled });
    const note = page.locator('.erratum').first();
    const words = await page.locator('[data-official="IV.5.g1"]').innerText();
    expect(await note.isVisible()).toBe(true);
    await page.locator('label[for="an-ghi-chu"]').click();
    expect(await note.isVisible()).toBe(false);
    expect(await page.locator('[data-official="IV.5.g1"]').innerText()).toBe(words);
    // And back by keyboard.
    await page.locator('#an-ghi-chu').focus();
    await page.keyboard.press('Space');
    expect(await note.isVisible()).toBe(true);
    await page.context().close();
  },
);

test('the contents mark the section that is read', async () => {
  const { page } = await open(PLAN);
  await page.locator('#iv-3').evaluate((section) => {
    section.scrollIntoView();
  });
  const current = page.locator('nav a[href="#iv-3"][aria-current=true]:visible');
  await current.waitFor();
  expect(await page.locator('nav a[aria-current=true][href^="#"]:visible').count()).toBe(1);
  await page.context().close();
});
