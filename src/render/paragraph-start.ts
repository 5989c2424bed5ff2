import type { TemplateStyle } from '../docx/style-sheet.ts';
import { Markup } from '../docx/xml-writer.ts';

/** How the paragraphs of a style begin: alone, kept with the next, and between indents. */
interface ParagraphStarts {
  readonly loose: Markup;
  readonly kept: Markup;
  readonly indented: Map<number, Markup>;
}

const paragraphStart = ({ id }: TemplateStyle, properties = ''): Markup =>
  new Markup(`<w:p><w:pPr><w:pStyle w:val="${id}"/>${properties}</w:pPr>`);

const starts = new WeakMap<TemplateStyle, ParagraphStarts>();

/** Made once a style, as long as its template is in use. */
export function startsOf(style: TemplateStyle): ParagraphStarts {
  const known = starts.get(style);
  if (known !== undefined) return known;
  const made = {
    loose: paragraphStart(style),
    kept: paragraphStart(style, '<w:keepNext/>'),
    indented: new Map(),
  };
  starts.set(style, made);
  return made;
}

/** Most titles and names come back, and with them their indents. */
const MOST_INDENTS = 500;
/** More than any indent. */
const BEYOND_INDENTS = 1 << 20;

/** How a paragraph of a style begins that has indents, in twips. */
export function indentedStart(style: TemplateStyle, left: number, right: number): Markup {
  const { indented } = startsOf(style);
  const key = left * BEYOND_INDENTS + right;
  const known = indented.get(key);
  if (known !== undefined) return known;
  if (indented.size >= MOST_INDENTS) indented.clear();
  const start = paragraphStart(style, `<w:ind w:left="${left}" w:right="${right}"/>`);
  indented.set(key, start);
  return start;
}

export const PARAGRAPH_END = new Markup('</w:p>');
