import type { Rule, Whole } from '../rule.ts';

/** The words of an official text: signs that only mark a list or a heading are none. */
const words = (text: string): string[] =>
  text.split(/\s+/).filter((word) => word !== '' && !/^(?:[-+*]|#{1,6})$/.test(word));

export const officialText: Rule<Whole> = {
  id: 'official-text-changed',
  what: 'Lời văn kế hoạch khác bản nhận được (nguon.txt)',
  examples: { in: 'plan', bad: 'recipients:\n  - Lưu VP.', good: 'recipients:\n  - Lưu VT.' },
  check({ plans }, report) {
    for (const { file, source, clauses } of plans) {
      if (source === undefined) continue;
      const received = words(source);
      let at = 0;
      let told = false;
      for (const { text, line, path } of clauses) {
        for (const word of words(text)) {
          if (!told && word !== received[at]) {
            told = true;
            report({
              file,
              line,
              column: 1,
              message: `Lời văn ở ${path} khác bản nhận được (nguon.txt): ở đây là "${word}", bản nhận được là "${received.slice(at, at + 4).join(' ')}". Văn bản chính thức phải đúng từng chữ: hãy sửa lại; điều nghi sai thì ghi vào dinh-chinh.yml.`,
            });
          }
          at += 1;
        }
        if (told) break;
      }
      if (!told && at < received.length) {
        report({
          file,
          line: clauses.at(-1)?.line ?? 1,
          column: 1,
          message: `Lời văn thiếu phần cuối so với bản nhận được (nguon.txt): "${received.slice(at, at + 6).join(' ')} …". Hãy chép đủ.`,
        });
      }
    }
  },
};
