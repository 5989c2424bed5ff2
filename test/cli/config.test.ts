import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sizeChoices } from '../../src/house/sizes.ts';
import { officeOf } from '../support/house-case.ts';
import { runApp } from '../support/run-app.ts';
import { smallDossier } from '../support/small-dossier.ts';
import { useTempDir } from '../support/temp.ts';

const temp = useTempDir();
const CONFIG = 'vanthu.config.yaml';

const settings = `issuer: {id: so-nv, name: Sở Nội vụ tỉnh Hà Tĩnh}
signers:
  - {id: giam-doc-so, name: Nguyễn Văn A, post: Giám đốc}
symbols: {directive: SNV-CCHC}
tone: hoà
sizes:
  motto: 14
  recipientsList: 12
deviations: [{rule: sizes.recipientsList, decidedBy: Chánh Văn phòng, reason: dễ đọc}]
`;

describe('config', () => {
  it('shows every setting in force with the place where it was set, or that it is ours', async () => {
    const home = officeOf(temp, {
      [CONFIG]: settings,
      'ho-so/ho-so.yaml': `${smallDossier}house: { dates: slash }\n`,
    });
    const { code, stdout } = await runApp('config', path.join(home, 'ho-so'));
    const file = path.join(home, CONFIG);
    const dossier = path.join(home, 'ho-so', 'ho-so.yaml');
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe(file);
    for (const line of [
      `  cơ quan ban hành: Sở Nội vụ tỉnh Hà Tĩnh — ${file}:1`,
      `  người ký “giam-doc-so”: Nguyễn Văn A, Giám đốc — ${file}:3`,
      `  ký hiệu của directive: SNV-CCHC — ${file}:4`,
      `  kiểu đặt dấu: “hoà” — ${file}:5`,
      `  ngày trong lời văn: ngày 05/01/2020 — ${dossier}:${smallDossier.split('\n').length}`,
      '  nhãn phụ lục: Phụ lục, Phụ lục I — mặc định',
      '  mẫu: mẫu gốc của vanthu — mặc định',
      `  cỡ chữ Tiêu ngữ: 14 — ${file}:7`,
      '  cỡ chữ Quốc hiệu: 12 — mặc định',
      `  khác Nghị định ở sizes.recipientsList: Chánh Văn phòng quyết định: dễ đọc — ${file}:9`,
    ])
      expect(lines).toContain(line);
  });

  it('is the same for a machine with --json', async () => {
    const home = officeOf(temp, { [CONFIG]: settings, 'ho-so.yaml': smallDossier });
    const { code, stdout } = await runApp('config', path.join(home, 'ho-so.yaml'), '--json');
    const said = z
      .object({
        ok: z.boolean(),
        file: z.string(),
        settings: z.array(
          z.object({
            key: z.string(),
            value: z.string(),
            from: z.object({ source: z.string(), line: z.number() }).nullable(),
          }),
        ),
        diagnostics: z.array(z.object({ rule: z.string() })),
      })
      .parse(JSON.parse(stdout));
    expect([code, said.ok, said.file]).toEqual([0, true, path.join(home, CONFIG)]);
    expect(said.diagnostics).toEqual([{ rule: 'deviation' }]);
    expect(said.settings.filter(({ key }) => key.startsWith('sizes.'))).toHaveLength(sizeChoices.length);
    expect(said.settings.find(({ key }) => key === 'sizes.motto')).toEqual({
      key: 'sizes.motto',
      value: '14',
      from: { source: path.join(home, CONFIG), line: 7 },
    });
    expect(said.settings.find(({ key }) => key === 'dates')?.from).toBeNull();
  });

  it('says so where there is no house file, and takes a folder without a dossier', async () => {
    const { code, stdout } = await runApp('config', officeOf(temp, {}));
    expect([code, stdout.split('\n')[0]]).toEqual([
      0,
      'Không có vanthu.config.yaml từ thư mục này ngược lên; mọi điều theo mặc định',
    ]);
    const home = officeOf(temp, { [CONFIG]: 'tone: hòa\n' });
    expect((await runApp('config', home)).stdout).toContain(
      `kiểu đặt dấu: “hòa” — ${path.join(home, CONFIG)}:1`,
    );
  });

  it.each([
    ['a faulty house file', { [CONFIG]: 'tonne: hòa\n' }, '', '[unknown-key]'],
    ['a faulty dossier', { [CONFIG]: '', 'ho-so.yaml': 'id: A B\n' }, '', '[bad-id]'],
    ['a path that leads nowhere', {}, 'khong-co', '[file-missing]'],
  ])('tells of %s and shows nothing in force', async (_name, files, name, rule) => {
    const { code, stdout } = await runApp('config', path.join(officeOf(temp, files), name));
    expect([code, stdout.includes(rule), stdout.includes('mặc định')]).toEqual([1, true, false]);
  });
});
