import { say } from './sentence.ts';

/** What a file under the name .docx really is. */
export type ForeignKind =
  | 'empty'
  | 'ole'
  | 'pdf'
  | 'rtf'
  | 'html'
  | 'word-xml'
  | 'xml'
  | 'picture'
  | 'odt'
  | 'workbook'
  | 'slides'
  | 'zip'
  | 'other';

/** What was too large: see `limits` of the reader. */
export type Excess = 'file' | 'entries' | 'unpacked' | 'elements' | 'depth';

const RESAVE = 'mở tệp bằng Word rồi chọn Lưu thành (Save As) kiểu “Word Document (*.docx)”';

const kinds: Readonly<Record<ForeignKind, readonly [message: string, hint: string]>> = {
  empty: ['tệp rỗng, không có nội dung nào', 'xin lại tệp từ nơi gửi, hoặc chép lại từ bản gốc'],
  ole: ['tệp là bản Word cũ (.doc), hoặc có mật khẩu, dù mang đuôi .docx', `${RESAVE}, không đặt mật khẩu`],
  pdf: ['tệp là PDF, không phải tệp Word', 'dùng bản Word đã xuất ra tệp PDF ấy'],
  rtf: ['tệp là RTF, không phải .docx', RESAVE],
  html: ['tệp là trang web (HTML), không phải .docx', RESAVE],
  'word-xml': ['tệp là Word XML một tệp, không phải .docx', RESAVE],
  xml: ['tệp là XML, không phải .docx', RESAVE],
  picture: ['tệp là ảnh, không phải tệp Word', 'dùng bản Word của văn bản; vanthu không đọc chữ trong ảnh'],
  odt: ['tệp là văn bản OpenDocument (.odt), không phải .docx', RESAVE],
  workbook: ['tệp là bảng tính Excel, không phải tệp Word', 'chọn đúng tệp Word của văn bản'],
  slides: ['tệp là bản trình chiếu PowerPoint, không phải tệp Word', 'chọn đúng tệp Word của văn bản'],
  zip: ['tệp là tệp nén ZIP, bên trong không có văn bản Word', 'giải nén, rồi chọn tệp .docx ở trong'],
  other: ['tệp không phải tệp Word (.docx)', RESAVE],
};

const excesses: Readonly<Record<Excess, string>> = {
  file: 'tệp quá lớn: vanthu đọc tệp Word đến 100 MB',
  entries: 'tệp Word có quá nhiều thành phần bên trong',
  unpacked: 'tệp Word giải nén ra quá lớn, có thể là tệp nén cố ý phá máy',
  elements: 'tệp Word có quá nhiều đoạn, bảng và định dạng',
  depth: 'tệp Word có các phần lồng vào nhau quá sâu',
};

/** Reading a DOCX from outside: what keeps it from being read, and what was lost though it was read. */
export const docxReadingSentences = {
  'docx-foreign': say<{ kind: ForeignKind }>(
    'error',
    ({ kind }) => kinds[kind][0],
    ({ kind }) => kinds[kind][1],
  ),
  'docx-damaged': say<{ part: string }>(
    'error',
    ({ part }) => (part === '' ? 'tệp Word bị hỏng hoặc tải về chưa đủ' : `tệp Word bị hỏng ở phần ${part}`),
    () => 'xin lại tệp từ nơi gửi; nếu Word còn mở được thì lưu lại thành tệp mới',
  ),
  'docx-too-large': say<{ excess: Excess }>(
    'error',
    ({ excess }) => excesses[excess],
    () => 'kiểm tra nguồn của tệp; nếu là văn bản thật thì chia thành nhiều tệp',
  ),
  'docx-unsafe': say<{ problem: 'dtd' | 'path'; detail: string }>(
    'error',
    ({ problem, detail }) =>
      problem === 'dtd'
        ? `tệp Word có khai báo kiểu tài liệu (DTD) ở phần ${detail}, không an toàn nên không đọc`
        : `tệp Word có thành phần “${detail}” trỏ ra ngoài tệp, không an toàn nên không đọc`,
    () => 'không mở tệp này; hỏi lại nơi gửi',
  ),
  'docx-part-lost': say<{ part: string; problem: 'missing' | 'broken' }>(
    'warning',
    ({ part, problem }) =>
      problem === 'missing'
        ? `tệp Word nhắc đến phần ${part} nhưng phần ấy không có; kiểm tra không gồm phần ấy`
        : `phần ${part} của tệp Word bị hỏng; kiểm tra không gồm phần ấy`,
    () => 'mở tệp bằng Word, xem đầu trang, chân trang, chú thích còn đủ không, rồi lưu lại',
  ),
};
