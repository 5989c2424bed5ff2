import { meaning, quoted, say, type Meant } from './sentence.ts';
import { reasonOf } from './system-reasons.ts';

/** A whole number with dots between thousands. */
const count = (value: number): string => String(value).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, '.');
const megabytes = (bytes: number): string => count(Math.round(bytes / 1_000_000));

/** What makes a pattern of file names unusable. */
const patternProblems = {
  empty: 'mẫu để trống',
  braces: 'dấu ngoặc {{ }} chưa viết đúng, mỗi trường viết như {{number}}',
  escapes: 'mẫu dẫn ra ngoài thư mục kết quả',
  characters: 'mẫu có ký tự không dùng được trong tên tệp: < > : " | ? * hoặc dấu gạch chéo ngược',
  ending: 'một phần của mẫu kết thúc bằng dấu chấm hay dấu cách',
  reserved: 'Windows hoặc vanthu dành tên ấy cho việc khác',
  'too-long': 'mẫu quá dài',
} as const;

/** Names of the files of a batch, one file of all to print, and the archive. */
export const batchFilesSentences = {
  'name-field-unknown': say<{ field: string; known: readonly string[] } & Meant>(
    'error',
    ({ field }) => `mẫu tên tệp không có trường {{${field}}}`,
    ({ meant, known }) =>
      [meaning(meant), `các trường dùng được: ${known.map((name) => `{{${name}}}`).join(', ')}`]
        .filter((part) => part !== undefined)
        .join(' '),
  ),
  'name-pattern': say<{ pattern: string; problem: keyof typeof patternProblems }>(
    'error',
    ({ pattern, problem }) => `mẫu tên tệp “${pattern}” không dùng được: ${patternProblems[problem]}`,
    () => 'viết lại, ví dụ {{number}}-{{symbol}}-{{agency}}',
  ),
  'path-too-long': say<{ file: string; length: number; most: number }>(
    'warning',
    ({ file, length, most }) =>
      `đường dẫn của “${file}” dài ${length} ký tự; Windows thường chỉ mở được đến ${most}`,
    () => 'chọn thư mục kết quả có đường dẫn ngắn hơn, hoặc rút gọn mẫu tên tệp',
  ),
  'merge-empty': say<object>('error', () => 'không có văn bản nào để gộp thành tệp in'),
  'merge-too-large': say<{ letters: number; bytes: number; most: number }>(
    'error',
    ({ letters, bytes, most }) =>
      `tệp in chung chỉ nhận đến ${count(most)} văn bản và ${megabytes(bytes)} MB nội dung; đã đầy sau ${count(letters)} văn bản`,
    () => 'chia loạt thành nhiều tệp in; các văn bản riêng lẻ đã viết vẫn còn nguyên',
  ),
  'merge-unreadable': say<{ file: string }>(
    'error',
    ({ file }) => `không gộp được ${file}: không phải tệp Word lành lặn, hoặc quá lớn`,
    () => 'vẽ lại văn bản ấy rồi gộp lại',
  ),
  'merge-notes': say<{ file: string }>(
    'error',
    ({ file }) => `không gộp được ${file}: văn bản có chú thích cuối trang hoặc ghi chú của Word`,
    () => 'in riêng văn bản ấy, hoặc bỏ chú thích khỏi mẫu',
  ),
  'merge-namespace': say<{ file: string; prefix: string }>(
    'error',
    ({ file, prefix }) =>
      `không gộp được ${file}: mẫu của tệp ấy dùng ký hiệu XML “${prefix}” theo nghĩa khác`,
    () => 'mở mẫu ấy bằng Word, lưu lại rồi vẽ lại; hoặc in riêng văn bản ấy',
  ),
  'merge-settings': say<{ file: string; first: string }>(
    'warning',
    ({ file, first }) =>
      `mẫu của ${file} có cài đặt trang khác ${first}; tệp in chung theo cài đặt của ${first}`,
    () => 'xem lại các trang của văn bản ấy trong tệp in chung, hoặc in riêng',
  ),
  'merge-numbering': say<{ file: string; first: string }>(
    'warning',
    ({ file }) => `mẫu của ${file} đánh số tự động; trong tệp in chung, số có thể chạy tiếp qua văn bản sau`,
    () => 'xem lại số thứ tự trong tệp in chung, hoặc in riêng',
  ),
  'merge-total-pages': say<{ file: string; first: string }>(
    'warning',
    ({ file }) => `mẫu của ${file} ghi tổng số trang; trong tệp in chung, đó là số trang của cả tệp`,
    () => 'bỏ tổng số trang khỏi mẫu, hoặc in riêng',
  ),
  'zip-unreadable': say<{ file: string; code: string }>(
    'error',
    ({ file, code }) => `không đọc được ${file} để nén: ${reasonOf(code)}`,
    () => 'chưa có tệp nén nào được viết; sửa rồi chạy lại',
  ),
  'zip-names': say<{ names: readonly string[] }>(
    'error',
    ({ names }) => `tệp nén không thể chứa hai mục cùng tên: ${quoted(names)}`,
    () => 'sửa mẫu tên tệp để mỗi văn bản có một tên',
  ),
  'zip-too-large': say<{ file: string; gigabytes: number }>(
    'error',
    ({ file, gigabytes }) => `${file} sẽ lớn hơn ${gigabytes} GB, nhiều máy không mở được tệp nén như thế`,
    () => 'chia loạt thành nhiều tệp nén',
  ),
} as const;
