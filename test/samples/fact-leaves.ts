import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { documentTypes } from '../../src/nd30/document-types.ts';

type Path = readonly (string | number)[];

/** A scalar of a dossier file as text, where it stands, and the same place without indexes: `requirements.items`. */
export interface Leaf {
  readonly path: Path;
  readonly place: string;
  readonly value: string;
}

/** How a fact is written in the file and what print makes of it. */
type FactKind = 'text' | 'number' | 'date' | 'abstract' | 'symbol';

/** Every place of a fact that print shows. */
const facts: Readonly<Record<string, FactKind>> = {
  'agencies.name': 'text',
  'agencies.short': 'text',
  'agencies.local': 'text',
  'groups.name': 'text',
  'people.name': 'text',
  'people.post': 'text',
  'citations.type': 'text',
  'citations.name': 'text',
  'citations.number': 'text',
  'citations.symbol': 'text',
  'citations.date': 'date',
  'citations.abstract': 'abstract',
  'figures.value': 'number',
  'figures.unit': 'text',
  'figures.comparator': 'text',
  'inspections.date': 'date',
  'inspections.matter': 'text',
  'inspections.period': 'text',
  'assessments.title': 'text',
  'assessments.year': 'text',
  'assessments.comparedWith': 'text',
  'assessments.score': 'number',
  'assessments.rank': 'number',
  'assessments.change': 'number',
  'requirements.due': 'date',
  'remedies.due': 'date',
  'staffing.room': 'text',
  'documents.number': 'text',
  'documents.symbol': 'symbol',
  'documents.place': 'text',
  'documents.date': 'date',
  'documents.reportBy': 'date',
  'documents.report.due': 'date',
  'documents.signature.authority.holder': 'text',
};

/** Facts about the dossier itself, which no document prints, and why. */
export const unprinted: Readonly<Record<string, string>> = {
  title: 'names the file for the clerk',
  source: 'says where the facts come from',
  'house.appendixLabel.decidedBy': 'the verdict shows it, not the document',
  'house.appendixLabel.reason': 'the verdict shows it, not the document',
  'requirements.reason': 'answers the cross-check, not the reader',
  'figures.label': 'names the figure for the clerk and the cross-checks',
  'figures.parts.by': 'parts a total for the cross-check, not for the reader',
  assumed: 'the verdict shows it, not the document',
};

/** Small whole numbers of a table's row, too common to be found in a text: a test of their own reads the row. */
const rows = new Set(['staffing.total', 'staffing.heads', 'staffing.deputies']);

const prose = new Set([
  'results.text',
  'results.items',
  'findings.text',
  'findings.evidence',
  'requirements.title',
  'requirements.text',
  'requirements.items',
  'remedies.text',
  'remedies.product',
  'remedies.note',
  'documents.subject',
  'documents.resultsLead',
  'documents.findingsLead',
  'documents.title',
  'documents.command',
  'documents.opening',
  'documents.opening.text',
  'documents.closing',
  'documents.purposes',
  'documents.demands',
  'documents.organisation',
  'documents.taskTable.title',
  'documents.comparison.text',
  'documents.columns.finding',
  'documents.columns.due',
]);

/** Ids, references to ids, choices of a few words, and the layout of what stands elsewhere. */
const wiring = new Set([
  'id',
  'status',
  'house.dates',
  'house.appendixLabel.style',
  'agencies.id',
  'agencies.parent',
  'agencies.lines',
  'groups.id',
  'people.id',
  'people.agency',
  'citations.id',
  'citations.form',
  'citations.issuer',
  'figures.id',
  'figures.kind',
  'figures.of',
  'figures.outOf',
  'figures.parts.figure',
  'figures.parts.role',
  'inspections.id',
  'inspections.agency',
  'inspections.bases',
  'inspections.regime',
  'inspections.mode',
  'inspections.leader',
  'inspections.members',
  'inspections.team',
  'assessments.id',
  'assessments.source',
  'results.id',
  'results.inspection',
  'results.field',
  'findings.id',
  'findings.inspection',
  'findings.field',
  'findings.agency',
  'findings.breaks',
  'requirements.id',
  'requirements.for',
  'requirements.answers',
  'remedies.id',
  'remedies.serves',
  'remedies.lead',
  'remedies.support',
  'staffing.id',
  'staffing.inspection',
  'documents.id',
  'documents.kind',
  'documents.issuer',
  'documents.inspection',
  'documents.staffingUnder',
  'documents.form',
  'documents.followUp',
  'documents.taskTable.id',
  'documents.report.to',
  'documents.addressees',
  'documents.requirements',
  'documents.appendices',
  'documents.recipients',
  'documents.findings',
  'documents.opening.results',
  'documents.period',
  'documents.year',
  'documents.results',
  'documents.comparison.plan',
  'documents.comparison.done',
  'documents.comparison.doing',
  'documents.opening.findings',
  'documents.signature.authority.prefix',
  'documents.signature.person',
  'documents.blankRows',
]);

const placeOf = (path: Path): string =>
  path.filter((step) => typeof step === 'string' && step !== 'children').join('.');

const tree = (text: string): Document => parseDocument(text, { schema: 'failsafe' });

/** All scalars of a dossier file that are not blank. */
export function leavesOf(text: string): Leaf[] {
  const visit = (node: unknown, path: Path, named: Path): Leaf[] => {
    if (isMap(node)) {
      // A value that is assumed stands for itself; its reason is no fact of that place.
      const assumed = node.has('assumed');
      return node.items.flatMap(({ key, value }) => {
        const step = String(key);
        return visit(value, [...path, step], !assumed ? [...named, step] : step === 'value' ? named : [step]);
      });
    }
    if (isSeq(node))
      return node.items.flatMap((item, index) => visit(item, [...path, index], [...named, index]));
    return isScalar(node) && typeof node.value === 'string' && node.value !== ''
      ? [{ path, place: placeOf(named), value: node.value }]
      : [];
  };
  return visit(tree(text).contents, [], []);
}

