import { components, type ComponentId } from '../nd30/components.ts';
import { resultOf } from './evaluate.ts';
import { linesOf } from './full-text.ts';
import { isContentRule, type ContentRule, type Finding, type Rule, type RuleContext } from './rule.ts';
import type { RuleResult } from './verdict.ts';
import type { DocumentWords, Words } from './words.ts';

const NONE: readonly Finding[] = [];

function findingsOf(rule: ContentRule, words: DocumentWords, context: RuleContext): readonly Finding[] {
  const outcome = rule.check(words, context);
  return 'length' in outcome ? outcome : NONE;
}

/** By the lines of a document: the rules that seek words which a line holds. */
type Sought = ReadonlyMap<string, readonly ContentRule[]>;

/** Stands between lines that did not stand together, so that nothing is found across them. */
const APART: Words = { text: '\u{0}' };

/** @param before of the document before: lines that it had too are not searched again */
function soughtIn({ all }: DocumentWords, rules: readonly ContentRule[], before: Sought): Sought {
  const sought = new Map<string, readonly ContentRule[]>();
  const found = new Map<string, ContentRule[]>();
  const fresh: Words[] = [];
  for (const line of all) {
    const { text } = line;
    if (sought.has(text)) continue;
    const known = before.get(text);
    const own: ContentRule[] = [];
    sought.set(text, known ?? own);
    if (known !== undefined) continue;
    found.set(text, own);
    fresh.push(line, APART);
  }
  const lines = linesOf(fresh);
  for (const rule of rules) for (const { text } of rule.seek?.(lines) ?? []) found.get(text)?.push(rule);
  return sought;
}

/** What stands around a document's text: of letters to many, most of it is the same. */
const fields = ['date', 'draft', 'medium', 'signatures'] as const satisfies readonly (keyof DocumentWords)[];
type Field = (typeof fields)[number];
/** A part of a document that a rule may read; `text`: its body, its appendices, all of it. */
type Part = Field | ComponentId | 'text';

/** The same for all that are held against one another. */
const unchanging: ReadonlySet<string | symbol> = new Set<keyof DocumentWords>(['class', 'type', 'sure']);
const isField = (key: string | symbol): key is Field => fields.some((field) => field === key);
const isComponent = (key: string): key is ComponentId => key in components;
const frameParts: readonly (Field | ComponentId)[] = [
  ...fields,
  ...Object.keys(components).filter(isComponent),
];

const saidIn = (words: DocumentWords, part: Field | ComponentId): string | undefined =>
  isField(part)
    ? JSON.stringify(words[part])
    : words
        .lines(part)
        .map(({ text }) => text)
        .join('\u{0}');

/** A document of which is noted what a rule reads. */
function watched(words: DocumentWords, read: Set<Part>): DocumentWords {
  const lines = (id: ComponentId): readonly Words[] => {
    read.add(id);
    return words.lines(id);
  };
  return new Proxy(words, {
    get(document, key): unknown {
      if (key === 'lines') return lines;
      if (!unchanging.has(key)) read.add(isField(key) ? key : 'text');
      return Reflect.get(document, key);
    },
  });
}

/** What a rule said of a document, and what it read to say it. */
interface Told {
  readonly read: readonly Part[];
  readonly findings: readonly Finding[];
}

/** Holds documents of one class and type against the rules, one after another. */
class Series {
  readonly #context: RuleContext;
  readonly #seeking: readonly ContentRule[];
  readonly #told = new Map<ContentRule, Told>();
  readonly #frame = new Map<Part, string | undefined>();
  #sought: Sought = new Map();

  constructor(rules: readonly ContentRule[], context: RuleContext) {
    this.#context = context;
    this.#seeking = rules.filter(({ seek }) => seek !== undefined);
  }

  /** Goes on to the next document. @returns what a rule finds in it */
  next(words: DocumentWords): (rule: ContentRule) => readonly Finding[] {
    this.#sought = soughtIn(words, this.#seeking, this.#sought);
    const awake = new Set<ContentRule>();
    for (const rules of this.#sought.values()) for (const rule of rules) awake.add(rule);
    const changed = this.#changedIn(words);
    return (rule) => {
      if (rule.seek !== undefined) return awake.has(rule) ? findingsOf(rule, words, this.#context) : NONE;
      const told = this.#told.get(rule);
      if (told === undefined) return this.#ask(rule, words);
      if (told.read.includes('text')) return findingsOf(rule, words, this.#context);
      return told.read.some((part) => changed.has(part)) ? this.#ask(rule, words) : told.findings;
    };
  }

  #changedIn(words: DocumentWords): ReadonlySet<Part> {
    const changed = new Set<Part>();
    for (const part of frameParts) {
      const said = saidIn(words, part);
      if (this.#frame.get(part) !== said) changed.add(part);
      this.#frame.set(part, said);
    }
    return changed;
  }

  #ask(rule: ContentRule, words: DocumentWords): readonly Finding[] {
    const read = new Set<Part>();
    const findings = findingsOf(rule, watched(words, read), this.#context);
    this.#told.set(rule, { read: [...read], findings });
    return findings;
  }
}

/**
 * Holds what documents say, before they are drawn, against the rules about content, one document after another; results
 * are those of the rules that found something. The letters of a batch say mostly the same: lines that were searched are
 * not searched again, and a rule that read nothing but what the letter before said too is not asked again. What is
 * kept is one letter of each class and type.
 */
export function rulesInTurn(
  rules: readonly Rule[],
  context: RuleContext,
): (words: DocumentWords, source: string) => RuleResult[] {
  const ofContent = rules.filter(isContentRule);
  const all = new Map<string, Series>();
  return (words, source) => {
    const kind = `${words.class} ${words.type ?? ''}`;
    const series = all.get(kind) ?? new Series(ofContent, context);
    all.set(kind, series);
    const findingsIn = series.next(words);
    const results: RuleResult[] = [];
    for (const rule of ofContent) {
      const findings = findingsIn(rule);
      if (findings.length > 0) results.push(resultOf(rule, findings, source));
    }
    return results;
  };
}
