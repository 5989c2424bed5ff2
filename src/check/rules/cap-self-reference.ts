import { capitalsRules } from '../../nd30/catalogue/capitals.ts';
import { documentType, type DocumentTypeId } from '../../nd30/document-types.ts';
import { capitaliseFirst } from '../../text/capital.ts';
import { wordingRule } from '../makers/wording-rule.ts';

const { mustNot, ok, bad } = capitalsRules['cap-self-reference'].pattern;
const nameOf = (type: DocumentTypeId): string => documentType(type).name.toLowerCase();
const ofSeveral = /(?:các|những|mọi|mỗi|từng) $/u;

export const rule = wordingRule({
  id: 'cap-self-reference',
  title: 'Viết hoa tên loại khi văn bản nói về chính mình',
  valid: [
    ...ok.map((text) => ({ type: 'quyet-dinh' as const, body: [`Điều 1. ${text} kể từ ngày ký./.`] })),
    // Others' plans.
    {
      type: 'quyet-dinh',
      body: ['Điều 1. Ban hành Danh mục hồ sơ; việc thực hiện các kế hoạch này do Văn phòng theo dõi./.'],
    },
  ],
  invalid: bad.map((text) => ({
    type: 'quyet-dinh' as const,
    body: [
      `Điều 1. Ban hành Danh mục hồ sơ ${text}.`,
      'Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành./.',
    ],
  })),
  signs: ({ type }) => (type === undefined ? [] : [`${nameOf(type)} này`]),
  pattern: / này/g,
  anywhere: true,
  when({ type }) {
    const words = type === undefined ? '' : `${nameOf(type)} này`;
    return words.search(mustNot) < 0 ? 'loại văn bản này không thuộc quy tắc' : undefined;
  },
  judge({ text, before, after }, { type }) {
    const name = type === undefined ? '' : nameOf(type);
    if (name === '' || !before.endsWith(name) || after.search(/^\p{L}/u) === 0) return undefined;
    if (ofSeveral.test(before.slice(0, -name.length))) return undefined;
    const words = name + text;
    return {
      message: `“${words}” viết thường khi nói về chính văn bản`,
      hint: `viết “${capitaliseFirst(words)}”`,
    };
  },
});
