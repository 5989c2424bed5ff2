import {
  authorXml,
  commentDrawing,
  commentShape,
  commentsXml,
  commentXml,
  FIRST_SHAPE,
  type CellComment,
} from '../write/comments.ts';
import { appendTo, attribute, prefixOf } from './markup.ts';

/** The part of a sheet's comments with more of them; a cell that has one already keeps its words before ours. */
export function withComments(original: string | undefined, comments: readonly CellComment[]): string {
  if (original === undefined) return commentsXml(comments);
  const prefix = prefixOf(original);
  let xml = original;
  const fresh: CellComment[] = [];
  for (const comment of comments) {
    const pattern = new RegExp(
      `<${prefix}comment(?=\\s)[^>]*\\sref="${comment.cell}"[^>]*>[\\s\\S]*?(?=</${prefix}text>)`,
      'u',
    );
    const run = /<r>[\s\S]*<\/r>/u.exec(commentXml({ ...comment, text: `\n${comment.text}` }))?.[0] ?? '';
    const said = run.replaceAll(/<(\/?)(?=\w)/gu, `<$1${prefix}`);
    if (pattern.test(xml))
      xml = xml.replace(pattern, (found) => (found.includes(said) ? found : found + said));
    else fresh.push(comment);
  }
  if (fresh.length === 0) return xml;
  const author = appendTo(xml, 'authors', [authorXml]);
  const withAuthor = author?.xml.replace(/(<[\w:]*authors) count="\d+"/u, '$1') ?? xml;
  const listed = appendTo(
    withAuthor,
    'commentList',
    fresh.map((comment) => commentXml(comment, author?.before ?? 0)),
  );
  return listed?.xml.replace(/(<[\w:]*commentList) count="\d+"/u, '$1') ?? xml;
}

/** The cells that have a comment. */
export const commentedCells = (xml: string): ReadonlySet<string> =>
  new Set(
    Array.from(
      xml.matchAll(new RegExp(`<${prefixOf(xml)}comment(?=\\s)[^>]*>`, 'gu')),
      ([tag]) => attribute(tag, 'ref') ?? '',
    ),
  );

/** The drawing of a sheet's comments with boxes for more of them. */
export function withShapes(original: string | undefined, comments: readonly CellComment[]): string {
  const end = original?.lastIndexOf('</') ?? -1;
  if (original === undefined || end < 0) return commentDrawing(comments);
  const taken = Array.from(original.matchAll(/_x0000_s(\d{1,9})/gu), ([, number]) => Number(number));
  const first = Math.max(FIRST_SHAPE, ...taken.map((number) => number + 1));
  // The boxes refer to a type that any program's drawing of comments declares, ours included.
  const declared = commentDrawing([]);
  const type = /<v:shapetype[\s\S]*<\/v:shapetype>/u.exec(declared)?.[0] ?? '';
  const needed = original.includes('_x0000_t202"') ? '' : type;
  const shapes = comments.map((comment, index) => commentShape(comment, first + index)).join('');
  return original.slice(0, end) + needed + shapes + original.slice(end);
}
