import { say } from './sentence.ts';

/** What an inspection's conclusion says of itself. */
export const inspectionSentences = {
  'regime-words': say<{ words: string; right: string; regime: string }>(
    'warning',
    ({ words, regime }) => `gọi “${words}” mà đây là ${regime}, không phải thanh tra`,
    ({ right }) => `viết “${right}”; nếu nói về việc của cơ quan thanh tra thì giữ nguyên`,
  ),
  'result-field-year': say<{ id: string; title: string; year: number }>(
    'warning',
    ({ id, title, year }) =>
      `lĩnh vực “${title}” của kết quả “${id}” không có trong danh sách của năm ${year}`,
    () => 'chọn lĩnh vực của đúng giai đoạn: 2011–2020 hoặc 2021–2030',
  ),
  'chain-incomplete': say<{ missing: readonly string[] }>(
    'warning',
    ({ missing }) => `căn cứ của cuộc kiểm tra chuyên ngành chưa có: ${missing.join(', ')}`,
    () => 'thêm văn bản ấy vào citations và ghi mã vào bases của đợt kiểm tra',
  ),
  'report-before-issue': say<object>('error', () => 'hạn báo cáo kết quả thực hiện trước ngày văn bản'),
  'staffing-not-placed': say<{ id: string }>(
    'warning',
    ({ id }) => `bảng biên chế xếp dưới tồn tại “${id}” mà văn bản này không nêu tồn tại ấy`,
    () => 'thêm mã ấy vào findings của văn bản, hoặc sửa staffingUnder',
  ),
} as const;
