import { spansOf, within } from '../../docx/markup.ts';

const WORD_ROOT = /<w:numbering(?=[\s>])[^<>]*>/u;
const ABSTRACT = /(<w:abstractNum\s[^<>]*w:abstractNumId="|<w:abstractNumId w:val=")(\d+)/gu;
const NUMBER = /(<w:num\s[^<>]*w:numId="|<w:numId w:val=")([1-9]\d*)/gu;

const highest = (xml: string, ids: RegExp): number =>
  Math.max(0, ...Array.from(xml.matchAll(ids), ([, , id]) => Number(id)));

/** The lists of the print file: each template's under numbers of their own. */
export class MergedNumbering {
  #root = '';
  #abstract = '';
  #numbers = '';
  #abstractOffset = 0;
  #numberOffset = 0;
  readonly #seen = new Map<string, (xml: string) => string>();

  /** Takes a template's lists in; returns what gives the text that refers to them their new numbers. */
  adopt(numberingXml: string): (xml: string) => string {
    const seen = this.#seen.get(numberingXml);
    if (seen !== undefined) return seen;
    const [abstractOffset, numberOffset] = [this.#abstractOffset, this.#numberOffset];
    const shift = (xml: string): string =>
      xml.replace(NUMBER, (_tag, before: string, id: string) => before + String(Number(id) + numberOffset));
    const moved = shift(numberingXml).replace(
      ABSTRACT,
      (_tag, before: string, id: string) => before + String(Number(id) + abstractOffset),
    );
    const all = (element: string): string =>
      spansOf(moved, element)
        .map((span) => within(moved, span))
        .join('');
    if (this.#root === '')
      this.#root = moved.slice(0, WORD_ROOT.exec(moved)?.index ?? 0) + (WORD_ROOT.exec(moved)?.[0] ?? '');
    this.#abstract += all('w:abstractNum').replace(/<w:lvlPicBulletId(?=\s)[^<>]*\/>/gu, '');
    this.#numbers += all('w:num');
    this.#abstractOffset = highest(moved, ABSTRACT) + 1;
    this.#numberOffset = Math.max(this.#numberOffset, highest(moved, NUMBER));
    this.#seen.set(numberingXml, shift);
    return shift;
  }

  /** The part; empty where no template has lists. */
  get xml(): string {
    return this.#root === '' ? '' : `${this.#root}${this.#abstract}${this.#numbers}</w:numbering>`;
  }
}
