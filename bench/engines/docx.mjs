import * as docx from 'docx';
import { fixed } from '../letters.mjs';

const {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} = docx;

export const name = 'docx 9.15.2';

const line = (text, { bold, italics, size = 28, align = AlignmentType.JUSTIFIED, indent = 0 } = {}) =>
  new Paragraph({
    alignment: align,
    indent: { firstLine: indent },
    spacing: { before: 120 },
    children: [new TextRun({ text, bold, italics, size, font: 'Times New Roman' })],
  });
const centred = (text, options) => line(text, { align: AlignmentType.CENTER, ...options });
const body = (text) => line(text, { indent: 720 });
const edge = { style: BorderStyle.NONE, size: 0 };
const noBorders = { top: edge, bottom: edge, left: edge, right: edge };
const cell = (children, width, borders) =>
  new TableCell({ children, width: { size: width, type: WidthType.DXA }, ...(borders && { borders }) });
const pair = (left, right) =>
  new Table({
    columnWidths: [3700, 5700],
    rows: [new TableRow({ children: [cell(left, 3700, noBorders), cell(right, 5700, noBorders)] })],
  });
const WIDTHS = [560, 3000, 3000, 1600, 1200];
const row = (texts, options, tableHeader = false) =>
  new TableRow({
    tableHeader,
    cantSplit: true,
    children: texts.map((text, at) => cell([line(text, { size: 26, ...options })], WIDTHS[at])),
  });
const PAGE = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1134, bottom: 1134, left: 1701, right: 850 },
  },
};

function build(facts) {
  const head = [
    pair(
      fixed.issuer.map((text) => centred(text, { bold: true, size: 26 })),
      [
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 26 }),
        centred('Độc lập - Tự do - Hạnh phúc', { bold: true }),
      ],
    ),
    pair(
      [
        centred(`Số: ${facts.so}/${fixed.symbol}`, { size: 26 }),
        centred(`V/v ${facts.trichyeu}`, { size: 24 }),
      ],
      [centred(fixed.placeDate, { italics: true })],
    ),
  ];
  const closing = pair(
    [
      line('Nơi nhận:', { bold: true, italics: true, size: 24 }),
      ...fixed.recipients.map((text) => line(`- ${text};`, { size: 22 })),
      line('- Lưu: VT, NC.', { size: 22 }),
    ],
    [centred(fixed.post, { bold: true }), centred(fixed.name, { bold: true })],
  );
  return new Document({
    sections: [
      {
        properties: PAGE,
        children: [
          ...head,
          body('Kính gửi:'),
          ...facts.kinhgui.map(({ ten }) => body(`- ${ten}`)),
          ...facts.modau.map(({ loi }) => body(loi)),
          ...facts.khoan.flatMap(({ loi, diem }) => [
            body(loi),
            ...diem.flatMap((point) => [body(point.loi), ...point.gach.map((dash) => body(dash.loi))]),
          ]),
          body(facts.ketthuc),
          closing,
        ],
      },
      {
        properties: PAGE,
        children: [
          centred('Phụ lục', { bold: true }),
          centred(fixed.appendixTitle, { bold: true }),
          centred(`(Kèm theo Công văn số ${facts.so}/${fixed.symbol} ${fixed.attached})`, { italics: true }),
          new Table({
            columnWidths: WIDTHS,
            rows: [
              row(fixed.columns, { bold: true }, true),
              ...facts.hang.map(({ tt, tontai, giaiphap, han, ghichu }) =>
                row([tt, tontai, giaiphap, han, ghichu]),
              ),
            ],
          }),
        ],
      },
    ],
  });
}

/** It has no templates: each letter is built by calls. */
export const open = (facts) => (index) => Packer.toBuffer(build(facts[index]));
