import type { Draft, Edit } from './draft.ts';

const encoder = new TextEncoder();

/** The text with its edits; undefined where two of them meet, so that neither would be sure. */
function spliced(xml: string, edits: readonly Edit[]): string | undefined {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, put } of edits) {
    if (start < done) return undefined;
    pieces.push(xml.slice(done, start), put);
    done = end;
  }
  return [...pieces, xml.slice(done)].join('');
}

/** What is written is UTF-8, whatever the part was in. */
const declaredUtf8 = (xml: string): string =>
  xml.replace(/^(<\?xml[^>]*encoding=)(["'])UTF-16\2/iu, '$1$2UTF-8$2');

/** A package with a draft in it; parts that it does not touch stay as they are. Undefined where it cannot be done. */
export function applied(
  entries: ReadonlyMap<string, Uint8Array>,
  texts: ReadonlyMap<string, string>,
  draft: Draft,
): Map<string, Uint8Array> | undefined {
  const byPart = new Map<string, Edit[]>();
  for (const edit of draft.edits()) {
    const there = byPart.get(edit.part);
    if (there === undefined) byPart.set(edit.part, [edit]);
    else there.push(edit);
  }
  const changed = new Map(entries);
  for (const [part, edits] of byPart) {
    const xml = texts.get(part);
    // Elements are written with the prefix that nearly every program binds; a part that binds another is left alone.
    const written = xml === undefined || !/\sxmlns:w\s*=/u.test(xml) ? undefined : spliced(xml, edits);
    if (written === undefined) return undefined;
    changed.set(part, encoder.encode(declaredUtf8(written)));
  }
  for (const [part, xml] of draft.parts) changed.set(part, encoder.encode(xml));
  return changed;
}
