import { say } from './sentence.ts';

/** What the decree asks of a document for being of its type. */
export const letterTypeSentences = {
  'symbol-type': say<{ symbol: string; type: string; wanted?: string; right: string }>(
    'error',
    ({ symbol, type, wanted }) =>
      wanted === undefined
        ? `ký hiệu “${symbol}” mở đầu bằng chữ viết tắt tên loại, ${type} không có chữ viết tắt`
        : `ký hiệu “${symbol}” không mở đầu bằng “${wanted}-”, chữ viết tắt của ${type}`,
    ({ right }) => `viết “${right}”`,
    'Phụ lục III, Mục I',
  ),
  'addressees-not-for-type': say<{ type: string }>(
    'error',
    ({ type }) => `${type} không có phần Kính gửi`,
    () => 'bỏ addressees; ghi nơi nhận vào recipients',
    'Phụ lục I, Phần I, Mục II, khoản 9, điểm b',
  ),
  'addressees-for-type': say<{ type: string }>(
    'error',
    ({ type }) => `${type} phải có phần Kính gửi`,
    () => 'ghi addressees: mã của cơ quan hoặc nhóm cơ quan',
    'Phụ lục I, Phần I, Mục II, khoản 9, điểm b',
  ),
} as const;
