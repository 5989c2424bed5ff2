/** Where the tone mark of an open oa, oe, uy stands in print. */
export const tonePlacements = ['hòa', 'hoà'] as const;
/** Dates in running text: "ngày 05 tháng 01 năm 2020" or, as many offices write, "ngày 05/01/2020". */
export const dateStyles = ['long', 'slash'] as const;

/** What the decree leaves to the office, or what the office knowingly does otherwise. */
export interface House {
  /** As typed when absent. */
  readonly tone?: (typeof tonePlacements)[number];
  readonly dates?: (typeof dateStyles)[number];
  /** "Phụ lục 01" in place of the decree's "Phụ lục", "Phụ lục I" (PL1.A.III.1.a): who decided it, and why. */
  readonly appendixLabel?: { readonly style: 'arabic'; readonly decidedBy: string; readonly reason: string };
}

/** A choice that departs from the decree's own form; every verdict shows it. */
export interface Deviation {
  readonly what: string;
  readonly decidedBy: string;
  readonly reason: string;
}

export const deviationsOf = ({ appendixLabel }: House): Deviation[] =>
  appendixLabel === undefined
    ? []
    : [
        {
          what: 'phụ lục ghi nhãn “Phụ lục 01” thay cho “Phụ lục”, “Phụ lục I” (Phụ lục I, Phần I, Mục III, khoản 1, điểm a)',
          decidedBy: appendixLabel.decidedBy,
          reason: appendixLabel.reason,
        },
      ];
