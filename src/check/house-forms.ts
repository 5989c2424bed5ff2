import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { nearest } from '../diagnostic/nearest.ts';
import type { Locate } from '../diagnostic/place.ts';
import type { House } from '../house/house.ts';
import type { CatalogueRuleId } from '../nd30/catalogue/catalogue.ts';
import { isRuleId, ruleIds } from './rule-facts.ts';

/** What an office knowingly does otherwise at a rule: decided by whom, and why. */
interface DecidedOtherwise {
  readonly decidedBy: string;
  readonly reason: string;
}

/** What the office's own settings say to the checker. */
export interface HouseForms {
  /** By rule: what the office knowingly does otherwise, decided by whom and why. */
  readonly deviations: ReadonlyMap<string, DecidedOtherwise>;
  /** Rules that the office does not want told. */
  readonly ignored: ReadonlySet<string>;
  /** Abbreviations of agencies, units and fields that the head of the office has fixed; none given: any. */
  readonly abbreviations?: ReadonlySet<string>;
  /** Armed forces, schools, hospitals, research: degrees before a name are theirs to rule (PL1.A.II.7.c). */
  readonly academicTitles: boolean;
}

export const noHouseForms: HouseForms = {
  deviations: new Map(),
  ignored: new Set(),
  academicTitles: false,
};

/** The parts of a house file that the checker reads. */
interface HouseWords extends House {
  readonly deviations?: readonly (DecidedOtherwise & { readonly rule: string })[];
  readonly check?: {
    readonly ignore?: readonly string[];
    readonly abbreviations?: readonly string[];
    readonly academicTitles?: 'true' | 'false';
  };
}

/** The rules that "Phụ lục 01" in place of "Phụ lục", "Phụ lục I" departs from (PL1.A.III.1.a). */
const appendixLabelRules = ['phu-luc-roman-when-many', 'phu-luc-single-unnumbered'] as const;

/** The rules that a size of the office's own departs from, by the name under which it is declared. */
const sizeRules: Readonly<Record<string, readonly CatalogueRuleId[]>> = {
  'sizes.nationalName': ['quoc-hieu-size'],
  'sizes.motto': ['tieu-ngu-size'],
  'sizes.parent': ['co-quan-chu-quan-size'],
  'sizes.issuer': ['co-quan-ban-hanh-size'],
  'sizes.number': ['so-ky-hieu-size'],
  'sizes.placeDate': ['dia-danh-thoi-gian-size'],
  'sizes.typeName': ['ten-loai-size'],
  'sizes.subject': ['trich-yeu-size'],
  'sizes.letterSubject': ['trich-yeu-cv-size'],
  'sizes.legalBasis': ['can-cu-size'],
  'sizes.bodyText': ['body-size'],
  'sizes.addressees': ['kinh-gui-size'],
  'sizes.signatureAuthority': ['quyen-han-chuc-vu-size'],
  'sizes.signatureName': ['ho-ten-size'],
  'sizes.recipientsLabel': ['noi-nhan-label-size'],
  // The drafter's mark ends the last line of the list.
  'sizes.recipientsList': ['noi-nhan-list-size', 'nguoi-soan-thao-style'],
  'sizes.appendixLabel': ['phu-luc-label-size'],
  'sizes.appendixTitle': ['phu-luc-title-size'],
  'sizes.appendixAttached': ['phu-luc-kem-theo-size'],
  'sizes.addressFooter': ['dia-chi-size'],
  'sizes.pageNumber': ['page-number-size'],
};

/** What a house file says to the checker, and the rules that it names though there is none of that name. */
export function houseFormsOf(
  { deviations = [], check = {}, appendixLabel }: HouseWords,
  locate: Locate,
): { readonly forms: HouseForms; readonly diagnostics: readonly Diagnostic[] } {
  const { ignore = [], abbreviations, academicTitles = 'false' } = check;
  const labels =
    appendixLabel === undefined ? [] : appendixLabelRules.map((rule) => [rule, appendixLabel] as const);
  return {
    forms: {
      deviations: new Map<string, DecidedOtherwise>([
        ...labels,
        ...deviations.flatMap(({ rule, decidedBy, reason }) =>
          (sizeRules[rule] ?? [rule]).map((id) => [id, { decidedBy, reason }] as const),
        ),
      ]),
      ignored: new Set(ignore),
      ...(abbreviations === undefined ? {} : { abbreviations: new Set(abbreviations) }),
      academicTitles: academicTitles === 'true',
    },
    diagnostics: ignore.flatMap((rule, index) => {
      if (isRuleId(rule)) return [];
      const meant = nearest(rule, ruleIds);
      return [
        fault(
          'house-rule-unknown',
          { rule, ...(meant === undefined ? {} : { meant }) },
          locate(['check', 'ignore', index]),
        ),
      ];
    }),
  };
}
