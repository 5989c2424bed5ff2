import type { Border, FontSlots, ParagraphFormat, RunFormat } from './format.ts';

/**
 * A document as Word shows it: plain, immutable data. Lengths are twips (1/20 pt; 1 mm = 56.69) unless a name says
 * otherwise. Tracked changes are read as accepted; what is hidden stands apart. Offsets count UTF-16 units.
 */

/** A stretch of a part's XML, in `DocxDocument.parts`. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** Where something stands: the part, and the element in its XML text. */
export interface SourcePlace extends SourceRange {
  /** `word/document.xml`, without a leading slash. */
  readonly part: string;
}

/** The stories of a document. Text boxes belong to the story of the paragraph that holds them. */
export type Story = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'comment';

/**
 * Text of one look, with what stands around it. Neighbours that look alike are one run, however Word had cut them.
 * Tab is `\t`, line break `\n`, page break `\f`, column break `\v`, no-break hyphen U+2011; soft hyphens are left out.
 */
export interface Run {
  /** NFC, in capitals where its look draws capitals. The texts of a paragraph's runs, joined, are the paragraph's. */
  readonly text: string;
  /** Where its text begins in the paragraph's. */
  readonly start: number;
  readonly format: RunFormat;
  /** The face that its letters take; of several, that of the most letters. */
  readonly font: string;
  /** Every face that its letters take: ASCII and accented letters may differ. */
  readonly fontsUsed: readonly string[];
  /** The name of the innermost field whose result it is: `PAGE`, `NUMPAGES`, `HYPERLINK`, … */
  readonly field?: string;
  /** Target of the link that it stands in; of a link within the document `#bookmark`. */
  readonly link?: string;
  /** Tag or alias of the innermost content control; empty where it has neither. */
  readonly control?: string;
  /** Inserted, or moved here, by a tracked change. */
  readonly inserted: boolean;
  /** A `w:sym` of a symbol font is among its letters; its code is given as the private-use letter. */
  readonly symbol: boolean;
  /** The `w:r` elements it was joined from, in the part of its paragraph. */
  readonly sources: readonly SourceRange[];
}

/** What Word sets before a numbered paragraph; it is no part of the text. */
export interface NumberLabel {
  /** `1.`, `a)`, `II.1`, `–`, `•`; empty where the level shows nothing. */
  readonly text: string;
  /** 0 to 8. */
  readonly level: number;
  /** `decimal`, `lowerLetter`, `upperRoman`, `bullet`, `none`, … */
  readonly numberFormat: string;
  /** Its number within its level. */
  readonly value: number;
  readonly numId: number;
  readonly suffix: 'tab' | 'space' | 'nothing';
  readonly format: RunFormat;
}

export interface Field {
  /** In capitals: `PAGE`. */
  readonly name: string;
  /** ` PAGE \* MERGEFORMAT ` */
  readonly instruction: string;
  /** Its result in the paragraph's text; empty where none is stored (or it goes on in a later paragraph). */
  readonly start: number;
  readonly end: number;
  /** How its result looks. */
  readonly format: RunFormat;
}

/** Where a paragraph stands in a table: the innermost, by its index in `DocxDocument.tables`. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  /** The column of the grid in which the cell begins. */
  readonly column: number;
}

/** A footnote, endnote or comment that a paragraph refers to. */
export interface Reference {
  readonly kind: 'footnote' | 'endnote' | 'comment';
  readonly id: string;
  /** Where in the paragraph's text. */
  readonly at: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Its place in `DocxDocument.allParagraphs`: reading order, body first. */
  readonly index: number;
  readonly story: Story;
  /** Index of the section; of a header's or note's paragraph 0. */
  readonly section: number;
  readonly place: SourcePlace;
  /** Nth paragraph (`w:p`) of its part, from 1, as they begin in the XML. */
  readonly ordinal: number;
  /** NFC, as Word shows it: hidden and deleted text left out, number label left out. */
  readonly text: string;
  /** The same as typed: before NFC, and before `w:caps` makes capitals of it. */
  readonly raw: string;
  readonly format: ParagraphFormat;
  /** Space really above and below it: contextual spacing applied. Twips. */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** Look of the paragraph mark: what gives an empty paragraph its height. */
  readonly mark: RunFormat;
  readonly label?: NumberLabel;
  readonly runs: readonly Run[];
  /** Runs that Word does not show (`w:vanish`); their text is not in `text`. */
  readonly hiddenRuns: readonly Run[];
  readonly fields: readonly Field[];
  readonly references: readonly Reference[];
  /** Names of the bookmarks that begin in it. */
  readonly bookmarks: readonly string[];
  readonly cell?: CellPlace;
  readonly inTextBox: boolean;
  /** Text boxes anchored in it; their paragraphs follow it in reading order. */
  readonly textBoxes: readonly TextBox[];
  /** Indexes into `DocxDocument.pictures`, `DocxDocument.lines`. */
  readonly pictures: readonly number[];
  readonly lines: readonly number[];
  /** The section that ends with this paragraph (`w:sectPr` in it). */
  readonly endsSection: boolean;
}

