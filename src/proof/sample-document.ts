import type { Block } from '../document/blocks.ts';
import type { Appendix, FullDocument } from '../document/official-document.ts';
import { words } from '../document/run.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: words(text) });

const body: readonly Block[] = [
  paragraph('Thực hiện chương trình công tác năm, cơ quan yêu cầu các đơn vị:'),
  {
    kind: 'clause',
    title: words('Về giải quyết hồ sơ'),
    children: [
      { kind: 'point', text: words('Rà soát toàn bộ hồ sơ đang giữ;'), children: [] },
      { kind: 'point', text: words('Xin lỗi bằng văn bản khi trả chậm.'), children: [] },
    ],
  },
  {
    kind: 'clause',
    text: words('Báo cáo kết quả bằng văn bản trong tháng.'),
    children: [],
  },
  paragraph('Danh mục hồ sơ tại Phụ lục kèm theo./.'),
];

const appendix: Appendix = {
  title: words('DANH MỤC HỒ SƠ'),
  attachedTo: {
    typeName: 'Công văn',
    number: '15',
    symbol: 'SNV-VP',
    date: { year: 2026, month: 1, day: 5 },
    issuer: 'Sở Nội vụ',
  },
  orientation: 'portrait',
  file: 'same',
  body: [
    {
      kind: 'table',
      columns: [
        { title: words('TT'), share: 1, align: 'center' },
        { title: words('Tên hồ sơ'), share: 6, align: 'left' },
      ],
      rows: [{ cells: [[words('1')], [words('Hồ sơ thứ nhất')]] }],
    },
  ],
};

/** A letter of an invented office with everything that a template lays out: what a template makes of it is its layout. */
export const sampleLetter: FullDocument = {
  form: 'full',
  stage: 'issued',
  sample: false,
  medium: 'paper',
  appendixLabels: 'roman',
  parent: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'],
  issuer: ['SỞ NỘI VỤ'],
  number: '15',
  symbol: 'SNV-VP',
  place: 'Sông Lam',
  date: { year: 2026, month: 1, day: 5 },
  subject: words('rà soát hồ sơ'),
  addressees: { lead: 'Kính gửi', items: [words('Các phòng thuộc Sở'), words('Các đơn vị trực thuộc')] },
  legalBases: [],
  body,
  signatures: [
    { authority: [{ prefix: 'KT', holder: 'GIÁM ĐỐC' }], post: 'PHÓ GIÁM ĐỐC', name: 'Trần Văn Mẫu' },
  ],
  recipients: {
    items: [words('Như trên'), words('Giám đốc Sở (để báo cáo)')],
    archive: ['VT', 'VP'],
    drafter: { symbol: 'PL', copies: 12 },
  },
  marks: {},
  appendices: [appendix],
  regulations: [],
};

/** The same letter as a decision: what a công văn does not have. */
export const sampleDecision: FullDocument = {
  form: 'full',
  stage: 'issued',
  sample: false,
  medium: 'paper',
  appendixLabels: 'roman',
  parent: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'],
  issuer: ['SỞ NỘI VỤ'],
  number: '15',
  symbol: 'QĐ-SNV',
  place: 'Sông Lam',
  date: { year: 2026, month: 1, day: 5 },
  typeName: 'QUYẾT ĐỊNH',
  subject: words('Về việc ban hành danh mục hồ sơ'),
  authorityLine: 'GIÁM ĐỐC SỞ NỘI VỤ',
  commandLine: 'QUYẾT ĐỊNH:',
  legalBases: [
    words('Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'),
    words('Theo đề nghị của Chánh Văn phòng Sở'),
  ],
  body: [
    { kind: 'article', text: words('Ban hành kèm theo Quyết định này danh mục hồ sơ.'), children: [] },
    { kind: 'article', text: words('Quyết định này có hiệu lực kể từ ngày ký./.'), children: [] },
  ],
  signatures: [{ authority: [], post: 'GIÁM ĐỐC', name: 'Trần Văn Mẫu' }],
  recipients: { items: [words('Như Điều 2')], archive: ['VT', 'VP'] },
  marks: {},
  appendices: [],
  regulations: [],
};
