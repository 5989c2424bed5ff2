import { say } from './sentence.ts';
import { reasonOf } from './system-reasons.ts';

/** Reading a file: what is wrong before any value is looked at. */
export const readingSentences = {
  'file-missing': say<{ file: string }>(
    'error',
    ({ file }) => `không tìm thấy ${file}`,
    () => 'xem lại đường dẫn, hoặc tạo hồ sơ mới bằng lệnh “vanthu new”',
  ),
  'file-unreadable': say<{ file: string; code: string }>(
    'error',
    ({ file, code }) => `không đọc được ${file}: ${reasonOf(code)}`,
  ),
  'no-dossier': say<{ folder: string }>(
    'error',
    ({ folder }) => `trong thư mục ${folder} không có hồ sơ nào`,
    () => 'hồ sơ là tệp ho-so.yaml, ho-so.json hoặc bảng tính ho-so.xlsx',
  ),
  'dossier-ambiguous': say<{ folder: string; files: readonly string[] }>(
    'error',
    ({ folder, files }) => `thư mục ${folder} có nhiều tệp hồ sơ: ${files.join(', ')}`,
    () => 'giữ lại một tệp, hoặc nêu rõ đường dẫn của tệp cần dùng',
  ),
  'file-too-large': say<{ bytes: number; limit: number }>(
    'error',
    ({ bytes, limit }) => `tệp quá lớn: ${bytes} byte, giới hạn là ${limit}`,
    () => 'chia hồ sơ thành nhiều tệp nhỏ hơn',
  ),
  'empty-file': say<object>(
    'error',
    () => 'tệp không có dữ liệu nào',
    () => 'tạo hồ sơ mới bằng lệnh “vanthu new”',
  ),
  'not-utf8': say<object>(
    'error',
    () => 'tệp không phải văn bản Unicode (UTF-8)',
    () => 'mở tệp rồi lưu lại với bảng mã UTF-8',
  ),
  'yaml-syntax': say<{ code: string; detail: string }>(
    'error',
    ({ detail }) => `sai cú pháp YAML: ${detail}`,
    ({ code }) => (code === 'TAB_AS_INDENT' ? 'thụt dòng bằng dấu cách, không dùng phím Tab' : undefined),
  ),
  'json-syntax': say<{ problem: 'comma' | 'end' | 'other' }>(
    'error',
    ({ problem }) =>
      `sai cú pháp JSON: ${{ comma: 'có dấu phẩy thừa ngay trước chỗ này', end: 'tệp hết khi chưa đóng ngoặc hay nháy', other: 'có chữ hoặc dấu không đúng chỗ' }[problem]}`,
    ({ problem }) => (problem === 'comma' ? 'bỏ dấu phẩy ấy' : undefined),
  ),
  'yaml-alias': say<object>(
    'error',
    () => 'hồ sơ không dùng neo (&) và bí danh (*) của YAML',
    () => 'mỗi dữ kiện có một mã (id); chỗ khác nhắc lại bằng mã ấy',
  ),
  'yaml-tag': say<{ tag: string }>('error', ({ tag }) => `hồ sơ không dùng thẻ kiểu của YAML: ${tag}`),
  'too-deep': say<{ limit: number }>('error', ({ limit }) => `dữ liệu lồng nhau quá ${limit} tầng`),
  'control-character': say<{ codePoint: number }>(
    'error',
    ({ codePoint }) => `có ký tự không in được: U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
    () => 'xóa ký tự ấy; thường nó lọt vào khi sao chép từ tệp khác',
  ),
  'too-many-faults': say<{ shown: number }>(
    'warning',
    ({ shown }) => `còn nữa; mới nêu ${shown} chỗ`,
    () => 'sửa những chỗ đã nêu rồi chạy lại',
  ),
} as const;
