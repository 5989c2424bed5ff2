const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** The namespaces that the reader knows, by the prefix that it calls them (ECMA-376, transitional and strict). */
const known: Readonly<Record<string, string>> = {
  [`${OFFICE}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${OFFICE}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${STRICT}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${OFFICE}/drawingml/2006/main`]: 'a',
  [`${STRICT}/drawingml/main`]: 'a',
  [`${OFFICE}/drawingml/2006/picture`]: 'pic',
  [`${STRICT}/drawingml/picture`]: 'pic',
  [`${OFFICE}/markup-compatibility/2006`]: 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp14',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'w10',
  'http://schemas.microsoft.com/office/2006/xmlPackage': 'pkg',
  [`${OFFICE}/package/2006/relationships`]: '',
  [`${OFFICE}/package/2006/content-types`]: '',
  [`${OFFICE}/officeDocument/2006/extended-properties`]: '',
  [`${STRICT}/officeDocument/extendedProperties`]: '',
};

const ours = new Set(Object.values(known));

/** What the reader calls a namespace; one that it does not know keeps the file's prefix, unless that is one of ours. */
export const prefixOf = (uri: string, prefix: string): string =>
  known[uri] ?? (ours.has(prefix) ? `other-${prefix}` : prefix);

/** Whether a document declares itself strict (ISO/IEC 29500, Strict). */
export const isStrict = (xml: string): boolean => xml.slice(0, 4000).includes(`${STRICT}/wordprocessingml`);
