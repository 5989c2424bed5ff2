/** What the YAML parser's codes mean to a clerk. */
const details: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'bí danh (*) không dùng được',
  BAD_DIRECTIVE: 'dòng % ở đầu tệp không hợp lệ',
  BAD_DQ_ESCAPE: 'dấu \\ trong nháy kép không hợp lệ; dùng nháy đơn hoặc viết \\\\',
  BAD_INDENT: 'dòng này thụt vào không thẳng với các dòng cùng cấp',
  BAD_PROP_ORDER: 'neo hoặc thẻ đặt sai chỗ',
  BAD_SCALAR_START: 'giá trị không được bắt đầu bằng ký tự này; đặt cả giá trị trong nháy',
  BLOCK_AS_IMPLICIT_KEY: 'có dấu “:” thừa, hoặc giá trị có “: ” mà chưa đặt trong nháy',
  BLOCK_IN_FLOW: 'trong […] hoặc {…} không xuống dòng theo lối này',
  COMPLEX_KEY: 'tên khóa phải là một từ, không phải danh sách hay nhóm',
  DUPLICATE_KEY: 'khóa này đã có ở trên',
  IMPOSSIBLE: 'không đọc được',
  KEY_OVER_1024_CHARS: 'tên khóa quá dài',
  MISSING_CHAR: 'thiếu dấu “:”, dấu phẩy hoặc dấu đóng nháy, đóng ngoặc',
  MULTILINE_IMPLICIT_KEY: 'tên khóa không được xuống dòng; có lẽ dòng trên thiếu nháy',
  MULTIPLE_ANCHORS: 'có nhiều neo (&)',
  MULTIPLE_DOCS: 'tệp chỉ được chứa một hồ sơ (có dấu --- thừa)',
  MULTIPLE_TAGS: 'có nhiều thẻ (!)',
  TAB_AS_INDENT: 'thụt dòng bằng phím Tab',
  TAG_RESOLVE_FAILED: 'thẻ kiểu (!) không dùng được',
  UNEXPECTED_TOKEN: 'có chữ hoặc dấu không đúng chỗ',
};

export const yamlDetail = (code: string): string => details[code] ?? 'không đọc được chỗ này';
