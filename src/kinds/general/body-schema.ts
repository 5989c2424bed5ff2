import { z } from 'zod';
import {
  cell,
  choice,
  count,
  innerId,
  issue,
  labelledChoice,
  list,
  prose,
  text,
} from '../../dossier/fields.ts';

/** Blocks that open with words; the key says what the words are, and where the block may stand. */
const said = {
  part: { title: 'tên Phần', rank: 0 },
  chapter: { title: 'tên Chương', rank: 1 },
  section: { title: 'tên Mục', rank: 2 },
  subsection: { title: 'tên Tiểu mục', rank: 3 },
  heading: { title: 'tiêu đề I, II, III', rank: 4 },
  article: { title: 'tên Điều', rank: 4 },
  articleText: { title: 'nội dung Điều không có tên', rank: 4 },
  clauseTitle: { title: 'tên khoản, đứng riêng một dòng', rank: 5 },
  clause: { title: 'nội dung khoản', rank: 5 },
  point: { title: 'nội dung điểm', rank: 6 },
  dash: { title: 'nội dung gạch đầu dòng', rank: 7 },
} as const;

type SaidKey = keyof typeof said;
const saidKeys = Object.keys(said) as SaidKey[];

const tableSchema = z
  .strictObject({
    /** A first column of that title, which numbers the rows. */
    numbered: choice('cột số thứ tự', ['TT', 'STT']).exactOptional(),
    columns: list(
      'các cột',
      z.strictObject({
        title: prose('tên cột'),
        /** Share of the width; shares are relative to each other, 1 where none is given. */
        share: count('độ rộng', 100).exactOptional(),
        align: labelledChoice('căn lề', {
          left: 'trái',
          center: 'giữa',
          right: 'phải',
          justify: 'đều hai bên',
        }).exactOptional(),
      }),
      1,
    ),
    rows: list('các dòng', list('các ô của dòng', cell('ô'))),
  })
  .superRefine(({ columns, rows }, context) => {
    rows.forEach((row, index) => {
      if (row.length !== columns.length)
        context.addIssue({
          ...issue('row-cells', { found: row.length, wanted: columns.length }),
          path: ['rows', index],
        });
    });
  })
  .meta({ title: 'bảng' });

const leaves = {
  paragraph: prose('đoạn văn').exactOptional(),
  field: z
    .strictObject({ label: text('nhãn'), value: prose('giá trị') })
    .meta({ title: 'dòng “Nhãn: giá trị”' })
    .exactOptional(),
  box: list('các dòng đóng khung', prose('dòng'), 1).exactOptional(),
  table: tableSchema.exactOptional(),
};
const blockKeys = [...saidKeys, ...(Object.keys(leaves) as (keyof typeof leaves)[])];

type Leaves = z.infer<z.ZodObject<typeof leaves>>;

/** A block as a dossier gives it: exactly one key that says what it is, and what stands within it. */
export type BodyBlock = Leaves &
  Readonly<Partial<Record<SaidKey, string>>> & {
    readonly id?: string;
    readonly children?: readonly BodyBlock[];
  };

const saidKeyOf = (block: BodyBlock): SaidKey | undefined => saidKeys.find((key) => block[key] !== undefined);

/** Larger holds smaller; an item `-` holds items `+`, and no deeper. */
function holds(outer: BodyBlock, inner: BodyBlock): boolean {
  const [holder, held] = [saidKeyOf(outer), saidKeyOf(inner)];
  if (holder === undefined) return false;
  if (held === undefined) return true;
  if (holder === 'dash') return held === 'dash' && (inner.children ?? []).every((one) => !saidKeyOf(one));
  return said[held].rank > said[holder].rank;
}

const optionalProse = (title: string) => prose(title).exactOptional();
const words = Object.fromEntries(saidKeys.map((key) => [key, optionalProse(said[key].title)])) as Record<
  SaidKey,
  ReturnType<typeof optionalProse>
>;

/** One block of a body given directly, with the blocks within it. */
export const bodyBlockSchema: z.ZodType<BodyBlock> = z
  .strictObject({
    id: innerId('blocks').exactOptional(),
    ...words,
    ...leaves,
    get children() {
      return list('các mục bên trong', bodyBlockSchema).exactOptional();
    },
  })
  .superRefine((block, context) => {
    const keys = blockKeys.filter((key) => block[key] !== undefined);
    const [key] = keys;
    if (key === undefined || keys.length > 1) {
      context.addIssue(issue('one-of', { keys: blockKeys }));
      return;
    }
    (block.children ?? []).forEach((child, index) => {
      const inner = blockKeys.find((one) => child[one] !== undefined);
      if (inner !== undefined && !holds(block, child))
        context.addIssue({ ...issue('block-nesting', { inner, outer: key }), path: ['children', index] });
    });
  })
  .meta({ title: 'mục của lời văn' });
