import { meaning, say, type Meant } from './sentence.ts';

/** Holding a DOCX against the decree: what keeps a file from being checked. */
export const checkingSentences = {
  'check-failed': say<{ name: string }>(
    'error',
    ({ name }) =>
      `vanthu gặp lỗi của chính nó (${name}) khi kiểm tra tệp này; các tệp khác vẫn được kiểm tra`,
    () => 'chạy lại với VANTHU_DEBUG=1 rồi báo cho người bảo trì',
  ),
  'check-absent': say<{ name: string }>(
    'error',
    ({ name }) => `không có tệp hay thư mục “${name}”`,
    () => 'xem lại đường dẫn',
  ),
  'check-nothing': say<{ name: string; problem: 'folder' | 'pattern' }>(
    'error',
    ({ name, problem }) =>
      problem === 'folder' ? `thư mục “${name}” không có tệp .docx nào` : `không tệp nào khớp với “${name}”`,
    () => 'tệp .doc cũ phải mở bằng Word rồi lưu thành .docx trước',
  ),
  'check-lock-file': say<{ name: string }>(
    'info',
    ({ name }) => `bỏ qua ${name}: tệp tạm của Word, văn bản đang được mở`,
  ),
  'check-comments-many': say<{ count: number }>(
    'error',
    ({ count }) => `tùy chọn --comments chỉ viết được cho một tệp, ở đây có ${count} tệp`,
    () => 'chạy riêng cho từng tệp',
  ),
  'check-comments-impossible': say<object>(
    'error',
    () => 'không ghi chú được vào bản sao: tệp dựng khác thường',
    () => 'mở tệp bằng Word, lưu lại, rồi chạy lại',
  ),
  'house-rule-unknown': say<{ rule: string } & Meant>(
    'error',
    ({ rule }) => `không có quy tắc thể thức nào mang mã “${rule}”`,
    ({ meant }) => meaning(meant) ?? 'xem mã các quy tắc ở docs/quy-tac/the-thuc/README.md',
  ),
  'house-rule-deviates': say<{ rule: string; decidedBy: string; reason: string }>(
    'info',
    ({ rule, decidedBy, reason }) =>
      `cơ quan chủ động làm khác Nghị định ở quy tắc ${rule}: ${decidedBy} quyết định, lý do: ${reason}`,
  ),
  'template-layout': say<{ rule: string; message: string }>(
    'error',
    ({ rule, message }) => `mẫu vẽ ra văn bản sai thể thức: ${message} (quy tắc ${rule})`,
    () => 'sửa mẫu trong Word; hoặc khai ở deviations của vanthu.config.yaml nếu cơ quan chủ động làm khác',
  ),
} as const;
