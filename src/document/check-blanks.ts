import { fault, type Diagnostic, type Place } from '../diagnostic/diagnostic.ts';
import type { OfficialDocument } from './official-document.ts';

/** What a draft still leaves blank: told as "cần xem", since the register and the signer fill it in. */
export function checkBlanks(document: OfficialDocument, where: Place): Diagnostic[] {
  if (document.form === 'appendix') {
    const { attachedTo } = document.appendix;
    return attachedTo !== undefined && attachedTo.number === undefined && document.medium === 'paper'
      ? [fault('blank', { what: 'số, ký hiệu trong dòng “Kèm theo”' }, where)]
      : [];
  }
  const { number, date, place, signatures, recipients } = document;
  const blanks = [
    ...(number === undefined ? ['số văn bản'] : []),
    ...(place === undefined ? ['địa danh'] : []),
    ...(date === undefined ? ['ngày, tháng, năm'] : date.day === undefined ? ['ngày ban hành'] : []),
    ...(signatures.some(({ post }) => post === undefined) ? ['chức vụ người ký'] : []),
    ...(signatures.some(({ name }) => name === undefined) ? ['họ tên người ký'] : []),
    ...(recipients === undefined ? ['nơi nhận'] : []),
  ];
  return blanks.map((what) => fault('blank', { what }, where));
}
