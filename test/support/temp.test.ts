import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { useTempDir, withTempDir } from './temp.ts';

describe('useTempDir', () => {
  let seen = '';
  // Hooks run last first, so this one runs after the folder is removed.
  afterAll(() => expect(existsSync(seen)).toBe(false));
  const temp = useTempDir();

  it('holds files until the suite ends', () => {
    seen = temp.path;
    const file = temp.write('Công văn.txt', 'x');
    expect(path.dirname(file)).toBe(temp.path);
    expect(existsSync(file)).toBe(true);
  });
});

describe('withTempDir', () => {
  it('removes the folder, also after a failure', async () => {
    let seen = '';
    const work = withTempDir((dir) => {
      seen = dir;
      writeFileSync(path.join(dir, 'a'), 'x');
      return Promise.reject(new Error('planned'));
    });
    await expect(work).rejects.toThrow('planned');
    expect(seen).not.toBe('');
    expect(existsSync(seen)).toBe(false);
  });
});
