import { lowerFirst } from '../../text/capital.ts';
import type { ColumnToWrite } from '../table/book.ts';
import type { Column, Layout, SheetLayout } from './layout.ts';
import { words } from './words.ts';

/** The sheets whose entries a column names. */
const targetsOf = ({ leaf }: Column, all: Layout): SheetLayout[] =>
  (leaf.refersTo ?? []).flatMap((part) =>
    all.filter(({ keys, owner }) => owner === undefined && keys.length === 1 && keys[0] === part),
  );

const listed = (items: readonly string[]): string => items.join(' hoặc ');

/** Whether it must be filled in, where rows are of several kinds for which of them. */
function needNote({ kinds, required }: Column, { kindTitles }: SheetLayout): string {
  if (required) return 'Bắt buộc.';
  if (kinds === undefined) return 'Để trống được.';
  const titled = (entries: readonly (readonly [string, boolean])[]): string =>
    entries.map(([kind]) => lowerFirst(kindTitles.get(kind) ?? kind)).join('; ');
  const has = [...kinds];
  const needs = has.filter(([, needed]) => needed);
  return [
    ...(has.length < kindTitles.size ? [`Chỉ dùng cho: ${titled(has)}.`] : []),
    needs.length === 0
      ? 'Để trống được.'
      : needs.length === has.length
        ? 'Bắt buộc.'
        : `Bắt buộc với: ${titled(needs)}.`,
  ].join(' ');
}

/** How its cells are filled in, as far as the schema tells. */
function formNote(column: Column, all: Layout): string[] {
  const { leaf, many } = column;
  const targets = targetsOf(column, all).map(({ name }) => `“${name}”`);
  const labels = Object.values(leaf.labels ?? {});
  const forms = {
    id: 'Gồm chữ thường không dấu, chữ số, nối bằng “-”; chỗ khác nhắc lại bằng mã này.',
    date: 'Gõ ngày: 10/4/2024.',
    partialDate: 'Gõ ngày: 10/4/2024; chưa có ngày thì gõ: tháng 4 năm 2024.',
    number: 'Viết theo lối Việt Nam: 1.917; 89,729; 08.',
    count: 'Số nguyên.',
  } as const;
  return [
    ...(targets.length === 0 ? [] : [`Ghi mã của một mục ở trang ${listed(targets)}.`]),
    ...(labels.length === 0 ? [] : [`Chọn: ${labels.join('; ')}.`]),
    ...(leaf.form === undefined ? [] : [forms[leaf.form]]),
    ...(leaf.prose === true
      ? ['Lời văn; dùng được **đậm**, *nghiêng* và lời gọi như {{cite "ma-van-ban"}}.']
      : []),
    ...(many
      ? [
          leaf.refersTo === undefined
            ? 'Nhiều ý thì mỗi ý một dòng trong ô (Alt+Enter).'
            : 'Nhiều mã thì cách nhau bằng dấu “;”.',
          `Cố ý để không có gì thì ghi ${words.emptyList}.`,
        ]
      : []),
  ];
}

function noteOf(column: Column, sheet: SheetLayout, all: Layout): string {
  switch (column.role) {
    case 'sample':
      return 'Dòng ví dụ của một tỉnh hư cấu: thay bằng dữ kiện của cơ quan rồi xóa chữ ở cột này, hoặc xóa cả dòng.';
    case 'owner':
      return `Bắt buộc. Mã của mục ở trang “${sheet.owner?.name ?? ''}” mà dòng này thuộc về.`;
    case 'parent':
      return `Mã của dòng cùng trang mà dòng này là một ý con; để trống nếu dòng đứng riêng.`;
    case 'level':
      return 'Số từ 1: dòng cấp 2 nằm trong dòng cấp 1 ngay trên nó, và cứ thế. Để trống là cấp 1.';
    case 'value':
      return [
        needNote(column, sheet),
        ...formNote(column, all),
        `Khóa trong hồ sơ: ${column.keys.join('.')}.`,
      ].join(' ');
  }
}

/** Characters across. */
const widths = { prose: 60, text: 28, ref: 20, id: 18, date: 16, number: 14, mark: 12 } as const;

function widthOf({ role, leaf }: Column): number {
  if (role === 'level' || role === 'sample') return widths.mark;
  if (leaf.prose === true) return widths.prose;
  if (leaf.form === 'id') return widths.id;
  if (leaf.form === 'date' || leaf.form === 'partialDate') return widths.date;
  if (leaf.form === 'number' || leaf.form === 'count') return widths.number;
  return leaf.refersTo === undefined && role === 'value' ? widths.text : widths.ref;
}

function choicesOf(column: Column, sheet: SheetLayout, all: Layout): ColumnToWrite['choices'] {
  const labels = Object.values(column.leaf.labels ?? {});
  if (labels.length > 0) return { words: labels };
  const targets = column.role === 'parent' ? [sheet] : targetsOf(column, all);
  const [target] = targets;
  const index = target?.columns.findIndex(({ keys }) => keys.join('.') === 'id') ?? -1;
  if (target === undefined || index < 0) return undefined;
  const open = column.many || targets.length > 1 ? ({ open: true } as const) : {};
  return { sheet: target.name, column: index, ...open };
}

/** The columns of a sheet as they are written: headings, notes, lists to choose from, formats. */
export const columnsToWrite = (sheet: SheetLayout, all: Layout): ColumnToWrite[] =>
  sheet.columns.map((column) => {
    const choices = choicesOf(column, sheet, all);
    const dated = column.leaf.form === 'date' || column.leaf.form === 'partialDate';
    return {
      heading: column.heading,
      note: noteOf(column, sheet, all),
      width: widthOf(column),
      ...(choices === undefined ? {} : { choices }),
      // Excel changes "08" and "4/2024" in a cell that is not text.
      format: dated ? 'date' : 'text',
    };
  });
