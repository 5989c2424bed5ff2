import type { Remark } from './remarks.ts';
import type { XmlSpot } from './text-offsets.ts';

interface Mark {
  readonly spot: XmlSpot;
  readonly opens: string;
  readonly closes: string;
}

/** So many characters taken out at a place, and others put there. */
interface Edit {
  readonly at: number;
  readonly taken: number;
  readonly put: string;
}

const opening = ({ id }: Remark): string => `<w:commentRangeStart w:id="${id}"/>`;
const closing = ({ id }: Remark): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

const marksOf = (remark: Remark): Mark[] =>
  remark.start.at === remark.end.at
    ? [{ spot: remark.start, opens: '', closes: opening(remark) + closing(remark) }]
    : [
        { spot: remark.start, opens: opening(remark), closes: '' },
        { spot: remark.end, opens: '', closes: closing(remark) },
      ];

/** What is put at one place: the ranges that end there close before others open. */
function editsAt(marks: readonly Mark[]): Edit[] {
  const [first] = marks;
  if (first === undefined) return [];
  const { at, cut } = first.spot;
  const put = [...marks.map(({ closes }) => closes), ...marks.map(({ opens }) => opens)].join('');
  if (cut === undefined) return [{ at, taken: 0, put }];
  const { opening: run, textTag } = cut;
  const keeping = '<w:t xml:space="preserve">';
  return [
    { at: textTag.start, taken: textTag.end - textTag.start, put: keeping },
    { at, taken: 0, put: `</w:t></w:r>${put}${run}${keeping}` },
  ];
}

/** The main part with the ranges of comments in it; nothing else of it changes but where a run is cut in two. */
export function spliced(xml: string, remarks: readonly Remark[]): string {
  const byPlace = new Map<number, Mark[]>();
  for (const mark of remarks.flatMap(marksOf)) {
    const there = byPlace.get(mark.spot.at);
    if (there === undefined) byPlace.set(mark.spot.at, [mark]);
    else there.push(mark);
  }
  const edits = new Map(
    [...byPlace.values()].flatMap(editsAt).map((edit) => [`${edit.at}:${edit.taken}`, edit] as const),
  );
  let done = 0;
  const pieces: string[] = [];
  for (const { at, taken, put } of [...edits.values()].sort((a, b) => a.at - b.at)) {
    pieces.push(xml.slice(done, at), put);
    done = at + taken;
  }
  return [...pieces, xml.slice(done)].join('');
}
