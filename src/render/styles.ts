import { firstLineIndent, letterSizes, lineSpacing, tableSize } from '../house/layout.ts';
import { bodyParagraph, components, subjectGap, type ComponentId } from '../nd30/components.ts';
import { lineMultipleToAuto, mm, mmToTwip, pt, ptToTwip, twip, type Pt, type Twip } from '../nd30/units.ts';
import { textWidth } from '../text/width.ts';

/** A paragraph style of our templates. The renderer finds styles by name, so a clerk may restyle each in Word. */
export interface ParagraphStyle {
  readonly name: string;
  readonly id: string;
  readonly size: Pt;
  /** The component that the style sets. */
  readonly component?: Sized;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'left' | 'center' | 'both';
  readonly left?: Twip;
  readonly firstLine?: Twip;
  readonly hanging?: Twip;
  readonly before?: Twip;
  readonly after?: Twip;
  /** 240ths of a line, or an exact height in twips. */
  readonly line?: number;
  readonly exact?: Twip;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly contextualSpacing?: boolean;
  readonly topBorder?: boolean;
  readonly outline?: number;
}

type Sized = keyof typeof letterSizes & ComponentId;

const jc = { left: 'left', center: 'center', right: 'left', justify: 'both', none: 'left' } as const;

/** A style that looks as the decree wants the component, at the size that we chose for it. */
const of = (
  component: Sized,
  name: string,
  id: string,
  extra: Partial<ParagraphStyle> = {},
): ParagraphStyle => {
  const { bold, italic, align } = components[component];
  return { name, id, size: letterSizes[component], component, bold, italic, align: jc[align], ...extra };
};

const indent = mmToTwip(firstLineIndent);
const sixPoints = ptToTwip(bodyParagraph.paragraphSpacing.min);
const twelvePoints = ptToTwip(pt(12));
const running: Partial<ParagraphStyle> = {
  align: 'both',
  firstLine: indent,
  before: sixPoints,
  line: lineMultipleToAuto(lineSpacing),
};
const title: Partial<ParagraphStyle> = { keepNext: true, keepLines: true };
const centred: Partial<ParagraphStyle> = { align: 'center', before: sixPoints, ...title };

const addresseeFont = { size: letterSizes.addressees };
/** Where the list of addressees stands: its dashes under the colon of "Kính gửi:" (PL1.A.II.9.d). */
const addresseeDash = mmToTwip(mm(40));
const dashWidth = twip(Math.round(textWidth('- ', addresseeFont)));
const leadWidth = twip(Math.round(textWidth('Kính gửi', addresseeFont)));

