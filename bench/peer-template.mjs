/**
 * The template that a peer fills: a finished letter of ours with its words replaced by that peer's tags, so that all
 * engines draw the same page from the same styles.
 */
import PizZip from 'pizzip';
import { fixed } from './letters.mjs';

const PARAGRAPH = /<w:p[ >].*?<\/w:p>/gs;
const styleOf = (paragraph) => /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? '';
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** The paragraph with other words. */
const saying = (paragraph, text) =>
  `${/^<w:p(?: [^>]*)?>(?:<w:pPr>.*?<\/w:pPr>)?/s.exec(paragraph)[0]}${run(text)}</w:p>`;

/** Tags of each family of engines; `path` leads from the root: `['khoan', 'diem', 'loi']`. */
export const syntaxes = {
  /** docxtemplater, easy-template-x */
  mustache: {
    value: (path) => `{${path.at(-1)}}`,
    open: (path) => `{#${path.at(-1)}}`,
    close: (path) => `{/${path.at(-1)}}`,
    rowTagsApart: false,
  },
  /** docx-templates */
  commands: {
    value: (path) => `+++INS ${path.length === 1 ? path[0] : `$${path.slice(-2).join('.')}`}+++`,
    open: (path) =>
      `+++FOR ${path.at(-1)} IN ${path.length === 1 ? path[0] : `$${path.slice(-2).join('.')}`}+++`,
    close: (path) => `+++END-FOR ${path.at(-1)}+++`,
    rowTagsApart: true,
  },
  /** carbone: no opening tag, and a second item that marks where the first ends */
  markers: {
    value: (path) => `{d.${[...path.slice(0, -1).map((list) => `${list}[i]`), path.at(-1)].join('.')}}`,
    open: () => undefined,
    close: (path) =>
      `{d.${[...path.slice(0, -1).map((list) => `${list}[i]`), `${path.at(-1)}[i+1]`].join('.')}}`,
    rowTagsApart: true,
  },
};

function bodyParagraphs(xml, { value, open, close }) {
  const seen = new Set();
  const tag = (text) => (text === undefined ? '' : `<w:p>${run(text)}</w:p>`);
  const loop = (path, inner) => `${tag(open(path))}${inner}${tag(close(path))}`;
  const samples = new Map();
  for (const [paragraph] of xml.matchAll(PARAGRAPH)) {
    const style = styleOf(paragraph);
    if (!samples.has(style)) samples.set(style, paragraph);
  }
  const like = (style, path) => saying(samples.get(style), value(path));
  const tasks = () =>
    loop(
      ['khoan'],
      like('Khoan', ['khoan', 'loi']) +
        loop(
          ['khoan', 'diem'],
          like('Diem', ['khoan', 'diem', 'loi']) +
            loop(['khoan', 'diem', 'gach'], like('GachDauDong', ['khoan', 'diem', 'gach', 'loi'])),
        ),
    );
  return xml.replace(PARAGRAPH, (paragraph) => {
    const style = styleOf(paragraph);
    const first = !seen.has(style);
    seen.add(style);
    switch (style) {
      case 'SoKyHieu':
        return saying(paragraph, `Số: ${value(['so'])}/${fixed.symbol}`);
      case 'TrichYeuCongVan':
        return saying(paragraph, `V/v ${value(['trichyeu'])}`);
      case 'KemTheo':
        return saying(paragraph, `(Kèm theo Công văn số ${value(['so'])}/${fixed.symbol} ${fixed.attached})`);
      case 'NoiKinhGui':
        return first ? loop(['kinhgui'], saying(paragraph, `- ${value(['kinhgui', 'ten'])}`)) : '';
      case 'NoiDung':
        if (seen.has('Khoan')) return saying(paragraph, value(['ketthuc']));
        return first ? loop(['modau'], saying(paragraph, value(['modau', 'loi']))) : '';
      case 'Khoan':
        return first ? tasks() : '';
      case 'Diem':
      case 'GachDauDong':
        return '';
      default:
        return paragraph;
    }
  });
}

const CELLS = ['tt', 'tontai', 'giaiphap', 'han', 'ghichu'];

/** The first row of the appendix's table becomes the row that repeats; the others go. */
function tableRow(xml, { value, open, close, rowTagsApart }) {
  const start = xml.lastIndexOf('<w:tbl>');
  const rows = [...xml.slice(start).matchAll(/<w:tr[ >].*?<\/w:tr>/gs)];
  const [, row] = rows;
  const filled = (texts) => {
    let cell = 0;
    return row[0].replace(PARAGRAPH, (paragraph) => saying(paragraph, texts[cell++] ?? ''));
  };
  const path = ['hang'];
  const values = CELLS.map((name) => value([...path, name]));
  const tagRow = (text) => (text === undefined ? '' : filled([text]));
  const repeated = rowTagsApart
    ? tagRow(open(path)) + filled(values) + tagRow(close(path))
    : filled(values.map((text, at) => `${at === 0 ? open(path) : ''}${text}${at === 4 ? close(path) : ''}`));
  const end = start + rows.at(-1).index + rows.at(-1)[0].length;
  return xml.slice(0, start + row.index) + repeated + xml.slice(end);
}

/** @returns the bytes of the template that says the same as `letter`, a finished letter of ours with one row or more */
export function peerTemplate(letter, syntax) {
  const zip = new PizZip(letter);
  const xml = zip.file('word/document.xml').asText();
  zip.file('word/document.xml', tableRow(bodyParagraphs(xml, syntax), syntax), { createFolders: false });
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
