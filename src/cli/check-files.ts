import { lstatSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { systemErrorCode } from '../diagnostic/system-error.ts';

/** The files that arguments mean, each once, in the order of their names within an argument. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const MOST_DEEP = 40;
const isDocx = (name: string): boolean => /\.docx$/iu.test(name);
/** What Word lays beside a document that is open. */
const isLock = (name: string): boolean => name.startsWith('~$');
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Files below a folder, links not followed: sorted, so that every machine gives one order. */
async function* below(folder: string, depth = 0): AsyncGenerator<string> {
  if (depth > MOST_DEEP) return;
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* below(file, depth + 1);
    else if (entry.isFile() && isDocx(entry.name)) yield file;
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** A pattern as an expression over paths with `/`: `**` is any folders, `*` and `?` stay within a name. */
function expressionOf(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*\/|\*+|\?)/u)
    .map((piece) => {
      if (piece === '**/') return '(?:[^/]+/)*';
      if (/^\*+$/u.test(piece)) return '[^/]*';
      return piece === '?' ? '[^/]' : escaped(piece);
    })
    .join('');
  return new RegExp(`^${source}$`, 'iu');
}

const slashed = (file: string): string => file.split(path.sep).join('/');

/** Files that a pattern means; it is walked from the last folder that it names plainly. */
async function matching(pattern: string): Promise<string[]> {
  const wanted = slashed(path.normalize(pattern));
  const plain = wanted.slice(0, wanted.search(/[*?]/u));
  const folder = plain.slice(0, plain.lastIndexOf('/') + 1);
  const expression = expressionOf(wanted);
  const deepest = wanted.includes('**') ? 0 : MOST_DEEP - wanted.slice(folder.length).split('/').length + 1;
  const found: string[] = [];
  for await (const file of below(folder === '' ? '.' : path.normalize(folder), deepest))
    if (expression.test(slashed(file))) found.push(file);
  return found;
}

type Found = { readonly found: readonly string[] } | { readonly fault: Diagnostic };

async function filesOf(argument: string): Promise<Found> {
  const place = { source: argument };
  const stands = lstatSync(argument, { throwIfNoEntry: false });
  if (stands === undefined && /[*?]/u.test(argument)) {
    const found = await matching(argument).catch(() => []);
    return found.length === 0
      ? { fault: fault('check-nothing', { name: argument, problem: 'pattern' }, place) }
      : { found };
  }
  if (stands === undefined) return { fault: fault('check-absent', { name: argument }, place) };
  if (!statSync(argument).isDirectory()) return { found: [argument] };
  const found: string[] = [];
  for await (const file of below(argument)) found.push(file);
  return found.length === 0
    ? { fault: fault('check-nothing', { name: argument, problem: 'folder' }, place) }
    : { found };
}

/** The files that arguments mean: a file as it is, the DOCX files of a folder, those that fit a pattern. */
export async function findDocxFiles(sources: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const argument of sources) {
    try {
      const found = await filesOf(argument);
      if ('fault' in found) {
        diagnostics.push(found.fault);
        continue;
      }
      for (const file of found.found) {
        if (isLock(path.basename(file)))
          diagnostics.push(fault('check-lock-file', { name: path.basename(file) }, { source: file }));
        else if (!files.has(path.resolve(file))) files.set(path.resolve(file), file);
      }
    } catch (error) {
      const facts = { file: path.basename(argument), code: systemErrorCode(error) };
      diagnostics.push(fault('file-unreadable', facts, { source: argument }));
    }
  }
  return { files: [...files.values()], diagnostics };
}
