import type { RunFormat } from './format.ts';
import type { Looks } from './looks.ts';
import type { Paragraph, Picture, RuleLine, Story, Table } from './model.ts';
import type { Numbering, NumberCounter } from './numbering.ts';
import type { ParagraphLooks } from './paragraph-looks.ts';
import type { Relationship } from './relationships.ts';
import type { RunProperties } from './run-properties.ts';
import type { TableStyle } from './table-style.ts';
import type { Theme } from './theme.ts';
import type { Node, XmlTree } from './xml-tree.ts';

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What the stories of a document share while it is read, and what they add up to. */
export interface Reading {
  readonly theme: Theme;
  readonly looks: Looks;
  readonly paragraphLooks: ParagraphLooks;
  readonly numbering: Numbering;
  readonly tableStyle: (id: string | undefined) => TableStyle;
  /** The properties of a `w:rPr`, interned by its text. */
  readonly runProperties: (tree: XmlTree, rPr: Node) => RunProperties;
  /** The look of a number label: the paragraph mark's, then what its level says. */
  readonly labelLook: (mark: RunProperties, level: RunProperties, paragraph: RunProperties) => RunFormat;
  readonly paragraphs: Writable<Paragraph>[];
  readonly tables: Table[];
  readonly lines: RuleLine[];
  readonly pictures: Picture[];
  readonly unread: (what: string) => void;
  /** Told of each object that the model will hold. @throws {XmlError} when they are too many */
  readonly spend: () => void;
}

/** A field that has begun and not ended. */
export interface OpenField {
  instruction: string;
  phase: 'instruction' | 'result';
  /** Where its result begins; 0 once it goes on in a later paragraph. */
  start: number;
}

/** One story of the document while it is read: a part, its relationships, and what counts on through it. */
export interface StoryReading {
  readonly reading: Reading;
  readonly tree: XmlTree;
  readonly part: string;
  readonly story: Story;
  readonly relations: ReadonlyMap<string, Relationship>;
  readonly counter: NumberCounter;
  readonly fields: OpenField[];
  ordinals: ReadonlyMap<Node, number> | undefined;
  /** Whether fields end as often as they begin; asked only where one seems not to end. */
  balanced: boolean | undefined;
}
