import type { PhotoFacts, Rule } from '../rule.ts';
import { JFIF, USABLE, usableName } from './endings.ts';

export const photoName: Rule<PhotoFacts> = {
  id: 'photo-name',
  what: 'Tên tệp ảnh có chữ hoa, dấu hoặc dấu cách',
  examples: { in: 'photo', bad: 'Đường mới.JPG', good: 'duong-moi.jpg' },
  check({ path }, report) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const name = path.slice(folder.length);
    if (/^[a-z0-9][a-z0-9._-]*\.[a-z0-9]+$/.test(name)) return;
    // Of another kind, it has to be saved under another name first.
    if (!USABLE.test(name) && !JFIF.test(name)) return;
    const right = usableName(name);
    report({
      message: `Tên ảnh "${name}" có chữ hoa, dấu hoặc dấu cách, sẽ hỏng khi đăng. Hãy đổi thành "${right}" và sửa tên trong mục photos.`,
      fix: right,
      repair: { kind: 'rename', from: path, to: `${folder}${right}` },
    });
  },
};
