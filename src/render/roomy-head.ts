import { attributeOf, spansOf, tagsOf, within } from '../docx/markup.ts';
import { readStyleSheet } from '../docx/style-sheet.ts';
import { fixedText } from '../nd30/components.ts';
import { widestLine } from './rule-line.ts';
import { styles } from './styles.ts';

/** Twips beside the widest line of the right-hand column: Quốc hiệu must stay on one line. */
const SLACK = 60;
/** Twips by which a cell's width may differ from its column's: word processors round. */
const ROUNDING = 20;

const wordsOf = (xml: string): string => xml.replaceAll(/<[^<>]*>/gu, '').normalize('NFC');

/**
 * A `document.xml` whose head has a right-hand column as wide as Quốc hiệu and Tiêu ngữ need at their sizes. What it
 * takes, the left one gives; a head of another build than ours stays as it is.
 */
export function roomyHead(documentXml: string, stylesXml: string): string {
  const [head] = spansOf(documentXml, 'w:tbl');
  if (head === undefined) return documentXml;
  const table = within(documentXml, head);
  const columns = tagsOf(table, 'w:gridCol').map((tag) => Number(attributeOf(tag, 'w:w')));
  const [left = 0, right = 0] = columns;
  if (columns.length !== 2 || !wordsOf(table).includes(fixedText.nationalName.text)) return documentXml;
  const sheet = readStyleSheet(stylesXml);
  const needed = (['nationalName', 'motto'] as const).map((key) => {
    const style = sheet.get(styles[key].name);
    return style === undefined ? 0 : widestLine([fixedText[key].text], style);
  });
  const taken = Math.ceil(Math.max(...needed)) + SLACK - right;
  if (!(taken > 0 && taken < left)) return documentXml;
  const wider = table.replaceAll(/<w:(?:gridCol|tcW)(?=[\s/>])[^<>]*>/gu, (tag) => {
    const width = Number(attributeOf(tag, 'w:w'));
    const change =
      Math.abs(width - left) <= ROUNDING ? -taken : Math.abs(width - right) <= ROUNDING ? taken : 0;
    return tag.replace(/(\sw:w\s*=\s*["'])\d+/u, `$1${width + change}`);
  });
  return documentXml.slice(0, head.start) + wider + documentXml.slice(head.end);
}
