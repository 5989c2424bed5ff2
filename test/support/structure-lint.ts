import { lintContent } from './lint-content.ts';
import { lintPackage } from './lint-package.ts';
import { openPackage } from './docx-package.ts';
import { parseXml } from './xml.ts';

/**
 * Faults that Word refuses or repairs though the schema allows them, and template tags left unfilled. One English
 * line each, with its part; none is a pass.
 *
 * @param tags Names of the template's tags, without braces and `#`, `/`, `^`, `@`.
 * @throws Error when the bytes are no zip, or SyntaxError when a part is no XML.
 */
export function lintStructure(bytes: Uint8Array, tags: readonly string[] = []): string[] {
  const docx = openPackage(bytes);
  const roots = new Map([...docx.parts].map(([part, xml]) => [part, parseXml(xml, part)]));
  return [...lintPackage(docx, roots), ...lintContent(roots, tags)];
}
