import type { ForeignKind } from '../../diagnostic/sentences/docx-reading.ts';
import type { Parts } from './parts.ts';

const WORD_TYPE = /wordprocessingml|ms-word\.(?:document|template)/u;

/** The main part's name, or what the package is instead of a document. */
export type MainPart = { readonly part: string } | { readonly kind: ForeignKind };

const has = (names: readonly string[], pattern: RegExp): boolean => names.some((name) => pattern.test(name));

function foreign(names: readonly string[]): ForeignKind {
  if (has(names, /^xl\//u)) return 'workbook';
  if (has(names, /^ppt\//u)) return 'slides';
  if (names.includes('mimetype') && names.includes('content.xml')) return 'odt';
  return 'zip';
}

function contentTypes(parts: Parts): {
  readonly byPart: ReadonlyMap<string, string>;
  readonly main?: string;
} {
  const tree = parts.optional('[Content_Types].xml');
  const byPart = new Map(
    (tree?.children(0, 'Override') ?? []).map((node) => [
      (tree?.attribute(node, 'PartName') ?? '').replace(/^\//u, ''),
      tree?.attribute(node, 'ContentType') ?? '',
    ]),
  );
  const main = [...byPart].find(([, type]) => WORD_TYPE.test(type) && type.includes('main'))?.[0];
  return { byPart, ...(main === undefined ? {} : { main }) };
}

/**
 * Finds the main part: by relationship, as the standard has it; failing that by content type, then by the name that
 * every producer gives it.
 */
export function findMainPart(parts: Parts, names: readonly string[]): MainPart {
  const types = contentTypes(parts);
  const related = [...parts.relations('').values()].find(
    ({ type, external }) => type === 'officeDocument' && !external,
  );
  const present = (part: string | undefined): part is string => part !== undefined && names.includes(part);
  const guesses = [types.main, 'word/document.xml'];
  const part = present(related?.target) ? related.target : guesses.find(present);
  if (part === undefined || /^(?:xl|ppt)\//u.test(part)) return { kind: foreign(names) };
  if (part !== related?.target) parts.tolerate('main-part-guessed', part);
  if (!WORD_TYPE.test(types.byPart.get(part) ?? '')) parts.tolerate('content-type', part);
  return { part };
}
