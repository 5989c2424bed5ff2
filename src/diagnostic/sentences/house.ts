import { say, meaning, type Meant } from './sentence.ts';

/** The office's own settings, `vanthu.config.yaml`. */
export const houseSentences = {
  'house-size': say<{ title: string; size: string; range: string; rule: string }>(
    'error',
    ({ title, size, range }) => `cỡ chữ ${size} của “${title}” ngoài khoảng của Nghị định: ${range}`,
    ({ rule }) =>
      `sửa lại; nếu cơ quan quyết định khác Nghị định thì ghi vào deviations: rule: ${rule}, decidedBy, reason`,
  ),
  'house-size-impossible': say<{ title: string; size: string; min: number; max: number }>(
    'error',
    ({ title, size, min, max }) =>
      `cỡ chữ “${size}” của “${title}” không dùng được: phải từ ${min} đến ${max}, tròn nửa điểm`,
  ),
  'house-deviation-unknown': say<{ rule: string; known: readonly string[] } & Meant>(
    'error',
    ({ rule }) => `không có điều gì của Nghị định mang tên “${rule}” để khai khác`,
    ({ meant, known }) =>
      meaning(meant) ?? `khai được: ${known.join(', ')}, và mã các quy tắc ở docs/quy-tac/the-thuc/README.md`,
  ),
  'house-deviation-unused': say<{ rule: string }>(
    'warning',
    ({ rule }) => `khai khác Nghị định ở “${rule}”, nhưng cơ quan không làm khác`,
    () => 'bỏ mục ấy',
  ),
  'house-templates': say<{ folder: string }>(
    'error',
    ({ folder }) => `không có thư mục mẫu “${folder}”`,
    () => 'đường dẫn tính từ thư mục của vanthu.config.yaml',
  ),
  'house-entry-overridden': say<{ id: string; line: number | undefined }>(
    'info',
    ({ id, line }) =>
      `“${id}” của hồ sơ được dùng, thay cho mục cùng mã trong vanthu.config.yaml${line === undefined ? '' : ` (dòng ${line})`}`,
  ),
} as const;
