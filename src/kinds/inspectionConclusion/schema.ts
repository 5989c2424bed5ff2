import { z } from 'zod';
import { letterFields } from '../../dossier/document-spec.ts';
import { date, labelledChoice, list, prose, ref, text } from '../../dossier/fields.ts';

/**
 * What an inspection or a supervision came to, in the words of its regime: a THÔNG BÁO of the written result or of the
 * closing remarks of a session; for a specialised inspection the letter that requires remediation.
 */
export const inspectionConclusionSchema = z
  .strictObject({
    kind: z.literal('inspectionConclusion').meta({ title: 'kết luận, thông báo kết quả kiểm tra' }),
    ...letterFields,
    inspection: ref('đợt kiểm tra', 'inspections'),
    /** The written result, or what was concluded at the end of a session. */
    form: labelledChoice('kết quả bằng văn bản hay kết luận tại buổi làm việc', {
      written: 'kết quả bằng văn bản',
      remarks: 'kết luận tại buổi làm việc',
    }).exactOptional(),
    /** The agency's own type; in running text's case: "Thông báo". */
    typeName: text('tên loại, nếu khác tên thường dùng').exactOptional(),
    /** Who concludes a session; the leader of the team unless it is another. */
    speaker: ref('người kết luận', 'people').exactOptional(),
    subject: prose('trích yếu, nếu khác câu mẫu').exactOptional(),
    opening: list('đoạn riêng, sau câu mở đầu', prose('đoạn')).exactOptional(),
    resultsLead: prose('đoạn trước các kết quả').exactOptional(),
    /** All of the inspection unless some are named. */
    results: list('kết quả', ref('kết quả', 'results')).exactOptional(),
    findingsLead: prose('đoạn trước các tồn tại').exactOptional(),
    findings: list('tồn tại, hạn chế', ref('tồn tại', 'findings')).exactOptional(),
    /** The table of rooms stands under this shortcoming; without it, at the end of its part. */
    staffingUnder: ref('tồn tại có bảng biên chế', 'findings').exactOptional(),
    command: prose('câu yêu cầu, nếu khác câu mẫu').exactOptional(),
    requirements: list('kiến nghị, yêu cầu', ref('nhiệm vụ', 'requirements'), 1),
    /** Whether each requirement says which shortcomings of this document it answers. */
    nameFindings: labelledChoice('nêu tồn tại trong kiến nghị', { yes: 'có', no: 'không' }).exactOptional(),
    reportBy: date('hạn báo cáo kết quả thực hiện').exactOptional(),
    followUp: ref('nơi theo dõi, đôn đốc', 'agencies', 'groups').exactOptional(),
    closing: list('đoạn kết, nếu khác câu mẫu', prose('đoạn')).exactOptional(),
    appendices: list('phụ lục', ref('văn bản', 'documents')).exactOptional(),
  })
  .meta({ title: 'kết luận, thông báo kết quả kiểm tra' });

export type InspectionConclusionSpec = z.infer<typeof inspectionConclusionSchema>;
