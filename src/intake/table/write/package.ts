import { zipSync, type Zippable } from 'fflate';
import { RELATIONS_NAMESPACE, xmlText, XML_HEADER } from './xml-text.ts';

/** The parts of a workbook by name, in the order in which they are packed. */
export type WorkbookParts = ReadonlyMap<string, string | Uint8Array>;

/** Packs parts: same parts, same bytes. */
export function packParts(parts: WorkbookParts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of parts)
    files[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  // The first instant that a ZIP can say; fflate writes local time, so a local date gives the same bytes in any zone.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** One relationship of a part: its type is the last word of the standard's address. */
export interface RelationToWrite {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export const relationXml = ({ id, type, target }: RelationToWrite): string =>
  `<Relationship Id="${id}" Type="${RELATIONS_NAMESPACE}/${type}" Target="${xmlText(target)}"/>`;

/** A `.rels` part. */
export const relationsXml = (relations: readonly RelationToWrite[]): string =>
  `${XML_HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.map(relationXml).join('')}</Relationships>`;

const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The content type of each sort of part that is written. */
export const contentTypes = {
  workbook: `${SPREADSHEET_TYPE}.sheet.main+xml`,
  sheet: `${SPREADSHEET_TYPE}.worksheet+xml`,
  styles: `${SPREADSHEET_TYPE}.styles+xml`,
  comments: `${SPREADSHEET_TYPE}.comments+xml`,
} as const;

export const overrideXml = (part: string, type: keyof typeof contentTypes): string =>
  `<Override PartName="/${part}" ContentType="${contentTypes[type]}"/>`;

export const VML_DEFAULT =
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
