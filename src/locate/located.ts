import type { DocxDocument, Paragraph, RuleLine, Section, Table } from '../docx/read/model.ts';
import type { AuthorityPrefix } from '../nd30/authority.ts';
import type { ComponentId } from '../nd30/components.ts';
import type { DocumentTypeId } from '../nd30/document-types.ts';
import type { PartialDate } from '../text/date.ts';

/**
 * How surely something was found. Looks are judged only of what is `sure`; of what is `likely` a finding is for a human
 * to look at.
 */
export type Confidence = 'sure' | 'likely';

/** One printed line of words, or a stretch of it: a paragraph may hold several, broken by `\n` or tabs. */
export interface Line {
  readonly paragraph: Paragraph;
  /** Offsets in `paragraph.text`; blanks at both ends left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A component of the decree's list, where it was found. Of lists (Căn cứ, Nơi nhận, Kính gửi) each item is a line. */
export interface Located {
  readonly id: ComponentId;
  readonly lines: readonly Line[];
  /** The lines joined by a blank, spaces folded. */
  readonly text: string;
  readonly confidence: Confidence;
}

/** A label at the head of a block: typed, or set by Word's numbering. */
export interface BlockLabel {
  /** As a reader sees it: `Điều 1.`, `I.`, `1.`, `a)`, `-`. */
  readonly text: string;
  readonly typed: boolean;
  /** Its number within its series: 4 for `IV`, 5 for `đ`. */
  readonly value?: number;
}

export type BlockLevel =
  'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'roman' | 'clause' | 'point' | 'dash' | 'text';

/** One paragraph of the body, and its place in the structure. */
export interface BodyBlock {
  readonly level: BlockLevel;
  readonly paragraph: Paragraph;
  readonly label?: BlockLabel;
  /** The words after the label. Of a part, chapter, section: its title, which may stand in `titleParagraph`. */
  readonly text: string;
  readonly titleParagraph?: Paragraph;
  /** The words are a title (short, no closing mark, bold or followed by children), not running text. */
  readonly titled: boolean;
  /** Index in `Body.blocks` of the block that it stands under. */
  readonly parent?: number;
  readonly confidence: Confidence;
}

/** The running text: its paragraphs in order (tables' cells left out) and its tables. */
export interface Body {
  readonly blocks: readonly BodyBlock[];
  readonly tables: readonly Table[];
}

/** One signature block. */
export interface LocatedSignature {
  /** `KT. GIÁM ĐỐC`, then `PHÓ GIÁM ĐỐC`: top to bottom. */
  readonly authority: readonly (Line & { readonly prefix?: AuthorityPrefix })[];
  /** A post of another body that stands between signature and name. */
  readonly postAboveName?: Line;
  readonly name?: Line;
  readonly confidence: Confidence;
}

export interface LocatedAppendix {
  readonly label?: Located;
  /** Its number, `I` or `01` as 1; none where it has none. */
  readonly value?: number;
  readonly title?: Located;
  /** `(Kèm theo Công văn số …)` */
  readonly attached?: Located;
  readonly body: Body;
  /** Index of the section that it begins in, and whether it begins that section's first page. */
  readonly section: number;
  readonly startsPage: boolean;
}

/** What kind of paper it is: only administrative documents are judged by the decree. */
export type DocumentClass =
  | 'administrative'
  /** Bản sao y, sao lục, trích sao on paper. */
  | 'copy'
  /** An appendix, or an attached regulation, in a file of its own. */
  | 'appendix'
  | 'attached'
  /** ĐẢNG CỘNG SẢN VIỆT NAM at its head. */
  | 'party'
  /** `15/2026/QĐ-UBND`, Luật, Thông tư, …: legal normative documents have rules of their own. */
  | 'normative'
  /** Hoá đơn, phiếu lý lịch, bản án, …: specialised documents (D.4.2.a). */
  | 'specialised'
  | 'unknown';

/** A rule line that goes with a component. */
export interface ComponentRule {
  readonly line: RuleLine;
  /** Twips; none where it cannot be known. */
  readonly length?: number;
  /** Its middle, twips from the left edge of the page; none where it cannot be known. */
  readonly middle?: number;
}

/** A horizontal stretch of the page, twips from its left edge. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** Measures on the page, from tables, indents and the widths of Times New Roman. */
export interface PageGeometry {
  /** The column that a paragraph may fill: its cell, or the text area, its indents taken off. */
  columnOf(paragraph: Paragraph): Stretch;
  /** Where the words of a line are printed, alignment and indents counted. */
  printed(line: Line): Stretch;
  /** Width of the words, twips; of words that need several lines the widest of them. */
  widthOf(line: Line): number;
  /** Width of the words were they on one line, twips. */
  fullWidthOf(line: Line): number;
  /** Left or right half of the page, by the middle of the column; `full` where the column spans both. */
  sideOf(paragraph: Paragraph): 'left' | 'right' | 'full';
  /** Both stand on one level: cells of one table row, or one paragraph. */
  sameRow(a: Paragraph, b: Paragraph): boolean;
  /** The rule line below a component's last line, however it was drawn. */
  ruleBelow(located: Located): ComponentRule | undefined;
  ruleAbove(located: Located): ComponentRule | undefined;
}

/** Any DOCX with its components found. What is not there is absent; what is doubtful says so. */
export interface LocatedDocument {
  readonly document: DocxDocument;
  readonly class: DocumentClass;
  /** Why it is of that class, in Vietnamese. */
  readonly because: string;
  readonly type?: DocumentTypeId;
  /** The date of issue as the head gives it; parts left blank are absent. */
  readonly date?: PartialDate;
  /** Number, day or month are still blank. */
  readonly draft: boolean;
  /** Components of the head and the close of the main document; appendices' stand in `appendices`. */
  readonly components: ReadonlyMap<ComponentId, Located>;
  readonly body: Body;
  readonly signatures: readonly LocatedSignature[];
  readonly appendices: readonly LocatedAppendix[];
  /** Sections that the main document covers, then those of its appendices. */
  readonly mainSections: readonly Section[];
  /** Paragraphs of the main document's story that belong to no component: blanks, stray words. */
  readonly unclaimed: readonly Paragraph[];
  readonly geometry: PageGeometry;
}
