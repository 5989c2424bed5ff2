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
