import type { TemplateStyle } from '../../docx/style-sheet.ts';
import type { XmlWriter } from '../../docx/xml-writer.ts';
import type { PageGeometry } from '../geometry.ts';
import type { SectionReferences } from '../sections.ts';
import type { StyleKey } from '../styles.ts';
import type { CompiledTemplate } from './engine.ts';
import type { TagData } from './referee.ts';

/** The parts beside the document that are not the same in every letter, by name: each writes itself when it is wanted. */
export type Stories = ReadonlyMap<string, (out: XmlWriter) => void>;

/** A template with what the renderer must know of it: its styles by our names, its page. */
export interface Template extends CompiledTemplate {
  readonly name: string;
  readonly style: (key: StyleKey) => TemplateStyle;
  readonly tableStyleId: string;
  readonly page: PageGeometry;
  readonly documentXml: string;
  readonly stylesXml: string;
  readonly sections: SectionReferences;
  /** The width (twips) in which the paragraph of a tag stands, as the tag is typed: `{@Kẻ dưới cơ quan}`. */
  readonly roomOf: (tag: string) => number;
  /**
   * Writes the content of the document's body, filled for one letter, without its last section and the paragraph that
   * closes it.
   * @throws {FaultsError} for a tag that the data do not have; so do the stories
   */
  readonly write: (data: TagData, out: XmlWriter) => Stories;
}
