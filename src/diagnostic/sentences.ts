import { batchSentences } from './sentences/batch.ts';
import { batchFilesSentences } from './sentences/batch-files.ts';
import { bodySentences } from './sentences/body.ts';
import { checkingSentences } from './sentences/checking.ts';
import { checksSentences } from './sentences/checks.ts';
import { eachSentences } from './sentences/each.ts';
import { docxReadingSentences } from './sentences/docx-reading.ts';
import { drawingSentences } from './sentences/drawing.ts';
import { fixingSentences } from './sentences/fixing.ts';
import { houseSentences } from './sentences/house.ts';
import { inspectionSentences } from './sentences/inspection.ts';
import { letterTypeSentences } from './sentences/letter-type.ts';
import { progressReportSentences } from './sentences/progress-report.ts';
import { proseSentences } from './sentences/prose.ts';
import { readingSentences } from './sentences/reading.ts';
import { schemaSentences } from './sentences/schema.ts';
import { tableSentences } from './sentences/table.ts';
import { templateSentences } from './sentences/template.ts';
import { wordingSentences } from './sentences/wording.ts';
import { workbookSentences } from './sentences/workbook.ts';
import { writingSentences } from './sentences/writing.ts';

/**
 * Every sentence that the program says of a fault, by rule id: how grave, what is wrong, how to mend it. They stand by
 * topic in `sentences/`. Ids are stable: never renamed, never used again.
 */
export const sentences = {
  ...readingSentences,
  ...docxReadingSentences,
  ...schemaSentences,
  ...bodySentences,
  ...proseSentences,
  ...checksSentences,
  ...checkingSentences,
  ...fixingSentences,
  ...eachSentences,
  ...letterTypeSentences,
  ...inspectionSentences,
  ...progressReportSentences,
  ...wordingSentences,
  ...houseSentences,
  ...drawingSentences,
  ...tableSentences,
  ...workbookSentences,
  ...templateSentences,
  ...writingSentences,
  ...batchFilesSentences,
  ...batchSentences,
} as const;

export type Rule = keyof typeof sentences;
export type FactsOf<R extends Rule> = Parameters<(typeof sentences)[R]['message']>[0];
