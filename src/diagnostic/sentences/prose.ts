import { say, meaning, quoted, type Meant } from './sentence.ts';

/** References between entries, and the calls in prose. */
export const proseSentences = {
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
  'reference-not-drawn': say<{ id: string; names?: readonly string[] }>(
    'error',
    ({ id, names = [] }) =>
      `lời văn dẫn tới “${id}” nhưng văn bản này không in mục đó${names.length === 0 ? '' : ` (bản của ${quoted(names)})`}`,
  ),
} as const;
