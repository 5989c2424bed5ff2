/** Lengths are twips (1/20 pt) unless a name says otherwise. */

/** `sz` in eighths of a point, `space` in points, `color` RRGGBB or `auto`. */
export interface Border {
  readonly val: string;
  readonly sz: number;
  readonly color: string;
  readonly space: number;
}

export type BorderSide = 'top' | 'left' | 'bottom' | 'right';

/** How a paragraph looks once styles and direct formatting are applied. No border drawn is `undefined`. */
export interface ParagraphFormat {
  /** `left`, `center`, `right`, `both` (justified) or `distribute`. */
  readonly alignment: string;
  readonly indentLeft: number;
  readonly indentRight: number;
  readonly firstLine: number;
  readonly hanging: number;
  readonly spacingBefore: number;
  readonly spacingAfter: number;
  /** Twips for `exact` and `atLeast`, 240ths of a line for `auto`. */
  readonly line: number;
  readonly lineRule: string;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  readonly widowControl: boolean;
  readonly contextualSpacing: boolean;
  readonly borderTop: Border | undefined;
  readonly borderBottom: Border | undefined;
}

export interface FontNames {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
}

/** How a run looks once styles and direct formatting are applied. */
export interface RunFormat {
  readonly font: FontNames;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  /** RRGGBB or `auto`. */
  readonly color: string;
  /** `baseline`, `superscript` or `subscript`. */
  readonly vertAlign: string;
  /** `none`, `single`, … */
  readonly underline: string;
}

/** Tab is `\t`, line break `\n`, page or column break `\f`, a page-number field `{PAGE}`. */
export interface Run extends RunFormat {
  readonly text: string;
}

export interface Paragraph extends ParagraphFormat {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly styleId: string | undefined;
  /** Name of the style in force, the default one where the paragraph names none. */
  readonly styleName: string | undefined;
  readonly runs: readonly Run[];
  /** Format of the paragraph mark: what gives an empty paragraph its height. */
  readonly mark: RunFormat;
}

/** `dxa` twips, `pct` fiftieths of a percent, `auto`. */
export interface TableWidth {
  readonly value: number;
  readonly type: string;
}

export interface Cell {
  readonly width: TableWidth | undefined;
  readonly gridSpan: number;
  readonly verticalMerge: 'restart' | 'continue' | undefined;
  readonly verticalAlign: string;
  /** The cell's own borders over the table's over the table style's. */
  readonly borders: Readonly<Record<BorderSide, Border | undefined>>;
  readonly blocks: readonly Block[];
}

export interface Row {
  /** Repeated at the top of each page (`tblHeader`). */
  readonly header: boolean;
  readonly cantSplit: boolean;
  readonly height: { readonly value: number; readonly rule: string } | undefined;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly kind: 'table';
  readonly styleId: string | undefined;
  readonly width: TableWidth | undefined;
  readonly alignment: string;
  readonly indent: number;
  readonly layout: string;
  readonly grid: readonly number[];
  readonly rows: readonly Row[];
}

export type Block = Paragraph | Table;

export type HeaderFooterType = 'default' | 'first' | 'even';

export interface HeaderFooter {
  /** Part name without a leading slash, `word/header1.xml`. */
  readonly part: string;
  /** Taken over from an earlier section. */
  readonly inherited: boolean;
  readonly paragraphs: readonly Paragraph[];
}

export interface Section {
  /** `nextPage`, `continuous`, … */
  readonly type: string;
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: Readonly<Record<BorderSide | 'header' | 'footer', number>>;
  /** The first page has a header and footer of its own. */
  readonly titlePg: boolean;
  readonly pageNumbers: { readonly fmt: string; readonly start: number | undefined };
  readonly headers: ReadonlyMap<HeaderFooterType, HeaderFooter>;
  readonly footers: ReadonlyMap<HeaderFooterType, HeaderFooter>;
  readonly blocks: readonly Block[];
}

export interface DocxReading {
  /** XML of every text part by its name (`word/document.xml`). */
  readonly parts: ReadonlyMap<string, string>;
  readonly body: readonly Block[];
  readonly sections: readonly Section[];
}
