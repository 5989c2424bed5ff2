import { wordingRule } from '../makers/wording-rule.ts';

export const rule = wordingRule({
  id: 'template-tag-left',
  title: 'Không còn thẻ của mẫu chưa điền',
  valid: [{ body: ['Thực hiện Kế hoạch “Tuổi trẻ {2026}” và «Sổ tay công chức» [1]./.'] }],
  invalid: [
    { body: ['Thực hiện {{cite "kh-02"}} của Ủy ban nhân dân tỉnh./.'] },
    { body: ['Đề nghị {Tên đơn vị} báo cáo kết quả./.'] },
    { body: ['Đề nghị «TEN_DON_VI» báo cáo kết quả./.'] },
    { body: ['Đề nghị [ghi tên đơn vị] báo cáo kết quả./.'] },
  ],
  pattern:
    /\{\{[^{}\n]{1,200}\}\}|\{[#/^@%]?\p{L}[\p{L}\d _.-]{0,60}\}|«[\p{L}\d]*_[\p{L}\d_]*»|MERGEFIELD \S+|\[(?:[Gg]hi|[Đđ]iền|[Nn]hập|[Tt]ên) [^[\]\n]{1,80}\]|<(?:[Gg]hi|[Đđ]iền|[Nn]hập) [^<>\n]{1,80}>/gu,
  signs: ['{', '«', '[', '<', 'MERGEFIELD'],
  judge: ({ text }) => ({
    message: `còn thẻ của mẫu “${text}”`,
    hint: 'thay bằng nội dung, hoặc xóa',
    // What stands in single brackets may be meant.
    ...(/^(?:[[<]|\{[^{])/u.test(text) ? { review: true as const } : {}),
  }),
});
