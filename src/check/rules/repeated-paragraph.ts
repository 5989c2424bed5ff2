import { contentRule, type Finding } from '../rule.ts';
import type { WordsBlock } from '../words.ts';

/** A shorter line may well stand twice: "Không có.", a field's words. */
const SHORTEST = 40;

const repeated = (blocks: readonly WordsBlock[]): Finding[] =>
  blocks
    .filter(({ text }, index) => text.length >= SHORTEST && text === blocks[index - 1]?.text)
    .map((at) => ({ at, message: 'đoạn này giống hệt đoạn liền trước', hint: 'xóa một trong hai đoạn' }));

const said = 'Các đơn vị báo cáo kết quả thực hiện về Văn phòng Sở để tổng hợp.';

export const rule = contentRule({
  id: 'repeated-paragraph',
  title: 'Không có hai đoạn liền nhau giống hệt',
  valid: [{}, { body: ['Kết quả: không có.', 'Kết quả: không có.', `${said}/.`] }],
  invalid: [{ body: [said, said, 'Đề nghị các đơn vị thực hiện./.'] }],
  check: ({ body, appendices }) => [body, ...appendices.map(({ blocks }) => blocks)].flatMap(repeated),
});
