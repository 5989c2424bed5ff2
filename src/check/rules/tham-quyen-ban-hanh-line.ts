import { documentType } from '../../nd30/document-types.ts';
import { mm, mmToTwip } from '../../nd30/units.ts';
import { upperVi } from '../../text/capital.ts';
import { runsOf } from '../parts-of.ts';
import { layoutRule, notApplicable, notEvaluated, type Finding } from '../rule.ts';

const CENTRE_TOLERANCE = mmToTwip(mm(5));

export const rule = layoutRule({
  id: 'tham-quyen-ban-hanh-line',
  title: 'Dòng thẩm quyền ban hành của nghị quyết, quyết định',
  valid: [{ type: 'quyet-dinh' }, { type: 'nghi-quyet' }],
  invalid: [
    { parts: { authorityLine: false } },
    { parts: { authorityLine: { bold: false } } },
    { parts: { authorityLine: { align: 'left' } } },
  ],
  check({ type, components, class: paper, geometry }) {
    if (type === undefined || documentType(type).commandLine === undefined || paper !== 'administrative')
      return notApplicable('loại văn bản không có dòng thẩm quyền ban hành');
    const authority = components.get('authorityLine');
    const last = components.get('subject')?.lines.at(-1);
    if (authority === undefined) {
      // In capitals too, it may have been read as the abstract's last line.
      if (last === undefined || upperVi(last.text) === last.text)
        return notEvaluated('không tách được dòng thẩm quyền ban hành khỏi trích yếu');
      return [
        {
          at: last,
          message: 'không thấy dòng thẩm quyền ban hành dưới trích yếu',
          hint: 'ghi chức vụ người đứng đầu hoặc tên cơ quan, tập thể, in hoa, đậm, canh giữa',
        },
      ];
    }
    const faults = authority.lines.flatMap((at): Finding[] => {
      const runs = runsOf(at);
      const styled = runs.every(({ format }) => format.bold && !format.italic);
      const { left, right } = geometry.printed(at);
      const column = geometry.columnOf(at.paragraph);
      const centred = Math.abs(left + right - column.left - column.right) / 2 <= CENTRE_TOLERANCE;
      return styled && centred
        ? []
        : [
            {
              at,
              message: `dòng thẩm quyền ban hành ${styled ? 'không canh giữa' : 'không phải chữ đứng, đậm'}`,
              hint: 'in hoa, đứng, đậm, canh giữa',
            },
          ];
    });
    return faults.slice(0, 1);
  },
});
