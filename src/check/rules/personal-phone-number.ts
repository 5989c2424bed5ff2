import { sentenceOf, wordingRule } from '../makers/wording-rule.ts';

/** A number that an agency gives the public. */
const ofAgency = /đường dây nóng|tổng đài|hotline|trực ban|cơ quan/iu;
const otherNumber = /[\d./-]$/u;

export const rule = wordingRule({
  id: 'personal-phone-number',
  title: 'Số điện thoại di động trong nội dung',
  valid: [
    {
      body: ['Đường dây nóng của Sở: 0912 345 678; điện thoại Văn phòng: 02393 855 111; mã 0912345678901./.'],
    },
  ],
  invalid: [{ body: ['Thông tin gửi về ông Nguyễn Văn An, số điện thoại 0912.345.678, để tổng hợp./.'] }],
  pattern: /(?:0|\+84 ?)[35789]\d(?:[ .]?\d){7}(?![\d/-]|[ .]\d)/g,
  lines: ({ body, appendices }) => [...body, ...appendices.flatMap(({ blocks }) => blocks)],
  judge: (found) =>
    otherNumber.test(found.before) || ofAgency.test(sentenceOf(found))
      ? undefined
      : {
          message: `số điện thoại di động trong nội dung: “${found.text.replace(/\d(?=(?:[ .]?\d){3})/gu, '•')}”`,
          hint: 'xem có cần ghi không; nên ghi số của cơ quan, đơn vị',
          review: true,
        },
});
