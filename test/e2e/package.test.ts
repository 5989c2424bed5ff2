import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainTextOf, readDocx } from '../support/read-docx.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { root } from '../support/spawn-cli.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();

/** A small program of someone else's, as the README would show it. */
const program = `import { writeFileSync } from 'node:fs';
import { drawDocuments, hasErrors, parseDossier, type Diagnostic, type Dossier } from 'vanthu';

const text = process.argv[2] ?? '';
const { dossier, diagnostics } = await parseDossier(text, { source: 'ho-so.yaml' });
const shown = ({ message, where }: Diagnostic): string => \`\${where.source}:\${where.line ?? ''} \${message}\`;
if (dossier === undefined) throw new Error(diagnostics.map(shown).join('\\n'));
const facts: Dossier = dossier;
for (const { id, document, bytes, diagnostics: found } of await drawDocuments(facts)) {
  if (hasErrors(found)) throw new Error(found.map(shown).join('\\n'));
  if (document.form === 'full') console.log(document.symbol);
  writeFileSync(\`\${id}.docx\`, bytes);
}
// @ts-expect-error: a dossier comes from parseDossier
await drawDocuments({});
`;

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Runs a program in the project; what it printed, or why it failed. */
function ran(project: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: 'utf8' });
  return status === 0 ? stdout : `exit ${status ?? ''}: ${stdout}${stderr}`;
}

describe('the package', () => {
  let project = '';
  let packed: string[] = [];

  beforeAll(() => {
    // The tests' set-up has built dist; packing would only build it again.
    const told = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', temp.path], root);
    const [{ filename, files }] = JSON.parse(told) as [{ filename: string; files: { path: string }[] }];
    packed = files.map((file) => file.path);
    project = path.join(temp.path, 'project');
    mkdirSync(project);
    writeFileSync(
      path.join(project, 'package.json'),
      JSON.stringify({ name: 'khach', version: '1.0.0', private: true, type: 'module' }),
    );
    npm(['install', path.join(temp.path, filename), '--no-audit', '--no-fund', '--prefer-offline'], project);
    writeFileSync(path.join(project, 'draw.ts'), program);
    writeFileSync(
      path.join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2023',
          module: 'nodenext',
          strict: true,
          skipLibCheck: false,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          verbatimModuleSyntax: true,
          types: ['node'],
          typeRoots: [path.join(root, 'node_modules', '@types')],
          outDir: 'out',
        },
        include: ['draw.ts'],
      }),
    );
  }, 300_000);

  it('carries what it runs with: templates, sentences, the starter, its types; and nothing else', () => {
    const kinds = readdirSync(path.join(root, 'src', 'kinds'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    for (const name of readdirSync(path.join(root, 'templates')).filter((file) =>
      /\.(?:docx|hbs)$/u.test(file),
    ))
      expect(packed).toContain(`templates/${name}`);
    for (const file of [
      'templates/van-ban.docx',
      'templates/phu-luc.docx',
      'data/starter/ho-so.yaml',
      'dist/index.js',
      'dist/index.d.ts',
      'LICENSE',
      'README.md',
      'package.json',
    ])
      expect(packed).toContain(file);
    expect(kinds.length).toBeGreaterThan(0);
    expect(
      packed.filter(
        (file) =>
          !/^(?:dist|templates|data\/starter)\/|^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json)$/u.test(
            file,
          ),
      ),
    ).toEqual([]);
    expect(packed.filter((file) => /(?:^|\/)test\/|\.test\.|vitest|tsbuildinfo/u.test(file))).toEqual([]);
  });

  it('type-checks in a strict project of its own, its declarations included', () => {
    const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    expect(ran(project, process.execPath, tsc, '-p', '.')).toBe('');
  });

  it('draws a letter for a program that imports it', () => {
    // The last line of the program is the misuse that types refuse; it is not run.
    const script = path.join(project, 'out', 'draw.js');
    writeFileSync(script, readFileSync(script, 'utf8').replace('await drawDocuments({});', ''));
    expect(ran(project, process.execPath, script, smallDossier)).toBe('SNV-VP\n');
    const text = plainTextOf(readDocx(readFileSync(path.join(project, 'cong-van.docx'))));
    expect(text).toContain('Kính gửi: Văn phòng Sở');
  });

  it('draws from the command line too, from the starter that it brings', () => {
    const bin = path.join(project, 'node_modules', '.bin', 'vanthu');
    expect(ran(project, bin, 'new', 'ho-so-moi')).toContain('✔');
    expect(ran(project, bin, 'generate', 'ho-so-moi', '-o', 'out-cli')).toContain('✔');
  });

  it('lets nothing in but by its front door', () => {
    const reach = "import('vanthu/dist/draw.js').then(() => console.log('open'), (e) => console.log(e.code))";
    expect(ran(project, process.execPath, '--input-type=module', '-e', reach)).toBe(
      'ERR_PACKAGE_PATH_NOT_EXPORTED\n',
    );
  });
});
