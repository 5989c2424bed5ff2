import { readMedia, readTemplatePackage, type Media, type Parts } from '../../docx/package.ts';
import { zipFault, type ZipFault } from '../../docx/zip-fault.ts';

/** A template's file as its parts, or what keeps it from being read. */
export type OpenedTemplate =
  { readonly parts: Parts; readonly media: Media } | { readonly problem: ZipFault };

/** Opens a template from outside: nothing is unpacked before its size and directory have been judged. */
export function openTemplate(bytes: Uint8Array): OpenedTemplate {
  const problem = zipFault(bytes);
  if (problem !== undefined) return { problem };
  try {
    const parts = readTemplatePackage(bytes);
    const declares = [...parts.values()].some((xml) => xml.includes('<!DOCTYPE'));
    return parts.has('word/document.xml') && parts.has('[Content_Types].xml') && !declares
      ? { parts, media: readMedia(bytes) }
      : { problem: 'not-zip' };
  } catch {
    // Names or checksums that are not what they say.
    return { problem: 'not-zip' };
  }
}
