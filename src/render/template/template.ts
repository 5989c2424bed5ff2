import type { TemplateStyle } from '../../docx/style-sheet.ts';
import type { PageGeometry } from '../geometry.ts';
import type { StyleKey } from '../styles.ts';
import type { CompiledTemplate } from './engine.ts';

/** A template with what the renderer must know of it: its styles by our names, its page. */
export interface Template extends CompiledTemplate {
  readonly name: string;
  readonly style: (key: StyleKey) => TemplateStyle;
  readonly tableStyleId: string;
  readonly page: PageGeometry;
  readonly documentXml: string;
  readonly stylesXml: string;
}
