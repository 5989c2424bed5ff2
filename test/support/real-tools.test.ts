import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeWith, findTool, requireTool } from './real-tools.ts';
import { runTool } from './run-tool.ts';
import { useTempDir } from './temp.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

describe('a suite whose tool is missing', () => {
  const temp = useTempDir();

  /** Runs a suite that needs LibreOffice, in a vitest of its own that can find no program. */
  async function runWithoutTools(ci: string) {
    const support = path.join(import.meta.dirname, 'real-tools.ts');
    const suite = `import { describeWith } from ${JSON.stringify(support)};\nimport { it } from ${JSON.stringify(path.join(ROOT, 'node_modules', 'vitest', 'dist', 'index.js'))};\ndescribeWith(['soffice', 'pdftoppm'], 'in vain', () => { it('never runs', () => {}); });\n`;
    temp.write('in-vain.test.ts', suite);
    const vitest = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
    const environment = ['-i', 'PATH=', `CI=${ci}`, 'NO_COLOR=1'];
    const { exitCode, stdout, stderr } = await runTool('env', [
      ...environment,
      process.execPath,
      vitest,
      'run',
      '--root',
      temp.path,
    ]);
    return { exitCode, said: stdout.toString('utf8') + stderr };
  }

  it('fails under CI and names the tools', async () => {
    const { exitCode, said } = await runWithoutTools('true');
    expect(said).toContain('missing tools: soffice, pdftoppm');
    expect(said).toContain('1 failed');
    expect(exitCode).toBe(1);
  });

  it('is skipped elsewhere, with a loud warning', async () => {
    const { exitCode, said } = await runWithoutTools('');
    expect(said).toContain('!!! SKIPPED "in vain": missing tools: soffice, pdftoppm');
    expect(said).toContain('1 skipped');
    expect(exitCode).toBe(0);
  });
});

describe('findTool', () => {
  it('gives absolute paths, and the same answer each time', () => {
    const tool = findTool('soffice');
    expect(tool === undefined || path.isAbsolute(tool)).toBe(true);
    expect(findTool('soffice')).toBe(tool);
  });
});

describeWith(['vietnamese-times'], 'the font for Times New Roman', () => {
  it('is not the Liberation that lacks Vietnamese', () => {
    expect(requireTool('vietnamese-times')).toMatch(/Liberation Serif|Tinos|Times New Roman/);
  });
});

describeWith(['node-22', 'node-24'], 'other versions of Node', () => {
  it.each([
    ['node-22', 'v22.'],
    ['node-24', 'v24.'],
  ] as const)('%s runs', async (name, version) => {
    const { stdout } = await runTool(requireTool(name), ['--version']);
    expect(stdout.toString('utf8').startsWith(version)).toBe(true);
  });
});
