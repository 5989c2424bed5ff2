import type { OfficialDocument } from '../../../src/document/official-document.ts';
import type { DocumentTypeId } from '../../../src/nd30/document-types.ts';
import type { SampleId } from '../../../src/nd30/samples.ts';

/** A sample of Phụ lục III filled with invented content: the value, and the lines that its page shows. */
export interface SampleCase<D extends OfficialDocument = OfficialDocument> {
  readonly sample: SampleId;
  /** None for an appendix, which is no document of its own. */
  readonly type?: DocumentTypeId;
  readonly document: D;
  readonly lines: readonly string[];
}

export const nationalLines = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

/** What most of the samples have alike. */
export const common = {
  form: 'full',
  stage: 'issued',
  sample: false,
  medium: 'paper',
  appendixLabels: 'roman',
  legalBases: [],
  marks: {},
  appendices: [],
  regulations: [],
} as const;
