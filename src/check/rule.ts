import type { Paragraph, Section } from '../docx/read/model.ts';
import type { Line, LocatedDocument } from '../locate/located.ts';
import type { Lines } from './full-text.ts';
import type { HouseForms } from './house-forms.ts';
import type { RuleId } from './rule-facts.ts';
import type { DocumentWords, Words } from './words.ts';
import type { Example } from './example.ts';

/** What a finding is about; the report makes a place of it. Nothing: the document as a whole. */
export type Spot = Line | Words | Paragraph | Section;

/** One thing that is not as the rule asks. */
export interface Finding {
  readonly at?: Spot;
  /** What is wrong, with what was found: "Quốc hiệu cỡ chữ 11 pt"; without a full stop. */
  readonly message: string;
  /** What to write or set instead: "đặt cỡ chữ từ 12 đến 13 pt". */
  readonly hint: string;
  /** Not sure enough to be called a fault (a component only likely, a blank of a draft): for a human to look at. */
  readonly review?: true;
}

/**
 * What a rule says of one document: the findings (none: it is kept), that it does not apply, or that it could not be
 * evaluated, with the reason in Vietnamese.
 */
export type Outcome =
  readonly Finding[] | { readonly notApplicable: string } | { readonly notEvaluated: string };

interface RuleBase {
  readonly id: RuleId;
  /** A Vietnamese name, as the heading of its page: "Cỡ chữ của Quốc hiệu". */
  readonly title: string;
  /** Small documents that keep it, and that break it and nothing else. At once its page and its tests. */
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
}

/** What the dossier says, for rules that hold a document against it; plain sets, all in NFC. */
export interface KnownFacts {
  /** Full, short and local names of the dossier's agencies. */
  readonly agencies: ReadonlySet<string>;
  /** Names of agencies known from elsewhere that this document should not name. */
  readonly strangers: ReadonlySet<string>;
}

export interface RuleContext {
  readonly house: HouseForms;
  readonly facts?: KnownFacts;
}

/** A rule about how a page looks. */
export interface LayoutRule extends RuleBase {
  readonly layer: 'layout';
  readonly check: (located: LocatedDocument, context: RuleContext) => Outcome;
}

/** A rule about what a document says; it reads a DOCX and a document before it is drawn alike. */
export interface ContentRule extends RuleBase {
  readonly layer: 'content';
  /**
   * Of lines, those that hold words which it seeks: a document without such a line has nothing that it would find. A rule
   * that has no such words is asked about every document.
   */
  readonly seek?: (lines: Lines) => readonly Words[];
  readonly check: (words: DocumentWords, context: RuleContext) => Outcome;
}

export type Rule = LayoutRule | ContentRule;

export const isContentRule = (rule: Rule): rule is ContentRule => rule.layer === 'content';

export const layoutRule = (rule: Omit<LayoutRule, 'layer'>): LayoutRule => ({ ...rule, layer: 'layout' });
export const contentRule = (rule: Omit<ContentRule, 'layer'>): ContentRule => ({ ...rule, layer: 'content' });

/** The rule does not concern this document: it has no such component, it is of another type. */
export const notApplicable = (reason: string): Outcome => ({ notApplicable: reason });
/** The rule concerns this document but could not be decided. */
export const notEvaluated = (reason: string): Outcome => ({ notEvaluated: reason });
