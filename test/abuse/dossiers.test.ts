import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runApp } from '../support/run-app.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { useTempDir } from '../support/temp.ts';
import { dataCases } from './data-cases.ts';
import { fileCases } from './file-cases.ts';

const temp = useTempDir();

const reportSchema = z.object({
  ok: z.boolean(),
  reports: z.array(
    z.object({
      diagnostics: z.array(
        z.object({
          rule: z.string(),
          severity: z.string(),
          message: z.string(),
          hint: z.string().optional(),
          where: z.object({ line: z.number().optional(), column: z.number().optional() }),
        }),
      ),
      files: z.array(z.unknown()),
    }),
  ),
});

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;
const STACK = /\n\s+at |node:internal|Error:|\.ts:\d|\.js:\d/u;
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

describe('a hostile or mistaken dossier', () => {
  it.each([...dataCases, ...fileCases])(
    '$name: one clear error ($rule), nothing written',
    async ({ content, rule, at, says, file = 'ho-so.yaml' }) => {
      const source = temp.write(file, content());
      const out = path.join(temp.path, 'out');
      const { code, stdout, stderr } = await runApp('generate', source, '-o', out, '--json');
      const report = reportSchema.parse(JSON.parse(stdout));
      const errors = report.reports.flatMap(({ diagnostics }) =>
        diagnostics.filter(({ severity }) => severity === 'error'),
      );
      const [first] = errors;
      expect(first?.rule).toBe(rule);
      if (at !== undefined) expect([first?.where.line, first?.where.column]).toEqual(at);
      if (says !== undefined) expect(`${first?.message ?? ''} ${first?.hint ?? ''}`).toContain(says);
      for (const { message } of errors) expect(message).toMatch(VIETNAMESE);
      expect([code, report.ok, stderr]).toEqual([1, false, '']);
      expect(stdout.length).toBeLessThan(500_000);

      const told = await runApp('generate', source, '-o', out);
      expect(told.code).toBe(1);
      expect(told.stdout).toContain(`[${rule}`);
      expect(told.stdout + told.stderr).not.toMatch(STACK);
      expect(told.stdout).not.toMatch(STEERING);
      expect(existsSync(out)).toBe(false);
    },
  );

  it('with the key __proto__ changes nothing for the program', async () => {
    await runApp('validate', temp.write('ho-so.yaml', `__proto__: {isAdmin: true}\n${smallDossier}`));
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});

describe('a dossier as other systems write it', () => {
  it.each([
    ['with a BOM', `\u{FEFF}${smallDossier}`],
    ['with CRLF', smallDossier.replaceAll('\n', '\r\n')],
    ['decomposed (NFD)', smallDossier.normalize('NFD')],
    ['with a header of its own', `%YAML 1.2\n---\n${smallDossier}...\n`],
  ])('%s is drawn to the same bytes', async (name, content) => {
    const plain = path.join(temp.path, 'out-plain');
    const other = path.join(temp.path, `out-${name}`);
    const draw = async (text: string, out: string): Promise<unknown> => {
      const ran = await runApp('generate', temp.write('ho-so.yaml', text), '-o', out, '--json');
      expect(ran.code).toBe(0);
      return z
        .object({ reports: z.tuple([z.object({ files: z.array(z.object({ sha256: z.string() })) })]) })
        .parse(JSON.parse(ran.stdout)).reports[0].files;
    };
    expect(await draw(content, other)).toEqual(await draw(smallDossier, plain));
  });
});
