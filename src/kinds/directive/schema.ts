import { z } from 'zod';
import { letterFields } from '../../dossier/document-spec.ts';
import { list, prose, ref } from '../../dossier/fields.ts';

/** A paragraph of the opening, and the achievements or shortcomings of the dossier listed under it. */
const openingSchema = z
  .strictObject({
    text: prose('đoạn văn'),
    results: list('kết quả nêu dưới đoạn', ref('kết quả', 'results')).exactOptional(),
    findings: list('tồn tại nêu dưới đoạn', ref('tồn tại', 'findings')).exactOptional(),
  })
  .meta({ title: 'đoạn mở đầu' });

/** Công văn chỉ đạo, chấn chỉnh: why it is sent, what is asked for, and how it closes. */
export const directiveSchema = z
  .strictObject({
    kind: z.literal('directive').meta({ title: 'công văn chỉ đạo, chấn chỉnh' }),
    ...letterFields,
    addressees: list('kính gửi', ref('nơi nhận', 'agencies', 'groups'), 1),
    subject: prose('trích yếu, không kèm “V/v”'),
    opening: list('mở đầu: căn cứ, tình hình, lý do', openingSchema, 1),
    command: prose('câu yêu cầu, ngay trước các nhiệm vụ'),
    requirements: list('nhiệm vụ', ref('nhiệm vụ', 'requirements'), 1),
    closing: list('đoạn kết', prose('đoạn')).exactOptional(),
    appendices: list('phụ lục', ref('văn bản', 'documents')).exactOptional(),
  })
  .meta({ title: 'công văn chỉ đạo, chấn chỉnh' });

export type DirectiveSpec = z.infer<typeof directiveSchema>;
