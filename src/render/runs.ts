import { escapeXml } from '../docx/xml.ts';

/** A run to be written. `bold` and `italic` may be false where the style sets them and this run must not have them. */
export interface PrintedRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly raised?: true;
  readonly lowered?: true;
}

const toggle = (name: string, value: boolean | undefined): string =>
  value === undefined
    ? ''
    : value
      ? `<w:${name}/><w:${name}Cs/>`
      : `<w:${name} w:val="0"/><w:${name}Cs w:val="0"/>`;

const properties = ({ bold, italic, raised, lowered }: PrintedRun): string => {
  const position = raised === true ? 'superscript' : lowered === true ? 'subscript' : undefined;
  const inner =
    toggle('b', bold) +
    toggle('i', italic) +
    (position === undefined ? '' : `<w:vertAlign w:val="${position}"/>`);
  return inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`;
};

/** A run as XML (CT_R): flags that differ from the paragraph's style, then the text. */
export const runXml = (run: PrintedRun): string =>
  `<w:r>${properties(run)}<w:t xml:space="preserve">${escapeXml(run.text)}</w:t></w:r>`;

export const hasFlags = (run: PrintedRun): boolean => properties(run) !== '';
