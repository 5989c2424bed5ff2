import { say } from './sentence.ts';

/** What a báo cáo must hold to. */
export const progressReportSentences = {
  'quarter-unasked': say<{ quarter: string }>(
    'error',
    ({ quarter }) => `ghi quý ${quarter} mà kỳ báo cáo không phải là quý`,
    () => 'ghi period: quy, hoặc bỏ quarter',
  ),
  'figure-not-year': say<{ id: string }>(
    'error',
    ({ id }) => `số liệu “${id}” không phải là một năm`,
    () => 'năm báo cáo là mã của một số liệu có kind: year',
  ),
  'goes-to-nobody': say<object>(
    'warning',
    () => 'văn bản chưa ghi gửi tới đâu: không có Kính gửi, cũng không có Nơi nhận',
    () => 'thêm addressees nếu gửi cấp trên, recipients nếu gửi nơi khác',
  ),
  'result-without-field': say<{ id: string }>(
    'error',
    ({ id }) => `kết quả “${id}” chưa ghi lĩnh vực nên không có chỗ trong báo cáo`,
    () => 'thêm field cho kết quả ấy',
  ),
  'field-not-of-year': say<{ id: string; field: string; year: number; fields: readonly string[] }>(
    'error',
    ({ id, field, year }) =>
      `kết quả “${id}” thuộc lĩnh vực “${field}”, không có trong danh sách lĩnh vực của năm ${year}`,
    ({ year, fields }) =>
      fields.length === 0
        ? `năm ${year} chưa có danh sách lĩnh vực cải cách hành chính`
        : `các lĩnh vực của năm ${year}: ${fields.join(', ')}`,
  ),
} as const;
