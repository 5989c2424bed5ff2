import type { Place } from '../diagnostic/diagnostic.ts';
import type { House } from '../house/house.ts';
import { decreeSize, sizeChoices, sizesInForce } from '../house/sizes.ts';
import type { Locate, Path } from '../diagnostic/place.ts';
import type { OfficeSettings } from '../intake/read-house.ts';

/** One setting that holds for a dossier. */
export interface SettingInForce {
  /** As it is typed in the house file: `sizes.motto`. */
  readonly key: string;
  readonly title: string;
  readonly value: string;
  /** Where it was set; absent where it is ours. */
  readonly from?: Place;
}

/** The `house:` part of a dossier after the office's settings were merged into it, and where each value stands. */
export interface DossierHouse {
  readonly house: House;
  readonly locate: Locate;
}

const dateStyleNames = { long: 'ngày 05 tháng 01 năm 2020', slash: 'ngày 05/01/2020' } as const;

/** What an office knows of itself: who issues, who signs, which symbol. */
function ownFacts({ settings, locate }: OfficeSettings): SettingInForce[] {
  const { issuer, agencies = [], signers = [], symbols = {} } = settings;
  const at = (key: string, title: string, value: string, path: Path): SettingInForce => ({
    key,
    title,
    value,
    from: locate(path),
  });
  return [
    ...(issuer === undefined ? [] : [at('issuer', 'cơ quan ban hành', issuer.name, ['issuer', 'name'])]),
    ...agencies.map(({ id, name }, index) =>
      at(`agencies.${id}`, `cơ quan “${id}”`, name, ['agencies', index, 'name']),
    ),
    ...signers.map(({ id, name, post }, index) =>
      at(`signers.${id}`, `người ký “${id}”`, post === undefined ? name : `${name}, ${post}`, [
        'signers',
        index,
        'name',
      ]),
    ),
    ...Object.entries(symbols).map(([kind, symbol]) =>
      at(`symbols.${kind}`, `ký hiệu của ${kind}`, symbol, ['symbols', kind]),
    ),
  ];
}

function manners({ house, locate }: DossierHouse): SettingInForce[] {
  const from = (key: keyof House): { from?: Place } =>
    house[key] === undefined ? {} : { from: locate(['house', key]) };
  const { tone, dates = 'long', appendixLabel } = house;
  return [
    {
      key: 'tone',
      title: 'kiểu đặt dấu',
      value: tone === undefined ? 'như đã gõ' : `“${tone}”`,
      ...from('tone'),
    },
    { key: 'dates', title: 'ngày trong lời văn', value: dateStyleNames[dates], ...from('dates') },
    {
      key: 'appendixLabel',
      title: 'nhãn phụ lục',
      value:
        appendixLabel === undefined
          ? 'Phụ lục, Phụ lục I'
          : `Phụ lục 01 (${appendixLabel.decidedBy}: ${appendixLabel.reason})`,
      ...from('appendixLabel'),
    },
  ];
}

function looks(office: OfficeSettings | undefined): SettingInForce[] {
  const chosen = office?.sizes ?? {};
  const sizes = sizesInForce(chosen);
  const from = (path: Path): { from?: Place } => (office === undefined ? {} : { from: office.locate(path) });
  return [
    {
      key: 'templates',
      title: 'mẫu',
      value: office?.settings.templates ?? 'mẫu gốc của vanthu',
      ...(office?.templates === undefined ? {} : from(['templates'])),
    },
    ...sizeChoices.map((component) => ({
      key: `sizes.${component}`,
      title: `cỡ chữ ${decreeSize(component).title}`,
      value: String(sizes[component]).replace('.', ','),
      ...(chosen[component] === undefined ? {} : from(['sizes', component])),
    })),
    ...(office?.settings.deviations ?? []).map(({ rule, decidedBy, reason }, index) => ({
      key: `deviations[${index}]`,
      title: `khác Nghị định ở ${rule}`,
      value: `${decidedBy} quyết định: ${reason}`,
      ...from(['deviations', index]),
    })),
  ];
}

/** Every setting that holds for a dossier, in the order of the house file; what nobody set is ours. */
export const settingsInForce = (
  office: OfficeSettings | undefined,
  dossier: DossierHouse,
): SettingInForce[] => [
  ...(office === undefined ? [] : ownFacts(office)),
  ...manners(dossier),
  ...looks(office),
];
