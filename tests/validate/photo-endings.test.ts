/** One list of endings: what is a photo in one rule is a photo in all, and advice ends in a name that is accepted. */
import { expect, test } from 'vitest';
import { ANY_IMAGE, ENDINGS, USABLE } from '../../src/domain/rules/photo/endings.ts';
import { photoFile } from '../../src/schemas/fields.ts';
import { check, placeExample } from './model-content.ts';

const KINDS = [
  'jfif',
  'heic',
  'heif',
  'gif',
  'bmp',
  'tif',
  'tiff',
  'svg',
  'raw',
  'cr2',
  'nef',
  'dng',
];
const usable = Object.values(ENDINGS).flat();

test('the field of a photo accepts the usable endings and no other', () => {
  const accepted = [...usable, ...KINDS].filter(
    (ending) => photoFile().safeParse(`anh.${ending}`).success,
  );
  expect(accepted).toEqual(usable);
  expect(usable.every((ending) => USABLE.test(`ANH.${ending.toUpperCase()}`))).toBe(true);
  expect([...usable, ...KINDS].every((ending) => ANY_IMAGE.test(`anh.${ending}`))).toBe(true);
});

test.each([...usable, ...KINDS])(
  'a .%s beside the stories is told to go into one',
  async (ending) => {
    const path = `guong-dien-hinh/c.${ending}`;
    const { problems } = await check(placeExample({ in: 'path', bad: path, good: '' }, 'bad'));
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['wrong-folder', expect.stringContaining('Hãy chuyển ảnh về đó')],
    ]);
  },
);

test.each(['Ảnh D.gif', 'Ảnh D.TIFF', 'Ảnh D.jfif', 'Ảnh D', 'Ảnh D.PNG'])(
  'the name advised for %s is accepted',
  async (name) => {
    const photos = (file: string) =>
      `photos:\n  - file: ${file}\n    alt: Đường bê tông mới rộng năm mét ở tổ 3\n    credit: Trung tâm Truyền thông`;
    const { problems } = await check(
      placeExample({ in: 'field', bad: photos(name), good: '' }, 'bad'),
    );
    const { message } = problems.find(({ rule }) => rule === 'photo-file-name')!;
    const advised = [...message.matchAll(/"([^"]+)"/g)].at(-1)?.[1];
    expect(advised).toMatch(/^anh-d\.(jpg|png)$/);
    expect(photoFile().safeParse(advised).success).toBe(true);
  },
);
