import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { spansOf, tagsOf, within } from '../../docx/markup.ts';
import { WORD_NAMESPACES, XML_HEADER } from '../../docx/xml.ts';
import { PartCopier, onlyPart, type Rewrite } from './adopt.ts';
import { DOCUMENT_END, DocumentRoot } from './document-root.ts';
import type { LetterFile } from './letter-file.ts';
import { MergedNumbering } from './merged-numbering.ts';
import { MergedStyles, restyled } from './merged-styles.ts';
import { DOCUMENT, PrintPackage, WORD_TYPES } from './print-package.ts';
import { kindOf, OFFICE_RELATIONSHIPS } from './relationships.ts';
import { closedSection, openingSection, placesIn, splitBody, type Place } from './sections.ts';

const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
/** Taken from the first letter whole: the whole file has one of each. */
const FROM_FIRST = ['settings', 'fontTable', 'theme'] as const;
/** Settings on which the look of a page hangs. */
const LAYOUT_SETTINGS = [
  'w:evenAndOddHeaders',
  'w:mirrorMargins',
  'w:gutterAtTop',
  'w:autoHyphenation',
  'w:defaultTabStop',
  'w:compatSetting',
] as const;
/** Notes and comments stand in parts of their own, numbered through the whole file. */
const NOTE = /<w:(?:footnote|endnote|comment)Reference(?=[\s/>])/u;
const TOTAL_PAGES = /<w:instrText[^<>]*>\s*NUMPAGES|w:instr="\s*NUMPAGES/u;

const layoutOf = (settings: string): string =>
  LAYOUT_SETTINGS.flatMap((element) => tagsOf(settings, element)).join('');

/** What was learnt of a frame: the parts around the bodies of letters of one template. */
interface Frame {
  readonly rewrite: Rewrite;
  readonly numbered: boolean;
  readonly countsAllPages: boolean;
}

/** The print file: letters go in one by one, in order. */
export class PrintFile {
  readonly #print = new PrintPackage();
  readonly #copier = new PartCopier(this.#print);
  readonly #numbering = new MergedNumbering();
  readonly #root = new DocumentRoot();
  readonly #frames = new Map<string, Frame>();
  readonly #adoptions = new Map<string, ReturnType<MergedStyles['adopt']>>();
  readonly #given = new Set<Place>();
  readonly #blank = new Map<Place, string>();
  readonly #chunks: Uint8Array[] = [];
  readonly #told = new Set<string>();
  #styles: MergedStyles | undefined;
  #first: { readonly name: string; readonly layout: string } | undefined;
  #open: { readonly content: string; readonly properties: string } | undefined;

  /** Bytes of the document's text so far. */
  size = 0;

