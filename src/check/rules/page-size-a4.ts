import { page } from '../../nd30/page.ts';
import { mm, mmToTwip } from '../../nd30/units.ts';
import { layoutRule } from '../rule.ts';

const TOLERANCE = mmToTwip(mm(0.5));
const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;

export const rule = layoutRule({
  id: 'page-size-a4',
  title: 'Khổ giấy A4',
  valid: [{}, { appendices: [{ landscape: true }] }],
  invalid: [{ page: { widthMm: 215.9, heightMm: 279.4 } }, { page: { widthMm: 148, heightMm: 210 } }],
  check: ({ document }) =>
    document.sections.flatMap((section) => {
      const [short, long] = [section.pageWidth, section.pageHeight].sort((a, b) => a - b);
      const { width, height } = page.size;
      return near(short ?? 0, mmToTwip(width)) && near(long ?? 0, mmToTwip(height))
        ? []
        : [
            {
              at: section,
              message: `khổ giấy ${Math.round(section.pageWidth / mmToTwip(mm(1)))} × ${Math.round(section.pageHeight / mmToTwip(mm(1)))} mm`,
              hint: `đặt khổ giấy ${page.size.name} (${width} × ${height} mm)`,
            },
          ];
    }),
});
