import { layoutRules } from '../../nd30/catalogue/layout.ts';
import type { Example } from '../example.ts';
import { labelRule } from '../makers/label-rule.ts';

const { pattern } = layoutRules['khoan-label'];

const shown = (text: string): Example => ({
  body: [
    'Sở Nội vụ đề nghị các đơn vị thực hiện một số nội dung sau:',
    { text, firstLineMm: 12.7 },
    'Đề nghị các đơn vị báo cáo kết quả về Văn phòng Sở./.',
  ],
  shown: text,
});

/** `1.1.` is a level that the decree does not know; it is left alone. */
const single = /^\d+\s?[.):/-]?$/u;

export const rule = labelRule('khoan-label', {
  title: 'Nhãn của khoản',
  hint: 'viết “1. ”: chữ số Ả Rập, sau số là dấu chấm và dấu cách',
  without: 'khoản',
  pattern,
  valid: pattern.ok.map(shown),
  invalid: pattern.bad.map(shown),
  // Numbers under a point are a level that the decree does not know.
  held: ({ level, label, parent }, { blocks }) =>
    level === 'clause' &&
    label !== undefined &&
    single.test(label.text) &&
    (parent === undefined || blocks[parent]?.level !== 'point'),
});
