import fc from 'fast-check';
import type {
  Appendix,
  AttachedTo,
  FullDocument,
  LoneAppendix,
  OfficialDocument,
  Regulation,
} from '../../src/document/official-document.ts';
import type { Signature } from '../../src/document/signature.ts';
import { authorityStacks } from '../../src/nd30/authority.ts';
import { circulationMarks, secrecyMarks, urgencyMarks } from '../../src/nd30/marks.ts';
import { daysInMonth } from '../../src/text/date.ts';
import { body, type BodyOptions } from './arbitrary-blocks.ts';
import { withIds } from './placeholder-ids.ts';
import { capitals, line, text } from './arbitrary-text.ts';

export interface DocumentOptions {
  /** Only what is drawn now, in the canonical form that a page can give back. */
  readonly forDrawing?: boolean;
}

const list = <T>(item: fc.Arbitrary<T>, maxLength: number, minLength = 1): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength, maxLength });
const constant = <const T>(value: T): fc.Arbitrary<T> => fc.constant(value);

const symbol = fc
  .array(fc.string({ unit: fc.constantFrom(...Array.from('ABCDĐHKLNSTUVX')), minLength: 1, maxLength: 7 }), {
    minLength: 2,
    maxLength: 3,
  })
  .map((parts) => parts.join('-'));
const number = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(2, '0'));
const month = fc.record({
  year: fc.integer({ min: 1945, max: 2100 }),
  month: fc.integer({ min: 1, max: 12 }),
});
const day = month.chain((of) =>
  fc.integer({ min: 1, max: daysInMonth(of.year, of.month) }).map((one) => ({ ...of, day: one })),
);
const date = fc.oneof(day, month, fc.record({ year: fc.integer({ min: 1945, max: 2100 }) }));

/** Every lawful stack, with and without the post and the name. */
const signature: fc.Arbitrary<Signature> = fc
  .tuple(
    fc.constantFrom(...authorityStacks),
    list(capitals(4), 2, 2),
    fc.record({ post: capitals(4), name: line(3), postAboveName: line(4) }, { requiredKeys: [] }),
  )
  .map(([{ prefixes }, holders, rest]) => ({
    authority: prefixes.flatMap((prefix, index) =>
      prefix === 'Q' ? [] : [{ prefix, holder: holders[index] ?? '' }],
    ),
    ...(prefixes.includes('Q') && rest.post !== undefined ? { acting: true as const } : {}),
    ...rest,
  }));

const attachedTo: fc.Arbitrary<AttachedTo> = fc.record(
  { typeName: fc.constantFrom('Công văn', 'Quyết định', 'Kế hoạch'), number, symbol, date, issuer: line(6) },
  { requiredKeys: ['typeName', 'symbol', 'issuer'] },
);

const appendixFor = (options: BodyOptions): fc.Arbitrary<Appendix> =>
  fc.record(
    {
      ...(options.forDrawing ? {} : { id: constant('placeholder') }),
      title: options.forDrawing ? text({ without: ['bold'], upper: true }) : text({ references: true }),
      attachedTo,
      orientation: fc.constantFrom('portrait', 'landscape'),
      file: fc.constantFrom('same', 'own'),
      body: body(options),
    },
    { requiredKeys: ['title', 'orientation', 'file', 'body'] },
  );

const regulationFor = (options: BodyOptions): fc.Arbitrary<Regulation> =>
  fc.record(
    {
      parent: list(capitals(), 2),
      issuer: list(capitals(), 2),
      typeName: fc.constantFrom('QUY CHẾ', 'QUY ĐỊNH'),
      subject: text({ references: true }),
      attachedTo,
      body: body(options),
    },
    { requiredKeys: ['issuer', 'typeName', 'subject', 'attachedTo', 'body'] },
  );

const base = {
  sample: fc.boolean(),
  medium: fc.constantFrom('paper', 'electronic'),
  appendixLabels: fc.constantFrom('roman', 'arabic'),
} as const;

