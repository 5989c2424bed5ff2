import { z } from 'zod';
import { appendixFile, letterFields, orientation } from '../../dossier/document-spec.ts';
import { date, innerId, list, prose, ref } from '../../dossier/fields.ts';

const taskTableSchema = z
  .strictObject({
    id: innerId('appendices'),
    title: prose('tên phụ lục'),
    orientation: orientation().exactOptional(),
    /** In the plan's file, or in a file of its own. */
    file: appendixFile().exactOptional(),
  })
  .meta({ title: 'bảng phân công nhiệm vụ, kèm theo thành phụ lục' });

const reportSchema = z
  .strictObject({ to: ref('nơi nhận báo cáo', 'agencies', 'groups'), due: date('hạn báo cáo') })
  .meta({ title: 'báo cáo kết quả thực hiện' });

/** Kế hoạch khắc phục: why, what is to be done by whom and when, and who sees to it. */
export const planSchema = z
  .strictObject({
    kind: z.literal('plan').meta({ title: 'kế hoạch khắc phục' }),
    ...letterFields,
    subject: prose('trích yếu'),
    legalBases: list('căn cứ', prose('căn cứ')).exactOptional(),
    opening: list('đoạn mở đầu', prose('đoạn')).exactOptional(),
    purposes: list('mục đích', prose('mục đích'), 1),
    demands: list('yêu cầu', prose('yêu cầu'), 1),
    requirements: list('nhiệm vụ', ref('nhiệm vụ', 'requirements'), 1),
    taskTable: taskTableSchema.exactOptional(),
    organisation: list('tổ chức thực hiện', prose('ý'), 1),
    /** Who follows the plan up. */
    followUp: ref('đơn vị theo dõi, đôn đốc', 'agencies', 'groups').exactOptional(),
    report: reportSchema.exactOptional(),
    appendices: list('phụ lục khác', ref('văn bản', 'documents')).exactOptional(),
  })
  .meta({ title: 'kế hoạch khắc phục' });

export type PlanSpec = z.infer<typeof planSchema>;
