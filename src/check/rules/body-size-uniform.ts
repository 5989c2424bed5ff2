import { components } from '../../nd30/components.ts';
import { mostUsedSize, printedNumber } from '../letters.ts';
import { oneFinding } from '../makers/paragraphs-rule.ts';
import { layoutRule, notApplicable } from '../rule.ts';
import { runningSize, runningText } from '../running-text.ts';

const { min, max } = components.bodyText.size;

export const rule = layoutRule({
  id: 'body-size-uniform',
  title: 'Lời văn cùng một cỡ chữ',
  valid: [{}, { parts: { bodyText: { sizePt: min }, clauseText: { sizePt: min } } }],
  invalid: [
    {
      body: [
        { text: 'Sở Nội vụ đề nghị các đơn vị thực hiện nghiêm quy định về công tác văn thư.', sizePt: min },
        'Các đơn vị báo cáo kết quả về Văn phòng Sở trước ngày 15 tháng 4 năm 2026 để tổng hợp./.',
      ],
    },
  ],
  check(located) {
    const plain = runningText(located).filter(({ level }) => level === 'text' || level === 'dash');
    const size = runningSize(located);
    if (size === undefined || plain.length < 2)
      return notApplicable('văn bản không có từ hai đoạn lời văn để so cỡ chữ');
    const wrong = plain.flatMap(({ paragraph }) => {
      const own = mostUsedSize([paragraph]);
      // What is out of the decree's range is told by `body-size`.
      return own === undefined || own === size || own < min || own > max
        ? []
        : [{ paragraph, how: `cỡ chữ ${printedNumber(own)} pt, các đoạn khác ${printedNumber(size)} pt` }];
    });
    return oneFinding(located, wrong, plain.length, {
      what: 'lời văn',
      hint: 'dùng một cỡ chữ cho cả phần nội dung',
    });
  },
});
