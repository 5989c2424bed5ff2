import type { BlockLevel, Confidence, DocumentClass, Line } from '../locate/located.ts';
import type { ComponentId } from '../nd30/components.ts';
import type { DocumentTypeId } from '../nd30/document-types.ts';
import type { PartialDate } from '../text/date.ts';

/** Words with where they stand: in a DOCX a line; in a document not yet drawn, nowhere that a reader could open. */
export interface Words {
  /** NFC, blanks at both ends left out; as a reader sees it. */
  readonly text: string;
  readonly line?: Line;
}

/** One paragraph of a body, its label apart. */
export interface WordsBlock extends Words {
  readonly level: BlockLevel;
  /** `Điều 1.`, `a)`; with its number in its series. */
  readonly label?: string;
  readonly value?: number;
  readonly titled: boolean;
  /** Index of the block above it. */
  readonly parent?: number;
  readonly confidence: Confidence;
}

export interface WordsAppendix {
  readonly label?: Words;
  readonly value?: number;
  readonly title?: Words;
  readonly attached?: Words;
  readonly blocks: readonly WordsBlock[];
}

export interface WordsSignature {
  readonly authority: readonly Words[];
  readonly postAboveName?: Words;
  readonly name?: Words;
}

/**
 * What a document says, whatever it looks like: read from a DOCX, or from an `OfficialDocument` before it is drawn. Rules
 * about content take this, so that one rule serves both.
 */
export interface DocumentWords {
  readonly class: DocumentClass;
  readonly type?: DocumentTypeId;
  readonly date?: PartialDate;
  readonly draft: boolean;
  readonly medium?: 'paper' | 'electronic';
  /** The lines of a component, `Kính gửi:` and `Nơi nhận:` and their items among them; none where it was not found. */
  lines(id: ComponentId): readonly Words[];
  readonly sure: (id: ComponentId) => boolean;
  readonly body: readonly WordsBlock[];
  readonly signatures: readonly WordsSignature[];
  readonly appendices: readonly WordsAppendix[];
  /** Cells of tables, row by row. */
  readonly cells: readonly Words[];
  /** Everything in reading order: head, body, close, appendices, cells. */
  readonly all: readonly Words[];
}
