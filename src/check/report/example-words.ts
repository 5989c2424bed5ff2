import { components } from '../../nd30/components.ts';
import { documentTypes } from '../../nd30/document-types.ts';
import type { Example } from '../example.ts';

/** What the keys of an example are called in Vietnamese; a component's is its title. */
const names: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(components).map(([id, { title }]) => [id, title])),
  text: 'chữ',
  sizePt: 'cỡ chữ',
  bold: 'chữ đậm',
  italic: 'chữ nghiêng',
  font: 'phông',
  color: 'màu',
  align: 'căn',
  firstLineMm: 'lùi đầu dòng (mm)',
  indentLeftMm: 'thụt trái (mm)',
  spaceBeforePt: 'cách trên (pt)',
  spaceAfterPt: 'cách dưới (pt)',
  lineSpacing: 'cách dòng',
  exactPt: 'đúng (pt)',
  atLeastPt: 'ít nhất (pt)',
  pageBreakBefore: 'sang trang mới',
  rule: 'đường kẻ',
  ratio: 'dài so với chữ',
  shiftMm: 'lệch (mm)',
  style: 'kiểu nét',
  drawn: 'vẽ bằng',
  frame: 'khung',
  widthMm: 'rộng (mm)',
  heightMm: 'cao (mm)',
  numbered: 'đánh số tự động',
  table: 'bảng',
  body: 'Nội dung',
  appendices: 'Phụ lục',
  label: 'nhãn',
  title: 'tiêu đề',
  attached: 'dòng kèm theo',
  restartNumbers: 'đánh số trang lại từ đầu',
  numberOnFirstPage: 'đánh số ở trang đầu',
  newPage: 'bắt đầu ở trang mới',
  landscape: 'trang ngang',
  page: 'Trang giấy',
  topMm: 'lề trên (mm)',
  bottomMm: 'lề dưới (mm)',
  leftMm: 'lề trái (mm)',
  rightMm: 'lề phải (mm)',
  pageNumber: 'Số trang',
  area: 'vị trí',
  numerals: 'kiểu số',
  start: 'bắt đầu từ',
  onFirstPage: 'có ở trang đầu',
  swapped: 'đổi chỗ hai cột',
  long: 'dài quá một trang',
  copy: 'Bản sao',
  form: 'hình thức sao',
  number: 'số, ký hiệu',
  placeDate: 'địa danh, thời gian',
  issuer: 'cơ quan',
  authority: 'quyền hạn, chức vụ',
  name: 'họ tên',
  recipients: 'nơi nhận',
};

const values: Readonly<Record<string, string>> = {
  left: 'trái',
  center: 'giữa',
  right: 'phải',
  justify: 'đều hai bên',
  single: 'nét đơn',
  double: 'nét đôi',
  dotted: 'nét chấm',
  dashed: 'nét đứt',
  border: 'viền đoạn',
  drawing: 'hình vẽ',
  vml: 'hình vẽ kiểu cũ',
  typed: 'gõ gạch dưới',
  header: 'đầu trang',
  footer: 'chân trang',
  decimal: '1, 2, 3',
  lowerRoman: 'i, ii, iii',
  upperRoman: 'I, II, III',
  paragraphs: 'bằng đoạn văn, không dùng bảng',
  tables: 'bằng bảng',
};

const nameOf = (key: string): string => names[key] ?? key;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join('; ');
  if (isRecord(value)) return Object.entries(value).map(pair).join(', ');
  if (typeof value === 'string') return values[value] ?? (value === '' ? '(để trống)' : `“${value}”`);
  return typeof value === 'number' ? String(value).replace('.', ',') : '(văn bản chuẩn)';
}

function pair([key, value]: readonly [string, unknown]): string {
  if (value === false) return `không ${nameOf(key).toLowerCase()}`;
  if (value === true) return nameOf(key);
  if (key === 'text') return said(value);
  return `${nameOf(key)} ${said(value)}`;
}

const part = ([id, value]: readonly [string, unknown]): string =>
  value === false ? `không có ${nameOf(id)}` : `${nameOf(id)}: ${said(value)}`;

/** An example in words, a line each: what is otherwise than in a sound công văn; nothing where it is that. */
export function exampleWords({ type, parts = {}, layout, shown, ...rest }: Example): string[] {
  if (shown !== undefined) return [shown];
  const name = documentTypes.find(({ id }) => id === type)?.name;
  return [
    ...(name === undefined ? [] : [`Loại: ${name.toLowerCase()}`]),
    ...(layout === undefined ? [] : [`Phần đầu và phần ký trình bày ${values[layout] ?? layout}`]),
    ...Object.entries(parts).map(part),
    ...Object.entries(rest).map(([key, value]: readonly [string, unknown]) =>
      value === true ? nameOf(key) : part([key, value]),
    ),
  ];
}
