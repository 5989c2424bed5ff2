import type { Block, Clause, Dash, Point } from '../document/blocks.ts';
import type { Text } from '../document/run.ts';
import type { Requirement } from '../dossier/dossier.ts';
import type { SentenceSlots } from '../wording/wording.ts';
import { calls } from '../wording/prose.ts';
import type { Work } from './kind.ts';

/** The sentences of a kind that prints requirements: a deadline on its own, and one within the words. */
export const dueSentences: SentenceSlots = { 'han-thanh-cau': ['han'], 'han-noi-tiep': ['han'] };

/** What a kind says in brackets within a requirement of the first level, as prose; nothing where undefined. */
export type NoteOf = (requirement: Requirement) => string | undefined;

/** Words with a deadline said after them: in a sentence of its own, or before the mark that leaves theirs open. */
function withDue(said: string, due: string, { say }: Work): string {
  if (/[.!?…]\**$/u.test(said)) return `${said} ${say('han-thanh-cau', { han: due })}`;
  const [, sentence = said, mark = ''] = /^(.*?)\s*([:;,])$/u.exec(said) ?? [];
  return `${sentence}, ${say('han-noi-tiep', { han: due })}${mark}`;
}

/** Words with a note in brackets before their closing mark. */
function withNote(said: string, note: string | undefined): string {
  if (note === undefined) return said;
  const [, sentence = said, mark = ''] = /^(.*?)\s*([.:;,]\**)$/u.exec(said) ?? [];
  return `${sentence} (${note})${mark}`;
}

/** The words of a requirement; a deadline that they do not name is said after them. */
function wordsOf({ id, title, text, items, due }: Requirement, work: Work, note?: string): Text {
  const said = withNote(title ?? text ?? '', note);
  const named = [said, ...(items ?? [])].some((source) => calls(source, 'due', id));
  return work.composer.prose(due === undefined || named ? said : withDue(said, `{{due "${id}"}}`, work));
}

/** Prose as dash items. */
export const dashes = (sources: readonly string[], { composer }: Work): Dash[] =>
  sources.map((source) => ({ kind: 'dash', text: composer.prose(source), children: [] }));

const dashOf = (requirement: Requirement, work: Work): Dash => ({
  kind: 'dash',
  id: requirement.id,
  text: wordsOf(requirement, work),
  children: dashes(requirement.items ?? [], work),
});

const pointOf = (requirement: Requirement, work: Work): Point => ({
  kind: 'point',
  id: requirement.id,
  text: wordsOf(requirement, work),
  children: [
    ...dashes(requirement.items ?? [], work),
    ...(requirement.children ?? []).map((child) => dashOf(child, work)),
  ],
});

/**
 * A requirement of the first level as a numbered clause, its parts as points, theirs as dash items. The kind must have
 * {@link dueSentences} among its sentences.
 */
export function clauseOf(requirement: Requirement, work: Work, noteOf?: NoteOf): Clause {
  const words = wordsOf(requirement, work, noteOf?.(requirement));
  const children: Block[] = [
    ...dashes(requirement.items ?? [], work),
    ...(requirement.children ?? []).map((child) => pointOf(child, work)),
  ];
  return {
    kind: 'clause',
    id: requirement.id,
    ...(requirement.title === undefined ? { text: words } : { title: words }),
    children,
  };
}
