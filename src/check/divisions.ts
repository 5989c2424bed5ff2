/** The two kinds of division that the decree rules together (PL1.A.II.6.đ), and a label to show each on. */
export const partOrChapter = {
  levels: ['part', 'chapter'],
  named: 'phần, chương',
  label: 'Chương I',
} as const;
export const section = { levels: ['section', 'subsection'], named: 'mục, tiểu mục', label: 'Mục 1' } as const;
