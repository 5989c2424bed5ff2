import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { describeWith, requireTool } from '../support/real-tools.ts';
import { useTempDir } from '../support/temp.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/** Draws every dossier of the project with a Node of one's choice, in surroundings of one's choice. */
function drawnBy(
  node: string,
  folder: string,
  surroundings: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const run = spawnSync(
    node,
    [
      path.join(root, 'dist', 'cli', 'main.js'),
      'generate',
      path.join(root, 'data', 'samples'),
      path.join(root, 'data', 'starter'),
      '-o',
      folder,
    ],
    { encoding: 'utf8', env: { ...process.env, ...surroundings } },
  );
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.docx'))
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]),
  );
}

const here = { TZ: 'UTC', LC_ALL: 'C.UTF-8' };

describeWith([], 'the same dossier', () => {
  const temp = useTempDir();

  it('gives the same bytes in any time zone and locale', () => {
    const first = drawnBy(process.execPath, path.join(temp.path, 'a'), here);
    expect(first.size).toBeGreaterThanOrEqual(3);
    expect(
      drawnBy(process.execPath, path.join(temp.path, 'b'), {
        TZ: 'Pacific/Kiritimati',
        LC_ALL: 'vi_VN.UTF-8',
      }),
    ).toEqual(first);
    expect(
      drawnBy(process.execPath, path.join(temp.path, 'c'), {
        TZ: 'America/Los_Angeles',
        LC_ALL: 'tr_TR.UTF-8',
      }),
    ).toEqual(first);
  });
});

describeWith(['node-22', 'node-24'], 'other versions of Node', () => {
  const temp = useTempDir();

  it.each(['node-22', 'node-24'] as const)('%s draws the same bytes', (name) => {
    const first = drawnBy(process.execPath, path.join(temp.path, 'here'), here);
    expect(drawnBy(requireTool(name), path.join(temp.path, name), here)).toEqual(first);
  });
});
