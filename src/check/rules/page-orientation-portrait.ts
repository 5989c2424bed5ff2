import { layoutRule } from '../rule.ts';

export const rule = layoutRule({
  id: 'page-orientation-portrait',
  title: 'Trang dọc; trang ngang chỉ khi có bảng, biểu',
  valid: [{}, { appendices: [{ landscape: true }] }],
  invalid: [{ page: { landscape: true } }],
  check: ({ document, components }) =>
    document.sections.flatMap((section) => {
      if (!section.landscape) return [];
      const head = [...components.values()].flatMap(({ lines }) => lines.map(({ paragraph }) => paragraph));
      const closing = new Set(head.map(({ cell }) => cell?.table).filter((table) => table !== undefined));
      // The tables that lay out head and close are no tables to be read.
      const hasTable = section.blocks.some((block) => block.kind === 'table' && !closing.has(block.index));
      return hasTable
        ? []
        : [
            {
              at: section,
              message: 'trang đặt ngang mà không có bảng, biểu',
              hint: 'đặt trang dọc (khổ A4, chiều dài 297 mm theo chiều đứng)',
            },
          ];
    }),
});
