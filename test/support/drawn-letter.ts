import type { Block } from '../../src/document/blocks.ts';
import type { Appendix, FullDocument } from '../../src/document/official-document.ts';
import { words } from '../../src/document/run.ts';

/** A paragraph of plain words. */
export const para = (text: string): Block => ({ kind: 'paragraph', text: words(text) });

/** A table of the five columns of Phụ lục 01, with rows of plain words. */
export const remediationTable = (rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  columns: [
    { title: words('TT'), share: 6, align: 'center' },
    { title: words('Tồn tại, hạn chế'), share: 32, align: 'left' },
    { title: words('Giải pháp khắc phục'), share: 32, align: 'left' },
    { title: words('Thời gian hoàn thành'), share: 17, align: 'center' },
    { title: words('Ghi chú'), share: 13, align: 'left' },
  ],
  rows: rows.map((cells) => ({ cells: cells.map((cell) => (cell === '' ? [] : [words(cell)])) })),
});

export const appendix = (overrides: Partial<Appendix> = {}): Appendix => ({
  title: words('Giải pháp khắc phục tồn tại, hạn chế'),
  attachedTo: {
    typeName: 'Công văn',
    number: '15',
    symbol: 'SNV-VP',
    date: { year: 2026, month: 1, day: 5 },
    issuer: 'Sở Nội vụ tỉnh Sông Lam',
  },
  orientation: 'portrait',
  file: 'same',
  body: [
    remediationTable([
      ['1', 'Hồ sơ trả chậm', 'Phân công lại', '30/6/2026', ''],
      ['2', '', '', '', ''],
    ]),
  ],
  ...overrides,
});

/** A letter of an invented office, complete and issued, with every level of a body; each test changes what it is about. */
export const letter = (overrides: Partial<FullDocument> = {}): FullDocument => ({
  form: 'full',
  stage: 'issued',
  sample: true,
  medium: 'paper',
  appendixLabels: 'roman',
  parent: ['UBND TỈNH SÔNG LAM'],
  issuer: ['SỞ NỘI VỤ'],
  number: '15',
  symbol: 'SNV-VP',
  place: 'Sông Lam',
  date: { year: 2026, month: 1, day: 5 },
  subject: words('chấn chỉnh công tác cải cách hành chính năm 2026'),
  addressees: { lead: 'Kính gửi', items: [words('Các phòng chuyên môn'), words('Các đơn vị trực thuộc')] },
  legalBases: [],
  body: [
    para('Qua theo dõi, một số đơn vị còn để hồ sơ quá hạn. Giám đốc Sở yêu cầu:'),
    {
      kind: 'clause',
      title: words('Về giải quyết hồ sơ'),
      children: [
        { kind: 'point', text: words('Rà soát toàn bộ hồ sơ đang giữ;'), children: [] },
        {
          kind: 'point',
          text: words('Xin lỗi bằng văn bản khi trả chậm:'),
          children: [{ kind: 'dash', text: words('Nêu rõ lý do;'), children: [] }],
        },
      ],
    },
    {
      kind: 'clause',
      text: [{ text: 'Báo cáo trước ngày ' }, { text: '30/6/2026', bold: true }, { text: '.' }],
      children: [],
    },
    para('Yêu cầu các đơn vị nghiêm túc thực hiện./.'),
  ],
  signatures: [
    { authority: [{ prefix: 'KT', holder: 'GIÁM ĐỐC' }], post: 'PHÓ GIÁM ĐỐC', name: 'Trần Văn Mẫu' },
  ],
  recipients: {
    items: [words('Như trên'), words('Văn phòng Ủy ban nhân dân tỉnh')],
    archive: ['VT', 'VP'],
  },
  marks: {},
  appendices: [],
  regulations: [],
  ...overrides,
});
