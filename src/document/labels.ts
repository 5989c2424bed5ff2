import { listLetter, roman } from '../text/labels.ts';
import { childrenOf, type Block, type DivisionLevel } from './blocks.ts';
import type { AppendixLabels } from './official-document.ts';

/** A block with what its place gives it: the label printed before it and the name by which prose refers to it. */
export interface PlacedBlock {
  readonly block: Block;
  readonly label: string;
  /** "điểm a", "khoản 3", "Điều 2", "Chương I"; empty where nothing can be referred to. */
  readonly name: string;
  /** How many dash items it stands in: 0 for `-`, 1 for `+`. */
  readonly depth: number;
  readonly ancestors: readonly PlacedBlock[];
}

const divisionNames: Readonly<Record<DivisionLevel, string>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
};

/** How many blocks of a kind have stood so far. Parts, chapters and articles run on through a body. */
type Running = Record<'part' | 'chapter' | 'article', number>;
/** The others that have a number start anew in their parent. */
type Siblings = Record<'section' | 'subsection' | 'heading' | 'clause' | 'point' | 'dash', number>;

/** The number of a block among its like, counted; 0 where it has none. */
function numberOf(block: Block, siblings: Siblings, running: Running): number {
  const key = block.kind === 'division' ? block.level : block.kind;
  switch (key) {
    case 'part':
    case 'chapter':
    case 'article':
      return (running[key] += 1);
    case 'section':
    case 'subsection':
    case 'heading':
    case 'clause':
    case 'point':
    case 'dash':
      return (siblings[key] += 1);
    case 'paragraph':
    case 'field':
    case 'table':
    case 'box':
      return 0;
  }
}

function labelAndName(block: Block, number: number, depth: number): { label: string; name: string } {
  switch (block.kind) {
    case 'division': {
      const numeral = block.level === 'part' || block.level === 'chapter' ? roman(number) : String(number);
      const label = `${divisionNames[block.level]} ${numeral}`;
      return { label, name: label };
    }
    case 'article':
      return { label: `Điều ${number}.`, name: `Điều ${number}` };
    case 'heading':
      return { label: `${roman(number)}.`, name: `Mục ${roman(number)}` };
    case 'clause':
      return { label: `${number}.`, name: `khoản ${number}` };
    case 'point':
      return { label: `${listLetter(number)})`, name: `điểm ${listLetter(number)}` };
    case 'dash':
      return { label: depth === 0 ? '-' : '+', name: `gạch đầu dòng thứ ${number}` };
    case 'paragraph':
    case 'field':
    case 'table':
    case 'box':
      return { label: '', name: '' };
  }
}

/** Every block of a body with its label, in reading order: a parent before its children. */
export function placeBlocks(body: readonly Block[]): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  const running: Running = { part: 0, chapter: 0, article: 0 };
  const visit = (blocks: readonly Block[], ancestors: readonly PlacedBlock[], depth: number): void => {
    const siblings: Siblings = { section: 0, subsection: 0, heading: 0, clause: 0, point: 0, dash: 0 };
    for (const block of blocks) {
      const { label, name } = labelAndName(block, numberOf(block, siblings, running), depth);
      const place = { block, label, name, depth, ancestors };
      placed.push(place);
      const children = childrenOf(block);
      if (children.length > 0)
        visit(children, [...ancestors, place], block.kind === 'dash' ? depth + 1 : depth);
    }
  };
  visit(body, [], 0);
  return placed;
}

/** How prose names a block: from the smallest to the largest (PL2.V.7): "điểm a khoản 3 Điều 2". */
export const referenceName = ({ name, ancestors }: PlacedBlock): string =>
  [name, ...ancestors.map((ancestor) => ancestor.name).reverse()].filter((part) => part !== '').join(' ');

/** How prose names a row of a table, `index` from 0: by its number in it. */
export const rowReferenceName = (index: number): string => `dòng ${index + 1}`;

/**
 * "Phụ lục" where it is the only one, "Phụ lục I", "Phụ lục II" from two on (PL1.A.III.1.a); the house label counts
 * always: "Phụ lục 01". `ordinal` counts from 1.
 */
export function appendixLabel(labels: AppendixLabels, ordinal: number, count: number): string {
  if (labels === 'arabic') return `Phụ lục ${String(ordinal).padStart(2, '0')}`;
  return count === 1 ? 'Phụ lục' : `Phụ lục ${roman(ordinal)}`;
}
