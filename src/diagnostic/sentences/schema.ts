import { say, meaning, type Meant } from './sentence.ts';

/** The schema of a dossier: keys, values, their forms. */
export const schemaSentences = {
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
  'bad-choice': say<{ title: string; source: string; choices: readonly string[] } & Meant>(
    'error',
    ({ title, source }) => `${title}: không có lựa chọn “${source}”`,
    ({ choices, meant }) => {
      const all = `chọn một trong: ${choices.join(', ')}`;
      return meant === undefined ? all : `có phải ý là “${meant}”? ${all}`;
    },
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
} as const;
