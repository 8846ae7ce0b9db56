import type { Rule, TextFile } from '../rule.ts';

export const conflictMarker: Rule<TextFile> = {
  id: 'conflict-marker',
  what: 'Dấu vết hai người cùng sửa (<<<<<<<, =======, >>>>>>>)',
  examples: {
    in: 'body',
    bad: '<<<<<<< HEAD\nĐường rộng 5 m.\n=======\nĐường rộng 6 m.\n>>>>>>> sua-bai',
    good: 'Đường rộng 5 m.',
  },
  check({ source }, report) {
    // The middle line alone is what is left when the other two were deleted.
    const whole = /^(?:<{7}|>{7})(?: |$)/m.test(source);
    for (const match of source.matchAll(whole ? /^(?:<{7}|>{7}|\|{7})(?: |$).*$/gm : /^={7}$/gm)) {
      report({
        offset: match.index,
        message: whole
          ? 'Hai người cùng sửa một chỗ và phần ghép chưa xong. Hãy giữ một trong hai đoạn giữa <<<<<<< và >>>>>>>, xóa đoạn kia và xóa các dòng dấu <<<<<<<, =======, >>>>>>>.'
          : 'Dòng ======= là dấu vết hai người cùng sửa một chỗ, hoặc gạch dưới một tiêu đề. Hãy xóa dòng này; tiêu đề mục viết ## Tiêu đề.',
      });
    }
  },
};
