import { wordingRule } from '../makers/wording-rule.ts';

export const rule = wordingRule({
  id: 'personal-identity-number',
  title: 'Số định danh cá nhân, căn cước trong văn bản',
  valid: [
    { body: ['Cấp 123456789 thẻ căn cước; công dân xuất trình căn cước công dân, mã hồ sơ 000123456789./.'] },
  ],
  invalid: [
    { body: ['Ông Nguyễn Văn An, số căn cước công dân: 001085012345, đề nghị được cấp lại giấy phép./.'] },
    { body: ['Ông Nguyễn Văn An (CMND số 012345678) đã nộp hồ sơ./.'] },
  ],
  pattern:
    /(?:CCCD|CMND|CMTND|[Cc]ăn cước(?: công dân)?|[Cc]hứng minh (?:nhân dân|thư)|[Đđ]ịnh danh cá nhân)(?: \(?(?:số|của [^\d\n:]{2,30})\)?)?[: ]*\d{3} ?\d{3} ?\d{3}(?: ?\d{3})?(?!\d)/g,
  signs: ['CCCD', 'CM', 'ăn cước', 'hứng minh', 'ịnh danh'],
  judge: ({ text }) => ({
    message: `số định danh cá nhân trong văn bản: “${text.replace(/\d(?=(?: ?\d){3})/gu, '•')}”`,
    hint: 'xem có cần ghi không; dữ liệu cá nhân chỉ ghi khi pháp luật cho phép',
    review: true,
  }),
});
