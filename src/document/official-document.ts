import { z } from 'zod';
import { blockSchema } from './blocks.ts';
import { daysInMonth } from '../text/date.ts';
import { printableText, textSchema } from './run.ts';
import { signatureSchema } from './signature.ts';

/**
 * What an official document has (Điều 8; Phụ lục I; samples 1.1 to 1.10 and 2.1, 2.2 of Phụ lục III) and nothing of
 * what it is about. Every way through the program passes here: kinds compose it, the renderer draws it, a reader
 * recovers it. Labels (1., a), Phụ lục I) are never part of it; they come from a block's place (`labels.ts`).
 */
const line = printableText.min(1);
const lines = z.array(line).min(1).readonly();

/** A date of the calendar whose day, or day and month, a draft leaves blank. */
const partialDate = z
  .strictObject({
    year: z.int(),
    month: z.int().min(1).max(12).exactOptional(),
    day: z.int().min(1).exactOptional(),
  })
  .refine(
    ({ year, month, day }) => day === undefined || (month !== undefined && day <= daysInMonth(year, month)),
  );

/** The document that an appendix or a regulation goes with: `(Kèm theo Công văn số … ngày … của …)`. */
const attachedToSchema = z.strictObject({
  /** Sentence case, as in running text: "Công văn", "Quyết định". */
  typeName: line,
  number: line.exactOptional(),
  symbol: line,
  date: partialDate.exactOptional(),
  /** The issuer as named in running text. */
  issuer: line,
});

const appendixSchema = z.strictObject({
  id: line.exactOptional(),
  title: textSchema,
  attachedTo: attachedToSchema.exactOptional(),
  orientation: z.enum(['portrait', 'landscape']),
  /** In the letter's own file, or a file of its own (PL1.A.III.1.d). */
  file: z.enum(['same', 'own']),
  body: z.array(blockSchema).readonly(),
});

/** How appendices are numbered: the decree's Roman numbers from two on, or the house label "Phụ lục 01". */
const appendixLabelsSchema = z.enum(['roman', 'arabic']);

/** A regulation issued with a decision: head without number, place and date (sample 1.3). */
const regulationSchema = z.strictObject({
  parent: lines.exactOptional(),
  issuer: lines,
  typeName: line,
  subject: textSchema,
  attachedTo: attachedToSchema,
  body: z.array(blockSchema).readonly(),
});

const recipientsSchema = z.strictObject({
  /** "Như trên", "Như Điều 3", agencies: without dash and closing mark. */
  items: z.array(textSchema).readonly(),
  /** What follows "Lưu: ": `['VT', 'VP']`. */
  archive: z.array(line).min(1).readonly(),
  /** Drafter's symbol and number of copies issued, printed `PL.(300)` (PL1.A.III.3). */
  drafter: z.strictObject({ symbol: line, copies: z.int().positive() }).exactOptional(),
});

const base = {
  stage: z.enum(['draft', 'issued']),
  /** A sample says at the foot of every page that it has no legal force. */
  sample: z.boolean(),
  medium: z.enum(['paper', 'electronic']),
  appendixLabels: appendixLabelsSchema,
};

const fullDocumentSchema = z.strictObject({
  form: z.literal('full'),
  ...base,
  /** The direct parent as printed, a line each; at most one level (PL1.A.II.2.a). */
  parent: lines.exactOptional(),
  issuer: lines,
  /** Blank in a draft: a number is given by the register, never invented. */
  number: line.exactOptional(),
  symbol: line,
  place: line.exactOptional(),
  date: partialDate.exactOptional(),
  /** As printed, in capitals; none for a công văn. */
  typeName: line.exactOptional(),
  subject: textSchema.exactOptional(),
  authorityLine: line.exactOptional(),
  commandLine: line.exactOptional(),
  /** `lead` is "Kính gửi" or, in a công điện, "… điện"; colon, dashes and closing marks are printed. */
  addressees: z.strictObject({ lead: line, items: z.array(textSchema).min(1).readonly() }).exactOptional(),
  /** "Căn cứ …", a line each, without closing mark. */
  legalBases: z.array(textSchema).readonly(),
  body: z.array(blockSchema).readonly(),
  /** From left to right; a single one stands on the right. */
  signatures: z.array(signatureSchema).min(1).readonly(),
  recipients: recipientsSchema.exactOptional(),
  /** A confirmation by another body under the signatures (sample 1.10). */
  endorsement: z.strictObject({ title: textSchema, name: line.exactOptional() }).exactOptional(),
  /** Address, telephone, e-mail at the foot of page 1 (PL1.A.III.4). */
  addressFooter: z.array(textSchema).min(1).readonly().exactOptional(),
  marks: z.strictObject({
    secrecy: z.enum(['TUYỆT MẬT', 'TỐI MẬT', 'MẬT']).exactOptional(),
    urgency: z.enum(['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN']).exactOptional(),
    circulation: line.exactOptional(),
  }),
  appendices: z.array(appendixSchema).readonly(),
  regulations: z.array(regulationSchema).readonly(),
});

/** An appendix that stands alone in its file (sample 2.2), or comes back alone from the agency that filled it in. */
const loneAppendixSchema = z.strictObject({
  form: z.literal('appendix'),
  ...base,
  /** Its number among the letter's appendices; none where it is the only one and the label needs none. */
  ordinal: z.int().positive().exactOptional(),
  appendix: appendixSchema,
});

export const officialDocumentSchema = z.discriminatedUnion('form', [fullDocumentSchema, loneAppendixSchema]);

/**
 * What an official document has by NĐ 30/2020/NĐ-CP (Điều 8; Phụ lục I; samples 1.1 to 2.2 of Phụ lục III), and nothing of
 * what it is about. Text is runs with flags; labels come from a block's place in the tree; table columns are shares.
 */
export type OfficialDocument = z.infer<typeof officialDocumentSchema>;
export type FullDocument = z.infer<typeof fullDocumentSchema>;
export type LoneAppendix = z.infer<typeof loneAppendixSchema>;
export type Appendix = z.infer<typeof appendixSchema>;
export type Regulation = z.infer<typeof regulationSchema>;
export type AttachedTo = z.infer<typeof attachedToSchema>;
export type AppendixLabels = z.infer<typeof appendixLabelsSchema>;
