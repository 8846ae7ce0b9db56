import { fold } from '../../vietnamese.ts';
import type { Body, Rule } from '../rule.ts';

export const quoteConsent: Rule<Body> = {
  id: 'quote-without-consent',
  what: 'Trích lời một người có nêu tên mà chưa ghi sự đồng ý',
  examples: {
    in: 'body',
    bad: '<TrichDan nguoi="Lan">\nĐường rộng ra thì nhà ai cũng được nhờ.\n</TrichDan>',
    good: '<TrichDan vaitro="một hộ dân">\nĐường rộng ra thì nhà ai cũng được nhờ.\n</TrichDan>',
  },
  check({ nodes, placeOfAttribute, file }, report) {
    for (const { node } of nodes) {
      if (node.name !== 'TrichDan') continue;
      const name = node.attributes?.find((attribute) => attribute.name === 'nguoi')?.value;
      if (typeof name !== 'string' || name.trim() === '') continue;
      const bare = fold(name)
        .replace(/^(?:ong|ba|anh|chi|cu|co|chu|bac|em|chau|dong chi) /, '')
        .trim();
      if (
        file.consenting.some(
          (person) => fold(person).trim() === bare || fold(person).trim().endsWith(` ${bare}`),
        )
      )
        continue;
      report({
        ...placeOfAttribute(node, 'nguoi'),
        message: `Trích lời "${name}" mà phần "Sự đồng ý" (consent.persons) chưa có tên này. Hãy xin đồng ý rồi ghi tên vào đó, hoặc bỏ nguoi và chỉ ghi vaitro="một hộ dân".`,
      });
    }
  },
};
