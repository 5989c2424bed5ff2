import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawDossier, type DrawReport } from '../../src/draw.ts';
import { readDossierFile } from '../../src/intake/read-file.ts';
import { readHouseOf } from '../../src/intake/read-house.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';
import { wordingFolder } from '../../src/wording/wording.ts';
import { officeOf } from '../support/house-case.ts';
import { readDocx, plainTextOf } from '../support/read-docx.ts';
import { runApp } from '../support/run-app.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
const CONFIG = 'vanthu.config.yaml';

/** A dossier without what the office's settings know: the issuer, its parent, its signer, its symbol. */
const lean = smallDossier
  .replace(/agencies:\n[\s\S]*?(?=people:)/u, 'agencies:\n  - { id: van-phong, name: Văn phòng Sở }\n')
  .replace(/people:\n[\s\S]*?(?=citations:)/u, '')
  .replace('    issuer: so\n    abstract', '    abstract')
  .replace('    issuer: so\n    symbol: SNV-VP\n', '');

const office = `issuer:
  id: so
  name: Sở Nội vụ tỉnh Hà Tĩnh
  parent: tinh
agencies:
  - id: tinh
    name: Ủy ban nhân dân tỉnh Hà Tĩnh
signers:
  - id: giam-doc
    name: Nguyễn Văn A
    post: Giám đốc
    agency: so
symbols:
  directive: SNV-CCHC
`;

async function readAt(home: string) {
  const source = path.join(home, 'ho-so', 'ho-so.yaml');
  return readDossierFile(source, await builtinKinds(), await readHouseOf(source));
}
/** Rule, file and line of what is said; the cross-checks of the dossier's own facts are not asked here. */
const shortOf = ({ diagnostics }: { diagnostics: DrawReport['diagnostics'] }): string[] =>
  diagnostics
    .filter(({ rule }) => !rule.startsWith('due-'))
    .map(({ rule, where }) => `${rule} ${path.basename(where.source)}:${where.line ?? ''}`);

