/** A day of the calendar, without time or zone. Months count from 1. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The decree's name and the dates that bear on it. */
export const decree = {
  number: '30/2020/NĐ-CP',
  title: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  gazette: 'Công báo số 283+284 ngày 17 tháng 3 năm 2020',
  /** It has force from the day of its signature. */
  inForceFrom: { year: 2020, month: 3, day: 5 },
  /** The last day on which a source still used it; no act amending or replacing it was found. */
  lastEvidence: { year: 2026, month: 10, day: 8 },
  uncertain: 'Không tìm thấy văn bản sửa đổi, thay thế tính đến ngày này; đó không phải là chứng minh.',
} as const;

/** Luật 72/2025/QH15: two tiers of local government, no districts, from this day. The decree's words are unchanged. */
export const twoTierLocalGovernment = {
  from: { year: 2025, month: 7, day: 1 },
  act: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
  uncertain: 'Nghị định chưa sửa chữ về cấp huyện; không tìm thấy hướng dẫn thể thức riêng.',
} as const;

/** Whether a document of that date is judged by this decree: false before it came into force. */
export function decreeAppliesTo(date: PlainDate): boolean {
  return ordinal(date) >= ordinal(decree.inForceFrom);
}

/** A number that grows with the date. */
function ordinal({ year, month, day }: PlainDate): number {
  return (year * 12 + month) * 31 + day;
}
