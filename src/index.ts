/**
 * The library: a dossier (hồ sơ) is parsed and checked, its documents are drawn as Word files to the layout of Nghị
 * định 30/2020/NĐ-CP. Faults are data ({@link Diagnostic}) in Vietnamese; only what the caller did wrong throws.
 * @packageDocumentation
 */
export { drawBatch } from './batch/draw-batch.ts';
export type { BatchOptions, BatchProgress, BatchReport, ReviewNote } from './batch/report.ts';
export type { FailedFile } from './batch/slice.ts';
export { checkDocx, type Checked, type CheckOptions } from './check/check-docx.ts';
export type { HouseForms } from './check/house-forms.ts';
export type { KnownFacts } from './check/rule.ts';
export type { RuleResult, State, Verdict } from './check/verdict.ts';
export { FaultsError, hasErrors, type Diagnostic, type Place } from './diagnostic/diagnostic.ts';
export type { Severity } from './diagnostic/severity.ts';
export type { Block } from './document/blocks.ts';
export type { OfficialDocument } from './document/official-document.ts';
export type { DocumentSpec } from './dossier/document-spec.ts';
export type { Dossier } from './dossier/dossier.ts';
export type { TypedNumber } from './dossier/fields.ts';
export {
  drawDocuments,
  drawDossier,
  type DrawnDocument,
  type DrawnFile,
  type DrawOptions,
  type DrawReport,
} from './draw.ts';
export type { LeftOut } from './job/open-job.ts';
export { parseDossier, type ParsedDossier, type ParseOptions } from './intake/parse-dossier.ts';
export type { FileState } from './output/write-files.ts';
export type { TemplateFinding } from './render/template/check-tags.ts';
export { lintTemplate, type TemplateKind } from './render/template/lint.ts';
export type { PartialDate } from './text/date.ts';
export type { Decimal } from './text/decimal.ts';
