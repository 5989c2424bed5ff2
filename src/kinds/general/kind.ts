import { documentType } from '../../nd30/document-types.ts';
import { defineKind } from '../kind.ts';
import { legalBasesOf } from '../legal-bases.ts';
import { checkLetter, composeLetter } from '../letter.ts';
import { proseOf, unmentionedAppendices } from '../mentioned.ts';
import { blocksOf } from './body.ts';
import { generalSchema } from './schema.ts';

export const kind = defineKind({
  name: 'general',
  title: 'Văn bản thông thường',
  summary: 'công văn và mọi văn bản có tên loại (Mẫu 1.4), nội dung ghi thẳng trong hồ sơ',
  schema: generalSchema,
  check: (spec, facts, locate) => [
    ...checkLetter(spec, facts, locate, spec.type),
    ...unmentionedAppendices(spec, proseOf(generalSchema, spec), facts, locate),
  ],
  compose: (spec, work) => {
    const { composer } = work;
    const { name, typeLine } = documentType(spec.type);
    return composeLetter(
      spec,
      {
        ...(typeLine === true ? { typeName: name } : {}),
        subject: composer.prose(spec.subject),
        legalBases: legalBasesOf(spec.legalBases, composer),
        body: blocksOf(spec.body, composer),
        appendices: spec.appendices ?? [],
      },
      work,
    );
  },
});
