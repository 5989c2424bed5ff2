import { requireTool } from './real-tools.ts';
import { outputOf } from './run-tool.ts';
import { descendantsOf, parseXml } from './xml.ts';

const MM_PER_POINT = 25.4 / 72;
const XHTML = 'http://www.w3.org/1999/xhtml';

/** A word as printed, with its box in mm from the page's top left corner. */
export interface PrintedWord {
  readonly text: string;
  /** 1-based. */
  readonly page: number;
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

/** Base names of the fonts in a PDF, without the subset prefix (`BAAAAA+`), each once, sorted. */
export async function fontsOf(pdf: string): Promise<string[]> {
  const listing = (await outputOf(requireTool('pdffonts'), [pdf])).toString('utf8');
  const names = listing
    .split('\n')
    .slice(2)
    .map((line) => /^\S+/.exec(line)?.[0] ?? '')
    .filter((name) => name !== '');
  return [...new Set(names.map((name) => name.replace(/^[A-Z]{6}\+/, '')))].sort();
}

/** The text as laid out on the pages; each page ends in a form feed. */
export async function textOf(pdf: string): Promise<string> {
  const args = ['-layout', '-enc', 'UTF-8', pdf, '-'];
  return (await outputOf(requireTool('pdftotext'), args)).toString('utf8');
}

/** How many pages a PDF has. */
export async function pagesOf(pdf: string): Promise<number> {
  const info = (await outputOf(requireTool('pdfinfo'), [pdf])).toString('utf8');
  const pages = /^Pages:\s+(\d+)$/m.exec(info)?.[1];
  if (pages === undefined) throw new Error(`pdfinfo names no page count of ${pdf}`);
  return Number(pages);
}

/** Every word with its page and box, in reading order. */
export async function wordsOf(pdf: string): Promise<PrintedWord[]> {
  const args = ['-bbox-layout', '-enc', 'UTF-8', pdf, '-'];
  const listing = (await outputOf(requireTool('pdftotext'), args)).toString('utf8');
  const root = parseXml(listing, pdf);
  return descendantsOf(root, 'page', XHTML).flatMap((page, index) =>
    descendantsOf(page, 'word', XHTML).map((word) => {
      const mm = (side: string) => Number(word.getAttribute(side)) * MM_PER_POINT;
      return {
        text: word.textContent ?? '',
        page: index + 1,
        xMin: mm('xMin'),
        yMin: mm('yMin'),
        xMax: mm('xMax'),
        yMax: mm('yMax'),
      };
    }),
  );
}

/** Draws every page to `<outPrefix>-<n>.png`, for a human eye. */
export async function pagesToPng(pdf: string, outPrefix: string, dpi: number): Promise<void> {
  await outputOf(requireTool('pdftoppm'), ['-png', '-r', String(dpi), pdf, outPrefix]);
}
