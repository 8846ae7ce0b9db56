import { expect, test } from 'vitest';
import { buildSite } from '../../src/domain/build-site.ts';
import { changeList } from '../../src/publications/changes.ts';
import { contentRaw } from './content-site.ts';

test('changes stand newest first, with links to what they are about', async () => {
  const changes = changeList(buildSite(await contentRaw()).site);
  expect(changes.length).toBeGreaterThan(0);
  const dates = changes.map(({ on }) => on);
  expect(dates).toEqual([...dates].sort().reverse());
  for (const { links } of changes) for (const { href } of links) expect(href).toMatch(/^\//);
});

test('a withdrawn story is told by address, day and reason, and by no word of its own', async () => {
  const raw = await contentRaw();
  const [story] = raw.stories;
  if (!story) throw new Error('no story');
  story.data.status = 'gỡ';
  story.data.withdrawn = { on: '2027-01-02', reason: 'Theo đề nghị của gia đình.' };
  const [first] = changeList(buildSite(raw).site);
  expect(first).toMatchObject({ on: '2027-01-02', kind: 'Gỡ', why: 'Theo đề nghị của gia đình.' });
  expect(first?.links[0]?.href).toBe(`/guong-dien-hinh/${story.id}/`);
  expect(JSON.stringify(first)).not.toContain(story.data.title);
});

test('a change that names an unknown document is a problem with its place', async () => {
  const raw = await contentRaw();
  const [file] = raw.changes;
  file?.data.changes[0]?.documents.push('khong-co');
  const { problems } = buildSite(raw);
  expect(problems).toContainEqual(
    expect.objectContaining({
      rule: 'unknown-reference',
      file: 'thay-doi.yml',
      field: ['changes', 0, 'documents', 3],
    }),
  );
});
