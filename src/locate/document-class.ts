import type { ComponentId } from '../nd30/components.ts';
import { documentType, type DocumentTypeId } from '../nd30/document-types.ts';
import { copies } from '../nd30/copies.ts';
import type { Piece } from './lines.ts';
import type { DocumentClass, Located } from './located.ts';
import { keyOf } from './names.ts';
import { hasYear, symbolIn } from './number.ts';

/** Titles of papers that the decree does not govern, by what they are. */
const normative = ['LUAT', 'BOLUAT', 'PHAPLENH', 'NGHIDINH', 'THONGTU', 'THONGTULIENTICH', 'HIENPHAP'];
const specialised = [
  'HOADON',
  'BANAN',
  'CAOTRANG',
  'PHIEULYLICHTUPHAP',
  'SOYEULYLICH',
  'GIAYKHAISINH',
  'BANTRICHLUC',
  'KETLUANTHANHTRA',
  'BANTHANHTICH',
  'PHIEUTHU',
  'PHIEUCHI',
  'GIAYCHUNGNHAN',
];

/** The key of a title that is none of the 29 types. */
export function foreignTitle({ compact, fold }: Piece): string | undefined {
  if ([...normative, ...specialised].includes(compact)) return compact;
  return /^LUAT [A-Z]/u.test(fold) ? 'LUAT' : undefined;
}

export const isNormativeTitle = (key: string): boolean => normative.includes(key);

interface Evidence {
  readonly pieces: readonly Piece[];
  readonly components: ReadonlyMap<ComponentId, Located>;
  readonly titled: { readonly foreign?: string };
  readonly alone: boolean;
  readonly type: DocumentTypeId | undefined;
  /** The form of a copy on paper, where it was found. */
  readonly copied: Piece | undefined;
}

const HEAD = 12;
const normativeSymbols = /^(?:QĐ|NQ|TT|TTLT|NĐ|CT|L|PL)(?:-|$)|^(?:QH|UBTVQH)\d/u;
const copyForms = copies.map(({ form }) => keyOf(form));
const isCopyForm = ({ compact }: Piece): boolean =>
  copyForms.some((form) => compact === form || compact === `${form}BANCHINH`);

/** "SAO Y", "SAO LỤC", "TRÍCH SAO" in the head of a document, or below its close. */
export const copyFormIn = (head: readonly Piece[], tail: readonly Piece[]): Piece | undefined =>
  [...head.slice(0, HEAD), ...tail].find(isCopyForm);

/** What kind of paper a document is, and why. */
export function classOf(evidence: Evidence): { class: DocumentClass; because: string } {
  const { pieces, components, titled, alone, type, copied } = evidence;
  if (pieces.slice(0, HEAD).some(({ compact }) => compact === 'DANGCONGSANVIETNAM'))
    return { class: 'party', because: 'đầu trang ghi “ĐẢNG CỘNG SẢN VIỆT NAM”' };
  if (alone) return { class: 'appendix', because: 'tệp mở đầu bằng nhãn phụ lục, không có Quốc hiệu' };
  const number = components.get('number');
  const symbol = number === undefined ? '' : symbolIn(number.text);
  if (titled.foreign !== undefined)
    return isNormativeTitle(titled.foreign)
      ? { class: 'normative', because: 'tên loại là văn bản quy phạm pháp luật' }
      : { class: 'specialised', because: 'tên loại thuộc văn bản chuyên ngành' };
  if (number !== undefined && hasYear(number.text) && normativeSymbols.test(symbol))
    return {
      class: 'normative',
      because: `số, ký hiệu “${number.text}” có năm ban hành như văn bản quy phạm pháp luật`,
    };
  if (copied !== undefined) return { class: 'copy', because: `có hình thức sao “${copied.text}”` };
  if (components.has('appendixAttached') && number === undefined)
    return { class: 'attached', because: 'có dòng “Ban hành kèm theo …” và không mang số, ký hiệu riêng' };
  if (
    type !== undefined &&
    (components.has('nationalName') || components.has('motto') || number !== undefined)
  )
    return {
      class: 'administrative',
      because: components.has('typeName')
        ? `tên loại là ${documentType(type).name.toLowerCase()}`
        : 'có số, ký hiệu và trích yếu hoặc nơi kính gửi của công văn',
    };
  if (components.has('nationalName') && number !== undefined)
    return { class: 'administrative', because: 'có Quốc hiệu và số, ký hiệu' };
  return { class: 'unknown', because: 'không thấy Quốc hiệu, tên loại hay số, ký hiệu' };
}
