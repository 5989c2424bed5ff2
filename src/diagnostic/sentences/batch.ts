import { quoted, say } from './sentence.ts';

/** Drawing many documents in one run. */
export const batchSentences = {
  'document-failed': say<{ name: string }>(
    'error',
    ({ name }) => `không vẽ được văn bản này vì lỗi của chính vanthu (${name})`,
    () => 'các văn bản khác không bị ảnh hưởng; báo cho người bảo trì',
  ),
  'names-collide': say<{ name: string; first: string; second: string }>(
    'error',
    ({ name, first, second }) => `hai văn bản cùng một tên tệp “${name}”: ${first} và ${second}`,
    () => 'thêm {{document}}, {{agencyId}} hoặc {{inspection}} vào --names để tên tệp khác nhau',
  ),
  'batch-stopped': say<{ done: number; left: number }>(
    'error',
    ({ done, left }) => `đã dừng giữa chừng: ${done} văn bản đã xong và còn nguyên, còn lại ${left}`,
    () => 'khắc phục lỗi trên rồi chạy lại đúng lệnh ấy: văn bản đã xong không phải vẽ lại',
  ),
  'batch-incomplete': say<{ file: string; failed: number }>(
    'error',
    ({ file, failed }) => `chưa ghi ${file}: còn thiếu ${failed} tệp chưa vẽ được`,
    () => 'khắc phục lỗi của các tệp ấy rồi chạy lại đúng lệnh ấy',
  ),
  'former-files': say<{ count: number; files: readonly string[] }>(
    'info',
    ({ count, files }) =>
      `${count} tệp của lần chạy trước không còn trong hồ sơ, vẫn được giữ nguyên: ${quoted(files)}${count > files.length ? ' và các tệp khác' : ''}`,
    () => 'xóa bằng tay nếu không dùng nữa',
  ),
} as const;
