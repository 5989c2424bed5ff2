import { ownSheets } from '../own-sheets.ts';
import { RELATIONS_NAMESPACE } from '../write/xml-text.ts';
import { attribute, prefixOf, withAttribute } from './markup.ts';

/** The workbook part with the sheet of faults before all others; names bound to a sheet follow it to its new place. */
export function withFirstSheet(xml: string, relation: string): string {
  const prefix = prefixOf(xml);
  const ids = Array.from(xml.matchAll(new RegExp(`<${prefix}sheet(?=\\s)[^>]*>`, 'gu')), ([tag]) =>
    Number(attribute(tag, 'sheetId') ?? 0),
  );
  const sheet = `<${prefix}sheet xmlns:r="${RELATIONS_NAMESPACE}" name="${ownSheets.faults}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${relation}"/>`;
  return xml
    .replace(new RegExp(`<${prefix}sheets(?=[\\s>])[^>]*>`, 'u'), (tag) => tag + sheet)
    .replaceAll(new RegExp(`<${prefix}definedName(?=\\s)[^>]*>`, 'gu'), (tag) => {
      const place = attribute(tag, 'localSheetId');
      return place === undefined ? tag : withAttribute(tag, 'localSheetId', String(Number(place) + 1));
    });
}

/** The workbook part that opens on the sheet of that place, counted from 0. */
export const openingOn = (xml: string, place: number): string =>
  xml.replaceAll(new RegExp(`<${prefixOf(xml)}workbookView(?=[\\s/>])[^>]*>`, 'gu'), (tag) =>
    withAttribute(tag.replace(/\sfirstSheet="\d*"/u, ''), 'activeTab', String(place)),
  );
