import type { DocumentClass } from '../locate/located.ts';
import { decree, decreeAppliesTo } from '../nd30/in-force.ts';
import type { PartialDate } from '../text/date.ts';

/** Papers that the decree does not rule, and why. */
const ruledElsewhere: Readonly<Partial<Record<DocumentClass, string>>> = {
  party: 'văn bản của Đảng có thể thức riêng (Điều 2 Nghị định 30/2020/NĐ-CP)',
  normative: 'văn bản quy phạm pháp luật có thể thức riêng (Điều 2 Nghị định 30/2020/NĐ-CP)',
  specialised: 'văn bản chuyên ngành có thể thức riêng (Điều 4 khoản 2 điểm a Nghị định 30/2020/NĐ-CP)',
};

/** Why the decree does not rule a document, or undefined. What is blank in a date is never held against it. */
export function notRuled({
  class: paper,
  date,
}: {
  readonly class: DocumentClass;
  readonly date?: PartialDate;
}): string | undefined {
  const elsewhere = ruledElsewhere[paper];
  if (elsewhere !== undefined) return elsewhere;
  if (date === undefined) return undefined;
  const { year, month = 12, day = 31 } = date;
  return decreeAppliesTo({ year, month, day })
    ? undefined
    : `văn bản ban hành trước ngày ${decree.title} có hiệu lực`;
}
