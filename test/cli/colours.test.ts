import { WriteStream } from 'node:tty';
import { run, type StricliProcess } from '@stricli/core';
import { describe, expect, it } from 'vitest';
import { app } from '../../src/cli/app.ts';
import { runApp } from '../support/run-app.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();

const COLOURFUL = { TERM: 'xterm-256color', COLORTERM: 'truecolor' };

/** What `validate` prints on a terminal of that environment, as Node.js judges its colours. */
async function onTerminal(env: Readonly<Record<string, string>>): Promise<string> {
  let stdout = '';
  const called: StricliProcess = {
    stdout: {
      write: (words) => void (stdout += words),
      getColorDepth: (environment) => WriteStream.prototype.getColorDepth(environment),
    },
    stderr: { write: () => undefined },
    env,
    exitCode: null,
  };
  await run(app, ['validate', temp.write('ho-so.yaml', smallDossier)], { process: called });
  return stdout;
}

describe('colours', () => {
  it('stand on a terminal that has them, and take nothing from the words', async () => {
    const coloured = await onTerminal(COLOURFUL);
    expect(coloured).toContain('\u001b[');
    const { stdout } = await runApp('validate', temp.write('ho-so.yaml', smallDossier));
    expect(coloured.replaceAll(/\u001b\[\d+m/gu, '')).toBe(stdout);
  });

  it.each([
    [
      'in a file or a pipe',
      async () => (await runApp('validate', temp.write('ho-so.yaml', smallDossier))).stdout,
    ],
    ['on a terminal without', () => onTerminal({ TERM: 'dumb' })],
    ['with NO_COLOR', () => onTerminal({ ...COLOURFUL, NO_COLOR: '1' })],
  ])('do not stand %s', async (_name, printed) => {
    expect(await printed()).not.toContain('\u001b');
  });
});
