import { createRequire } from 'node:module';
import type PizZip from 'pizzip';

/** The text parts of a DOCX package by name (XML and relationships). */
export type Parts = ReadonlyMap<string, string>;

/** What a package holds beside text, by name: pictures, fonts, thumbnails. */
export type Media = ReadonlyMap<string, Uint8Array>;

let Zip: typeof PizZip | undefined;
/** Loaded when a template's file must be read or written: it takes longer than a letter. */
const pizzip = (): typeof PizZip => {
  Zip ??= createRequire(import.meta.url)('pizzip') as typeof PizZip;
  return Zip;
};

// The first instant that a ZIP can say. PizZip writes local time, so a local date gives the same bytes in any zone.
const FIXED_DATE = new Date(1980, 0, 1);

/** Packs the parts of a template in their order: same parts, same bytes, whatever the clock, the zone or the zlib. */
export function writePackage(parts: Parts, media: Media = new Map()): Uint8Array {
  const zip = new (pizzip())();
  for (const [name, content] of [...parts, ...media])
    zip.file(name, content, { date: FIXED_DATE, createFolders: false });
  return zip.generate({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
  });
}

const isText = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name);

/** Reads the text parts of a template. A file from outside must have passed `zipFault` before. */
export function readTemplatePackage(bytes: Uint8Array): Parts {
  const files = Object.values(new (pizzip())(bytes).files).filter((file) => !file.dir && isText(file.name));
  return new Map(files.map((file) => [file.name, file.asText()]));
}

/** Reads the other parts of the same. */
export function readMedia(bytes: Uint8Array): Media {
  const files = Object.values(new (pizzip())(bytes).files).filter((file) => !file.dir && !isText(file.name));
  return new Map(files.map((file) => [file.name, file.asUint8Array()]));
}