/** What no template draws yet. */
const undrawn = (options: BodyOptions) => ({
  endorsement: fc.record({ title: text(), name: line(3) }, { requiredKeys: ['title'] }),
  marks: fc.record(
    {
      secrecy: fc.constantFrom(...secrecyMarks.texts),
      urgency: fc.constantFrom(...urgencyMarks.marks.map((mark) => mark.text)),
      circulation: fc.constantFrom(...circulationMarks.texts),
    },
    { requiredKeys: [] },
  ),
  signatures: list(signature, 3),
  regulations: fc.array(regulationFor(options), { maxLength: 2 }),
});

const always = [
  ...([
    'form',
    'stage',
    'sample',
    'medium',
    'appendixLabels',
    'issuer',
    'symbol',
    'legalBases',
    'body',
  ] as const),
  ...(['signatures', 'marks', 'appendices', 'regulations'] as const),
];

/** A letter; an issued one has its number and whole date, a draft may lack them. */
function unnumbered(stage: 'draft' | 'issued', options: BodyOptions): fc.Arbitrary<FullDocument> {
  const { forDrawing } = options;
  const rich = text({ references: !forDrawing });
  const addressees = fc.oneof(
    { weight: 4, arbitrary: list(rich, 5) },
    { weight: 1, arbitrary: fc.array(rich, { minLength: 1, maxLength: 40, size: 'max' }) },
  );
  const shape = {
    form: constant('full'),
    stage: constant(stage),
    ...base,
    parent: list(capitals(12), 2),
    issuer: list(capitals(12), 3),
    number,
    symbol,
    place: line(3),
    date: stage === 'issued' ? day : date,
    typeName: fc.constantFrom('BÁO CÁO', 'THÔNG BÁO', 'KẾ HOẠCH'),
    subject: rich,
    authorityLine: capitals(),
    commandLine: fc.constantFrom('QUYẾT NGHỊ:', 'QUYẾT ĐỊNH:'),
    addressees: fc.record({ lead: constant('Kính gửi'), items: addressees }),
    legalBases: fc.array(text(forDrawing ? { without: ['italic'] } : { references: true }), { maxLength: 5 }),
    body: body(options),
    signatures: list(signature, 1),
    recipients: fc.record(
      {
        items: fc.array(rich, { maxLength: 8 }),
        archive: list(line(2), 3),
        drafter: fc.record({ symbol, copies: fc.integer({ min: 1, max: 500 }) }),
      },
      { requiredKeys: ['items', 'archive'] },
    ),
    addressFooter: list(rich, 3),
    marks: constant({}),
    appendices: fc.array(appendixFor(options), { maxLength: 3 }),
    regulations: constant<Regulation[]>([]),
    ...(forDrawing ? {} : undrawn(options)),
  };
  const known = stage === 'issued' ? (['number', 'date', 'place'] as const) : [];
  const drawn = forDrawing ? (['recipients'] as const) : [];
  const document: fc.Arbitrary<FullDocument> = fc.record(shape, {
    requiredKeys: [...always, ...known, ...drawn],
  });
  return document;
}

const isFull = (document: OfficialDocument): document is FullDocument => document.form === 'full';

/** Letters of every shape; in canonical form, and accepted by the schema as they are. */
export const fullDocumentArbitrary = ({
  forDrawing = false,
}: DocumentOptions = {}): fc.Arbitrary<FullDocument> =>
  fc
    .oneof(unnumbered('draft', { forDrawing }), unnumbered('issued', { forDrawing }))
    .map(withIds)
    .filter(isFull);

const loneAppendix = (options: BodyOptions): fc.Arbitrary<LoneAppendix> =>
  fc.record(
    {
      form: constant('appendix'),
      stage: fc.constantFrom('draft', 'issued'),
      ...base,
      ordinal: fc.integer({ min: 1, max: 9 }),
      appendix: appendixFor(options).map((appendix) => ({ ...appendix, file: 'own' as const })),
    },
    { requiredKeys: ['form', 'stage', 'sample', 'medium', 'appendixLabels', 'appendix'] },
  );

/** Letters, and appendices that stand alone. */
export const officialDocumentArbitrary = (options: DocumentOptions = {}): fc.Arbitrary<OfficialDocument> =>
  fc.oneof(
    { weight: 3, arbitrary: fullDocumentArbitrary(options) },
    { weight: 1, arbitrary: loneAppendix({ forDrawing: options.forDrawing ?? false }).map(withIds) },
  );
