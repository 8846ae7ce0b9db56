import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../src/schemas/settings.ts';
import { check, placeExample } from '../validate/model-content.ts';

describe('the address of the site', () => {
  const { siteAddress } = settingsSchema.shape;

  test.each(['https://vi-du.vn', 'https://vi-du.vn/', 'http://dan-chu.uongbi.gov.vn:8080'])(
    'may be %s',
    (value) => {
      expect(siteAddress.safeParse(value).success).toBe(true);
    },
  );

  test.each([
    'https://vi-du.vn/dan-chu',
    'https://vi-du.vn/dan-chu/',
    'https://vi-du.vn/?trang=1',
    'https://vi-du.vn/#dau',
    'https://vi-du.vn//',
    'https://vi-du.vn:cong/',
    'vi-du.vn',
    'https://may-toi',
  ])('is not %s', (value) => {
    expect(siteAddress.safeParse(value).success).toBe(false);
  });

  test('in a folder is refused with what to write instead', async () => {
    const bad = 'siteAddress: https://vi-du.vn/dan-chu';
    const { problems } = await check(placeExample({ in: 'settings', bad, good: '' }, 'bad'));
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'cai-dat.yml',
        field: ['siteAddress'],
        message: expect.stringMatching(
          /phải là tên miền không kèm gì phía sau.*https:\/\/vi-du\.vn/,
        ),
      }),
    ]);
  });
});
