import type { DocxDocument, Paragraph, Run } from '../../docx/read/model.ts';
import { escapeXml } from '../../docx/xml.ts';
import type { Draft } from './draft.ts';
import { propertySplice, treeOf } from './properties.ts';
import { bold } from './runs.ts';
import { textPieces } from './texts.ts';

type Piece = Pick<Run, 'text' | 'start' | 'format' | 'sources'>;

interface Cut {
  readonly pieces: readonly Piece[];
  readonly cut: boolean;
}

/** A `w:r` of nothing but words, cut in two; the first half is bold. */
function halves(xml: string, at: number): string | undefined {
  const tree = treeOf(xml);
  const [words, ...more] = tree.children(0).filter((node) => tree.name(node) !== 'w:rPr');
  if (words === undefined || more.length > 0 || tree.name(words) !== 'w:t') return undefined;
  const text = tree.text(words);
  const half = (part: string): string =>
    `${xml.slice(0, tree.start(words))}<w:t xml:space="preserve">${escapeXml(part)}</w:t></w:r>`;
  const first = half(text.slice(0, at));
  const { start, end, put } = propertySplice(first, 'w:rPr', bold(true));
  return first.slice(0, start) + put + first.slice(end) + half(text.slice(at));
}

/** The runs of a paragraph by their own `w:r`; the one that a label ends in is cut there, and done with. */
export function cutAt(end: number, paragraph: Paragraph, document: DocxDocument, draft: Draft): Cut {
  if (end === Infinity || end === 0) return { pieces: paragraph.runs, cut: false };
  let cut = false;
  const { part } = paragraph.place;
  const pieces = paragraph.runs.flatMap((run): Piece[] => {
    let start = run.start;
    const own = run.sources.map((source) => {
      const text = textPieces(document, { part, ...source })
        .map((piece) => piece.text)
        .join('');
      start += text.length;
      return { text, start: start - text.length, format: run.format, sources: [source] };
    });
    // Tabs, breaks and capitals by format: offsets would not be those of the paragraph.
    if (own.map(({ text }) => text).join('') !== run.text) return [run];
    return own.flatMap((piece) => {
      const [source] = piece.sources;
      const at = end - piece.start;
      if (source === undefined || at <= 0 || at >= piece.text.trimEnd().length || run.format.bold)
        return [piece];
      const xml = (document.parts.get(part) ?? '').slice(source.start, source.end);
      const two = halves(xml, at);
      if (two === undefined) return [piece];
      draft.replace({ part, ...source }, two);
      cut = true;
      return [];
    });
  });
  return { pieces, cut };
}
