import { z } from 'zod';
import { textSchema, type Text } from './run.ts';

/** Levels of a division, from the largest: Phần, Chương, Mục, Tiểu mục (PL1.A.II.6.c). */
export const divisionLevels = ['part', 'chapter', 'section', 'subsection'] as const;
export type DivisionLevel = (typeof divisionLevels)[number];

interface Identified {
  /** What a reference names; of two blocks with one id the later is meant. */
  readonly id?: string;
}
interface Parent extends Identified {
  readonly children: readonly Block[];
}

/** Phần, Chương, Mục or Tiểu mục: its label on a line, its title below. */
export interface Division extends Parent {
  readonly kind: 'division';
  readonly level: DivisionLevel;
  readonly title: Text;
}
/** Điều: `Điều 1.` then its title (bold) or, in an individual decision, its text. */
export interface Article extends Parent {
  readonly kind: 'article';
  readonly title?: Text;
  readonly text?: Text;
}
/** `I. TIÊU ĐỀ`, the section of a report or plan (PL1.A.V.6, form b). */
export interface Heading extends Parent {
  readonly kind: 'heading';
  readonly title: Text;
}
/** Khoản: `1.` with a title on a line of its own, or with running text. */
export interface Clause extends Parent {
  readonly kind: 'clause';
  readonly title?: Text;
  readonly text?: Text;
}
/** Điểm: `a)`. */
export interface Point extends Parent {
  readonly kind: 'point';
  readonly text: Text;
}
/** A dash item `-`; one within another is printed `+`. The decree does not regulate it. */
export interface Dash extends Parent {
  readonly kind: 'dash';
  readonly text: Text;
}
export interface Paragraph extends Identified {
  readonly kind: 'paragraph';
  readonly text: Text;
  readonly align?: 'center';
}
/** A line `Nhãn: giá trị` (samples 1.7 to 1.10). */
export interface Field extends Identified {
  readonly kind: 'field';
  readonly label: string;
  readonly value: Text;
}
export interface TableColumn {
  readonly title: Text;
  /** Share of the table's width; shares are relative to each other. */
  readonly share: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
}
export interface TableRow extends Identified {
  /** One text list a column: the paragraphs of the cell, none for a cell left to be filled in. */
  readonly cells: readonly (readonly Text[])[];
}
export interface Table extends Identified {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
/** A framed or set-apart group of lines. */
export interface Box extends Identified {
  readonly kind: 'box';
  readonly lines: readonly Text[];
}

/** One node of a body's tree; its label (I., 1., a)) comes from its place, never from its text. */
export type Block = Division | Article | Heading | Clause | Point | Dash | Paragraph | Field | Table | Box;
export type BlockKind = Block['kind'];

const id = z.string().min(1).exactOptional();
const children = z.lazy(() => z.array(blockSchema).readonly());
const oneOfTitleAndText = (block: { title?: unknown; text?: unknown }): boolean =>
  (block.title === undefined) !== (block.text === undefined);

/** Any block of a body, recursively. */
export const blockSchema: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('division'),
      id,
      level: z.enum(divisionLevels),
      title: textSchema,
      children,
    }),
    z
      .strictObject({
        kind: z.literal('article'),
        id,
        title: textSchema.exactOptional(),
        text: textSchema.exactOptional(),
        children,
      })
      .refine(oneOfTitleAndText),
    z.strictObject({ kind: z.literal('heading'), id, title: textSchema, children }),
    z
      .strictObject({
        kind: z.literal('clause'),
        id,
        title: textSchema.exactOptional(),
        text: textSchema.exactOptional(),
        children,
      })
      .refine(oneOfTitleAndText),
    z.strictObject({ kind: z.literal('point'), id, text: textSchema, children }),
    z.strictObject({ kind: z.literal('dash'), id, text: textSchema, children }),
    z.strictObject({
      kind: z.literal('paragraph'),
      id,
      text: textSchema,
      align: z.literal('center').exactOptional(),
    }),
    z.strictObject({ kind: z.literal('field'), id, label: z.string().min(1), value: textSchema }),
    tableSchema,
    z.strictObject({ kind: z.literal('box'), id, lines: z.array(textSchema).min(1).readonly() }),
  ]),
);

const tableSchema = z
  .strictObject({
    kind: z.literal('table'),
    id,
    columns: z
      .array(
        z.strictObject({
          title: textSchema,
          share: z.number().positive(),
          align: z.enum(['left', 'center', 'right', 'justify']),
        }),
      )
      .min(1)
      .readonly(),
    rows: z
      .array(z.strictObject({ id, cells: z.array(z.array(textSchema).readonly()).readonly() }))
      .readonly(),
  })
  .refine((table) => table.rows.every((row) => row.cells.length === table.columns.length));

export const childrenOf = (block: Block): readonly Block[] => ('children' in block ? block.children : []);
