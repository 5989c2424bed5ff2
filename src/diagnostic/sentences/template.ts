import { meaning, say, type Meant } from './sentence.ts';

/** House templates: what lint finds in a Word file that a clerk restyled. */
export const templateSentences = {
  'template-file': say<{ problem: 'not-zip' | 'too-large' | 'encrypted' }>(
    'error',
    ({ problem }) =>
      ({
        'not-zip': 'mẫu không phải tệp Word (.docx), hoặc tệp đã hỏng',
        'too-large': 'mẫu quá lớn: vanthu chỉ đọc mẫu đến 5 MB',
        encrypted: 'mẫu có mật khẩu, hoặc là bản Word cũ (.doc)',
      })[problem],
    () => 'mở mẫu trong Word rồi lưu lại thành .docx, không đặt mật khẩu',
  ),
  'template-absent': say<{ file: string }>(
    'error',
    ({ file }) => `không tìm thấy mẫu ${file}`,
    () => 'xem lại đường dẫn, hoặc chép các mẫu gốc bằng lệnh “vanthu template copy”',
  ),
  'template-lost': say<{ tag: string; form: string }>(
    'error',
    ({ tag }) => `mẫu thiếu thẻ ${tag}: văn bản vẽ ra sẽ mất phần ấy`,
    ({ form }) => `gõ lại ${form} vào chỗ của nó, như trong mẫu gốc của vanthu`,
  ),
  'template-form': say<{ tag: string; form: string }>(
    'error',
    ({ tag, form }) => `thẻ ${tag} phải viết là ${form}`,
    () => '{@…} chèn cả đoạn, {#…} mở và {/…} đóng chỗ lặp lại, {…} là chữ thường',
  ),
  'template-dot': say<{ tag: string; problem: 'outside' | 'empty' }>(
    'error',
    ({ tag, problem }) =>
      problem === 'outside'
        ? 'thẻ {.} đứng ngoài chỗ lặp lại nên không có gì để in'
        : `giữa {#${tag}} và {/${tag}} không có thẻ {.}: các mục sẽ mất`,
    ({ problem }) => (problem === 'empty' ? 'gõ {.} vào chỗ của mỗi mục' : 'đặt {.} giữa {#…} và {/…}'),
  ),
  'template-nfd': say<{ tag: string }>(
    'info',
    ({ tag }) => `thẻ ${tag} gõ bằng Unicode tổ hợp (dấu rời); vanthu vẫn hiểu`,
    () => 'nên gõ lại bằng Unicode dựng sẵn',
  ),
  'template-split': say<{ tag: string }>(
    'info',
    ({ tag }) => `thẻ ${tag} bị Word chia thành nhiều mảnh; vanthu vẫn hiểu`,
    () => 'nên xóa rồi gõ lại thẻ ấy liền một mạch',
  ),
  'template-page-number': say<object>(
    'warning',
    () => 'mẫu không có số trang ở đầu trang',
    () => 'chép đầu trang từ mẫu gốc của vanthu',
    'Phụ lục I, Phần I, Mục I, khoản 7',
  ),
  'template-picture': say<object>(
    'error',
    () => 'mẫu phụ lục có hình hoặc liên kết trong thân; vẽ chung tệp với văn bản sẽ mất',
    () => 'xóa hình hoặc liên kết ấy khỏi mẫu phụ lục',
  ),
  'template-folder': say<{ folder: string }>(
    'error',
    ({ folder }) => `không có thư mục mẫu ${folder}`,
    () => 'tạo thư mục ấy bằng lệnh “vanthu template copy”',
  ),
  'template-unused': say<{ file: string; known: readonly string[] } & Meant>(
    'warning',
    ({ file }) => `thư mục mẫu có tệp ${file} mà vanthu không dùng đến`,
    ({ meant, known }) => meaning(meant) ?? `các tên có thể dùng: ${known.join(', ')}`,
  ),
} as const;
