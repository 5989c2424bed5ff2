/** What a finished DOCX says, so that engines are only compared where they say the same. */
import PizZip from 'pizzip';

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml) => xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name]);

const textOf = (paragraph) =>
  [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\b[^>]*\/>/g)]
    .map(([, text]) => (text === undefined ? ' ' : plain(text)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** @returns the text of each paragraph that has any, in reading order, and the number of table rows that have text */
export function readLetter(bytes) {
  const xml = new PizZip(bytes).file('word/document.xml').asText();
  const paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([one]) => textOf(one)).filter(Boolean);
  const rows = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].filter(([one]) => textOf(one) !== '').length;
  return { paragraphs, rows };
}

/** @throws {Error} naming the first place where two letters differ */
export function assertSameLetter(wanted, found, name) {
  const at = wanted.paragraphs.findIndex((text, index) => text !== found.paragraphs[index]);
  if (at >= 0 || found.paragraphs.length !== wanted.paragraphs.length)
    throw new Error(
      `${name} draws another text at paragraph ${at}: ${JSON.stringify(found.paragraphs.at(at))}, not ${JSON.stringify(wanted.paragraphs.at(at))}`,
    );
  if (found.rows !== wanted.rows)
    throw new Error(`${name} draws ${found.rows} table rows, not ${wanted.rows}`);
}
