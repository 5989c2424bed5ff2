import { pt, type Twip } from '../../../src/nd30/units.ts';
import { textWidth, wrapLines } from '../../../src/text/width.ts';
import { ruleXml } from '../example/rule-line.ts';
import { line, paragraph, run, table, type Look } from './office-xml.ts';

/** What a head says; `about` is V/v of a công văn. */
export interface HeadFacts {
  readonly parent?: string;
  readonly issuer: readonly string[];
  readonly number: string;
  readonly placeDate?: string;
  readonly about?: string;
  readonly drawn?: 'border' | 'drawing' | 'vml' | 'typed';
  readonly nation?: string;
}

export const LEFT = 3654;
export const RIGHT = 5700;
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const centred = { align: 'center' } as const;

const widest = (texts: readonly string[], size: number, column: number): number => {
  const font = { size: pt(size), bold: true, italic: false };
  return Math.max(
    ...texts.flatMap((text) => wrapLines(text, font, column as Twip).map((one) => textWidth(one, font))),
  );
};

/** The cells of a head, from which every layout takes. */
function cells({ parent, issuer, number, placeDate, about, drawn, nation = NATION }: HeadFacts) {
  const rule = (texts: readonly string[], size: number, width: number, ratio: number): string =>
    ruleXml(
      { ratio, ...(drawn === undefined ? {} : { drawn }) },
      widest(texts, size, width),
      { width },
      ratio,
    );
  return {
    parent: parent === undefined ? '' : line(parent, { size: 13, ...centred }),
    issuer: issuer.map((text) => line(text, { size: 13, bold: true, ...centred })).join(''),
    issuerRule: rule(issuer, 13, LEFT, 0.4),
    nation: line(nation, { size: 13, bold: true, ...centred }),
    motto: line(MOTTO, { size: 14, bold: true, ...centred }),
    mottoRule: rule([MOTTO], 14, RIGHT, 1),
    number: line(number, { size: 13, ...centred }),
    placeDate: placeDate === undefined ? '' : line(placeDate, { size: 14, italic: true, ...centred }),
    about: about === undefined ? '' : line(about, { size: 12, before: 120, ...centred }),
  };
}

type Cells = ReturnType<typeof cells>;
const agency = ({ parent, issuer, issuerRule }: Cells): string => parent + issuer + issuerRule;
const state = ({ nation, motto, mottoRule }: Cells): string => nation + motto + mottoRule;

const tables: Record<string, (all: Cells, tblPr: string) => string> = {
  '1×2': (all, tblPr) =>
    table([LEFT, RIGHT], [[agency(all) + all.number + all.about, state(all) + all.placeDate]], { tblPr }),
  '2×2': (all, tblPr) =>
    table(
      [LEFT, RIGHT],
      [
        [agency(all), state(all)],
        [all.number + all.about, all.placeDate],
      ],
      { tblPr },
    ),
  '3×2': (all, tblPr) =>
    table(
      [LEFT, RIGHT],
      [
        [agency(all), state(all)],
        [all.number, all.placeDate],
        [all.about, ''],
      ],
      { tblPr },
    ),
  '3×3': (all, tblPr) =>
    table(
      [LEFT - 100, 200, RIGHT - 100],
      [
        [agency(all), '', state(all)],
        [all.number, '', all.placeDate],
        [all.about, '', ''],
      ],
      { tblPr },
    ),
  '4×2': (all, tblPr) =>
    table(
      [LEFT, RIGHT],
      [
        [all.parent, all.nation],
        [all.issuer + all.issuerRule, all.motto + all.mottoRule],
        [all.number, all.placeDate],
        [all.about, ''],
      ],
      { tblPr },
    ),
  '4×3': (all, tblPr) =>
    table(
      [LEFT - 100, 200, RIGHT - 100],
      [
        [all.parent, '', all.nation],
        [all.issuer + all.issuerRule, '', all.motto + all.mottoRule],
        [all.number, '', all.placeDate],
        [all.about, '', ''],
      ],
      { tblPr },
    ),
};

export const tableHeads = Object.keys(tables);

/** A head in a table of so many rows and columns. */
export function tableHead(size: string, facts: HeadFacts, tblPr = ''): string {
  const drawn = tables[size];
  if (drawn === undefined) throw new RangeError(size);
  return drawn(cells(facts), tblPr);
}

const TABS = `<w:tabs><w:tab w:val="center" w:pos="${LEFT / 2}"/><w:tab w:val="center" w:pos="${LEFT + RIGHT / 2}"/></w:tabs>`;

/** What stands side by side, each with its look. */
type Side = readonly [string, Look];

function sides({
  parent,
  issuer,
  number,
  placeDate = '',
  about,
  nation = NATION,
}: HeadFacts): [Side, Side][] {
  const left: Side[] = [
    ...(parent === undefined ? [] : [[parent, { size: 13 }] as const]),
    ...issuer.map((text) => [text, { size: 13, bold: true }] as const),
  ];
  const right: Side[] = [
    [nation, { size: 13, bold: true }],
    [MOTTO, { size: 14, bold: true }],
  ];
  const none: Side = ['', {}];
  return [
    ...Array.from({ length: Math.max(left.length, right.length) }, (_, at): [Side, Side] => [
      left[at] ?? none,
      right[at] ?? none,
    ]),
    [
      [number, { size: 13 }],
      [placeDate, { size: 14, italic: true }],
    ],
    ...(about === undefined ? [] : [[[about, { size: 12, before: 120 }], none] as [Side, Side]]),
  ];
}

const rules = ({ issuer }: HeadFacts): string =>
  ruleXml({ drawn: 'drawing' }, widest(issuer, 13, LEFT), { width: LEFT }, 0.4) +
  ruleXml({ drawn: 'drawing' }, widest([MOTTO], 14, RIGHT), { width: RIGHT, left: LEFT }, 1);

const rows = (facts: HeadFacts, set: (left: Side, right: Side) => string): string =>
  sides(facts)
    .map(([left, right], at) => (at === 2 ? rules(facts) : '') + set(left, right))
    .join('');

/** A head of paragraphs whose halves stand at two centred tabs. */
export const tabbedHead = (facts: HeadFacts): string =>
  rows(facts, ([left, a], [right, b]) =>
    paragraph(run(`\t${left}`, a) + (right === '' ? '' : run(`\t${right}`, b)), {
      ...a,
      pPr: TABS,
    }),
  );

/** A head put in place with the space bar. */
export const spacedHead = (facts: HeadFacts): string =>
  rows(facts, ([left, a], [right, b]) =>
    paragraph(
      run(`   ${left}`, a) + (right === '' ? '' : run(' '.repeat(Math.max(8, 34 - left.length)) + right, b)),
      a,
    ),
  );
