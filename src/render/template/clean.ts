import type { Parts } from '../../docx/package.ts';

/** Marks that Word leaves between the runs and that print nothing; those with an id would stand twice after a loop. */
const MARKS =
  /<w:(proofErr|lastRenderedPageBreak|bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd)(?=[\s/>])[^<>]*?(?:\/>|><\/w:\1>)/gu;
/** The run in which a comment's sign stands, with nothing else. */
const COMMENT_SIGN =
  /<w:r(?=[\s>])[^<>]*>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:commentReference(?=[\s/>])[^<>]*\/><\/w:r>/gu;
/** Ids of paragraphs and editing sessions: the first must be unique, which no loop keeps. */
const EDITING = /\s(?:w14:(?:paraId|textId)|w:rsid\w*)="[^"]*"/gu;

/** What holds the comments of a file: they are the clerk's and lint's, never the letter's. */
const COMMENTS = /^word\/(?:comments\w*|people)\.xml$/u;
const COMMENT_TARGET =
  /<Relationship(?=\s)[^<>]*\sTarget="(?:\/word\/)?(?:comments\w*|people)\.xml"[^<>]*\/>/gu;
const COMMENT_TYPE = /<Override(?=\s)[^<>]*\sPartName="\/word\/(?:comments\w*|people)\.xml"[^<>]*\/>/gu;

/** The parts whose tags are filled. */
export const isStory = (part: string): boolean => /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(part);

/** LibreOffice says `true` where the schema of these has only on and off. */
const SPELT_OUT = /(<w:(?:cantSplit|tblHeader))\sw:val="true"\/>/gu;

const cleanStory = (xml: string): string =>
  xml
    .replace(SPELT_OUT, '$1/>')
    .replace(COMMENT_SIGN, '')
    .replace(MARKS, '')
    .replace(EDITING, '')
    .replace(
      /(<w:t(?=[\s>])[^<>]*>)([^<]*)/gu,
      (_whole, tag: string, text: string) => tag + text.normalize('NFC'),
    );

const PICTURE = /<wp:docPr(?=[\s/>])[^<>]*>/gu;

/** Pictures numbered through the file, as docxtemplater numbers them in every letter: their ids must be unique. */
function numbered(parts: Parts): Parts {
  let next = 1;
  const number = (xml: string): string =>
    xml.replace(PICTURE, (tag) =>
      tag.replace(/(.*\sid=")[^"]*/su, (_whole, before: string) => `${before}${next++}`),
    );
  return new Map(Array.from(parts, ([name, xml]) => [name, isStory(name) ? number(xml) : xml]));
}

/**
 * A template without what an editor left in it and a letter must not have: comments, spelling marks, bookmarks, ids of
 * editing sessions. Its words are in NFC.
 */
export function cleanTemplate(parts: Parts): Parts {
  const cleaned = new Map(
    [...parts]
      .filter(([name]) => !COMMENTS.test(name))
      .map(([name, xml]) => {
        if (isStory(name)) return [name, cleanStory(xml)];
        if (name === 'word/_rels/document.xml.rels') return [name, xml.replace(COMMENT_TARGET, '')];
        return [name, name === '[Content_Types].xml' ? xml.replace(COMMENT_TYPE, '') : xml];
      }),
  );
  return numbered(cleaned);
}