/** Leaves whose place stands in no list of this file, or in two. */
export const unsorted = (text: string): string[] =>
  leavesOf(text)
    .map(({ place }) => place)
    .filter(
      (place) =>
        [
          Object.hasOwn(facts, place),
          Object.hasOwn(unprinted, place),
          prose.has(place),
          rows.has(place),
          wiring.has(place),
        ].filter(Boolean).length !== 1,
    );

/** Prose with its calls cut out: the words that the writer typed. */
export const proseOf = (text: string): string[] =>
  leavesOf(text).flatMap(({ place, value }) =>
    prose.has(place) ? [value.replaceAll(/\{\{.*?\}\}/gu, '…')] : [],
  );

/** Names of agencies, groups and people, in every form that the dossier gives. */
export const namesOf = (text: string): string[] =>
  leavesOf(text).flatMap(({ place, value }) =>
    /^(?:agencies|groups|people)\.(?:name|short|local)$/u.test(place) ? [value] : [],
  );

/** One fact that can be changed: what print shows of it, two other values, and the text of the leaf for each. */
export interface Fact {
  readonly path: Path;
  readonly name: string;
  /** The printed forms of a value, the longest first. */
  readonly old: readonly string[];
  readonly others: readonly [Other, Other];
}

interface Other {
  readonly leaf: string;
  readonly printed: readonly string[];
}

const isoOf = (source: string): { year: string; month?: string; day?: string } => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(source) ?? [];
  if (year !== '') return { year, month, day };
  const [, onlyYear = '', onlyMonth = ''] = /^(\d{4})(?:-(\d{2}))?$/u.exec(source) ?? [];
  return onlyMonth === '' ? { year: onlyYear } : { year: onlyYear, month: onlyMonth };
};

/** A date in words, with strokes, and its year alone; zeros before days under 10 and months 1 and 2 (PL1.A.II.4.b). */
function printedDate(source: string): string[] {
  const { year, month, day } = isoOf(source);
  if (month === undefined) return [year];
  const monthText = Number(month) < 3 ? month.padStart(2, '0') : String(Number(month));
  const dayText = day === undefined ? '' : day.padStart(2, '0');
  return [`${dayText} tháng ${monthText} năm ${year}`, `${dayText}/${monthText}/${year}`, year].map((form) =>
    form.trim(),
  );
}

/** Another date, as exact as the old one; a document's lies before every deadline. */
function otherDate({ place, value }: Leaf, which: 0 | 1): Other {
  const [year, month, day] =
    which === 0
      ? [place === 'documents.date' ? '1333' : '3333', '11', '17']
      : [place === 'documents.date' ? '1555' : '5555', '12', '18'];
  const { month: hasMonth, day: hasDay } = isoOf(value);
  const leaf =
    hasDay !== undefined ? `${day}/${month}/${year}` : hasMonth !== undefined ? `${year}-${month}` : year;
  return { leaf, printed: printedDate(leaf) };
}

const otherWords = ['XQZA', 'XQWB'] as const;
const otherNumbers = ['777', '888'] as const;
/** A year stays one of the same decade: it tells which reform fields a report has. */
const otherYears = ['2027', '2029'] as const;

/** What opens the symbol of a named type: it goes with the type, so it is no fact of the dossier. */
const typeAbbreviations = new Set(documentTypes.flatMap(({ abbreviation }) => abbreviation ?? []));

/** A document's symbol with all its facts changed. */
export const otherSymbol = (symbol: string): string =>
  symbol
    .split('-')
    .map((part) => (typeAbbreviations.has(part) ? part : otherWords[0]))
    .join('-');

/** The fact or facts that a leaf holds: a document's symbol holds two, the agency's and the unit's. */
function factsIn(leaf: Leaf): Fact[] {
  const { path, place, value } = leaf;
  const fact = (old: readonly string[], others: (which: 0 | 1) => Other): Fact => ({
    path,
    name: `${path.join('.')}: ${old[0] ?? ''}`,
    old,
    others: [others(0), others(1)],
  });
  const within = (part: string, by: readonly [string, string]): Fact =>
    fact([part], (which) => ({ leaf: value.replace(part, by[which]), printed: [by[which]] }));
  switch (Object.hasOwn(facts, place) ? facts[place] : undefined) {
    case undefined:
      return [];
    case 'text':
      return [within(value, otherWords)];
    case 'number':
      return [within(value.replace(/^-/u, ''), /^20\d\d$/u.test(value) ? otherYears : otherNumbers)];
    case 'abstract':
      return value
        .split(/\{\{.*?\}\}/u)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => within(part, otherWords));
    case 'symbol':
      return value
        .split('-')
        .filter((part) => !typeAbbreviations.has(part))
        .map((part) => within(part, otherWords));
    case 'date':
      return [fact(printedDate(value), (which) => otherDate(leaf, which))];
  }
}

/** All facts of a dossier file that its documents must print. */
export const factsOf = (text: string): Fact[] => leavesOf(text).flatMap(factsIn);

/** The dossier file with facts changed. A name's line breaks go with the name. */
export function changed(text: string, changes: readonly { path: Path; leaf: string }[]): string {
  const document = tree(text);
  for (const { path, leaf } of changes) {
    document.setIn(path, leaf);
    if (placeOf(path) === 'agencies.name') document.deleteIn([...path.slice(0, -1), 'lines']);
  }
  return document.toString();
}
