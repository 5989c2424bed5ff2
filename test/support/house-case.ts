import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TempDir } from './temp.ts';

let used = 0;

/** Writes files, by their path, into a folder of their own, which no house file outside can reach; returns the folder. */
export function officeOf(temp: TempDir, files: Readonly<Record<string, string>>): string {
  const home = path.join(temp.path, `office-${(used += 1)}`);
  mkdirSync(path.join(home, '.git'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(home, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return home;
}
