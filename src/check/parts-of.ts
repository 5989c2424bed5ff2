import type { Run } from '../docx/read/model.ts';
import type {
  Body,
  BodyBlock,
  Confidence,
  Line,
  Located,
  LocatedAppendix,
  LocatedDocument,
} from '../locate/located.ts';
import type { ComponentId } from '../nd30/components.ts';

/** A component wherever it stands: in the head or close, as blocks of a body, on appendices. */
export interface Part {
  readonly line: Line;
  readonly confidence: Confidence;
}

const fromLocated = (located: Located | undefined): Part[] =>
  located === undefined ? [] : located.lines.map((line) => ({ line, confidence: located.confidence }));

const wholeLine = (paragraph: BodyBlock['paragraph']): Line => ({
  paragraph,
  start: 0,
  end: paragraph.text.length,
  text: paragraph.text.trim(),
});

const DIVISIONS: ReadonlySet<string> = new Set(['part', 'chapter', 'section', 'subsection']);

const ofLevel: Readonly<Partial<Record<ComponentId, (block: BodyBlock) => boolean>>> = {
  divisionLabel: ({ level }) => DIVISIONS.has(level),
  article: ({ level }) => level === 'article',
  romanHeading: ({ level }) => level === 'roman',
  clauseTitle: ({ level, titled }) => level === 'clause' && titled,
  clauseText: ({ level, titled }) => level === 'clause' && !titled,
  point: ({ level }) => level === 'point',
  bodyText: ({ level }) => level === 'text' || level === 'dash',
};

const ofAppendix: Readonly<Partial<Record<ComponentId, (appendix: LocatedAppendix) => Located | undefined>>> =
  {
    appendixLabel: ({ label }) => label,
    appendixTitle: ({ title }) => title,
    appendixAttached: ({ attached }) => attached,
  };

const titlesOf = ({ blocks }: Body): Part[] =>
  blocks.flatMap(({ titleParagraph, confidence }) =>
    titleParagraph === undefined ? [] : [{ line: wholeLine(titleParagraph), confidence }],
  );

/** The bodies of the main document and of its appendices. */
export const bodiesOf = (located: LocatedDocument): readonly Body[] => [
  located.body,
  ...located.appendices.map(({ body }) => body),
];

function findParts(located: LocatedDocument, id: ComponentId): Part[] {
  const appendix = ofAppendix[id];
  if (appendix !== undefined) return located.appendices.flatMap((one) => fromLocated(appendix(one)));
  if (id === 'divisionTitle') return bodiesOf(located).flatMap(titlesOf);
  const level = ofLevel[id];
  if (level !== undefined)
    return bodiesOf(located).flatMap(({ blocks }) =>
      blocks.filter(level).map(({ paragraph, confidence }) => ({ line: wholeLine(paragraph), confidence })),
    );
  return fromLocated(located.components.get(id));
}

// Dozens of rules ask for the parts and runs of one document.
const knownParts = new WeakMap<LocatedDocument, Map<ComponentId, readonly Part[]>>();
const knownRuns = new WeakMap<Line, readonly Run[]>();

/** Every line of a component, with how surely it was found; none where the document has none. */
export function partsOf(located: LocatedDocument, id: ComponentId): readonly Part[] {
  const known = knownParts.get(located) ?? new Map<ComponentId, readonly Part[]>();
  knownParts.set(located, known);
  const parts = known.get(id) ?? findParts(located, id);
  known.set(id, parts);
  return parts;
}

const printedRuns = ({ paragraph, start, end }: Line): Run[] =>
  paragraph.runs.filter(
    (run) =>
      run.start < end &&
      run.start + run.text.length > start &&
      /[\p{L}\p{N}]/u.test(run.text.slice(Math.max(0, start - run.start), end - run.start)),
  );

/** The runs that print letters or digits of a line: marks and blanks of another look are nobody's fault. */
export function runsOf(line: Line): readonly Run[] {
  const runs = knownRuns.get(line) ?? printedRuns(line);
  knownRuns.set(line, runs);
  return runs;
}
