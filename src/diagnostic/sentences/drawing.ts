import { say, meaning, type Meant } from './sentence.ts';

/** Templates, and what is drawn with them. */
export const drawingSentences = {
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
} as const;
