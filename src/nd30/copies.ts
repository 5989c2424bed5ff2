import type { ClauseCode } from './clause.ts';
import type { RuleLine } from './component-format.ts';
import type { SampleId } from './samples.ts';

/** What a copy is made from and into. */
export type Medium = 'paper' | 'electronic';

/** One of the three forms of copy (Điều 25). */
export interface CopyKind {
  readonly id: 'ban-sao-y' | 'ban-trich-sao' | 'ban-sao-luc';
  readonly name: string;
  /** The words printed as “hình thức sao”. */
  readonly form: string;
  /** Phụ lục III, Mục I. */
  readonly abbreviation: string;
  readonly symbolForm: string;
  /** What it may be copied from. */
  readonly source: string;
  readonly conversions: readonly { readonly from: Medium; readonly to: Medium }[];
  readonly samples: readonly SampleId[];
  readonly example: string;
  readonly clause: ClauseCode;
}

const paperToPaper = { from: 'paper', to: 'paper' } as const;
const paperToElectronic = { from: 'paper', to: 'electronic' } as const;
const electronicToPaper = { from: 'electronic', to: 'paper' } as const;
const electronicToElectronic = { from: 'electronic', to: 'electronic' } as const;

export const copies = [
  {
    id: 'ban-sao-y',
    name: 'Bản sao y',
    form: 'SAO Y',
    abbreviation: 'SY',
    symbolForm: '{so}/SY-{CQ}',
    source: 'bản gốc hoặc bản chính',
    conversions: [paperToPaper, electronicToPaper, paperToElectronic],
    samples: ['3.1', '3.2'],
    example: 'Số: 03/SY-UBND',
    clause: 'D.25.1',
  },
  {
    id: 'ban-trich-sao',
    name: 'Bản trích sao',
    form: 'TRÍCH SAO',
    abbreviation: 'TrS',
    symbolForm: '{so}/TrS-{CQ}',
    source: 'phần nội dung cần trích của bản gốc hoặc bản chính, tạo lại đủ thể thức',
    conversions: [paperToPaper, paperToElectronic, electronicToElectronic, electronicToPaper],
    samples: ['3.1', '3.2'],
    example: 'Số: 12/TrS-BNV',
    clause: 'D.25.3',
  },
  {
    id: 'ban-sao-luc',
    name: 'Bản sao lục',
    form: 'SAO LỤC',
    abbreviation: 'SL',
    symbolForm: '{so}/SL-{CQ}',
    source: 'bản sao y',
    conversions: [paperToPaper, paperToElectronic, electronicToPaper],
    samples: ['3.1', '3.2'],
    example: 'Số: 04/SL-UBND',
    clause: 'D.25.2',
  },
] as const satisfies readonly CopyKind[];

/** One series of numbers, from 01 each year, shared by the three forms. */
export const copyNumbering = { shared: true, start: 1, clause: 'PL1.B.II.1.c' } as const;

/** The line between a document and the copy's own particulars, on the same A4 sheet. */
export const copySeparator = {
  place: 'above',
  length: 'full',
  clause: 'PL1.B.II.2.a',
  basis: 'text',
} as const satisfies RuleLine;

/** What a scanned electronic copy must be. */
export const electronicCopy = {
  pdfVersion: { min: '1.4', clause: 'PL1.B.I.2.a' },
  colour: { required: true, clause: 'PL1.B.I.2.b' },
  resolution: { minDpi: 200, clause: 'PL1.B.I.2.c' },
  scale: { percent: 100, clause: 'PL1.B.I.2.d' },
  /** Box 14: top right corner of the first page, no image of the seal. */
  signature: { box: '14', imageShown: false, clause: 'PL1.B.I.3.a' },
} as const;
