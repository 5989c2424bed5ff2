import type { ComponentId } from '../nd30/components.ts';
import type { DocumentTypeId } from '../nd30/document-types.ts';

/** How a part of an example is set; what is not said is as the decree asks. Lengths in mm, sizes in pt. */
export interface ExampleFormat {
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly font?: string;
  /** RRGGBB */
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly firstLineMm?: number;
  readonly indentLeftMm?: number;
  readonly spaceBeforePt?: number;
  readonly spaceAfterPt?: number;
  /** Multiple of a single line, or points of an exact or minimum height. */
  readonly lineSpacing?: number | { readonly exactPt: number } | { readonly atLeastPt: number };
  readonly pageBreakBefore?: boolean;
  /** The rule line below: its share of the width of the text, none, or how it is drawn and where. */
  readonly rule?:
    | false
    | {
        readonly ratio?: number;
        /** How far its middle is from that of the text. */
        readonly shiftMm?: number;
        readonly style?: 'single' | 'double' | 'dotted' | 'dashed';
        readonly drawn?: 'border' | 'drawing' | 'vml' | 'typed';
      };
  /** The frame of a mark (khẩn, lưu hành): as the decree asks where nothing is said. */
  readonly frame?:
    | false
    | {
        readonly widthMm?: number;
        readonly heightMm?: number;
        readonly style?: 'single' | 'double';
        readonly drawn?: 'cell' | 'border';
      };
}

/** Words, and how they are set: `{{đậm}}` marks are not known here, a part has one look. */
export type ExamplePart = string | (ExampleFormat & { readonly text?: string });

export interface ExampleBlock extends ExampleFormat {
  /** With its label as typed: `1. …`, `a) …`, `Điều 1. …`. */
  readonly text: string;
  /** Set by Word's numbering, the label left out of `text`. */
  readonly numbered?: 'clause' | 'point' | 'article' | 'roman';
}

export interface ExampleTable {
  readonly table: readonly (readonly string[])[];
}

export interface ExampleAppendix {
  readonly label?: ExamplePart | false;
  readonly title?: ExamplePart | false;
  readonly attached?: ExamplePart | false;
  readonly body?: readonly (string | ExampleBlock | ExampleTable)[];
  /** Default: a section of its own that restarts its page numbers. */
  readonly restartNumbers?: boolean;
  readonly numberOnFirstPage?: boolean;
  readonly newPage?: boolean;
  readonly landscape?: boolean;
}

/** What stands below a copied document; `false` leaves a part out. */
export interface ExampleCopy {
  readonly form?: ExamplePart | false;
  readonly issuer?: ExamplePart | false;
  readonly number?: ExamplePart | false;
  readonly placeDate?: ExamplePart | false;
  readonly authority?: ExamplePart | false;
  readonly name?: ExamplePart | false;
  readonly recipients?: readonly ExamplePart[];
  /** The line across the page above it. */
  readonly rule?: false | { readonly style?: 'single' | 'dashed'; readonly widthMm?: number };
  readonly swapped?: boolean;
}

/**
 * A small document that a rule is shown on: a sound công văn (or another type) of an invented agency, with what is said
 * here put in its place. `false` leaves a component out; a list gives its lines.
 */
export interface Example {
  readonly type?: DocumentTypeId;
  /** Parts of the head and the close. Kính gửi, Căn cứ, Nơi nhận: a list of lines, the label's line first. */
  readonly parts?: Readonly<Partial<Record<ComponentId, ExamplePart | readonly ExamplePart[] | false>>>;
  readonly body?: readonly (string | ExampleBlock | ExampleTable)[];
  readonly appendices?: readonly ExampleAppendix[];
  readonly page?: {
    readonly widthMm?: number;
    readonly heightMm?: number;
    readonly landscape?: boolean;
    readonly topMm?: number;
    readonly bottomMm?: number;
    readonly leftMm?: number;
    readonly rightMm?: number;
  };
  readonly pageNumber?:
    | false
    | (ExampleFormat & {
        readonly area?: 'header' | 'footer';
        readonly numerals?: 'decimal' | 'lowerRoman' | 'upperRoman';
        readonly start?: number;
        readonly onFirstPage?: boolean;
      });
  /** The head and the close as tables (as most offices do) or as plain paragraphs with tabs. */
  readonly layout?: 'tables' | 'paragraphs';
  /** The two columns of the head change places. */
  readonly swapped?: boolean;
  /** Where the address stands, if there is one: the foot of the first page, of every page, below the last words. */
  readonly addressOn?: 'first' | 'every' | 'end';
  /** Of a biên bản: without the secretary's block on the left. */
  readonly secretary?: false;
  /** A copy on paper below the document (Mẫu 3.1). */
  readonly copy?: ExampleCopy;
  /** Enough body text for a second page. */
  readonly long?: boolean;
  /** Agencies that the dossier does not know (`KnownFacts.strangers`), where it is held against one. */
  readonly strangers?: readonly string[];
  /** Agencies of the dossier that it is held against. */
  readonly agencies?: readonly string[];
  /** What one line says, for the rule's page where the document as a whole would not show it. */
  readonly shown?: string;
}
