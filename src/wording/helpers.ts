import type { ReferablePart } from '../dossier/fields.ts';
import type { Facts } from '../dossier/facts.ts';
import { words, type Text } from '../document/run.ts';
import {
  dateStyleOf,
  printAssessment,
  printCitation,
  printDate,
  printFigure,
  printInFull,
} from './print-facts.ts';

/** What a helper may use while marks are resolved in reading order. */
export interface Reading {
  readonly facts: Facts;
  /** Acts already cited in full. */
  readonly cited: Set<string>;
  /** Prose within a fact (the abstract of an act) as resolved text. */
  readonly prose: (source: string) => Text;
  /** Whether this is prose within a fact: there no act is named in full twice, so that text cannot grow without end. */
  readonly within: boolean;
}

/** What an argument must be: the id of an entry, or one of a few words. */
export type Argument =
  { readonly refersTo: readonly ReferablePart[] } | { readonly oneOf: readonly string[] };

/** A helper of dossier prose: its arguments as data, and the text that it stands for. */
export interface Helper {
  readonly required: readonly Argument[];
  readonly optional?: readonly Argument[];
  readonly example: string;
  /** The key of the entry that is printed, where the entry may lack it. */
  readonly key?: (second: string | undefined) => string;
  readonly print: (reading: Reading, first: string, second: string | undefined) => Text;
}

/** Every helper that prose may call, by name. */
export const helpers: Readonly<Record<string, Helper>> = {
  cite: {
    required: [{ refersTo: ['citations'] }],
    optional: [{ oneOf: ['full', 'short'] }],
    example: '{{cite "kh-02"}}',
    print: ({ facts, cited, prose, within }, id, form) => {
      const citation = facts.citation(id);
      const full = form === undefined || within ? !cited.has(id) && form !== 'short' : form === 'full';
      if (!full) return words(printCitation(citation, 'short', facts));
      cited.add(id);
      return printInFull(citation, citation.abstract === undefined ? [] : prose(citation.abstract), facts);
    },
  },
  figure: {
    required: [{ refersTo: ['figures'] }],
    example: '{{figure "ho-so.tong"}}',
    print: ({ facts }, id) => words(printFigure(facts.figure(id), facts)),
  },
  percent: {
    required: [{ refersTo: ['figures'] }],
    example: '{{percent "ky-so"}}',
    print: ({ facts }, id) => words(printFigure({ ...facts.figure(id), kind: 'percent' }, facts)),
  },
  date: {
    required: [{ refersTo: ['citations', 'inspections', 'documents'] }],
    example: '{{date "kt-2020"}}',
    key: () => 'date',
    print: ({ facts }, id) => words(printDate(facts.dated(id).date, dateStyleOf(facts))),
  },
  year: {
    required: [{ refersTo: ['citations', 'inspections', 'documents'] }],
    example: '{{year "kt-2020"}}',
    key: () => 'date',
    print: ({ facts }, id) => words(String(facts.dated(id).date?.year ?? '')),
  },
  due: {
    required: [{ refersTo: ['requirements'] }],
    example: '{{due "nv-5"}}',
    key: () => 'due',
    print: ({ facts }, id) => {
      const { due } = facts.requirement(id);
      return due === undefined ? [] : [{ text: printDate(due, dateStyleOf(facts)), bold: true }];
    },
  },
  agency: {
    required: [{ refersTo: ['agencies', 'groups'] }],
    optional: [{ oneOf: ['name', 'short', 'local'] }],
    example: '{{agency "so" "local"}}',
    print: ({ facts }, id, form) => {
      const entry = facts.agencyOrGroup(id);
      const short = 'short' in entry ? entry.short : undefined;
      const local = 'local' in entry ? entry.local : undefined;
      return words((form === 'short' ? short : form === 'local' ? local : undefined) ?? entry.name);
    },
  },
  person: {
    required: [{ refersTo: ['people'] }],
    optional: [{ oneOf: ['name', 'post'] }],
    example: '{{person "giam-doc" "post"}}',
    key: (form) => (form === 'post' ? 'post' : 'name'),
    print: ({ facts }, id, form) =>
      words((form === 'post' ? facts.person(id).post : facts.person(id).name) ?? ''),
  },
  assessment: {
    required: [
      { refersTo: ['assessments'] },
      { oneOf: ['title', 'year', 'score', 'rank', 'change', 'comparedWith'] },
    ],
    example: '{{assessment "cs-2023" "score"}}',
    key: (key) => key ?? 'year',
    print: ({ facts }, id, key) => words(printAssessment(facts.assessment(id), key) ?? ''),
  },
  ref: {
    required: [{ refersTo: ['requirements', 'findings', 'remedies', 'blocks'] }],
    example: '{{ref "nv-3a"}}',
    print: (_reading, id) => [{ ref: id }],
  },
  appendix: {
    required: [{ refersTo: ['documents', 'appendices'] }],
    example: '{{appendix "pl-01"}}',
    print: (_reading, id) => [{ ref: id }],
  },
};
