import type { Severity } from './severity.ts';

/** The words of one rule: how grave, what is wrong, how to mend it, and the clause where there is one. */
interface Sentence<F> {
  readonly severity: Severity;
  readonly message: (facts: F) => string;
  readonly hint?: (facts: F) => string | undefined;
  readonly cite?: string;
}

const say = <F>(
  severity: Severity,
  message: (facts: F) => string,
  hint?: (facts: F) => string | undefined,
  cite?: string,
): Sentence<F> => ({
  severity,
  message,
  ...(hint === undefined ? {} : { hint }),
  ...(cite === undefined ? {} : { cite }),
});

const quoted = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(', ');
const meaning = (meant: string | undefined): string | undefined =>
  meant === undefined ? undefined : `có phải ý là “${meant}”?`;

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
const reasonOf = (code: string): string => systemReasons[code] ?? code;

/** Why a file cannot be named so. */
const nameProblems = {
  reserved: 'Windows hoặc vanthu dành tên ấy cho việc khác',
  characters: 'có ký tự không dùng được trong tên tệp',
  ending: 'tên không được kết thúc bằng dấu chấm hay dấu cách',
  empty: 'có phần tên bỏ trống',
  'too-long': 'tên quá dài',
} as const;

interface Meant {
  readonly meant?: string;
}

