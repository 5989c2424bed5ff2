import type { Paragraph } from '../../docx/read/model.ts';
import type { LocatedDocument } from '../../locate/located.ts';
import { documentTypes } from '../../nd30/document-types.ts';
import { upperVi } from '../../text/capital.ts';
import { foldTone } from '../../text/tone.ts';
import { layoutRule, notApplicable } from '../rule.ts';

/** No name of a type is longer, nor of the papers that are mistaken for one. */
const LONGEST = 40;

/** Stands where a type's name would: alone, in bold capitals, in the middle; and begins with none of the names. */
const looksTitled = ({ text, format, runs, cell }: Paragraph): boolean =>
  cell === undefined &&
  format.alignment === 'center' &&
  /^[\p{L}\s]+$/u.test(text) &&
  /\p{L}/u.test(text) &&
  text.trim().length <= LONGEST &&
  !documentTypes.some(({ name }) =>
    foldTone(text)
      .trim()
      .startsWith(foldTone(upperVi(name))),
  ) &&
  upperVi(text) === text &&
  runs.every((run) => run.format.bold || run.text.trim() === '');

/** The first words below the head, where no component was found. */
function below({ document, components }: LocatedDocument): Paragraph | undefined {
  const head = ['number', 'placeDate', 'nationalName', 'motto', 'issuer'] as const;
  const last = Math.max(
    ...head.flatMap((id) => components.get(id)?.lines.map(({ paragraph }) => paragraph.index) ?? []),
  );
  // Marks of urgency may stand between.
  const claimed = new Set(
    [...components.values()].flatMap(({ lines }) => lines.map((line) => line.paragraph)),
  );
  return document.paragraphs.find(
    (paragraph) => paragraph.index > last && /\p{L}/u.test(paragraph.text) && !claimed.has(paragraph),
  );
}

export const rule = layoutRule({
  id: 'ten-loai-in-list',
  title: 'Tên loại trong 29 loại văn bản hành chính',
  valid: [{ type: 'thong-bao' }, { type: 'to-trinh' }],
  invalid: [{ type: 'thong-bao', parts: { typeName: 'KẾT LUẬN', number: 'Số: 15/KL-SNV' } }],
  check(located) {
    const { type, components, class: paper } = located;
    if (type === 'cong-van') return notApplicable('công văn không ghi tên loại');
    if (components.has('typeName')) return [];
    const at = paper === 'administrative' ? below(located) : undefined;
    return at === undefined || !looksTitled(at)
      ? notApplicable('văn bản không có tên loại')
      : [
          {
            at,
            message: `“${at.text.trim()}” không có trong ${documentTypes.length} loại văn bản hành chính`,
            hint: 'dùng tên loại ở Điều 7; kết luận, kết quả ban hành bằng Thông báo hoặc Báo cáo',
          },
        ];
  },
});