describe('a dossier in an office with settings', () => {
  it('needs not say what the office knows: the issuer, its signers, its symbol by kind', async () => {
    const home = officeOf(temp, { [CONFIG]: office, 'ho-so/ho-so.yaml': lean });
    const out = path.join(home, 'out');
    const report = await drawDossier(path.join(home, 'ho-so', 'ho-so.yaml'), { output: out });
    expect(report.files).toHaveLength(1);
    const text = plainTextOf(readDocx(readFileSync(path.join(out, 'ho-so-nho', 'cong-van.docx'))));
    for (const words of [
      'SỞ NỘI VỤ TỈNH HÀ TĨNH',
      'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH',
      '/SNV-CCHC',
      'Nguyễn Văn A',
    ])
      expect(text).toContain(words);
  });

  it('wins with what it says itself, and that is told with both places', async () => {
    const home = officeOf(temp, { [CONFIG]: office, 'ho-so/ho-so.yaml': smallDossier });
    const reading = await readAt(home);
    expect(reading.facts?.agency('so').name).toBe('Sở Nội vụ');
    expect(reading.facts?.dossier.documents[0]).toMatchObject({ symbol: 'SNV-VP' });
    expect(shortOf(reading)).toEqual([4, 8, 13].map((line) => `house-entry-overridden ho-so.yaml:${line}`));
    expect(reading.diagnostics.map(({ message }) => message)[2]).toBe(
      '“giam-doc” của hồ sơ được dùng, thay cho mục cùng mã trong vanthu.config.yaml (dòng 9)',
    );
  });

  it('takes the office’s manners where it has none of its own, one by one', async () => {
    const manners =
      'tone: hoà\ndates: slash\nappendixLabel: {style: arabic, decidedBy: Giám đốc, reason: nền nếp cũ}\n';
    const home = officeOf(temp, {
      [CONFIG]: manners,
      'ho-so/ho-so.yaml': `${smallDossier}house: {dates: long}\n`,
    });
    const reading = await readAt(home);
    expect(reading.facts?.dossier.house).toMatchObject({
      tone: 'hoà',
      dates: 'long',
      appendixLabel: { style: 'arabic' },
    });
    expect(shortOf(reading)).toEqual([`deviation ${CONFIG}:3`]);
  });

  it('is told of a fault of the settings at its place there', async () => {
    const faulty = office.replace('parent: tinh', 'parent: tinhh');
    const reading = await readAt(officeOf(temp, { [CONFIG]: faulty, 'ho-so/ho-so.yaml': lean }));
    expect(reading.facts).toBeUndefined();
    expect(shortOf(reading)).toEqual([`unknown-reference ${CONFIG}:4`]);
    expect(reading.diagnostics.at(-1)?.hint).toBe('có phải ý là “tinh”?');
  });

  it('has its own faults at their own places', async () => {
    const reading = await readAt(
      officeOf(temp, { [CONFIG]: office, 'ho-so/ho-so.yaml': lean.replace('[van-phong]', '[van-phon]') }),
    );
    expect(shortOf(reading)[0]).toMatch(/^unknown-reference ho-so\.yaml:/u);
  });

  it('is drawn to the same bytes as one that says it all itself', async () => {
    const home = officeOf(temp, { [CONFIG]: office, 'ho-so/ho-so.yaml': lean });
    const whole = `${lean
      .replace(
        'agencies:\n',
        `agencies:\n  - { id: so, name: Sở Nội vụ tỉnh Hà Tĩnh, parent: tinh }\n  - { id: tinh, name: Ủy ban nhân dân tỉnh Hà Tĩnh }\n`,
      )
      .replace(
        '    kind: directive\n',
        '    kind: directive\n    issuer: so\n    symbol: SNV-CCHC\n',
      )}people: [{ id: giam-doc, name: Nguyễn Văn A, post: Giám đốc, agency: so }]\n`;
    const other = officeOf(temp, { 'ho-so/ho-so.yaml': whole });
    const [mine, theirs] = await Promise.all(
      [home, other].map((folder) =>
        drawDossier(path.join(folder, 'ho-so', 'ho-so.yaml'), { output: path.join(folder, 'out') }),
      ),
    );
    expect(mine?.files[0]?.sha256).toBe(theirs?.files[0]?.sha256);
    expect(mine?.files).toHaveLength(1);
  });

  it('is not drawn while the settings are faulty, and the settings are not half believed', async () => {
    const home = officeOf(temp, {
      [CONFIG]: 'tone: hòa\nsizes: {motto: 20}\n',
      'ho-so/ho-so.yaml': smallDossier,
    });
    const { code, stdout } = await runApp('generate', path.join(home, 'ho-so'), '-o', path.join(home, 'out'));
    expect(code).toBe(1);
    expect(stdout).toContain('[house-size — Phụ lục I, Phần I, Mục II, khoản 1, điểm b]');
    expect(stdout).toContain(`${CONFIG}:2:16`);
  });

  it('shows a declared deviation in every verdict', async () => {
    const deviating =
      'sizes: {recipientsList: 12}\ndeviations: [{rule: sizes.recipientsList, decidedBy: Chánh Văn phòng, reason: dễ đọc}]\n';
    const home = officeOf(temp, { [CONFIG]: deviating, 'ho-so/ho-so.yaml': smallDossier });
    const dossier = path.join(home, 'ho-so');
    for (const args of [
      ['generate', dossier, '-o', path.join(home, 'out')],
      ['generate', dossier, '-o', path.join(home, 'out')],
      ['validate', dossier],
    ]) {
      const { code, stdout } = await runApp(...args);
      expect(code).toBe(0);
      expect(stdout).toContain('theo quyết định của Chánh Văn phòng: cỡ chữ 12 của “Danh sách nơi nhận”');
    }
  });

  it('is drawn with the office’s own words, from a folder beside its settings', async () => {
    const ours = readFileSync(path.join(wordingFolder, 'directive.hbs'), 'utf8');
    const theirs = ours.replace(
      /(inline "han-thanh-cau"\}\})[\s\S]*?(\{\{\/inline)/u,
      '$1Xong trước {{han}}.$2',
    );
    const home = officeOf(temp, {
      [CONFIG]: 'templates: ./mau\n',
      'mau/directive.hbs': theirs,
      'ho-so/ho-so.yaml': smallDossier,
    });
    const out = path.join(home, 'out');
    await drawDossier(path.join(home, 'ho-so', 'ho-so.yaml'), { output: out });
    const text = plainTextOf(readDocx(readFileSync(path.join(out, 'ho-so-nho', 'cong-van.docx'))));
    expect(text).toContain('Niêm yết đủ thủ tục hành chính. Xong trước ');
  });

  it.each(['__proto__', 'constructor'])('with the key %s changes nothing for the program', async (key) => {
    const home = officeOf(temp, { [CONFIG]: `${key}: {isAdmin: true}\n`, 'ho-so/ho-so.yaml': smallDossier });
    await expect(readAt(home)).rejects.toMatchObject({ diagnostics: [{ rule: 'unknown-key' }] });
    writeFileSync(path.join(home, CONFIG), 'symbols: {}\n');
    writeFileSync(path.join(home, 'ho-so', 'ho-so.yaml'), `${smallDossier}${key}: {isAdmin: true}\n`);
    expect(shortOf(await readAt(home))).toEqual([
      `unknown-key ho-so.yaml:${smallDossier.split('\n').length}`,
    ]);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });
});
