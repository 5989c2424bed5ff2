import type { DocxDocument, Paragraph } from '../../docx/read/model.ts';
import type { Line, LocatedDocument } from '../../locate/located.ts';
import type { Finding } from '../rule.ts';
import type { RuleId } from '../rule-facts.ts';
import type { Draft } from './draft.ts';

/** A sure finding of a rule. */
export interface Fault extends Finding {
  readonly rule: RuleId;
}

/** What a mender works on: the document as it stands now, and what is wrong with it. */
export interface Scene {
  readonly document: DocxDocument;
  readonly located: LocatedDocument;
  readonly faults: readonly Fault[];
  /** The text of any part of the package, relationships and content types among them. */
  readonly part: (name: string) => string | undefined;
}

/** Mends what some rules find, where it can be done for sure; what it leaves stays a finding. */
export interface Mender {
  readonly rules: readonly RuleId[];
  /** It makes words readable: what the rules then find of them was there before. */
  readonly rereads?: true;
  readonly mend: (scene: Scene, draft: Draft) => void;
}

/** The line that a finding is about. */
export function lineOf({ at }: Finding): Line | undefined {
  if (at === undefined || 'pageWidth' in at) return undefined;
  if ('kind' in at) return { paragraph: at, start: 0, end: at.text.length, text: at.text.trim() };
  return 'paragraph' in at ? at : at.line;
}

export const paragraphOf = (finding: Finding): Paragraph | undefined => lineOf(finding)?.paragraph;
