const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const escapedUnit = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text as character data or attribute value of a spreadsheet part. What XML cannot hold, and what would be read as an
 * escape, goes as `_x0007_` (ECMA-376, Part 1, 22.4.2.4).
 */
export const xmlText = (text: string): string =>
  text
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/gu, escapedUnit)
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/gu, escapedUnit)
    .replaceAll(/[&<>"\n\t]/gu, (character) => ENTITIES[character] ?? character);

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
