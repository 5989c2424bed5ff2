import type { Facts } from '../dossier/facts.ts';
import { canonicalText, isReference, words, type Run, type Text } from '../document/run.ts';
import { mapTexts } from '../document/texts.ts';
import type { FullDocument, OfficialDocument } from '../document/official-document.ts';
import { parseInline } from '../text/inline.ts';
import { helpers, type Reading } from './helpers.ts';
import { parseProse, type Call } from './prose.ts';

// A mark stands for a call until the pass in reading order: two private-use characters around the call's number.
// The dossier's schema refuses such characters in data, so a mark is always one of ours.
const OPEN = '\u{E000}';
const CLOSE = '\u{E001}';
/** Words without these have one look. */
const INLINE = /[*^~\\]/u;
const MARK = /\u{E000}(\d+)\u{E001}/gu;

/**
 * Turns a dossier's prose into text with marks while a kind composes, and the marks into words afterwards, in the
 * order in which the finished document is read: the first citation of an act in full, the later ones short.
 */
export class Composer {
  readonly #facts: Facts;
  readonly #calls: Call[] = [];

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** Every call in the prose that was composed so far, those within the abstracts of acts once they are resolved. */
  get calls(): readonly Call[] {
    return this.#calls;
  }

  /** Prose as runs; calls of helpers stand in them as marks. */
  prose(source: string): Text {
    const marked = parseProse(source).parts.map((part) =>
      typeof part === 'string' ? part : this.#mark(part),
    );
    const joined = marked.join('');
    return INLINE.test(joined) ? parseInline(joined) : words(joined);
  }

  #mark(call: Call): string {
    this.#calls.push(call);
    return `${OPEN}${this.#calls.length - 1}${CLOSE}`;
  }

  /** The document with every mark replaced by what it stands for; references by id are left to the document. */
  resolve(document: FullDocument): FullDocument;
  resolve(document: OfficialDocument): OfficialDocument;
  resolve(document: OfficialDocument): OfficialDocument {
    const cited = new Set<string>();
    const reading: Reading = {
      facts: this.#facts,
      cited,
      prose: (source) => this.#expand(this.prose(source), { ...reading, within: true }),
      within: false,
    };
    return mapTexts(document, (text) => this.#expand(text, reading));
  }

  #expand(text: Text, reading: Reading): Text {
    if (!text.some((run) => !isReference(run) && run.text.includes(OPEN))) return text;
    return canonicalText(text.flatMap((run) => (isReference(run) ? [run] : this.#expandRun(run, reading))));
  }

  #expandRun(run: Exclude<Run, { ref: string }>, reading: Reading): Run[] {
    const { text, ...flags } = run;
    // Splitting on a capturing pattern puts the numbers of the marks at the odd places.
    return text.split(MARK).flatMap((piece, index): Run[] => {
      if (index % 2 === 0) return piece === '' ? [] : [{ ...flags, text: piece }];
      const call = this.#calls[Number(piece)];
      const helper = call === undefined ? undefined : helpers[call.helper];
      const [first = '', second] = call?.arguments ?? [];
      return (helper?.print(reading, first, second) ?? []).map((part) => ({ ...flags, ...part }));
    });
  }
}
