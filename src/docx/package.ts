import PizZip from 'pizzip';

/** The parts of a DOCX package by name; text parts only, which is all that our templates hold. */
export type Parts = ReadonlyMap<string, string>;

// The first instant that a ZIP can say. PizZip writes local time, so a local date gives the same bytes in any zone.
const FIXED_DATE = new Date(1980, 0, 1);

/** Packs parts in their order into a DOCX: same parts, same bytes, whatever the clock or the zone. */
export function writePackage(parts: Parts): Uint8Array {
  const zip = new PizZip();
  for (const [name, content] of parts) zip.file(name, content, { date: FIXED_DATE, createFolders: false });
  return zip.generate({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
  });
}

/** Reads the parts of one of our own templates. Foreign files take the bounded reader, not this. */
export function readTemplatePackage(bytes: Uint8Array): Parts {
  const zip = new PizZip(bytes);
  return new Map(
    Object.values(zip.files)
      .filter((file) => !file.dir)
      .map((file) => [file.name, file.asText()]),
  );
}
