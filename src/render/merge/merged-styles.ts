import { attributeOf, spansOf, tagsOf, unescapeXml, within } from '../../docx/markup.ts';
import { escapeXml } from '../../docx/xml.ts';

/** How a template's styles stand in the merged sheet. */
export interface AdoptedStyles {
  /** The new id of each style that had to be renamed. */
  readonly ids: ReadonlyMap<string, string>;
  /** What a paragraph and a table that name no style are to name now, where the sheet's own default looks different. */
  readonly paragraph: string | undefined;
  readonly table: string | undefined;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly isDefault: boolean;
  readonly xml: string;
}

const REFERENCE = /<w:(?:basedOn|next|link)(?=\s)[^<>]*\sw:val="([^"]*)"[^<>]*\/>/gu;
const IN_TEXT = /(<w:(?:pStyle|rStyle|tblStyle)\s+w:val=")([^"]*)(")/gu;

/** What a paragraph looks like before any default of a file: the ground under a template whose defaults differ. */
const RESET =
  '<w:pPr><w:keepNext w:val="0"/><w:widowControl/><w:suppressAutoHyphens w:val="0"/>' +
  '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/>' +
  '<w:jc w:val="left"/></w:pPr><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/><w:i w:val="0"/><w:iCs w:val="0"/>' +
  '<w:color w:val="auto"/><w:spacing w:val="0"/><w:kern w:val="0"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

function readStyles(stylesXml: string): Style[] {
  return spansOf(stylesXml, 'w:style').map((span) => {
    const xml = within(stylesXml, span);
    const opening = xml.slice(0, xml.indexOf('>') + 1);
    return {
      id: attributeOf(opening, 'w:styleId') ?? '',
      name: unescapeXml(attributeOf(tagsOf(xml, 'w:name')[0] ?? '', 'w:val') ?? ''),
      type: attributeOf(opening, 'w:type') ?? 'paragraph',
      isDefault: isOn(attributeOf(opening, 'w:default')),
      xml,
    };
  });
}

const inner = (xml: string, element: string): string => {
  const [span] = spansOf(xml, element);
  return span === undefined ? '' : within(xml, span);
};
const defaultsOf = (stylesXml: string): string => inner(stylesXml, 'w:docDefaults');
const defaultId = (styles: readonly Style[], type: string): string | undefined =>
  styles.find((style) => style.isDefault && style.type === type)?.id;

const paragraphStyle = (id: string, basedOn: string, formatting: string): Style => ({
  id,
  name: id,
  type: 'paragraph',
  isDefault: false,
  xml: `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn}${formatting}</w:style>`,
});

/** The style sheet of the print file: the first template's, with what later templates bring that looks different. */
export class MergedStyles {
  readonly #head: string;
  readonly #styles: Map<string, Style>;
  readonly #names: Set<string>;
  readonly #own: readonly Style[];
  #adopted = 1;

  constructor(stylesXml: string) {
    this.#own = readStyles(stylesXml);
    this.#head = stylesXml.slice(
      0,
      spansOf(stylesXml, 'w:style')[0]?.start ?? stylesXml.indexOf('</w:styles>'),
    );
    this.#styles = new Map(this.#own.map((style) => [style.id, style]));
    this.#names = new Set(this.#own.map(({ name }) => name));
  }

  get xml(): string {
    return `${this.#head}${[...this.#styles.values()].map(({ xml }) => xml).join('')}</w:styles>`;
  }

  #put(style: Style): void {
    this.#styles.set(style.id, style);
    this.#names.add(style.name);
  }

  /** Styles that cannot stand under their own id: another style has it or their name, or one they build on moves. */
  #moving(styles: readonly Style[], otherDefaults: boolean): Set<string> {
    const clashes = ({ id, name, type, xml }: Style): boolean => {
      const same = this.#styles.get(id);
      if (otherDefaults && type === 'paragraph') return true;
      return same === undefined ? this.#names.has(name) : same.xml !== xml;
    };
    const moving = new Set(styles.filter(clashes).map(({ id }) => id));
    for (let before = -1; before < moving.size;) {
      before = moving.size;
      for (const { id, xml } of styles) {
        const built = Array.from(xml.matchAll(REFERENCE), ([, target = '']) => target);
        if (built.some((target) => moving.has(target))) moving.add(id);
      }
    }
    return moving;
  }

  /** The style on which those of a template with other defaults stand: nothing of ours shines through. */
  #ground(stylesXml: string): string {
    const defaults = defaultsOf(stylesXml);
    const reset = paragraphStyle(`GocMau${this.#adopted}`, '', RESET);
    const based = `<w:basedOn w:val="${reset.id}"/>`;
    const formatting = inner(defaults, 'w:pPr') + inner(defaults, 'w:rPr');
    const ground = paragraphStyle(`MacDinhMau${this.#adopted}`, based, formatting);
    this.#put(reset);
    this.#put(ground);
    return ground.id;
  }

  /** Takes a template's styles in; those that look the same as one that is there already are shared. */
  adopt(stylesXml: string): AdoptedStyles {
    const styles = readStyles(stylesXml);
    const otherDefaults = defaultsOf(stylesXml) !== defaultsOf(this.#head);
    const moving = this.#moving(styles, otherDefaults);
    if (moving.size > 0) this.#adopted += 1;
    const suffix = this.#adopted;
    const ground = otherDefaults ? this.#ground(stylesXml) : undefined;
    const ids = new Map([...moving].map((id) => [id, this.#freeId(id, suffix)]));
    for (const style of styles) {
      const id = ids.get(style.id);
      if (id !== undefined) this.#put(this.#moved(style, id, ids, ground));
      else if (!this.#styles.has(style.id))
        this.#put({ ...style, xml: style.xml.replace(/^(<w:style[^<>]*?)\sw:default="[^"]*"/u, '$1') });
    }
    const unnamed = (type: string): string | undefined => {
      const id = defaultId(styles, type);
      const now = id === undefined ? undefined : (ids.get(id) ?? id);
      return now === defaultId(this.#own, type) ? undefined : now;
    };
    return { ids, paragraph: unnamed('paragraph') ?? ground, table: unnamed('table') };
  }

  #freeId(id: string, suffix: number): string {
    let free = `${id}Mau${suffix}`;
    while (this.#styles.has(free)) free += 'x';
    return free;
  }

  #moved(style: Style, id: string, ids: ReadonlyMap<string, string>, ground: string | undefined): Style {
    let name = `${style.name} (mẫu ${this.#adopted})`;
    while (this.#names.has(name)) name += '*';
    const root = ground !== undefined && style.type === 'paragraph' && !style.xml.includes('<w:basedOn ');
    const xml = style.xml
      .replace(/^<w:style[^<>]*>/u, (opening) =>
        opening
          .replace(/\sw:(?:default|customStyle|styleId)="[^"]*"/gu, '')
          .replace(/>$/u, () => ` w:customStyle="1" w:styleId="${id}">`),
      )
      .replace(REFERENCE, (tag, target: string) =>
        tag.replace(`w:val="${target}"`, () => `w:val="${ids.get(target) ?? target}"`),
      )
      .replace(/<w:name(?=\s)[^<>]*\/>(?:<w:aliases(?=\s)[^<>]*\/>)?/u, () => {
        const based = root ? `<w:basedOn w:val="${ground}"/>` : '';
        return `<w:name w:val="${escapeXml(name)}"/>${based}`;
      });
    return { ...style, id, name, isDefault: false, xml };
  }
}

const named = (properties: string, element: string, id: string): string =>
  `${properties}<w:${element} w:val="${id}"/>`;

/** The text of a part with its styles as the merged sheet has them. */
export function restyled(xml: string, { ids, paragraph, table }: AdoptedStyles): string {
  let text = xml;
  if (ids.size > 0)
    text = text.replace(
      IN_TEXT,
      (_tag, before: string, id: string, after: string) => before + (ids.get(id) ?? id) + after,
    );
  if (paragraph !== undefined)
    text = text
      .replace(/<w:p((?:\s[^<>]*)?)\/>/gu, '<w:p$1></w:p>')
      .replace(/<w:pPr\/>/gu, '')
      .replace(
        /(<w:p(?:\s[^<>]*)?>)(?:(<w:pPr>)(?!<w:pStyle\s)|(?!<w:pPr>))/gu,
        (_tag, open: string, own?: string) =>
          own === undefined
            ? `${open}${named('<w:pPr>', 'pStyle', paragraph)}</w:pPr>`
            : open + named('<w:pPr>', 'pStyle', paragraph),
      );
  if (table !== undefined)
    text = text.replace(/<w:tblPr>(?!<w:tblStyle\s)/gu, named('<w:tblPr>', 'tblStyle', table));
  return text;
}
