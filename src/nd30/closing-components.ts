import { italicBold, sizes, upright, uprightBold } from './component-format.ts';
import type { ComponentFormat } from './component-format.ts';

/** Boxes 7a to 9b: who signs, to whom it goes. */
export const closingComponents = {
  signatureAuthority: {
    title: 'Quyền hạn, chức vụ của người ký',
    box: '7a',
    size: sizes(13, 14),
    ...uprightBold,
    case: 'upper',
    align: 'center',
    // The words centre the name on this line; the samples centre both.
    alignBasis: 'derived',
    clause: 'PL1.A.II.7.đ',
    basis: 'text',
  },
  signatureName: {
    title: 'Họ và tên của người ký',
    box: '7b',
    size: sizes(13, 14),
    ...uprightBold,
    case: 'sentence',
    align: 'center',
    clause: 'PL1.A.II.7.đ',
    basis: 'text',
  },
  postAboveName: {
    title: 'Chức vụ khác của người ký, ghi trên họ tên',
    box: '7b',
    size: sizes(13, 14),
    ...uprightBold,
    case: 'upper',
    align: 'center',
    clause: 'PL1.A.II.7.đ',
    basis: 'derived',
    uncertain: 'Lời văn chỉ nêu vị trí; kiểu chữ suy từ quy định chung cho chức vụ của người ký.',
  },
  addressees: {
    title: 'Kính gửi',
    box: '9a',
    size: sizes(13, 14),
    ...upright,
    case: 'sentence',
    align: 'none',
    clause: 'PL1.A.II.9.d',
    basis: 'text',
    uncertain:
      'Lời văn đặt gạch đầu dòng thẳng hàng dưới dấu hai chấm, mẫu Word đặt ở 4,5 cm; canh lề của một nơi nhận không nêu.',
  },
  recipientsLabel: {
    title: 'Từ “Nơi nhận”',
    box: '9b',
    size: sizes(12),
    ...italicBold,
    case: 'sentence',
    align: 'left',
    clause: 'PL1.A.II.9.d',
    basis: 'text',
    note: 'Dòng riêng, sát lề trái, ngang hàng với quyền hạn, chức vụ của người ký.',
  },
  recipientsList: {
    title: 'Danh sách nơi nhận',
    box: '9b',
    size: sizes(11),
    ...upright,
    case: 'sentence',
    align: 'left',
    clause: 'PL1.A.II.9.d',
    basis: 'text',
  },
} as const satisfies Readonly<Record<string, ComponentFormat>>;
