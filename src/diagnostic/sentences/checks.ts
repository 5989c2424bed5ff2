import { say, quoted } from './sentence.ts';

/** What the facts say of one another. */
export const checksSentences = {
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
  'figure-parts': say<{ id: string; value: string; printed: string; sum: string }>(
    'warning',
    ({ id, value, printed, sum }) =>
      `số liệu “${id}” ghi ${value}, nhưng các phần cộng lại là ${sum} (${printed})`,
    () => 'sửa tổng hoặc các phần; nếu nguồn ghi đúng như vậy thì miễn cảnh báo kèm lý do',
  ),
  'figure-carried': say<{ id: string; value: string; total: string; sums: readonly string[] }>(
    'warning',
    ({ id, value, total, sums }) =>
      `số chuyển kỳ “${id}” (${value}) không nằm trong phép cộng nào của “${total}”: ${sums.join('; ')}`,
    () => 'cộng nó vào tổng, hoặc bỏ khỏi parts',
  ),
  'figure-of-which': say<{ id: string; part: string; total: string; whole: string }>(
    'warning',
    ({ id, part, total, whole }) => `số “trong đó” “${id}” (${part}) lớn hơn “${total}” (${whole})`,
    () => 'sửa một trong hai số',
  ),
  'figure-percent': say<{ id: string; typed: string; computed: string; of: string; outOf: string }>(
    'warning',
    ({ id, typed, computed, of, outOf }) =>
      `tỷ lệ “${id}” ghi ${typed}, nhưng ${of} trên ${outOf} là ${computed}`,
    () => 'bỏ value để vanthu tự tính, hoặc sửa số liệu',
  ),
  'percent-uncomputable': say<{ id: string; of: string; outOf: string }>(
    'error',
    ({ id, of, outOf }) => `không tính được tỷ lệ “${id}” từ “${of}” trên “${outOf}”`,
    () => 'mẫu số phải khác 0 và hai số liệu không được tính từ chính tỷ lệ này; nếu có sẵn thì ghi value',
  ),
  'figure-twice': say<{ label: string; id: string; value: string; earlier: string; other: string }>(
    'warning',
    ({ label, id, value, earlier, other }) =>
      `“${label}” là ${value} ở “${id}” nhưng là ${other} ở “${earlier}”`,
    () => 'giữ một giá trị, hoặc ghi label, period khác nhau',
  ),
  'staffing-sum': say<{ room: string; total: string; heads: string; deputies: string }>(
    'error',
    ({ room, total, heads, deputies }) =>
      `${room}: ${heads} cấp trưởng và ${deputies} cấp phó, nhiều hơn tổng số ${total} người`,
    () => 'total là tổng số có mặt, gồm cả cấp trưởng và cấp phó',
  ),
  'staffing-ratio': say<{ room: string; total: string; heads: string; deputies: string; others: string }>(
    'warning',
    ({ room, total, heads, deputies, others }) =>
      `${room}: ${heads} cấp trưởng, ${deputies} cấp phó mà chỉ ${others} người không giữ chức vụ (tổng số ${total})`,
    () => 'xem lại số liệu; nếu đúng thì đó là một tồn tại cần nêu',
  ),
  'due-after-superior': say<{ id: string; due: string; superior: string; limit: string }>(
    'warning',
    ({ id, due, superior, limit }) => `thời hạn ${due} của “${id}” sau thời hạn ${limit} của “${superior}”`,
    () => 'sửa một trong hai thời hạn',
  ),
  'due-day-off': say<{ id: string; due: string; off: string; next: string }>(
    'warning',
    ({ id, due, off, next }) =>
      `thời hạn ${due} của “${id}” là ngày nghỉ (${off}), ngày làm việc kế tiếp là ${next}`,
    () => 'chọn một ngày làm việc',
  ),
  'as-above-typed': say<{ id: string; addressed: boolean }>(
    'warning',
    ({ id, addressed }) =>
      addressed
        ? `“Như trên” (“${id}”) gõ tay trong recipients, trong khi dòng ấy đã tự có từ Kính gửi`
        : `“Như trên” (“${id}”) có trong recipients mà văn bản không có Kính gửi`,
    () => 'bỏ mã ấy khỏi recipients',
    'Phụ lục I, Phần I, Mục II, khoản 9, điểm b',
  ),
  'deputy-without-kt': say<{ id: string; name: string; post: string }>(
    'warning',
    ({ id, name, post }) => `${name} là ${post} nhưng chữ ký của “${id}” không có “KT.”, “TL.” hay “TUQ.”`,
    () => 'thêm authority: [{ prefix: KT, holder: chức vụ của người đứng đầu }]',
    'Phụ lục I, Phần I, Mục II, khoản 7, điểm b',
  ),
  'citation-unused': say<{ id: string }>(
    'info',
    ({ id }) => `không chỗ nào trong hồ sơ nhắc tới văn bản “${id}”`,
    ({ id }) => `viện dẫn bằng {{cite "${id}"}}, hoặc bỏ mục ấy`,
  ),
  'act-after-letter': say<{ id: string; act: string; document: string; letter: string }>(
    'warning',
    ({ id, act, document, letter }) =>
      `“${id}” ban hành ngày ${act}, sau ngày ${letter} của “${document}” là văn bản viện dẫn nó`,
    () => 'sửa một trong hai ngày',
  ),
  'prose-number': say<{ words: string }>(
    'warning',
    ({ words }) => `“${words}” gõ thẳng vào lời văn, hồ sơ không có số liệu, ngày hay ký hiệu nào như vậy`,
    () => 'ghi nó thành một mục của hồ sơ rồi gọi bằng mã, như {{figure "ma-so-lieu"}}',
  ),
  'waiver-unused': say<{ rule: string; about?: string }>(
    'warning',
    ({ rule, about }) =>
      `miễn cảnh báo ${rule}${about === undefined ? '' : ` của “${about}”`} không ứng với cảnh báo nào`,
    () => 'bỏ mục miễn ấy, hoặc sửa mã quy tắc; lỗi thì không miễn được',
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
} as const;
