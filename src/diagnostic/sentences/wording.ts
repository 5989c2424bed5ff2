import { say, meaning, type Meant } from './sentence.ts';

/** The standard sentences of `templates/*.hbs`. */
export const wordingSentences = {
  'wording-syntax': say<object>(
    'error',
    () => 'câu chữ mẫu viết chưa đúng cú pháp',
    () => 'mỗi câu có dạng {{#*inline "ten-cau"}}Lời văn, có {{cho-trong}}.{{/inline}}',
  ),
  'wording-forbidden': say<{ words: string }>(
    'error',
    ({ words }) => `câu chữ mẫu không cho phép ${words}`,
    () => 'trong câu chỉ có chữ và chỗ trống dạng {{ten}}',
  ),
  'wording-twice': say<{ name: string }>('error', ({ name }) => `câu “${name}” đã có ở trên`),
  'wording-missing': say<{ name: string; file: string }>(
    'error',
    ({ name, file }) => `tệp câu chữ ${file} thiếu câu “${name}”`,
    ({ file }) => `chép câu ấy từ tệp ${file} gốc của vanthu`,
  ),
  'wording-too-large': say<{ bytes: number; limit: number }>(
    'error',
    ({ bytes, limit }) => `tệp câu chữ quá lớn: ${bytes} byte, giới hạn là ${limit}`,
    () => 'tệp ấy chỉ giữ các câu của một loại văn bản',
  ),
  'wording-unknown': say<{ name: string; known: readonly string[] } & Meant>(
    'error',
    ({ name }) => `không có câu nào tên “${name}”`,
    ({ meant, known }) => meaning(meant) ?? `các câu của loại này: ${known.join(', ')}`,
  ),
  'wording-slot': say<{ slot: string; known: readonly string[] } & Meant>(
    'error',
    ({ slot }) => `câu này không có chỗ trống “${slot}”`,
    ({ meant, known }) => meaning(meant) ?? `các chỗ trống của câu: ${known.join(', ')}`,
  ),
} as const;
