import { documentType, type DocumentTypeId } from '../../nd30/document-types.ts';
import { foldTone } from '../../text/tone.ts';
import { runsOf } from '../parts-of.ts';
import { contentRule, notApplicable, type ContentRule } from '../rule.ts';

const fold = (text: string): string => foldTone(text).replace(/\s+/gu, ' ').replace(' :', ':').trim();

/** A decision or resolution opens its articles with the words of its sample, on a line of their own (Mẫu 1.1 to 1.3). */
export function commandLineRule(
  id: 'menh-lenh-quyet-dinh' | 'menh-lenh-quyet-nghi',
  type: DocumentTypeId,
): ContentRule {
  const { commandLine = '', name } = documentType(type);
  const hint = `ghi ${commandLine} riêng một dòng, in hoa, đứng, đậm, canh giữa`;
  return contentRule({
    id,
    title: `Dòng lệnh của ${name.toLowerCase()}`,
    valid: [{ type }],
    invalid: [
      { type, parts: { commandLine: commandLine.slice(0, -1) } },
      { type, parts: { commandLine: false } },
      { type, parts: { commandLine: { bold: false } } },
    ],
    check(words) {
      if (words.type !== type || words.class !== 'administrative')
        return notApplicable(`văn bản không phải ${name.toLowerCase()}`);
      const [at] = words.lines('commandLine');
      if (at === undefined) return [{ message: `không thấy dòng ${commandLine}`, hint }];
      if (fold(at.text) !== commandLine) return [{ at, message: `dòng lệnh viết “${at.text}”`, hint }];
      const runs = at.line === undefined ? [] : runsOf(at.line);
      const alignment = at.line?.paragraph.format.alignment;
      const upright = runs.every(({ format }) => format.bold && !format.italic);
      const aside =
        alignment === 'right' || ((alignment === 'left' || alignment === 'justify') && at.line?.start === 0);
      return upright && !aside
        ? []
        : [
            {
              at,
              message: `dòng ${commandLine} ${upright ? 'không canh giữa' : 'không phải chữ đứng, đậm'}`,
              hint,
            },
          ];
    },
  });
}
