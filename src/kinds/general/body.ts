import { divisionLevels, type Block, type Table, type TableColumn } from '../../document/blocks.ts';
import { words, type Text } from '../../document/run.ts';
import type { Composer } from '../../wording/composer.ts';
import type { BodyBlock } from './body-schema.ts';

/** How much of the other columns' width a column of numbers takes. */
const NUMBERS_SHARE = 0.07;

function tableOf({ numbered, columns, rows }: NonNullable<BodyBlock['table']>, composer: Composer): Table {
  const given = columns.map(({ title, share, align }): TableColumn => ({
    title: composer.prose(title),
    share: Math.max(1, share ?? 1),
    align: align ?? 'left',
  }));
  const share = given.reduce((sum, column) => sum + column.share, 0) * NUMBERS_SHARE;
  return {
    kind: 'table',
    columns: [
      ...(numbered === undefined ? [] : [{ title: words(numbered), share, align: 'center' as const }]),
      ...given,
    ],
    rows: rows.map((cells, index) => ({
      cells: [
        ...(numbered === undefined ? [] : [[words(String(index + 1))]]),
        ...cells.map((one) => (one === '' ? [] : [composer.prose(one)])),
      ],
    })),
  };
}

function blockOf(block: BodyBlock, composer: Composer): Block {
  const children = blocksOf(block.children ?? [], composer);
  const id = block.id === undefined ? {} : { id: block.id };
  const text = (source: string): Text => composer.prose(source);
  const level = divisionLevels.find((one) => block[one] !== undefined);
  if (level !== undefined)
    return { kind: 'division', ...id, level, title: text(block[level] ?? ''), children };
  if (block.heading !== undefined) return { kind: 'heading', ...id, title: text(block.heading), children };
  if (block.article !== undefined) return { kind: 'article', ...id, title: text(block.article), children };
  if (block.articleText !== undefined)
    return { kind: 'article', ...id, text: text(block.articleText), children };
  if (block.clauseTitle !== undefined)
    return { kind: 'clause', ...id, title: text(block.clauseTitle), children };
  if (block.clause !== undefined) return { kind: 'clause', ...id, text: text(block.clause), children };
  if (block.point !== undefined) return { kind: 'point', ...id, text: text(block.point), children };
  if (block.dash !== undefined) return { kind: 'dash', ...id, text: text(block.dash), children };
  if (block.table !== undefined) return { ...tableOf(block.table, composer), ...id };
  if (block.box !== undefined) return { kind: 'box', ...id, lines: block.box.map(text) };
  if (block.field !== undefined)
    return { kind: 'field', ...id, label: block.field.label, value: text(block.field.value) };
  return { kind: 'paragraph', ...id, text: text(block.paragraph ?? '') };
}

/** A body as the dossier gives it, as blocks; marks still stand in their texts. */
export const blocksOf = (body: readonly BodyBlock[], composer: Composer): Block[] =>
  body.map((block) => blockOf(block, composer));