/** Where a floating object stands on one axis. */
export interface AxisPosition {
  /** `page`, `margin`, `column`, `character`, `paragraph`, `line`, … */
  readonly from: string;
  readonly offset?: number;
  /** `left`, `center`, `right`, `top`, `bottom`, … */
  readonly align?: string;
}

/** An object apart from the text, or standing in it like a letter (`inline`: no positions). */
export interface Placed {
  readonly inline: boolean;
  readonly horizontal?: AxisPosition;
  readonly vertical?: AxisPosition;
  readonly width?: number;
  readonly height?: number;
}

export interface TextBox extends Placed {
  readonly blocks: readonly Block[];
}

export interface Picture extends Placed {
  /** Index of the paragraph that holds it. */
  readonly paragraph: number;
  readonly place: SourcePlace;
  readonly name: string;
  readonly description: string;
  /** Part of the picture, or the address of a linked one. */
  readonly target?: string;
}

export type LineSource =
  /** A DrawingML connector, straight shape or freeform. */
  | 'drawing'
  /** `v:line`, or a straight `v:shape` or `v:rect`. */
  | 'vml'
  | 'paragraph-border'
  /** The border of a table cell under or over its text. */
  | 'cell-border'
  /** Underscores, dashes or box-drawing characters that make a paragraph, or its last line. */
  | 'typed'
  /** Blanks or tabs underlined; or the paragraph's text is underlined from end to end: `underline`. */
  | 'underlined-blank'
  | 'underline';

/** A line that a reader sees, however it was made. */
export interface RuleLine extends Placed {
  readonly source: LineSource;
  /** Index of the paragraph that it is anchored to, or stands in. */
  readonly paragraph: number;
  readonly place: SourcePlace;
  readonly direction: 'horizontal' | 'vertical' | 'slanted';
  /** Of a border: the side of its paragraph or cell. */
  readonly side?: 'top' | 'bottom' | 'between' | 'left' | 'right';
  /** Length; of typed characters estimated from the widths of Times New Roman; unknown for `underline`. */
  readonly length?: number;
  /** `single`, `double`, `dash`, …: border styles and preset dashes under their own names, `single` where solid. */
  readonly style: string;
  readonly weightPt?: number;
  readonly color: string;
  /** The characters of a typed line. */
  readonly characters?: string;
}

export interface CellBorders {
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
}

export interface Cell {
  readonly row: number;
  /** Column of the grid in which it begins. */
  readonly column: number;
  readonly gridSpan: number;
  readonly rowSpan: number;
  readonly width: number;
  /** What is drawn: the table style's, the table's, the row's exceptions and the cell's own, in that order. */
  readonly borders: CellBorders;
  readonly verticalAlign: 'top' | 'center' | 'bottom';
  /** RRGGBB or `auto` (none). */
  readonly shading: string;
  readonly blocks: readonly Block[];
  readonly place: SourcePlace;
}

export interface Row {
  /** Repeated at the top of each page. */
  readonly header: boolean;
  readonly cantSplit: boolean;
  readonly height?: number;
  readonly heightRule: 'auto' | 'exact' | 'atLeast';
  /** Left to right. A cell merged into the one above it is not listed: see `rowSpan`. */
  readonly cells: readonly Cell[];
  readonly place: SourcePlace;
}

