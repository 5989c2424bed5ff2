import type { Template } from './templates.ts';

/** Where a body is to be written: the template whose styles it takes, the room it has (twips). */
export interface BodyRoom {
  readonly template: Template;
  readonly width: number;
  readonly height: number;
  /** A signature block follows, which must not stand alone on a page. */
  readonly signed: boolean;
}
