import { z } from 'zod';
import { letterFields } from '../../dossier/document-spec.ts';
import { choice, list, prose, ref } from '../../dossier/fields.ts';
import { bodyBlockSchema } from './body-schema.ts';
import { generalTypeIds, generalTypeNames } from './types.ts';

/** Any document of sample 1.4, and a công văn: its type, and its words as they are. */
export const generalSchema = z
  .strictObject({
    kind: z.literal('general').meta({ title: 'văn bản thông thường' }),
    ...letterFields,
    type: choice('tên loại', generalTypeIds, generalTypeNames),
    subject: prose('trích yếu; của công văn thì không kèm “V/v”'),
    legalBases: list('căn cứ', prose('căn cứ')).exactOptional(),
    body: list('nội dung', bodyBlockSchema, 1),
    appendices: list('phụ lục', ref('văn bản', 'documents')).exactOptional(),
  })
  .meta({ title: 'văn bản thông thường' });

export type GeneralSpec = z.infer<typeof generalSchema>;
