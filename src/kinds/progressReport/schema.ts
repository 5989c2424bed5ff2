import { z } from 'zod';
import { letterFields } from '../../dossier/document-spec.ts';
import { choice, issue, labelledChoice, list, prose, ref } from '../../dossier/fields.ts';

/** Planned against done: figures of tasks, and what is said of them. */
const comparisonSchema = z
  .strictObject({
    plan: ref('kế hoạch', 'citations').exactOptional(),
    planned: ref('số nhiệm vụ được giao', 'figures').exactOptional(),
    done: ref('số nhiệm vụ đã hoàn thành', 'figures'),
    doing: ref('số nhiệm vụ đang triển khai', 'figures').exactOptional(),
    late: ref('số nhiệm vụ quá hạn', 'figures').exactOptional(),
    text: list('nhận xét', prose('đoạn')).exactOptional(),
  })
  .meta({ title: 'so sánh với kế hoạch' });

/** Báo cáo cải cách hành chính định kỳ: results by the fields of its year, against the plan, and what comes next. */
export const progressReportSchema = z
  .strictObject({
    kind: z.literal('progressReport').meta({ title: 'báo cáo định kỳ' }),
    ...letterFields,
    period: labelledChoice('kỳ báo cáo', { quy: 'quý', '6-thang': '6 tháng', nam: 'năm' }),
    quarter: choice('quý', ['I', 'II', 'III', 'IV']).exactOptional(),
    /** A figure of kind `year`: it also tells which list of reform fields holds. */
    year: ref('năm báo cáo', 'figures'),
    /** In place of the standard one. */
    subject: prose('trích yếu').exactOptional(),
    opening: list('mở đầu', prose('đoạn')).exactOptional(),
    results: list('kết quả', ref('kết quả', 'results'), 1),
    emptyFields: labelledChoice('lĩnh vực không có kết quả: bỏ qua hay ghi câu mẫu', {
      omit: 'bỏ qua',
      phrase: 'ghi câu mẫu',
    }).exactOptional(),
    comparison: comparisonSchema.exactOptional(),
    findings: list('khó khăn, tồn tại, hạn chế', ref('tồn tại', 'findings')).exactOptional(),
    requirements: list('nhiệm vụ kỳ tới', ref('nhiệm vụ', 'requirements')).exactOptional(),
    proposals: list('kiến nghị', ref('kiến nghị', 'requirements')).exactOptional(),
    /** In place of the standard one. */
    closing: list('đoạn kết', prose('đoạn')).exactOptional(),
    appendices: list('phụ lục', ref('văn bản', 'documents')).exactOptional(),
  })
  .superRefine(({ period, quarter }, context) => {
    if (period === 'quy' && quarter === undefined) {
      context.addIssue({ ...issue('required', { title: 'quý' }), path: ['quarter'] });
    }
    if (period !== 'quy' && quarter !== undefined) {
      context.addIssue({ ...issue('quarter-unasked', { quarter }), path: ['quarter'] });
    }
  })
  .meta({ title: 'báo cáo định kỳ' });

export type ProgressReportSpec = z.infer<typeof progressReportSchema>;