  #frameOf(letter: LetterFile): { frame: Frame; diagnostics: Diagnostic[] } {
    const known = this.#frames.get(letter.frame);
    if (known !== undefined) return { frame: known, diagnostics: [] };
    const numbering = onlyPart(letter, 'numbering');
    const shift: Rewrite = numbering === undefined ? (xml) => xml : this.#numbering.adopt(numbering);
    const sheet = shift(
      onlyPart(letter, 'styles') ?? `${XML_HEADER}<w:styles ${WORD_NAMESPACES}></w:styles>`,
    );
    this.#styles ??= new MergedStyles(sheet);
    const adopted = this.#adoptions.get(sheet) ?? this.#styles.adopt(sheet);
    this.#adoptions.set(sheet, adopted);
    const rewrite: Rewrite = (xml) => restyled(shift(xml), adopted);
    const diagnostics = this.#shareFrame(letter, rewrite);
    const countsAllPages = letter
      .relationships(DOCUMENT)
      .some(({ target }) => TOTAL_PAGES.test(letter.text(target) ?? ''));
    const frame = { rewrite, numbered: numbering !== undefined, countsAllPages };
    this.#frames.set(letter.frame, frame);
    return { frame, diagnostics };
  }

  /** The first letter's settings hold for all; a template whose pages hang on other settings is told, once. */
  #shareFrame(letter: LetterFile, rewrite: Rewrite): Diagnostic[] {
    const settings = onlyPart(letter, 'settings') ?? '';
    const layout = layoutOf(settings);
    if (this.#first !== undefined)
      return layout === this.#first.layout ? [] : this.#tell('merge-settings', letter.name, layout);
    this.#first = { name: letter.name, layout };
    for (const relationship of letter.relationships(DOCUMENT)) {
      const kind = FROM_FIRST.find((one) => one === kindOf(relationship));
      // Settings of notes point into parts that the print file has not.
      if (kind !== undefined)
        this.#copier.share(letter, relationship, (xml) =>
          rewrite(xml).replace(/<w:(footnotePr|endnotePr)>[\s\S]*?<\/w:\1>/gu, ''),
        );
    }
    return [];
  }

  #tell(
    rule: 'merge-settings' | 'merge-numbering' | 'merge-total-pages',
    file: string,
    about = '',
  ): Diagnostic[] {
    const key = `${rule} ${about}`;
    if (this.#told.has(key)) return [];
    this.#told.add(key);
    return [fault(rule, { file, first: this.#first?.name ?? file }, { source: file })];
  }

  /** A blank header and footer for each place that earlier letters filled and this one leaves alone. */
  #blankPlaces(body: string): ReadonlyMap<Place, string> {
    const sections = spansOf(body, 'w:sectPr').map((span) => within(body, span));
    const own = new Set(placesIn(sections[0] ?? ''));
    const missing = [...this.#given].filter((place) => !own.has(place));
    for (const place of placesIn(sections.join(''))) this.#given.add(place);
    return new Map(missing.map((place) => [place, this.#blankFor(place)]));
  }

  #blankFor(place: Place): string {
    const known = this.#blank.get(place);
    if (known !== undefined) return known;
    const [element, kind] = place.startsWith('header') ? ['w:hdr', 'header'] : ['w:ftr', 'footer'];
    const name = this.#print.reserve(`word/${kind}.xml`);
    const line =
      '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';
    const xml = `${XML_HEADER}<${element} ${WORD_NAMESPACES}>${line}</${element}>`;
    this.#print.put(name, xml, `${WORD_TYPES}.${kind}+xml`);
    const type = `${OFFICE_RELATIONSHIPS}/${kind}`;
    const id = this.#print.relate(DOCUMENT, { type, target: name, external: false });
    this.#blank.set(place, id);
    return id;
  }

  /** Puts a letter after those before it. With an error it was left out, and the file is not to be used. */
  add(letter: LetterFile): Diagnostic[] {
    if (NOTE.test(letter.documentXml))
      return [fault('merge-notes', { file: letter.name }, { source: letter.name })];
    const prefix = this.#root.adopt(letter.documentXml);
    if (prefix !== undefined)
      return [fault('merge-namespace', { file: letter.name, prefix }, { source: letter.name })];
    const { frame, diagnostics } = this.#frameOf(letter);
    const { content, properties } = splitBody(letter.documentXml);
    const connected = this.#copier.connected(
      letter,
      DOCUMENT,
      frame.rewrite(content + properties),
      DOCUMENT,
      frame.rewrite,
    );
    const body = this.#copier.renumbered(connected);
    const opened = openingSection(body, this.#blankPlaces(body));
    const end = opened.lastIndexOf('<w:sectPr');
    this.#close();
    this.#open = { content: opened.slice(0, end), properties: opened.slice(end) };
    return [
      ...diagnostics,
      ...(frame.numbered && content.includes('<w:numPr>') ? this.#tell('merge-numbering', letter.name) : []),
      ...(frame.countsAllPages || TOTAL_PAGES.test(body) ? this.#tell('merge-total-pages', letter.name) : []),
    ];
  }

  #push(xml: string): void {
    const chunk = Buffer.from(xml);
    this.size += chunk.length;
    this.#chunks.push(chunk);
  }

  #close(): void {
    if (this.#open !== undefined) this.#push(closedSection(this.#open.content, this.#open.properties));
    this.#open = undefined;
  }

  /** The finished file. */
  pack(): Uint8Array {
    if (this.#open !== undefined) this.#push(this.#open.content + this.#open.properties);
    const put = (kind: 'styles' | 'numbering', target: string, xml: string): void => {
      this.#print.put(target, xml, `${WORD_TYPES}.${kind}+xml`);
      this.#print.relate(DOCUMENT, { type: `${OFFICE_RELATIONSHIPS}/${kind}`, target, external: false });
    };
    put('styles', STYLES, this.#styles?.xml ?? '');
    if (this.#numbering.xml !== '') put('numbering', NUMBERING, this.#numbering.xml);
    return this.#print.pack([Buffer.from(this.#root.opening), ...this.#chunks, Buffer.from(DOCUMENT_END)]);
  }
}
