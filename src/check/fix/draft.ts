import type { Place } from '../../diagnostic/diagnostic.ts';
import type {
  DocxDocument,
  Paragraph,
  Run,
  Section,
  SourcePlace,
  SourceRange,
} from '../../docx/read/model.ts';
import { escapeXml } from '../../docx/xml.ts';
import { placeOf } from '../place-of.ts';
import type { Spot } from '../rule.ts';
import type { RuleId } from '../rule-facts.ts';
import { propertySplice, withProperties, type Properties, type Property } from './properties.ts';

/** One thing that was mended: by which rule, where, what was and what is, in Vietnamese. */
export interface Change {
  readonly rule: RuleId;
  readonly where: Place;
  readonly was: string;
  readonly now: string;
}

/** A stretch of a part and what is put in its place. */
export interface Edit extends SourcePlace {
  readonly put: string;
}

/** A `w:t` of a part, and what it says. */
export interface TextPiece extends SourceRange {
  readonly text: string;
}

interface Target {
  readonly place: SourcePlace;
  readonly owner: 'run' | 'paragraph' | 'section';
  readonly sets: Map<string, Property>;
}

const textElement = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;

const propertiesOf = { run: 'w:rPr', paragraph: 'w:pPr', section: 'w:sectPr' } as const;

/** What is to be changed in one reading of a document: formats, words, whole stretches. Applied at once. */
export class Draft {
  readonly changes: Change[] = [];
  /** Paragraphs whose words are knowingly changed, by the place where they begin. */
  readonly reworded: SourcePlace[] = [];
  /** Parts that are new, or written anew as a whole. */
  readonly parts = new Map<string, string>();
  readonly #document: DocxDocument;
  readonly #splices: Edit[] = [];
  readonly #targets = new Map<string, Target>();
  readonly #marks = new Map<Paragraph, Properties>();

  constructor(document: DocxDocument) {
    this.#document = document;
  }

  note(rule: RuleId, at: Spot | undefined, was: string, now: string): void {
    this.changes.push({ rule, where: placeOf(at, this.#document.source), was, now });
  }

  replace(place: SourcePlace, put: string): void {
    this.#splices.push({ ...place, put });
  }

  /** Sets the look of a run, in each of the `w:r` that it was joined from. */
  run({ place: { part } }: Paragraph, { sources }: Pick<Run, 'sources'>, properties: Properties): void {
    for (const range of sources) this.#set({ part, ...range }, 'run', properties);
  }

  paragraph({ place }: Paragraph, properties: Properties): void {
    this.#set(place, 'paragraph', properties);
  }

  /** Sets the look of the paragraph mark: it gives Word's own labels theirs. */
  mark(paragraph: Paragraph, properties: Properties): void {
    const all = { ...this.#marks.get(paragraph), ...properties };
    this.#marks.set(paragraph, all);
    this.paragraph(paragraph, { 'w:rPr': (standing) => withProperties('w:rPr', standing, all) });
  }

  section({ place }: Section, properties: Properties): void {
    if (place !== undefined) this.#set(place, 'section', properties);
  }

  /** Puts other words into a `w:t`; its paragraph is told to be reworded. */
  text({ place }: Paragraph, piece: TextPiece, text: string): void {
    this.sameText(place.part, piece, text);
    this.reworded.push(place);
  }

  /** Writes the same words in another form of Unicode. */
  sameText(part: string, { start, end }: TextPiece, text: string): void {
    this.replace({ part, start, end }, textElement(text));
  }

  #set(place: SourcePlace, owner: Target['owner'], properties: Properties): void {
    const key = `${place.part}:${place.start}`;
    const target = this.#targets.get(key) ?? { place, owner, sets: new Map<string, Property>() };
    this.#targets.set(key, target);
    for (const [name, property] of Object.entries(properties)) {
      const before = target.sets.get(name);
      target.sets.set(name, before === undefined ? property : (standing) => property(before(standing)));
    }
  }

  #editOf({ place, owner, sets }: Target): Edit {
    const { part, start, end } = place;
    const xml = (this.#document.parts.get(part) ?? '').slice(start, end);
    const properties = Object.fromEntries(sets);
    if (owner === 'section') return { ...place, put: withProperties('w:sectPr', xml, properties) };
    const splice = propertySplice(xml, propertiesOf[owner], properties);
    return { part, start: start + splice.start, end: start + splice.end, put: splice.put };
  }

  /** Every change to the text of the parts, in the order of their places. */
  edits(): Edit[] {
    return [...this.#splices, ...[...this.#targets.values()].map((target) => this.#editOf(target))].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    );
  }
}
