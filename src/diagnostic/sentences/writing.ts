import { say } from './sentence.ts';
import { reasonOf } from './system-reasons.ts';

/** Why a file cannot be named so. */
const nameProblems = {
  reserved: 'Windows hoặc vanthu dành tên ấy cho việc khác',
  characters: 'có ký tự không dùng được trong tên tệp',
  ending: 'tên không được kết thúc bằng dấu chấm hay dấu cách',
  empty: 'có phần tên bỏ trống',
  'too-long': 'tên quá dài',
} as const;

/** Writing files. */
export const writingSentences = {
  'path-escapes': say<{ path: string }>(
    'error',
    ({ path }) => `đường dẫn “${path}” ra ngoài thư mục kết quả`,
  ),
  'bad-file-name': say<{ name: string; problem: keyof typeof nameProblems }>(
    'error',
    ({ name, problem }) => `không đặt được tên tệp “${name}”: ${nameProblems[problem]}`,
    () => 'đổi mã (id) của hồ sơ hoặc của văn bản',
  ),
  'file-name-twice': say<{ name: string; earlier: string }>(
    'error',
    ({ name, earlier }) => `hai tệp trùng tên nhau: “${earlier}” và “${name}”`,
    () => 'đổi mã (id) của một văn bản; chữ hoa, chữ thường không làm tên khác đi',
  ),
  'dossier-twice': say<{ id: string; earlier: string }>(
    'error',
    ({ id, earlier }) => `mã hồ sơ “${id}” đã dùng ở ${earlier}; hai hồ sơ sẽ ghi đè lên nhau`,
    () => 'đặt mã (id) khác cho một trong hai hồ sơ',
  ),
  'file-foreign': say<{ file: string }>(
    'error',
    ({ file }) => `${file} đã có và không do vanthu viết`,
    () => 'chuyển tệp ấy đi chỗ khác, hoặc thêm --force để ghi đè',
  ),
  'file-edited': say<{ file: string }>(
    'error',
    ({ file }) => `${file} đã được sửa sau khi vanthu viết`,
    () => 'giữ bản đã sửa dưới tên khác, hoặc thêm --force để ghi đè',
  ),
  'write-failed': say<{ file: string; code: string }>(
    'error',
    ({ file, code }) => `không ghi được ${file}: ${reasonOf(code)}`,
    ({ code }) =>
      code === 'EBUSY' || code === 'EPERM'
        ? 'đóng tệp ấy trong Word rồi chạy lại'
        : 'kiểm tra quyền ghi và chỗ trống của ổ đĩa, rồi chạy lại',
  ),
  'file-exists': say<{ file: string }>(
    'error',
    ({ file }) => `${file} đã có`,
    () => 'chọn tên khác',
  ),
} as const;
