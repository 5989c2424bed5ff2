import { components, type ComponentId } from '../../nd30/components.ts';
import type { Example } from '../example.ts';
import { layoutRule, notApplicable, type Finding } from '../rule.ts';

const has: readonly ComponentId[] = ['nationalName', 'motto', 'issuer'];
const lacks: readonly ComponentId[] = ['number', 'placeDate'];

const name = (id: ComponentId): string => components[id].title;

const regulation = (parts: NonNullable<Example['parts']>): Example => ({
  type: 'quy-che',
  parts,
  body: [
    {
      text: '(Kèm theo Quyết định số 15/QĐ-SNV ngày 05 tháng 3 năm 2026 của Giám đốc Sở Nội vụ)',
      italic: true,
      align: 'center',
      firstLineMm: 0,
    },
    { text: 'Điều 1. Phạm vi điều chỉnh' },
    'Quy chế này quy định việc soạn thảo, ký ban hành và lưu trữ văn bản tại Sở Nội vụ./.',
  ],
});

export const rule = layoutRule({
  id: 'van-ban-kem-theo-header',
  title: 'Phần đầu của văn bản ban hành kèm theo quyết định',
  valid: [regulation({ number: false, placeDate: false })],
  invalid: [
    regulation({ number: false }),
    regulation({ number: false, placeDate: false, nationalName: false }),
  ],
  // Only a paper in a file of its own: of one that follows its decision the head is the decision's appendix.
  check({ class: paper, components: found }) {
    if (paper !== 'attached')
      return notApplicable('không phải văn bản ban hành kèm theo trong một tệp riêng');
    const missing = has.filter((id) => !found.has(id));
    const needless = lacks.flatMap((id) => {
      const one = found.get(id);
      return one === undefined ? [] : [{ id, at: one.lines[0] }];
    });
    return [
      ...(missing.length === 0
        ? []
        : [
            {
              message: `văn bản kèm theo thiếu: ${missing.map(name).join('; ')}`,
              hint: 'lặp lại Quốc hiệu, Tiêu ngữ, tên cơ quan ban hành, tên loại, trích yếu (Mẫu 1.3)',
            },
          ]),
      ...needless.map(({ id, at }): Finding => ({
        ...(at === undefined ? {} : { at }),
        message: `văn bản kèm theo có: ${name(id)}`,
        hint: 'bỏ số, ký hiệu và địa danh, thời gian: văn bản kèm theo lấy của quyết định',
      })),
    ];
  },
});
