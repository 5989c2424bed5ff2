import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { OfficialDocument } from '../document/official-document.ts';

/** Parts of a document that no template draws yet: told, so that nothing is lost in silence. */
export function undrawable(document: OfficialDocument, source: string): Diagnostic[] {
  if (document.form === 'appendix') return [];
  const { marks, signatures, endorsement, regulations, recipients } = document;
  const parts = [
    ...(marks.secrecy === undefined ? [] : ['dấu chỉ độ mật']),
    ...(marks.urgency === undefined ? [] : ['dấu chỉ mức độ khẩn']),
    ...(marks.circulation === undefined ? [] : ['chỉ dẫn phạm vi lưu hành']),
    ...(signatures.length === 1 ? [] : ['hai chữ ký']),
    ...(endorsement === undefined ? [] : ['ô xác nhận']),
    ...(regulations.length === 0 ? [] : ['văn bản ban hành kèm theo']),
    ...(recipients === undefined ? ['văn bản không có nơi nhận'] : []),
  ];
  return parts.map((part) => fault('undrawable', { part }, { source }));
}
