/**
 * How text looks once everything that Word piles up is resolved: docDefaults, table style, paragraph style, numbering,
 * character style, direct formatting. Lengths are twips (1/20 pt) unless a name says otherwise. Formats are interned:
 * two runs that look alike hold one object, so `a.format === b.format` compares looks.
 */

/** A drawn border; where none is drawn there is no `Border`. */
export interface Border {
  /** `single`, `double`, `dotted`, `dashed`, `thick`, … as ST_Border names it; never `nil` or `none`. */
  readonly style: string;
  /** Thickness in points (w:sz is in eighths). */
  readonly weightPt: number;
  /** Points between it and the text. */
  readonly spacePt: number;
  /** RRGGBB or `auto`. */
  readonly color: string;
}

/** The faces of the four script slots, theme fonts resolved. */
export interface FontSlots {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly eastAsia: string;
  readonly cs: string;
}

/** How a run looks. The face that its letters take is `Run.font`: it depends on the letters. */
export interface RunFormat {
  readonly fonts: FontSlots;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `none`, `single`, `words`, `double`, … */
  readonly underline: string;
  /** Struck through, once or twice. */
  readonly strike: boolean;
  readonly caps: boolean;
  readonly smallCaps: boolean;
  /** RRGGBB, theme colours resolved; `auto` is black on a light ground. */
  readonly color: string;
  /** `yellow`, …; `none` where there is none. */
  readonly highlight: string;
  /** RRGGBB or `auto` (none). */
  readonly shading: string;
  readonly vertAlign: 'baseline' | 'superscript' | 'subscript';
  /** Points above the line (below: negative), `w:position`. */
  readonly raisedPt: number;
  /** Twips added between letters; condensed is negative. */
  readonly spacing: number;
  /** Width of the letters in per cent, 100 as drawn by the font. */
  readonly scale: number;
  /** Outline, shadow, emboss, imprint or a text effect. */
  readonly decorated: boolean;
  readonly bordered: boolean;
  readonly hidden: boolean;
  /** The slots `cs`, `bCs`, `szCs` hold for it (`w:cs`, `w:rtl`). */
  readonly complexScript: boolean;
  /** `w:hint="eastAsia"`: letters that two slots share take the East Asian one. */
  readonly eastAsiaHint: boolean;
  /** BCP 47, `vi-VN`; empty where the document says none. */
  readonly lang: string;
  /** The name of its character style. */
  readonly styleName?: string;
}

export interface TabStop {
  /** From the left text edge of the paragraph's column. */
  readonly position: number;
  readonly alignment: 'left' | 'center' | 'right' | 'decimal' | 'bar';
  /** `none`, `dot`, `underscore`, `hyphen`, … */
  readonly leader: string;
}

export interface ParagraphBorders {
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
  readonly between?: Border;
}

export interface ParagraphFormat {
  /** `justify` is `w:jc="both"`. */
  readonly alignment: 'left' | 'center' | 'right' | 'justify' | 'distribute';
  /** From the column's edges, the numbering's own indents included. */
  readonly indentLeft: number;
  readonly indentRight: number;
  /** Of the first line against the others: a hanging first line is negative. */
  readonly firstLine: number;
  /** As declared; automatic spacing (HTML) is 280, spacing in lines is counted at 12 pt a line or the grid's. */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** No space between paragraphs of one style; `Paragraph.spaceBefore` and `spaceAfter` have this applied. */
  readonly contextualSpacing: boolean;
  readonly lineRule: 'auto' | 'exact' | 'atLeast';
  /** Twips for `exact` and `atLeast`; 240ths of a single line for `auto`. */
  readonly line: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  readonly widowControl: boolean;
  readonly borders: ParagraphBorders;
  /** RRGGBB or `auto` (none). */
  readonly shading: string;
  /** 0 to 8; none for body text. */
  readonly outlineLevel?: number;
  readonly tabs: readonly TabStop[];
  /** Lines run from right to left. */
  readonly bidi: boolean;
  /** Positioned apart from the text around it (`w:framePr`). */
  readonly framed: boolean;
  readonly styleId?: string;
  /** The style's name, as the user sees it (`Normal`, `heading 1`). */
  readonly styleName?: string;
  /** Names of the style and of those it is based on, nearest first. */
  readonly styleChain: readonly string[];
}
