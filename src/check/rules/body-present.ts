import { presentRule } from '../makers/present-rule.ts';

export const rule = presentRule('body-present', 'bodyText', {
  hint: 'ghi nội dung văn bản giữa trích yếu và chữ ký',
  invalid: [{ body: [] }],
  has: ({ body: { blocks, tables } }) => blocks.length > 0 || tables.length > 0,
});
