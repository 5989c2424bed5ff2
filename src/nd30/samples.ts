import type { ClauseCode } from './clause.ts';

/** The samples of Phụ lục III, Mục II, by number. */
export const samples = {
  '1.1': { title: 'Nghị quyết (cá biệt)', clause: 'PL3.1_1' },
  '1.2': { title: 'Quyết định (cá biệt) quy định trực tiếp', clause: 'PL3.1_2' },
  '1.3': { title: 'Quyết định (cá biệt) quy định gián tiếp', clause: 'PL3.1_3' },
  '1.4': { title: 'Văn bản có tên loại', clause: 'PL3.1_4' },
  '1.5': { title: 'Công văn', clause: 'PL3.1_5' },
  '1.6': { title: 'Công điện', clause: 'PL3.1_6' },
  '1.7': { title: 'Giấy mời', clause: 'PL3.1_7' },
  '1.8': { title: 'Giấy giới thiệu', clause: 'PL3.1_8' },
  '1.9': { title: 'Biên bản', clause: 'PL3.1_9' },
  '1.10': { title: 'Giấy nghỉ phép', clause: 'PL3.1_10' },
  '2.1': { title: 'Phụ lục văn bản hành chính giấy', clause: 'PL3.2_1' },
  '2.2': { title: 'Phụ lục văn bản hành chính điện tử', clause: 'PL3.2_2' },
  '3.1': { title: 'Bản sao sang định dạng giấy', clause: 'PL3.3_1' },
  '3.2': { title: 'Bản sao sang định dạng điện tử', clause: 'PL3.3_2' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly clause: ClauseCode }>>;

/** The number of a sample, such as `1.5`. */
export type SampleId = keyof typeof samples;
