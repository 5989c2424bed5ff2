import { basesRule } from '../makers/bases-rule.ts';

const first = 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;';

export const rule = basesRule('can-cu-last-period', {
  title: 'Dấu chấm cuối căn cứ cuối cùng',
  hint: 'kết thúc căn cứ cuối cùng bằng dấu chấm (.)',
  ok: [[first, 'Theo đề nghị của Chánh Văn phòng Sở.']],
  bad: [
    [first, 'Theo đề nghị của Chánh Văn phòng Sở,'],
    [first, 'Theo đề nghị của Chánh Văn phòng Sở;'],
  ],
  held: (bases) => bases.slice(-1).filter(({ worded }) => worded),
  faultOf: (text) => (text.endsWith('.') ? undefined : 'căn cứ cuối cùng không kết thúc bằng dấu chấm'),
});
