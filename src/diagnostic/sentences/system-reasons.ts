/** What a code of the system means to a clerk; the code itself where it says more than we can. */
const systemReasons: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền',
  EBUSY: 'tệp đang mở trong chương trình khác',
  EFBIG: 'tệp lớn quá giới hạn của hệ thống',
  EISDIR: 'đó là một thư mục',
  ELOOP: 'liên kết trỏ vòng quanh',
  ENAMETOOLONG: 'đường dẫn quá dài',
  ENOENT: 'đường dẫn không có',
  ENOSPC: 'ổ đĩa đã đầy',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EPERM: 'không có quyền, hoặc tệp đang mở trong chương trình khác',
  EROFS: 'ổ đĩa chỉ cho đọc',
  'not-a-file': 'đó không phải một tệp thường',
};
export const reasonOf = (code: string): string => systemReasons[code] ?? code;
