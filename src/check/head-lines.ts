import { isUpper } from '../locate/fold.ts';
import { linesOf } from '../locate/lines.ts';
import type { Line, LocatedDocument } from '../locate/located.ts';

const MOST = 60;

/** Lines in capitals above the body that are no component of the head: marks among them. */
export function marksAbove({ document, body, components }: LocatedDocument): Line[] {
  const end = body.blocks[0]?.paragraph.index ?? MOST;
  const head = (
    ['issuer', 'parent', 'nationalName', 'typeName', 'subject', 'authorityLine'] as const
  ).flatMap((id) => components.get(id)?.lines.map(({ paragraph }) => paragraph.index) ?? []);
  return document.paragraphs
    .slice(0, Math.min(end, MOST))
    .filter(({ index }) => !head.includes(index))
    .flatMap(linesOf)
    .filter(({ text }) => isUpper(text));
}
