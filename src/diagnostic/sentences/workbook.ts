import { say, meaning, quoted, type Meant } from './sentence.ts';

/** A workbook's sheets, headings and cells, before the schema looks at what they say. */
export const workbookSentences = {
  'workbook-foreign': say<{ sheets: readonly string[] }>(
    'error',
    ({ sheets }) => `không có trang nào của hồ sơ; tệp có các trang ${quoted(sheets)}`,
    () => 'tạo bảng tính mới bằng lệnh “vanthu new workbook”, rồi chép dữ liệu vào',
  ),
  'sheet-missing': say<{ sheet: string }>('error', ({ sheet }) => `thiếu trang “${sheet}”`),
  'sheet-unknown': say<{ sheet: string } & Meant>(
    'warning',
    ({ sheet }) => `không đọc trang “${sheet}”: hồ sơ không có phần nào tên ấy`,
    ({ meant }) => meaning(meant) ?? 'đổi tên trang nếu nó chứa dữ kiện của hồ sơ',
  ),
  'sheet-hidden': say<{ sheet: string }>('info', ({ sheet }) => `trang “${sheet}” bị ẩn nhưng vẫn được đọc`),
  'sheet-twice': say<{ sheet: string; earlier: string }>(
    'error',
    ({ sheet, earlier }) => `hai trang cùng là một phần của hồ sơ: “${earlier}” và “${sheet}”`,
    () => 'gộp hai trang làm một',
  ),
  'sheet-one-row': say<{ sheet: string }>(
    'error',
    ({ sheet }) => `trang “${sheet}” chỉ có một dòng dữ liệu`,
    () => 'mỗi bảng tính là một hồ sơ; xóa dòng thừa',
  ),
  'headings-missing': say<{ sheet: string }>(
    'error',
    ({ sheet }) => `trang “${sheet}” không có dòng tiêu đề cột`,
    () => 'dòng đầu của trang phải là tên các cột, như trong bảng tính mới của “vanthu new workbook”',
  ),
  'column-twice': say<{ heading: string; earlier: string }>(
    'error',
    ({ heading, earlier }) => `hai cột cùng là “${heading}”: cột này và cột ${earlier}`,
    () => 'xóa hoặc đổi tên một cột',
  ),
  'column-unknown': say<{ heading: string } & Meant>(
    'warning',
    ({ heading }) => `không đọc cột “${heading}”: trang này không có cột ấy`,
    ({ meant }) => meaning(meant),
  ),
  'column-unnamed': say<object>(
    'warning',
    () => 'không đọc cột này: có dữ liệu mà không có tiêu đề',
    () => 'đặt tiêu đề cho cột, hoặc xóa dữ liệu trong cột',
  ),
  'column-missing': say<{ heading: string; rows: number }>(
    'error',
    ({ heading, rows }) => `thiếu cột “${heading}”, cần cho ${rows} dòng`,
  ),
  'cell-not-for-kind': say<{ heading: string; kind: string }>(
    'error',
    ({ heading, kind }) => `${kind} không có “${heading}”`,
    () => 'xóa ô này, hoặc xem lại cột loại văn bản',
  ),
  'cell-choice': say<{ heading: string; source: string; labels: readonly string[] } & Meant>(
    'error',
    ({ heading, source }) => `${heading}: không có lựa chọn “${source}”`,
    ({ labels, meant }) => meaning(meant) ?? `chọn một trong: ${labels.join('; ')}`,
  ),
  'cell-is-date': say<{ heading: string; date: string }>(
    'error',
    ({ heading, date }) => `${heading}: ô này là ngày ${date}, không phải chữ hay số`,
    () => 'Excel đã tự đổi chữ thành ngày; định dạng ô là Văn bản (Text) rồi gõ lại',
  ),
  'cell-is-boolean': say<{ heading: string; value: boolean }>(
    'error',
    ({ heading, value }) => `${heading}: ô này là giá trị ${value ? 'TRUE' : 'FALSE'}, không phải chữ`,
    () => 'định dạng ô là Văn bản (Text) rồi gõ lại',
  ),
  'cell-is-error': say<{ heading: string; code: string }>(
    'error',
    ({ heading, code }) => `${heading}: công thức trong ô báo lỗi ${code}`,
    () => 'sửa công thức, hoặc gõ giá trị vào ô',
  ),
  'owner-missing': say<{ heading: string }>(
    'error',
    ({ heading }) => `dòng này để trống cột “${heading}” nên không biết nó thuộc về đâu`,
    () => 'ô đã gộp chỉ giữ giá trị ở dòng đầu: bỏ gộp rồi ghi mã vào từng dòng',
  ),
  'owner-unknown': say<{ id: string; sheet: string } & Meant>(
    'error',
    ({ id, sheet }) => `trang “${sheet}” không có mã “${id}”`,
    ({ meant }) => meaning(meant),
  ),
  'owner-circle': say<{ id: string }>(
    'error',
    ({ id }) => `“${id}” nằm trong chính nó`,
    () => 'xem lại cột cho biết dòng này thuộc về dòng nào',
  ),
  'level-gap': say<{ level: string; above: number }>(
    'error',
    ({ level, above }) =>
      `cấp “${level}” không đứng được ở đây: dòng trên ${above === 0 ? 'không có' : `ở cấp ${above}`}`,
    () => 'cấp là số từ 1, mỗi lần chỉ xuống một cấp',
  ),
  'given-twice': say<{ what: string }>(
    'error',
    ({ what }) => `“${what}” đã có giá trị ở chỗ khác`,
    () => 'giữ lại một trong hai',
  ),
  'detail-path': say<{ path: string }>(
    'error',
    ({ path }) => `đường dẫn “${path}” không dùng được`,
    () =>
      'đường dẫn gồm các khóa nối bằng dấu chấm, thứ tự trong danh sách đếm từ 0: body[0].table.rows[1][2]',
  ),
  'sample-row': say<{ rows: readonly string[]; more: number }>(
    'error',
    ({ rows, more }) =>
      `hồ sơ thật mà còn dòng đánh dấu là mẫu: dòng ${rows.join(', ')}${more > 0 ? ` và ${more} dòng nữa` : ''}`,
    () => 'thay bằng dữ kiện của cơ quan rồi xóa dấu ở cột này, hoặc xóa cả dòng',
  ),
  'target-form': say<{ file: string }>(
    'error',
    ({ file }) => `không biết viết hồ sơ ra “${file}”`,
    () => 'tên tệp phải kết thúc bằng .yaml, .json hoặc .xlsx; tên không có đuôi là một thư mục tệp CSV',
  ),
  'workbook-name': say<{ file: string }>(
    'error',
    ({ file }) => `bảng tính không lưu được dưới tên “${file}”`,
    () => 'tên tệp phải kết thúc bằng .xlsx',
  ),
} as const;
