import { documentTypes, type DocumentTypeId } from '../nd30/document-types.ts';
import { fixedText } from '../nd30/components.ts';
import { compact, fold, isNear } from './fold.ts';

export const keyOf = (text: string): string => compact(fold(text));

const nationalName = keyOf(fixedText.nationalName.text);
const motto = keyOf(fixedText.motto.text);
const MISSPELT = 4;

export const isNationalName = (key: string): boolean => isNear(key, nationalName, MISSPELT);
export const isMotto = (key: string): boolean => isNear(key, motto, MISSPELT);

const typeKeys: ReadonlyMap<string, DocumentTypeId> = new Map(
  documentTypes.map(({ name, id }) => [keyOf(name), id]),
);

/** The type whose name these words are; a công văn has none. */
export function typeNamed(key: string): DocumentTypeId | undefined {
  const type = typeKeys.get(key);
  return type === 'cong-van' ? undefined : type;
}

/** The longest type name that a line begins with: `BÁO CÁO KẾT QUẢ …`, in folded words. */
export function typeOpening(folded: string): { type: DocumentTypeId; name: string } | undefined {
  return documentTypes
    .filter(({ id }) => id !== 'cong-van')
    .map(({ id, name }) => ({ type: id, name: fold(name) }))
    .filter(({ name }) => folded.startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

/** Words with which the name of an agency, or of one who acts for the state, begins. */
const organs = [
  'UY BAN',
  'UBND',
  'HOI DONG',
  'HDND',
  'BO',
  'SO',
  'PHONG',
  'BAN',
  'CUC',
  'CHI CUC',
  'TONG CUC',
  'VU',
  'VIEN',
  'VAN PHONG',
  'TRUNG TAM',
  'TRUONG',
  'TRAM',
  'DAI HOC',
  'HOC VIEN',
  'BENH VIEN',
  'CONG TY',
  'TONG CONG TY',
  'TAP DOAN',
  'THANH TRA',
  'CHU TICH',
  'THU TUONG',
  'CHINH PHU',
  'QUOC HOI',
  'KHO BAC',
  'BAO HIEM',
  'TOA AN',
  'VIEN KIEM SAT',
  'NGAN HANG',
  'LIEN DOAN',
  'HOI',
  'DOAN',
  'TO',
  'QUY',
  'CONG AN',
  'BCD',
  'BQL',
  'TONG',
  'CHI NHANH',
  'THUE',
  'HAT',
  'NHA',
  'BAO',
  'DAI',
  'KHOI',
  'XI NGHIEP',
];

const organOpening = new RegExp(`^(?:${organs.join('|')})(?![A-Z])`, 'u');
/** Openings that need the next line: `VĂN PHÒNG` / `ỦY BAN NHÂN DÂN TỈNH`. */
const wantsMore =
  /^(?:VAN PHONG|CHU TICH|BAN CHI DAO|HOI DONG|THUONG TRUC|THANH TRA|.* (?:VA|CUA|CAC|THUOC)|.*[-,])$/u;

export const opensOrgan = (folded: string): boolean => organOpening.test(folded);
export const isUnfinished = (folded: string): boolean => wantsMore.test(folded);
