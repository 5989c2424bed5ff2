import { basesRule } from '../makers/bases-rule.ts';

const numbered =
  /^Căn cứ (?:Bộ luật|Luật|Pháp lệnh)(?: (?!Nghị quyết|Nghị định|Lệnh )[^;]*?)? số:? ?\d+\/\d{4}\/(?:QH|UBTVQH|PL)/u;
const rest = 'Theo đề nghị của Chánh Văn phòng Sở.';

export const rule = basesRule('can-cu-law-no-number', {
  title: 'Căn cứ là luật, pháp lệnh không ghi số, ký hiệu',
  hint: 'chỉ ghi tên và ngày, tháng, năm của luật, pháp lệnh; bỏ số, ký hiệu, cơ quan ban hành',
  ok: [['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', rest]],
  bad: [['Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;', rest]],
  faultOf: (text) =>
    numbered.test(text) && !(numbered.exec(text)?.[0] ?? '').includes('Nghị quyết số')
      ? 'căn cứ là luật, pháp lệnh mà ghi số, ký hiệu'
      : undefined,
});
