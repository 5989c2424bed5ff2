import type { Element } from '@xmldom/xmldom';
import { unwrapped } from './docx-tables.ts';
import { repeated } from './lint-package.ts';
import { childOf, childrenOf, descendantsOf, isElement, numberOf, valueOf } from './xml.ts';

const WORD_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

/** Block-level content of a cell; what else stands there (bookmark ends, proofing marks) prints nothing. */
const BLOCKS = ['p', 'tbl', 'sdt', 'customXml'];

/** What Word asks of the story parts beyond the schema. `roots` holds every XML part by name. */
export function lintContent(roots: ReadonlyMap<string, Element>, tags: readonly string[]): string[] {
  const stories = [...roots].filter(([part]) => part.startsWith('word/') && !part.endsWith('.rels'));
  const inEach = (lint: (root: Element) => string[]) =>
    stories.flatMap(([part, root]) => lint(root).map((fault) => `${part}: ${fault}`));
  return [
    ...inEach(lintTables),
    ...inEach(lintBookmarkIds),
    ...inEach((root) => lintTags(root, tags)),
    ...lintNames(stories.map(([, root]) => root)),
  ];
}

function lintTables(root: Element): string[] {
  const cells = descendantsOf(root, 'tc')
    .filter((cell) => !endsInParagraph(cell))
    .map((cell) => `cell "${startOf(cell)}" does not end in a paragraph`);
  const rows = descendantsOf(root, 'tbl').flatMap((table) => {
    const columns = childrenOf(childOf(table, 'tblGrid'), 'gridCol').length;
    return unwrapped(table, 'tr').flatMap((row, index) => {
      const spanned = columnsOf(row);
      if (spanned === columns && unwrapped(row, 'tc').length > 0) return [];
      return [`table "${startOf(table)}" row ${index + 1} spans ${spanned} of ${columns} grid columns`];
    });
  });
  return [...cells, ...rows];
}

function endsInParagraph(container: Element): boolean {
  const last = [...container.children].findLast((child) => BLOCKS.some((name) => isElement(child, name)));
  if (last === undefined) return false;
  if (isElement(last, 'p')) return true;
  if (isElement(last, 'tbl')) return false;
  const content = isElement(last, 'sdt') ? childOf(last, 'sdtContent') : last;
  return content !== undefined && endsInParagraph(content);
}

function columnsOf(row: Element): number {
  const trPr = childOf(row, 'trPr');
  const skipped = (name: string) => numberOf(childOf(trPr, name)) ?? 0;
  return unwrapped(row, 'tc')
    .map((cell) => numberOf(childOf(childOf(cell, 'tcPr'), 'gridSpan')) ?? 1)
    .reduce((sum, span) => sum + span, skipped('gridBefore') + skipped('gridAfter'));
}

function lintBookmarkIds(root: Element): string[] {
  const idsOf = (name: string) => descendantsOf(root, name).map((mark) => valueOf(mark, 'id') ?? '');
  const [starts, ends] = [idsOf('bookmarkStart'), idsOf('bookmarkEnd')];
  return [
    ...repeated(starts).map((id) => `bookmark id ${id} is used twice`),
    ...repeated(ends).map((id) => `bookmark ${id} ends twice`),
    ...starts.filter((id) => !ends.includes(id)).map((id) => `bookmark ${id} never ends`),
    ...ends.filter((id) => !starts.includes(id)).map((id) => `bookmark ${id} ends without a start`),
  ];
}

/** Word takes bookmark names without regard to case, and drawing ids across all parts. */
function lintNames(roots: readonly Element[]): string[] {
  const bookmarks = roots.flatMap((root) => descendantsOf(root, 'bookmarkStart'));
  const names = bookmarks.map((bookmark) => valueOf(bookmark, 'name')?.toLowerCase() ?? '');
  const drawings = roots.flatMap((root) => descendantsOf(root, 'docPr', WORD_DRAWING));
  return [
    ...repeated(names).map((name) => `bookmark name "${name}" is used twice`),
    ...repeated(drawings.map((drawing) => drawing.getAttribute('id') ?? '')).map(
      (id) => `drawing id ${id} is used twice`,
    ),
  ];
}

/** Joined by paragraph, since an editor may split a tag over several runs. */
function lintTags(root: Element, tags: readonly string[]): string[] {
  const known = new Set(tags.map(folded));
  return descendantsOf(root, 'p').flatMap((paragraph) => {
    const text = descendantsOf(paragraph, 't')
      .map((piece) => piece.textContent ?? '')
      .join('');
    return [...text.matchAll(/\{\s*[#/^@]?([^{}]*)\}/g)]
      .filter(([, name]) => known.has(folded(name ?? '')))
      .map(([tag]) => `template tag ${tag} is left`);
  });
}

function folded(tag: string): string {
  return tag.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function startOf(element: Element): string {
  return (element.textContent ?? '').trim().slice(0, 40);
}