const table = {
  nationalName: of('nationalName', 'Quốc hiệu', 'QuocHieu'),
  motto: of('motto', 'Tiêu ngữ', 'TieuNgu'),
  parent: of('parent', 'Cơ quan chủ quản', 'CoQuanChuQuan'),
  issuer: of('issuer', 'Cơ quan ban hành', 'CoQuanBanHanh'),
  number: of('number', 'Số và ký hiệu', 'SoKyHieu', { before: sixPoints }),
  placeDate: of('placeDate', 'Địa danh và thời gian', 'DiaDanhThoiGian', { before: sixPoints }),
  letterSubject: of('letterSubject', 'Trích yếu công văn', 'TrichYeuCongVan', {
    before: ptToTwip(subjectGap.space),
  }),
  typeName: of('typeName', 'Tên loại', 'TenLoai', { before: ptToTwip(pt(18)), ...title }),
  subject: of('subject', 'Trích yếu', 'TrichYeu', title),
  authorityLine: of('authorityLine', 'Thẩm quyền ban hành', 'ThamQuyenBanHanh', {
    ...centred,
    before: twelvePoints,
  }),
  legalBasis: of('legalBasis', 'Căn cứ', 'CanCu', running),
  commandLine: of('commandLine', 'Dòng lệnh', 'DongLenh', { ...centred, before: twelvePoints }),
  addressee: of('addressees', 'Kính gửi', 'KinhGui', {
    align: 'center',
    before: ptToTwip(pt(18)),
    after: twelvePoints,
  }),
  addresseesLead: of('addressees', 'Kính gửi nhiều nơi', 'KinhGuiNhieuNoi', {
    align: 'left',
    left: twip(addresseeDash - leadWidth),
    before: ptToTwip(pt(18)),
    keepNext: true,
  }),
  addresseesItem: of('addressees', 'Nơi kính gửi', 'NoiKinhGui', {
    align: 'both',
    left: twip(addresseeDash + dashWidth),
    hanging: dashWidth,
    after: twelvePoints,
    contextualSpacing: true,
  }),
  body: of('bodyText', 'Nội dung', 'NoiDung', running),
  centredBody: of('bodyText', 'Nội dung căn giữa', 'NoiDungCanGiua', { align: 'center', before: sixPoints }),
  divisionLabel: of('divisionLabel', 'Phần Chương Mục', 'PhanChuongMuc', {
    ...centred,
    before: twelvePoints,
  }),
  divisionTitle: of('divisionTitle', 'Tiêu đề Phần Chương Mục', 'TieuDePhanChuongMuc', {
    align: 'center',
    ...title,
    outline: 0,
  }),
  article: of('article', 'Điều', 'Dieu', { ...running, outline: 1 }),
  heading: of('romanHeading', 'Mục La Mã', 'MucLaMa', { ...running, ...title, outline: 0 }),
  clauseTitle: of('clauseTitle', 'Tiêu đề khoản', 'TieuDeKhoan', { ...running, ...title }),
  clause: of('clauseText', 'Khoản', 'Khoan', running),
  point: of('point', 'Điểm', 'Diem', running),
  dash: of('bodyText', 'Gạch đầu dòng', 'GachDauDong', running),
  field: of('bodyText', 'Dòng thông tin', 'DongThongTin', running),
  box: of('bodyText', 'Khung', 'Khung', { align: 'center', before: sixPoints }),
  tableHead: {
    name: 'Bảng: tiêu đề',
    id: 'BangTieuDe',
    size: tableSize,
    bold: true,
    align: 'center',
  },
  tableCell: { name: 'Bảng: nội dung', id: 'BangNoiDung', size: tableSize, align: 'left' },
  authority: of('signatureAuthority', 'Quyền hạn', 'QuyenHan', { keepNext: true }),
  // The room for the signature stands after the last line of the post.
  post: of('signatureAuthority', 'Chức vụ người ký', 'ChucVuNguoiKy', {
    after: ptToTwip(pt(72)),
    keepNext: true,
  }),
  postAboveName: of('postAboveName', 'Chức vụ trên họ tên', 'ChucVuTrenHoTen', {
    align: 'center',
    keepNext: true,
  }),
  signer: of('signatureName', 'Họ tên người ký', 'HoTenNguoiKy'),
  recipientsLabel: of('recipientsLabel', 'Nơi nhận', 'NoiNhan', { keepNext: true }),
  recipients: of('recipientsList', 'Danh sách nơi nhận', 'DanhSachNoiNhan', {
    left: twip(Math.round(textWidth('- ', { size: letterSizes.recipientsList }))),
    hanging: twip(Math.round(textWidth('- ', { size: letterSizes.recipientsList }))),
  }),
  appendixLabel: of('appendixLabel', 'Phụ lục', 'PhuLuc', { ...title, outline: 0 }),
  appendixTitle: of('appendixTitle', 'Tên phụ lục', 'TenPhuLuc', title),
  attached: of('appendixAttached', 'Kèm theo', 'KemTheo', title),
  addressFooter: of('addressFooter', 'Địa chỉ', 'DiaChi', { align: 'left', topBorder: true }),
  pageNumber: of('pageNumber', 'Số trang', 'SoTrang', { align: 'center' }),
  sampleMark: { name: 'Bản mẫu', id: 'BanMau', size: pt(11), bold: true, align: 'center' },
  rule: {
    name: 'Kẻ ngang',
    id: 'KeNgang',
    size: pt(1),
    align: 'left',
    before: twip(80),
    after: twip(60),
    exact: twip(60),
    topBorder: true,
    keepNext: true,
  },
  sectionEnd: { name: 'Ngắt phần', id: 'NgatPhan', size: pt(1), align: 'left', exact: twip(20) },
} as const satisfies Readonly<Record<string, ParagraphStyle>>;

export type StyleKey = keyof typeof table;
export const styles: Readonly<Record<StyleKey, ParagraphStyle>> = table;
export const styleKeys = Object.keys(table) as StyleKey[];

/** The style of tables in a body: single borders, room beside the text. */
export const tableStyle = { name: 'Bảng', id: 'Bang', cellMargin: twip(85), cellPadding: twip(30) } as const;
