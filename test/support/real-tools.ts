import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';

const INSTALLED = path.resolve(import.meta.dirname, '..', 'tools', 'node_modules');

/** Where each tool is looked for, as an absolute path or `undefined`. */
const FINDERS = {
  soffice: () => onPath('soffice'),
  pdftoppm: () => onPath('pdftoppm'),
  pdffonts: () => onPath('pdffonts'),
  pdftotext: () => onPath('pdftotext'),
  pdfinfo: () => onPath('pdfinfo'),
  'vietnamese-times': vietnameseTimes,
  'open-xml-validator': () => installed('@xarsh', 'ooxml-validator-linux-x64', 'ooxml-validator'),
  'node-22': () => installed('node-22', 'bin', 'node'),
  'node-24': () => installed('node-24', 'bin', 'node'),
} satisfies Record<string, () => string | undefined>;

/** A real program (or font) that end-to-end tests call. */
export type ToolName = keyof typeof FINDERS;

const found = new Map<ToolName, string | undefined>();

/** The tool's path (for the font: the family that stands in for Times New Roman), looked up once a process. */
export function findTool(name: ToolName): string | undefined {
  if (!found.has(name)) found.set(name, FINDERS[name]());
  return found.get(name);
}

/** @throws Error naming the tool when this machine lacks it. */
export function requireTool(name: ToolName): string {
  const tool = findTool(name);
  if (tool === undefined) throw new Error(`missing tool: ${name}`);
  return tool;
}

/**
 * `describe` for tests that need real tools. Where one is missing: under CI (`CI` set) one failing test that names
 * it, elsewhere a skipped suite and a loud warning, so that "not run" never looks like "passed".
 */
export function describeWith(tools: readonly ToolName[], title: string, fn: () => void): void {
  const missing = tools.filter((tool) => findTool(tool) === undefined);
  if (missing.length === 0) {
    describe(title, fn);
    return;
  }
  const complaint = `missing tools: ${missing.join(', ')}`;
  if (process.env['CI']) {
    describe(title, () => {
      it(complaint, () => {
        throw new Error(`${complaint}; CI must run "${title}"`);
      });
    });
    return;
  }
  console.warn(`\n!!! SKIPPED "${title}": ${complaint}\n`);
  // `fn` is not even collected: it may ask for the tool at once.
  describe.skip(title, () => {
    it(complaint, () => undefined);
  });
}

function onPath(program: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, program))
    .find(isExecutable);
}

function installed(...segments: readonly string[]): string | undefined {
  const file = path.join(INSTALLED, ...segments);
  return isExecutable(file) ? file : undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Liberation Serif 1.x stands in for Times New Roman too, but lacks Vietnamese: only the language list tells. */
function vietnameseTimes(): string | undefined {
  const matcher = onPath('fc-match');
  if (matcher === undefined) return undefined;
  const answer = execFileSync(matcher, ['-f', '%{family}\t%{lang}', 'Times New Roman'], { encoding: 'utf8' });
  const [family, languages] = answer.split('\t');
  return languages?.split('|').includes('vi') ? family : undefined;
}
