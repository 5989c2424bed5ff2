import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { printedNumber } from '../document/appendices.ts';
import type { FullDocument } from '../document/official-document.ts';
import { textRuns, type Text } from '../document/run.ts';
import { signatureLines } from '../document/signature.ts';
import { shortRule } from '../house/layout.ts';
import { fixedText } from '../nd30/components.ts';
import { pt, twip } from '../nd30/units.ts';
import { formatPlaceDate } from '../text/date.ts';
import { balancedBreak } from '../text/width.ts';
import { bodyParagraphs } from './body.ts';
import { evenParagraph } from './even-paragraph.ts';
import { textAreaOf, textHeightOf } from './geometry.ts';
import { ruleLine, widestLine } from './rule-line.ts';
import { RichText, type LetterData } from './tags.ts';
import type { StyleKey } from './styles.ts';
import type { Template } from './templates.ts';

/** What stands at the foot of every page of a sample. */
export const SAMPLE_MARK = 'BẢN MẪU – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ';

const rich = (text: Text, after = ''): RichText =>
  new RichText([...textRuns(text), ...(after === '' ? [] : [{ text: after }])]);

/** Lines broken where their box ends, evenly, and those that had to be. */
function fitted(
  lines: readonly string[],
  style: StyleKey,
  template: Template,
  width: number,
): { lines: string[]; broken: string[] } {
  const { size, bold, italic } = template.style(style);
  const pieces = lines.map((line) => balancedBreak(line, { size: pt(size), bold, italic }, twip(width)));
  return { lines: pieces.flat(), broken: lines.filter((_, index) => (pieces[index]?.length ?? 0) > 1) };
}

const placeDate = ({ place, date }: FullDocument): string =>
  date === undefined
    ? place === undefined
      ? ''
      : `${place}, ngày     tháng     năm         `
    : formatPlaceDate(place ?? '', date);

/** Who the letter goes to: on the line of "Kính gửi:" where it is one, else a dash line each, `;` between, `.` last. */
function addresseeData({
  addressees,
}: FullDocument): Pick<LetterData, 'Lời gửi' | 'Kính gửi một nơi' | 'Kính gửi nhiều nơi' | 'Kính gửi'> {
  const items = addressees?.items ?? [];
  return {
    'Lời gửi': addressees?.lead ?? '',
    'Kính gửi một nơi': items.length === 1 ? items.map((item) => rich(item)) : [],
    'Kính gửi nhiều nơi': items.length > 1,
    'Kính gửi':
      items.length > 1 ? items.map((item, index) => rich(item, index === items.length - 1 ? '.' : ';')) : [],
  };
}

/** Trích yếu: beside the head in a công văn, after "V/v"; else under the type name, with its short rule below. */
function subjectData(
  { typeName, subject }: FullDocument,
  template: Template,
  headWidth: number,
): Pick<LetterData, 'Trích yếu công văn' | 'Trích yếu' | 'Kẻ dưới trích yếu'> {
  if (typeName === undefined) {
    const prefixed = [{ text: `${fixedText.letterSubjectPrefix.text} ` }, ...textRuns(subject ?? [])];
    const letterSubject = subject && evenParagraph(template.style('letterSubject'), prefixed, headWidth);
    return { 'Trích yếu công văn': letterSubject?.paragraph ?? '', 'Trích yếu': '', 'Kẻ dưới trích yếu': '' };
  }
  const width = textAreaOf(template.page);
  const style = template.style('subject');
  const even = subject && evenParagraph(style, textRuns(subject), width);
  const length = widestLine(even?.lines ?? [typeName], style) * shortRule;
  return {
    'Trích yếu công văn': '',
    'Trích yếu': even?.paragraph ?? '',
    'Kẻ dưới trích yếu': ruleLine(template.style('rule'), length, width),
  };
}

/** The values of the letter template's tags, and what is to be said of them. */
export function letterData(
  document: FullDocument,
  template: Template,
): { data: LetterData; diagnostics: Diagnostic[] } {
  const { page } = template;
  const headWidth = template.roomOf('{@Kẻ dưới cơ quan}');
  const parent = fitted(document.parent ?? [], 'parent', template, headWidth);
  const issuer = fitted(document.issuer, 'issuer', template, headWidth);
  const rule = template.style('rule');
  const [signature] = document.signatures;
  const lines = signature === undefined ? [] : signatureLines(signature);
  const { recipients } = document;
  const typeName = document.typeName === undefined ? [] : [document.typeName];
  const data: LetterData = {
    'Cơ quan chủ quản': parent.lines,
    'Cơ quan ban hành': issuer.lines,
    'Kẻ dưới cơ quan': ruleLine(
      rule,
      widestLine(issuer.lines, template.style('issuer')) * shortRule,
      headWidth,
    ),
    // Exactly as long as the words above it (PL1.A.II.1.b).
    'Kẻ dưới tiêu ngữ': ruleLine(
      rule,
      widestLine([fixedText.motto.text], template.style('motto')),
      template.roomOf('{@Kẻ dưới tiêu ngữ}'),
    ),
    Số: printedNumber(document.number),
    'Ký hiệu': document.symbol,
    ...subjectData(document, template, headWidth),
    'Địa danh, thời gian': placeDate(document),
    'Tên loại': typeName,
    'Thẩm quyền ban hành': document.authorityLine === undefined ? [] : [document.authorityLine],
    'Căn cứ': document.legalBases.map((basis, index) =>
      rich(basis, index === document.legalBases.length - 1 ? '.' : ';'),
    ),
    'Dòng lệnh': document.commandLine === undefined ? [] : [document.commandLine],
    ...addresseeData(document),
    'Nội dung': bodyParagraphs(document.body, {
      template,
      width: textAreaOf(page),
      height: textHeightOf(page),
      signed: true,
    }),
    'Nơi nhận': (recipients?.items ?? []).map((item) => rich(item)),
    Lưu: recipients?.archive.join(', ') ?? '',
    'Người soạn thảo':
      recipients?.drafter === undefined
        ? []
        : [`${recipients.drafter.symbol}.(${recipients.drafter.copies})`],
    'Quyền hạn': lines.slice(0, -1),
    'Chức vụ': lines.at(-1) ?? '',
    'Chức vụ trên họ tên': signature?.postAboveName === undefined ? [] : [signature.postAboveName],
    'Họ tên': signature?.name === undefined ? [] : [signature.name],
    'Địa chỉ': (document.addressFooter ?? []).map((line) => rich(line)),
    'Bản mẫu': document.sample ? SAMPLE_MARK : '',
  };
  return {
    data,
    diagnostics: [...parent.broken, ...issuer.broken].map((line) =>
      fault('head-too-wide', { line }, { source: template.name }),
    ),
  };
}
