/**
 * The fields of administrative reform. Each list holds for a period: the master programme of 2011–2020 (Nghị quyết số
 * 30c/NQ-CP) and that of 2021–2030 (Nghị quyết số 76/NQ-CP); steering stands beside both in inspections and indexes.
 */
export const reformFields = {
  'chi-dao-dieu-hanh': { title: 'Công tác chỉ đạo, điều hành cải cách hành chính', from: 2011, to: 2030 },
  'the-che': { title: 'Cải cách thể chế', from: 2011, to: 2030 },
  'thu-tuc-hanh-chinh': { title: 'Cải cách thủ tục hành chính', from: 2011, to: 2030 },
  'to-chuc-bo-may': { title: 'Cải cách tổ chức bộ máy hành chính nhà nước', from: 2011, to: 2030 },
  'doi-ngu': {
    title: 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
    from: 2011,
    to: 2020,
  },
  'che-do-cong-vu': { title: 'Cải cách chế độ công vụ', from: 2021, to: 2030 },
  'tai-chinh-cong': { title: 'Cải cách tài chính công', from: 2011, to: 2030 },
  'hien-dai-hoa': { title: 'Hiện đại hóa hành chính', from: 2011, to: 2020 },
  'chinh-quyen-so': { title: 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số', from: 2021, to: 2030 },
} as const;

export const reformFieldIds = Object.keys(reformFields);

/** The fields by id, as their programmes name them. */
export const reformFieldTitles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(reformFields).map(([id, { title }]) => [id, title]),
);

/** One field of a year's list. */
export interface ReformField {
  readonly id: string;
  readonly title: string;
}

/** The fields that hold in a year, steering first, in the order of their programme; none before 2011 and after 2030. */
export const reformFieldsOf = (year: number): ReformField[] =>
  Object.entries(reformFields).flatMap(([id, { title, from, to }]) =>
    from <= year && year <= to ? [{ id, title }] : [],
  );
