import type {
  Article,
  Block,
  Clause,
  Dash,
  Division,
  DivisionLevel,
  Field,
  Heading,
  Paragraph,
  Point,
} from '../../src/document/blocks.ts';
import { words, type Text } from '../../src/document/run.ts';

/** Words, or runs where a look or a reference matters. */
type Words = string | Text;
const text = (said: Words): Text => (typeof said === 'string' ? words(said) : said);

export const paragraph = (said: Words): Paragraph => ({ kind: 'paragraph', text: text(said) });
export const centred = (said: Words): Paragraph => ({ ...paragraph(said), align: 'center' });
export const field = (label: string, value: Words): Field => ({ kind: 'field', label, value: text(value) });
export const dash = (said: Words, ...children: Block[]): Dash => ({
  kind: 'dash',
  text: text(said),
  children,
});
export const point = (said: Words, ...children: Block[]): Point => ({
  kind: 'point',
  text: text(said),
  children,
});
export const clause = (said: Words, ...children: Block[]): Clause => ({
  kind: 'clause',
  text: text(said),
  children,
});
export const titledClause = (title: Words, ...children: Block[]): Clause => ({
  kind: 'clause',
  title: text(title),
  children,
});
export const article = (said: Words, ...children: Block[]): Article => ({
  kind: 'article',
  text: text(said),
  children,
});
export const titledArticle = (title: Words, ...children: Block[]): Article => ({
  kind: 'article',
  title: text(title),
  children,
});
export const heading = (title: Words, ...children: Block[]): Heading => ({
  kind: 'heading',
  title: text(title),
  children,
});
export const division = (level: DivisionLevel, title: Words, ...children: Block[]): Division => ({
  kind: 'division',
  level,
  title: text(title),
  children,
});

/** The same block with an id that references may name. */
export const named = <B extends Block>(id: string, block: B): B => ({ ...block, id });
