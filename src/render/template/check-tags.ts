import { fault, type Diagnostic, type Place } from '../../diagnostic/diagnostic.ts';
import { nearest } from '../../diagnostic/nearest.ts';
import type { Parts } from '../../docx/package.ts';
import { foldTag, written, type TagForm, type TagTable } from '../tags.ts';
import { scanTags, type FoundTag, type StrayBrace, type TagPlace } from './tag-scan.ts';

/** What was found in a template, and the paragraph to which it belongs; without one it is of the whole. */
export interface TemplateFinding {
  readonly diagnostic: Diagnostic;
  readonly place?: TagPlace;
}

/** A loop or condition that is open; `dot`: whether its `{.}` was seen. */
interface Open {
  readonly tag: FoundTag;
  /** The tag that it is, or that it means where it is misspelt; folded. */
  readonly key: string;
  readonly form: TagForm | undefined;
  dot: boolean;
}

const LONGEST_SHOWN = 80;
const partName = (part: string): string =>
  part.startsWith('word/header') ? 'đầu trang, ' : part.startsWith('word/footer') ? 'chân trang, ' : '';

/** Where a finding stands, as a clerk sees it: the words of its paragraph. */
export const placeIn = (source: string, { part, text }: TagPlace): Place => ({
  source,
  path: `${partName(part)}đoạn “${text.normalize('NFC').trim().slice(0, LONGEST_SHOWN)}”`,
});

const formOf: Readonly<Record<Exclude<FoundTag['mark'], '/'>, readonly TagForm[]>> = {
  '': ['words'],
  '@': ['paragraphs'],
  '#': ['list', 'shown'],
  '^': ['list', 'shown'],
};

/**
 * Checks the tags of a template against its table: unknown, misspelt, in a wrong form, unclosed, unopened, and those
 * whose lack would lose a part of a document; and says of tags in NFD or in several runs that they are understood.
 */
export function checkTags(source: string, parts: Parts, table: TagTable): TemplateFinding[] {
  const names = new Map(Object.keys(table).map((name) => [foldTag(name), name]));
  const findings: TemplateFinding[] = [];
  /** Tags that are there, or that a misspelt one means. */
  const present = new Set<string>();
  const say = (place: TagPlace, diagnostic: (where: Place) => Diagnostic): void => {
    findings.push({ diagnostic: diagnostic(placeIn(source, place)), place });
  };
  const brace = ({ kind, words, place }: StrayBrace): void => {
    const name = names.get(foldTag(words.replace(/^[#/@^]/u, '')));
    if (name !== undefined) present.add(name);
    say(place, (where) => fault('template-tag', { tag: words, problem: kind }, where));
  };
  const unknown = ({ mark, name, place }: FoundTag): string | undefined => {
    const meant = nearest(name.normalize('NFC'), names.values());
    if (meant !== undefined) present.add(meant);
    say(place, (where) =>
      fault(
        'template-tag',
        { tag: mark + name.normalize('NFC'), problem: 'unknown', ...(meant === undefined ? {} : { meant }) },
        where,
      ),
    );
    return meant;
  };
  const looks = ({ mark, name, split, place }: FoundTag): void => {
    const tag = `{${mark}${name.normalize('NFC')}}`;
    if (name !== name.normalize('NFC')) say(place, (where) => fault('template-nfd', { tag }, where));
    if (split) say(place, (where) => fault('template-split', { tag }, where));
  };
  const close = (
    tag: FoundTag,
    name: string | undefined,
    open: Open[],
    unclosed: (one: Open) => void,
  ): void => {
    if (name !== undefined) present.add(name);
    const folded = foldTag(tag.name);
    const opened = (key: string): number => open.findLastIndex((one) => one.key === key);
    // An unknown end is told once: with its unknown beginning, or alone.
    const meant = name ?? (folded === '' || opened(folded) >= 0 ? undefined : unknown(tag));
    const at = folded === '' ? open.length - 1 : opened(meant === undefined ? folded : foldTag(meant));
    if (at < 0) {
      if (name !== undefined)
        say(tag.place, (where) => fault('template-tag', { tag: name, problem: 'unopened' }, where));
      return;
    }
    open.splice(at + 1).forEach(unclosed);
    const [closed] = open.splice(at);
    if (closed?.tag.mark === '#' && closed.form === 'list' && !closed.dot) {
      const facts = { tag: closed.tag.name, problem: 'empty' } as const;
      say(closed.tag.place, (where) => fault('template-dot', facts, where));
    }
  };

  for (const found of scanTags(parts).values()) {
    const open: Open[] = [];
    const unclosed = ({ tag }: Open): void => {
      say(tag.place, (where) => fault('template-tag', { tag: tag.name, problem: 'unclosed' }, where));
    };
    for (const tag of found) {
      if (tag.kind !== 'tag') {
        brace(tag);
        continue;
      }
      looks(tag);
      if (tag.name === '.' && tag.mark === '') {
        const around = open.findLast(({ form }) => form !== 'shown');
        if (around === undefined)
          say(tag.place, (where) => fault('template-dot', { tag: '.', problem: 'outside' }, where));
        else around.dot = true;
        continue;
      }
      const name = names.get(foldTag(tag.name));
      if (tag.mark === '/') {
        close(tag, name, open, unclosed);
        continue;
      }
      const meant = name ?? unknown(tag);
      const form = meant === undefined ? undefined : table[meant]?.form;
      if (name !== undefined && form !== undefined) {
        present.add(name);
        if (!formOf[tag.mark].includes(form)) {
          const facts = { tag: `{${tag.mark}${name}}`, form: written(name, form) };
          say(tag.place, (where) => fault('template-form', facts, where));
          continue;
        }
      }
      if (tag.mark === '#' || tag.mark === '^')
        open.push({ tag, key: foldTag(meant ?? tag.name), form, dot: false });
    }
    open.forEach(unclosed);
  }
  const lost = Object.entries(table).filter(([name, { required }]) => required && !present.has(name));
  return [
    ...findings,
    ...lost.map(([name, { form }]) => ({
      diagnostic: fault('template-lost', { tag: written(name, form), form: howTo(name, form) }, { source }),
    })),
  ];
}

/** A tag as a clerk types it in full. */
const howTo = (name: string, form: TagForm): string =>
  form === 'list'
    ? `{#${name}}{.}{/${name}}`
    : form === 'shown'
      ? `{#${name}}…{/${name}}`
      : written(name, form);