export interface Table {
  readonly kind: 'table';
  /** Its place in `DocxDocument.tables`. */
  readonly index: number;
  readonly story: Story;
  readonly section: number;
  readonly place: SourcePlace;
  readonly styleName?: string;
  readonly alignment: 'left' | 'center' | 'right';
  readonly indent: number;
  /** Total width; the sum of the grid where the table declares none. */
  readonly width: number;
  /** Widths of the grid's columns. */
  readonly grid: readonly number[];
  readonly fixedLayout: boolean;
  /** Text flows around it (`w:tblpPr`). */
  readonly floating: boolean;
  /** Space within cells, left and right. */
  readonly cellMargins: { readonly left: number; readonly right: number };
  readonly rows: readonly Row[];
  /** The cell that a nested table stands in. */
  readonly cell?: CellPlace;
  readonly inTextBox: boolean;
}

export type Block = Paragraph | Table;

export type HeaderFooterType = 'default' | 'first' | 'even';

export interface HeaderFooter {
  readonly part: string;
  /** Taken over from the section before. */
  readonly inherited: boolean;
  readonly blocks: readonly Block[];
}

export type HeadersFooters = Readonly<Partial<Record<HeaderFooterType, HeaderFooter>>>;

export interface Section {
  readonly index: number;
  /** How it begins: `nextPage`, `continuous`, `evenPage`, `oddPage`, `nextColumn`. */
  readonly type: string;
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly landscape: boolean;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
    readonly gutter: number;
  };
  readonly columns: number;
  /** Its first page has a header and footer of its own. */
  readonly titlePage: boolean;
  readonly pageNumbers: { readonly format: string; readonly start?: number };
  readonly headers: HeadersFooters;
  readonly footers: HeadersFooters;
  /** Blocks of the body that belong to it, in order. */
  readonly blocks: readonly Block[];
  /** Its `w:sectPr`; none where the document has none. */
  readonly place?: SourcePlace;
}

export interface Note {
  readonly kind: 'footnote' | 'endnote' | 'comment';
  readonly id: string;
  /** Of a comment. */
  readonly author?: string;
  readonly blocks: readonly Block[];
}

export interface DocumentSettings {
  readonly evenAndOddHeaders: boolean;
  readonly mirrorMargins: boolean;
  readonly defaultTabStop: number;
  readonly trackRevisions: boolean;
  /** `readOnly`, `forms`, …, where editing is restricted. */
  readonly protection?: string;
  /** Word's compatibility mode: 15 is Word 2013 and later, 12 is 2007. */
  readonly compatibilityMode: number;
}

export interface DocumentFonts {
  /** From docDefaults. */
  readonly defaults: FontSlots;
  readonly defaultSizePt: number;
  /** Of the default paragraph style: what plain text looks like. */
  readonly normal: RunFormat;
  readonly theme: { readonly majorLatin?: string; readonly minorLatin?: string };
}

/** What the reader met and read in spite of; told, not judged. */
export type Tolerance =
  | 'styles-missing'
  | 'style-cycle'
  | 'part-missing'
  | 'part-broken'
  | 'main-part-guessed'
  | 'strict-namespace'
  | 'content-type'
  | 'tracked-changes'
  | 'unread-object';

export interface Tolerated {
  readonly what: Tolerance;
  /** A part, a style, …: what it is about. */
  readonly detail: string;
}

export interface DocxDocument {
  /** Name of the file, as given. */
  readonly source: string;
  readonly mainPart: string;
  /** XML text of the parts that were read, by name; places are offsets in it. */
  readonly parts: ReadonlyMap<string, string>;
  /** Names of all the parts of the package. */
  readonly partNames: readonly string[];
  /** What wrote it, by `docProps/app.xml`: `Microsoft Office Word`, `LibreOffice/…`, `WPS Office`. */
  readonly application: string;
  readonly sections: readonly Section[];
  /** The body in order. */
  readonly blocks: readonly Block[];
  /** Paragraphs of the body in reading order, those of cells and text boxes included. */
  readonly paragraphs: readonly Paragraph[];
  /** The same, then those of headers, footers, notes and comments: `allParagraphs[paragraph.index]`. */
  readonly allParagraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly lines: readonly RuleLine[];
  readonly pictures: readonly Picture[];
  /** Footnotes, endnotes and comments that are present. */
  readonly notes: readonly Note[];
  readonly settings: DocumentSettings;
  readonly fonts: DocumentFonts;
  /** Tracked changes stand in it. */
  readonly tracked: boolean;
  readonly tolerated: readonly Tolerated[];
}

/** The text of the body in reading order, a line for each paragraph; labels, headers and notes left out. */
export const textOf = (document: DocxDocument): string =>
  document.paragraphs.map(({ text }) => text).join('\n');
