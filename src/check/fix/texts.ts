import type { DocxDocument, SourcePlace } from '../../docx/read/model.ts';
import { treeOf } from './properties.ts';
import type { TextPiece } from './draft.ts';

/** The `w:t` of a run or paragraph in order, those of text boxes within left out. */
export function textPieces({ parts }: DocxDocument, { part, start, end }: SourcePlace): TextPiece[] {
  const tree = treeOf((parts.get(part) ?? '').slice(start, end));
  const boxes = tree.descendants(0, 'w:txbxContent');
  return tree
    .descendants(0, 'w:t')
    .filter(
      (node) => !boxes.some((box) => tree.start(box) < tree.start(node) && tree.end(box) > tree.end(node)),
    )
    .map((node) => ({ start: start + tree.start(node), end: start + tree.end(node), text: tree.text(node) }));
}
