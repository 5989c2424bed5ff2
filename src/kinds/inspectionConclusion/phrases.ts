import type { Inspection } from '../../dossier/dossier.ts';
import type { SentenceSlots } from '../../wording/wording.ts';
import { dueSentences } from '../requirements.ts';

/** The regimes as the names of sentences carry them: `mo-dau-giam-sat`. */
export const regimeSuffix: Readonly<Record<Inspection['regime'], string>> = {
  'kiem-tra-cchc': 'cchc',
  'kiem-tra-chuyen-nganh': 'chuyen-nganh',
  'giam-sat': 'giam-sat',
};

/** Sentences that each regime says in its own words. */
const byRegime: SentenceSlots = {
  buoi: [],
  doan: [],
  'noi-dung': [],
  'trich-yeu': ['hinh-thuc', 'noi-dung', 'co-quan'],
  'mo-dau': ['khi-nao', 'doan', 'hinh-thuc', 'noi-dung', 'co-quan'],
  'can-cu': ['van-ban', 'khi-nao'],
  'thoi-ky': ['thoi-ky'],
  'chuyen-tiep': ['can-cu', 'noi-ban-hanh', 'co-quan'],
  'de-muc-kien-nghi': [],
  'yeu-cau': ['noi-ban-hanh', 'doan', 'co-quan'],
  'ket-thuc': ['noi-ban-hanh', 'co-quan'],
};

/** The standard sentences of the kind with their slots; they stand in `templates/inspectionConclusion.hbs`. */
export const sentences: SentenceSlots = {
  ...dueSentences,
  ...Object.fromEntries(
    Object.values(regimeSuffix).flatMap((suffix) =>
      Object.entries(byRegime).map(([name, slots]) => [`${name}-${suffix}`, slots]),
    ),
  ),
  'theo-ke-hoach': [],
  'dot-xuat': [],
  'trong-nam': ['nam'],
  'vao-ngay': ['ngay'],
  'vao-thang': ['thang', 'nam'],
  'vao-nam': ['nam'],
  nguoi: ['ho-ten', 'chuc-vu'],
  'nguoi-khong-chuc-vu': ['ho-ten'],
  'truong-doan': ['doan', 'nguoi'],
  'thanh-vien': ['nguoi'],
  'trich-yeu-ket-luan': ['nguoi', 'buoi', 'hinh-thuc', 'noi-dung', 'co-quan'],
  'mo-dau-ket-luan': ['nguoi'],
  'ket-thuc-ket-luan': ['noi-ban-hanh', 'co-quan'],
  'khong-can-cu': [],
  'de-muc-ket-qua': [],
  'de-muc-ton-tai': [],
  'quy-dinh-doi-chieu': ['van-ban'],
  'bien-che-chua-dat': ['phong'],
  'bien-che-dat': [],
  'cot-thu-tu': [],
  'cot-phong': [],
  'cot-tong-so': [],
  'cot-cap-truong': [],
  'cot-cap-pho': [],
  'cot-khong-chuc-vu': [],
  'khac-phuc': ['ton-tai'],
  'bao-cao': ['co-quan', 'noi-nhan', 'han'],
  'theo-doi': ['don-vi', 'van-ban'],
};
