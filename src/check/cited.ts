import { perDocument } from './per-document.ts';
import type { Words } from './words.ts';

/** Words in which other documents are cited, in reading order: legal bases, the body, the appendices. */
export const citingWords = perDocument((words): readonly Words[] => [
  ...words.lines('legalBasis'),
  ...words.body,
  ...words.appendices.flatMap(({ blocks }) => blocks),
]);

/** The same, a paragraph a line, to be searched in one go. */
export const citingText = perDocument((words) =>
  citingWords(words)
    .map(({ text }) => text)
    .join('\n'),
);

/** A stretch of words, at or after an offset in them, as a place of its own, so that a report points at it. */
export function stretchOf(words: Words, found: string, start = 0): Words {
  const { line } = words;
  const text = line?.paragraph.text ?? '';
  // Of a block the words follow their label.
  const from = Math.max(line?.start ?? 0, text.indexOf(words.text)) + start;
  const at = text.indexOf(found, from);
  return line === undefined || at < 0
    ? { ...words, text: found }
    : { text: found, line: { paragraph: line.paragraph, start: at, end: at + found.length, text: found } };
}

/** Types of document that carry a number and a symbol. */
const types =
  'Nghị định|Nghị quyết liên tịch|Nghị quyết|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị|Quy chế|Quy định|Kế hoạch|Chương trình|Công văn|Công điện|Thông báo|Báo cáo|Tờ trình|Hướng dẫn|Kết luận|Biên bản|Giấy mời|Văn bản|Đề án|Phương án';

const code = String.raw`\d{1,5}(?:\/\d{4})?\/[\p{Lu}][\p{L}\d]*(?:[-–.&][\p{L}\d]+)*|\d{1,4}-\p{Lu}[\p{L}]*\/[\p{Lu}]+`;
const citation = new RegExp(String.raw`(?<!\p{L})(?<type>${types}) số:? ?(?<code>${code})`, 'uy');
/** Where one may begin: sought first, as a search that knows letters costs many times more. */
export const mayCite = new RegExp(`(?:${types}) số:? ?\\d`, 'g');

function citationsIn(text: string): RegExpExecArray[] {
  if (!text.includes(' số') || text.search(mayCite) < 0) return [];
  return [...text.matchAll(mayCite)].flatMap(({ index }) => {
    citation.lastIndex = index;
    const found = citation.exec(text);
    return found === null ? [] : [found];
  });
}

const gap = String.raw`[\s.…_]{0,40}`;
/** The day of an act, as it follows its code; parts of a draft may be blank. */
const dated = new RegExp(
  String.raw`^[\s,(]{0,9}(?:ban hành |được ban hành |ký )?ngày${gap}(?:\d{1,2})?${gap}(?:\/|-|\.|tháng)${gap}(?:\d{1,2})?${gap}(?:\/|-|\.|năm)${gap}(?:\d{4})?\)?`,
  'u',
);

/** An act named with its type, number and symbol. */
export interface CitedCode {
  /** The same for the same act, of one year at least: type, number and symbol. */
  readonly key: string;
  readonly text: string;
  /** Offsets in the words. */
  readonly start: number;
  readonly end: number;
  /** The date as written, where it follows. */
  readonly date?: string;
  /** What stands after the date, or after the code where there is none. */
  readonly after: string;
}

/** Every act that words cite by type, number and symbol. */
export const citedCodes = (text: string): CitedCode[] =>
  citationsIn(text).map((found): CitedCode => {
    const end = found.index + found[0].length;
    const rest = text.slice(end);
    const date = dated.exec(rest)?.[0];
    return {
      key: `${found.groups?.['type'] ?? ''} ${found.groups?.['code'] ?? ''}`,
      text: found[0],
      start: found.index,
      end,
      ...(date === undefined ? {} : { date: date.replace(/^[\s,(]+/u, '') }),
      after: rest.slice(date?.length ?? 0),
    };
  });

/** Words with which an abstract begins, or that stand in one. */
const abstract =
  /(?<!\p{L})(?:về|v\/v|quy định|ban hành|sửa đổi|bổ sung|hướng dẫn|phê duyệt|thành lập|công nhận|công bố|giao|phân|kiện toàn|tại|thông báo|trình|đề nghị|xin|triển khai|thực hiện|thông qua|điều chỉnh|bãi bỏ|thay thế|ủy quyền|uỷ quyền|tổ chức|cho|kết luận|kết quả|quyết định|bổ nhiệm|chi tiết|xử|tăng cường|đẩy mạnh|kiểm tra|thanh tra|yêu cầu|báo cáo|góp ý|tham gia|cung cấp|chấn chỉnh|khắc phục|đôn đốc|phối hợp|cử|mời|lấy ý kiến|rà soát|quản lý|đăng ký|trả lời|phúc đáp|nâng cao|xây dựng|tiếp tục|một số|cải cách|đánh giá|bảo đảm|đảm bảo|chủ động|khẩn trương|nhiệm vụ|chương trình|kế hoạch|đề án|hợp nhất|sắp xếp|chấp thuận|cấp|đổi|đính chính|hủy|hủy bỏ|đình chỉ|tuyển|thi|xét|khen thưởng|tặng|gia hạn|chuyển|tiếp nhận|thu hồi|định mức|danh mục|giải|hỗ trợ|phát động|phát triển)(?!\p{L})/iu;

/** Most abstracts begin so; the search for all others costs a hundred times more. */
const saysAbstract = (text: string): boolean => text.includes(' về ') || abstract.test(text);

/** What words after an act's date lack, when that is certain: the agency and the abstract, or the abstract alone. */
export function lacksAfter(after: string): 'issuer' | 'abstract' | undefined {
  if (/^\s*(?:[,;.)]|$)/u.test(after) && !/^\s*,?\s*(?:của|do)(?!\p{L})/u.test(after)) {
    // "…, Bộ Nội vụ ban hành …": an agency may follow the comma.
    return saysAbstract(after.slice(0, 200)) ? undefined : 'issuer';
  }
  const issuer = /^\s*(?:của|do)\s(?<rest>.*)$/u.exec(after)?.groups?.['rest'];
  return issuer === undefined || saysAbstract(issuer) || issuer.length > 120 ? undefined : 'abstract';
}
