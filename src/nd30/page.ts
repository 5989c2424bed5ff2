import { sizes } from './component-format.ts';
import { mm } from './units.ts';

/** The sheet, its margins, its typeface and its page number: Phụ lục I, Phần I, Mục I. */
export const page = {
  size: { width: mm(210), height: mm(297), name: 'A4', clause: 'PL1.A.I.1' },
  orientation: {
    standard: 'portrait',
    landscapeWhen:
      'Nội dung có bảng, biểu không làm thành phụ lục riêng thì được trình bày theo chiều rộng của trang giấy.',
    clause: 'PL1.A.I.2',
  },
  margins: {
    top: { min: mm(20), max: mm(25), clause: 'PL1.A.I.3' },
    bottom: { min: mm(20), max: mm(25), clause: 'PL1.A.I.3' },
    left: { min: mm(30), max: mm(35), clause: 'PL1.A.I.3' },
    right: { min: mm(15), max: mm(20), clause: 'PL1.A.I.3' },
  },
  font: { name: 'Times New Roman', clause: 'PL1.A.I.4' },
  /** Six hexadecimal digits, as in `w:color`. */
  colour: { name: 'đen', hex: '000000', clause: 'PL1.A.I.4' },
  encoding: { standard: 'TCVN 6909:2001', clause: 'PL1.A.I.4' },
  pageNumber: {
    size: sizes(13, 14),
    numerals: 'arabic',
    start: 1,
    align: 'center',
    area: 'top-margin',
    hiddenOnFirstPage: true,
    clause: 'PL1.A.I.7',
  },
} as const;