/** Every sentence that the program says of a fault, by rule id. Ids are stable: never renamed, never used again. */
export const sentences = {
  // Reading a file
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
    () => 'hồ sơ là tệp ho-so.yaml hoặc ho-so.json',
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

  // The schema
  required: say<{ title: string }>('error', ({ title }) => `thiếu ${title}`),
  'wrong-type': say<{ title: string; expected: string }>(
    'error',
    ({ title, expected }) => `${title} phải là ${expected}`,
  ),
  'unknown-key': say<{ key: string; known: readonly string[] } & Meant>(
    'error',
    ({ key }) => `không có khóa “${key}”`,
    ({ meant, known }) => meaning(meant) ?? `các khóa dùng được ở đây: ${known.join(', ')}`,
  ),
  'too-few': say<{ title: string; minimum: number }>(
    'error',
    ({ title, minimum }) => `${title}: cần ít nhất ${minimum}`,
  ),
  'too-long': say<{ title: string; length: number; limit: number }>(
    'error',
    ({ title, length, limit }) => `${title} dài ${length} ký tự, giới hạn là ${limit}`,
  ),
  'bad-id': say<{ id: string }>(
    'error',
    ({ id }) => `mã “${id}” không hợp lệ`,
    () => 'mã gồm chữ thường không dấu, chữ số, nối bằng “-”, “.” hoặc “_”',
  ),
  'bad-choice': say<{ title: string; source: string; choices: readonly string[] }>(
    'error',
    ({ title, source }) => `${title}: không có lựa chọn “${source}”`,
    ({ choices }) => `chọn một trong: ${choices.join(', ')}`,
  ),
  'bad-count': say<{ title: string; source: string; max: number }>(
    'error',
    ({ title, source, max }) => `${title}: “${source}” không phải số đếm từ 0 đến ${max}`,
  ),
  'bad-number': say<{ title: string; source: string }>(
    'error',
    ({ title, source }) => `${title}: “${source}” không phải một số viết theo lối Việt Nam`,
    () => 'viết trong dấu nháy: "1.917", "89,729", "08"',
  ),
  'ambiguous-number': say<{ title: string; source: string; readings: readonly string[] }>(
    'error',
    ({ title, source, readings }) =>
      `${title}: ${source} không có dấu nháy thì đọc được hai cách: ${readings.join(' hoặc ')}`,
    () =>
      'đặt số trong dấu nháy và viết theo lối Việt Nam: "1.917" là một nghìn chín trăm mười bảy, "1,917" là một phẩy chín một bảy, "08" giữ số 0',
  ),
  'bad-date': say<{ title: string; source: string }>(
    'error',
    ({ title, source }) => `${title}: “${source}” không phải ngày tháng`,
    () => 'viết 2024-04-10 hoặc 10/4/2024; để trống ngày trong bản thảo thì viết 2024-04',
  ),
  'impossible-date': say<{ title: string; source: string }>(
    'error',
    ({ title, source }) => `${title}: không có ngày ${source} trong lịch`,
  ),
  'prose-in-plain-text': say<{ title: string }>(
    'error',
    ({ title }) => `${title} là chữ thường, không dùng được {{…}}`,
  ),
  'one-of': say<{ keys: readonly string[] }>(
    'error',
    ({ keys }) => `phải có đúng một trong các khóa: ${keys.join(', ')}`,
  ),
  'lines-differ': say<{ name: string; joined: string }>(
    'error',
    ({ name, joined }) => `các dòng ghép lại là “${joined}”, khác tên “${name}”`,
    () => 'lines chỉ nói tên xuống dòng ở đâu, không đổi tên',
  ),
  'citation-incomplete': say<{ key: string }>(
    'error',
    ({ key }) => `văn bản viện dẫn thiếu khóa “${key}”`,
    () => 'văn bản có số cần type và symbol; luật, tiêu chuẩn, đề án cần name',
  ),
  'unknown-kind': say<{ kind: string; known: readonly string[] } & Meant>(
    'error',
    ({ kind }) => `không có loại văn bản “${kind}”`,
    ({ meant, known }) => meaning(meant) ?? `các loại có: ${known.join(', ')}`,
  ),
  assumed: say<{ reason: string }>(
    'warning',
    ({ reason }) => `giá trị tạm, chưa có nguồn: ${reason}`,
    () => 'thay bằng giá trị đúng trước khi trình ký',
  ),
  'assumed-without-reason': say<object>('error', () => 'giá trị tạm phải có cả value và lý do (assumed)'),

  // References and prose
  'duplicate-id': say<{ id: string; line?: number }>(
    'error',
    ({ id, line }) => `mã “${id}” đã dùng${line === undefined ? '' : ` ở dòng ${line}`}`,
    () => 'mỗi mục một mã riêng trong cả hồ sơ',
  ),
  'unknown-reference': say<{ id: string; parts: readonly string[]; isInstead?: string } & Meant>(
    'error',
    ({ id, parts, isInstead }) =>
      isInstead === undefined
        ? `không có ${parts.join(' hoặc ')} nào mang mã “${id}”`
        : `“${id}” là ${isInstead}, không phải ${parts.join(' hoặc ')}`,
    ({ meant }) => meaning(meant),
  ),
  'fact-unknown': say<{ id: string; key: string }>(
    'warning',
    ({ id, key }) => `“${id}” chưa có ${key}, chỗ này in ra bỏ trống`,
    ({ key }) => `thêm ${key} vào mục ấy, hoặc bỏ lời gọi`,
  ),
  'prose-syntax': say<{ words: string }>(
    'error',
    ({ words }) => `lời gọi viết chưa đúng: ${words}`,
    () => 'một lời gọi đúng có dạng {{cite "ma-van-ban"}}',
  ),
  'prose-forbidden': say<{ words: string }>(
    'error',
    ({ words }) => `hồ sơ không cho phép ${words}`,
    () => 'lời văn chỉ gồm chữ và lời gọi kèm mã trong nháy, như {{cite "ma-van-ban"}}',
  ),
  'unknown-helper': say<{ helper: string; known: readonly string[] } & Meant>(
    'error',
    ({ helper }) => `không có lời gọi “${helper}”`,
    ({ meant, known }) => meaning(meant) ?? `các lời gọi có: ${known.join(', ')}`,
  ),
  'helper-arguments': say<{ helper: string; example: string }>(
    'error',
    ({ helper }) => `lời gọi “${helper}” thiếu hoặc thừa phần sau`,
    ({ example }) => `viết như ${example}`,
  ),
  'helper-choice': say<{ helper: string; value: string; choices: readonly string[] }>(
    'error',
    ({ helper, value }) => `lời gọi “${helper}” không có cách “${value}”`,
    ({ choices }) => `chọn một trong: ${choices.join(', ')}`,
  ),
  'citation-cycle': say<{ circle: readonly string[] }>(
    'error',
    ({ circle }) => `trích yếu viện dẫn vòng quanh: ${circle.join(' → ')}`,
    () => 'bỏ một lời viện dẫn trong vòng ấy',
  ),
  'reference-not-drawn': say<{ id: string }>(
    'error',
    ({ id }) => `lời văn dẫn tới “${id}” nhưng văn bản này không in mục đó`,
  ),

  // Cross-checks
  'addressee-twice': say<{ name: string; earlier: string }>(
    'warning',
    ({ name, earlier }) => `${name} đã có trong phần Kính gửi (${earlier})`,
    () => 'bỏ bớt một chỗ',
  ),
  'signature-authority': say<{ stack: readonly string[]; lawful: readonly string[] }>(
    'error',
    ({ stack }) => `không ký được theo lối ${stack.join(' + ')}`,
    ({ lawful }) =>
      `các lối ký được: ${quoted(lawful.filter((way) => way !== ''))}, hoặc người đứng đầu tự ký`,
    'Phụ lục I, Phần I, Mục II, khoản 7, điểm b',
  ),
  'appendix-unmentioned': say<{ id: string }>(
    'warning',
    ({ id }) => `lời văn không nhắc tới phụ lục “${id}”`,
    ({ id }) => `thêm {{appendix "${id}"}} vào chỗ nói về phụ lục`,
    'Phụ lục I, Phần I, Mục III, khoản 1, điểm a',
  ),
  'appendix-unattached': say<{ id: string }>(
    'error',
    ({ id }) => `phụ lục “${id}” không kèm theo văn bản nào`,
    () => 'thêm mã của nó vào appendices của một văn bản, hoặc ghi attachedTo',
  ),
  'not-an-appendix': say<{ id: string; title: string }>(
    'error',
    ({ id, title }) => `“${id}” là ${title}, không làm phụ lục được`,
    () => 'bỏ mã ấy khỏi appendices',
  ),
  'due-before-issue': say<{ id: string }>(
    'error',
    ({ id }) => `thời hạn của nhiệm vụ “${id}” trước ngày văn bản`,
  ),
  'finding-unanswered': say<{ id: string }>(
    'warning',
    ({ id }) => `tồn tại “${id}” chưa có nhiệm vụ hay giải pháp nào`,
    () => 'ghi mã của nó vào answers của một nhiệm vụ, hoặc serves của một giải pháp',
  ),
  'requirement-unexplained': say<{ id: string }>(
    'warning',
    ({ id }) => `nhiệm vụ “${id}” không trả lời tồn tại nào và không có lý do`,
    () => 'thêm answers hoặc reason',
  ),
  blank: say<{ what: string }>(
    'warning',
    ({ what }) => `${what} để trống`,
    () => 'điền trước khi ban hành',
  ),
  waived: say<{ rule: string; reason: string }>(
    'info',
    ({ rule, reason }) => `đã miễn cảnh báo ${rule}: ${reason}`,
  ),
  deviation: say<{ what: string; decidedBy: string; reason: string }>(
    'info',
    ({ what, decidedBy, reason }) =>
      `khác Nghị định 30/2020/NĐ-CP theo quyết định của ${decidedBy}: ${what}; lý do: ${reason}`,
  ),

  // Templates and drawing
  'template-missing': say<{ file: string }>('error', ({ file }) => `không tìm thấy mẫu ${file}`),
  'template-broken': say<{ file: string; detail: string }>(
    'error',
    ({ file, detail }) => `mẫu ${file} hỏng: ${detail}`,
  ),
  'template-tag': say<{ tag: string; problem: 'unknown' | 'unclosed' | 'unopened' | 'broken' } & Meant>(
    'error',
    ({ tag, problem }) =>
      ({
        unknown: `thẻ {${tag}} không có dữ liệu`,
        unclosed: `thẻ {${tag}} chưa đóng`,
        unopened: `thẻ {${tag}} chưa mở`,
        broken: `thẻ {${tag}} viết chưa đúng`,
      })[problem],
    ({ meant }) => meaning(meant),
  ),
  'template-style': say<{ style: string }>(
    'error',
    ({ style }) => `mẫu thiếu kiểu chữ (style) “${style}”`,
    () => 'sao chép kiểu ấy từ mẫu gốc của vanthu',
  ),
  undrawable: say<{ part: string }>('error', ({ part }) => `vanthu chưa vẽ được ${part}`),
  'docx-structure': say<{ detail: string }>(
    'error',
    ({ detail }) => `tệp Word vẽ ra bị hỏng cấu trúc: ${detail}`,
    () => 'đây là lỗi của vanthu; tệp chưa được ghi',
  ),
  'head-too-wide': say<{ line: string }>(
    'warning',
    ({ line }) => `dòng “${line}” dài hơn ô của nó, phải xuống dòng`,
    () => 'ghi lines cho cơ quan để chọn chỗ xuống dòng',
  ),

  // Writing
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

export type Rule = keyof typeof sentences;
export type FactsOf<R extends Rule> = Parameters<(typeof sentences)[R]['message']>[0];
