import { documentTypes } from '../../nd30/document-types.ts';
import type { DocumentClass } from '../../locate/located.ts';
import { isOfCatalogue, ruleFacts } from '../rule-facts.ts';
import { countStates, type State, type Verdict } from '../verdict.ts';

/** What a verdict comes to. */
export interface Summary {
  readonly counts: Readonly<Record<State, number>>;
  /** Rules that apply, and how many of them were evaluated. */
  readonly applicable: number;
  readonly evaluated: number;
  /** Binding rules that apply but were not evaluated: while there is one, nobody may say that the document complies. */
  readonly mandatoryUnevaluated: number;
  /** Some rule of the decree applies to the document. */
  readonly ruled: boolean;
  /** No finding, and every binding rule that applies was evaluated. */
  readonly compliant: boolean;
}

export function summarise(verdict: Verdict): Summary {
  const counts = countStates(verdict);
  const evaluated = counts.pass + counts.fail + counts.review;
  const applicable = evaluated + counts['not-evaluated'];
  const ruled = verdict.results.some(({ rule, state }) => isOfCatalogue(rule) && state !== 'not-applicable');
  const mandatoryUnevaluated = verdict.results.filter(
    ({ rule, state }) => state === 'not-evaluated' && ruleFacts(rule).severity === 'error',
  ).length;
  return {
    counts,
    applicable,
    evaluated,
    mandatoryUnevaluated,
    ruled,
    compliant: ruled && counts.fail + counts.review + mandatoryUnevaluated === 0,
  };
}

/** How a verdict ends, in one sentence without a full stop; it never promises more than was evaluated. */
export function conclusion(summary: Summary): string {
  const { counts, mandatoryUnevaluated, compliant, ruled } = summary;
  if (!ruled) return 'Nghị định 30/2020/NĐ-CP không áp dụng cho văn bản này, nên không xét thể thức';
  if (counts.fail > 0) return `có lỗi ở ${counts.fail} quy tắc, cần sửa trước khi trình ký`;
  const rest = counts.review === 0 ? '' : `; còn ${counts.review} quy tắc cần người xem`;
  if (compliant) return 'tuân thủ mọi quy tắc bắt buộc áp dụng cho văn bản này';
  return mandatoryUnevaluated === 0
    ? `không thấy lỗi${rest}`
    : `không thấy lỗi ở những điều đã xét được${rest}; ${mandatoryUnevaluated} quy tắc bắt buộc chưa đánh giá được nên chưa thể nói là tuân thủ`;
}

/** “đã xét 210/240 quy tắc áp dụng (87%)” */
export const shareWords = ({ evaluated, applicable }: Summary): string =>
  applicable === 0
    ? 'không quy tắc nào áp dụng'
    : `đã xét ${evaluated}/${applicable} quy tắc áp dụng (${Math.floor((100 * evaluated) / applicable)}%)`;

const classNames: Readonly<Record<DocumentClass, string>> = {
  administrative: 'văn bản hành chính',
  copy: 'bản sao văn bản',
  appendix: 'phụ lục',
  attached: 'văn bản kèm theo',
  party: 'văn bản của Đảng',
  normative: 'văn bản quy phạm pháp luật',
  specialised: 'văn bản chuyên ngành',
  unknown: 'văn bản chưa rõ loại',
};

const two = (number: number): string => String(number).padStart(2, '0');

function dateWords({ date }: Verdict): string {
  if (date === undefined) return '';
  const { year, month, day } = date;
  if (month === undefined) return `, năm ${year}`;
  const shown = month < 3 ? two(month) : String(month);
  return day === undefined ? `, tháng ${shown}/${year}` : `, ngày ${two(day)}/${shown}/${year}`;
}

/** What a document was taken for: “văn bản hành chính: công văn, ngày 05/3/2026 — vì …”. */
export function takenFor(verdict: Verdict): string {
  const type = documentTypes.find(({ id }) => id === verdict.type)?.name.toLowerCase();
  const draft = verdict.draft ? ', bản thảo còn chỗ trống' : '';
  return `${classNames[verdict.class]}${type === undefined ? '' : `: ${type}`}${dateWords(verdict)}${draft} — ${verdict.because}`;
}
