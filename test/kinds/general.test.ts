import { describe, expect, it } from 'vitest';
import { officialDocumentSchema } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { generalTypeIds } from '../../src/kinds/general/types.ts';
import { documentType, documentTypes } from '../../src/nd30/document-types.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { upperVi } from '../../src/text/capital.ts';
import { dossier } from './dossier.ts';
import { general, letterOf, run, written } from './general-document.ts';

describe('the types that a general document may be', () => {
  it('are those of sample 1.4 and the công văn', () => {
    expect(generalTypeIds).toContain('cong-van');
    expect(generalTypeIds).toEqual(
      expect.arrayContaining(['chi-thi', 'quy-che', 'ke-hoach', 'to-trinh', 'phieu-bao']),
    );
    for (const { id, samples } of documentTypes)
      expect(generalTypeIds.includes(id)).toBe(samples.includes('1.4') || id === 'cong-van');
  });

  it.each(generalTypeIds.map((id) => [id]))('%s is drawn with its own title and symbol', async (id) => {
    const { name, abbreviation, addressees } = documentType(id);
    const symbol = abbreviation === undefined ? 'SNV-VP' : `${abbreviation}-SNV`;
    const { diagnostics, documents } = await written({
      type: id,
      symbol,
      ...(addressees === 'none' ? {} : { addressees: ['tinh'] }),
    });
    expect(diagnostics).toEqual([]);
    const [made] = documents;
    if (made === undefined) throw new TypeError('no document');
    expect(officialDocumentSchema.parse(made.document)).toEqual(made.document);
    const lines = plainLines(made.document);
    expect(lines).toContain(`Số: 12/${symbol}`);
    expect(lines.includes(upperVi(name))).toBe(id !== 'cong-van');
    expect(lines).toContain(id === 'cong-van' ? 'V/v lịch tiếp công dân' : 'lịch tiếp công dân');
    const drawn = renderDocument(made.document, loadTemplates(), id);
    expect(drawn.diagnostics).toEqual([]);
    expect(drawn.bytes.length).toBeGreaterThan(0);
  });

  it.each([
    ['thong-boa', 'thong-bao'],
    ['cong-vam', 'cong-van'],
    ['quyche', 'quy-che'],
  ])('are told to one who asks for %s', async (type, meant) => {
    const { rules, diagnostics } = await written({ type });
    expect(rules).toEqual(['bad-choice']);
    expect(diagnostics[0]?.hint).toMatch(`có phải ý là “${meant}”?`);
  });

  it('are listed where nothing is near; a quyết định has a sample of its own', async () => {
    const { rules, diagnostics } = await written({ type: 'nghi-quyet' });
    expect(rules).toEqual(['bad-choice']);
    expect(diagnostics[0]?.hint).toMatch(/^chọn một trong: chi-thi, /u);
  });
});

describe('Kính gửi', () => {
  it.each(['cong-van', 'bao-cao', 'to-trinh'] as const)('stands in a %s, with “Như trên”', async (type) => {
    const { abbreviation } = documentType(type);
    const symbol = abbreviation === undefined ? 'SNV-VP' : `${abbreviation}-SNV`;
    const document = await letterOf({ type, symbol, addressees: ['tinh'] });
    expect(plainLines(document)).toEqual(expect.arrayContaining(['Kính gửi:', 'Như trên']));
  });

  it.each(['bao-cao', 'to-trinh'] as const)('may be missing from a %s', async (type) => {
    const symbol = `${documentType(type).abbreviation ?? ''}-SNV`;
    const document = await letterOf({ type, symbol });
    expect(document).not.toHaveProperty('addressees');
    expect(plainLines(document)).not.toContain('Như trên');
  });

  it.each([[{}], [{ addressees: [] }]])('must stand in a công văn: %j', async (changes) => {
    const { diagnostics, documents } = await written({ type: 'cong-van', symbol: 'SNV-VP', ...changes });
    expect(diagnostics).toMatchObject([
      {
        rule: 'addressees-for-type',
        severity: 'error',
        message: 'công văn phải có phần Kính gửi',
        cite: 'Phụ lục I, Phần I, Mục II, khoản 9, điểm b',
      },
    ]);
    expect(documents).toEqual([]);
  });

  it.each([
    ['thong-bao', 'TB-SNV', 'thông báo'],
    ['ke-hoach', 'KH-SNV', 'kế hoạch'],
    ['quy-che', 'QC-SNV', 'quy chế'],
  ])('is refused in a %s, with the clause', async (type, symbol, name) => {
    const { diagnostics } = await written({ type, symbol, addressees: ['tinh'] });
    expect(diagnostics).toMatchObject([
      {
        rule: 'addressees-not-for-type',
        severity: 'error',
        message: `${name} không có phần Kính gửi`,
        cite: 'Phụ lục I, Phần I, Mục II, khoản 9, điểm b',
        where: { path: 'documents[0].addressees' },
      },
    ]);
  });
});

describe('the symbol', () => {
  it.each([
    ['thong-bao', 'SNV-VP', 'TB-SNV-VP'],
    ['thong-bao', 'BC-SNV', 'TB-SNV'],
    ['thong-bao', 'tb-SNV', 'TB-SNV'],
    ['thong-bao', 'TB–SNV', 'TB-SNV'],
    ['thong-bao', 'TB', 'TB-chữ viết tắt tên cơ quan'],
    ['quy-dinh', 'QYĐ-SNV', 'QyĐ-SNV'],
    ['quy-dinh', 'QĐ-SNV', 'QyĐ-SNV'],
    ['chuong-trinh', 'CT-SNV', 'CTr-SNV'],
    ['cong-van', 'CV-SNV', 'SNV'],
    ['cong-van', 'BC-SNV-VP', 'SNV-VP'],
  ])('of a %s is not %s but %s', async (type, symbol, right) => {
    const addressees = type === 'cong-van' ? { addressees: ['tinh'] } : {};
    const { diagnostics } = await written({ type, symbol, ...addressees });
    expect(diagnostics).toMatchObject([
      {
        rule: 'symbol-type',
        severity: 'error',
        hint: `viết “${right}”`,
        cite: 'Phụ lục III, Mục I',
        where: { path: 'documents[0].symbol' },
      },
    ]);
  });

  it.each([
    ['thong-bao', 'TB-SNV'],
    ['thong-bao', 'TB-SNV-CCHC'],
    ['cong-van', 'SNV'],
    ['cong-van', 'UBND-KSTT'],
    ['cong-van', 'BCĐ-VP'],
  ])('of a %s may be %s', async (type, symbol) => {
    const addressees = type === 'cong-van' ? { addressees: ['tinh'] } : {};
    expect((await written({ type, symbol, ...addressees })).rules).toEqual([]);
  });

  it('of a công văn may open as a type does where that is the issuer’s own abbreviation', async () => {
    const agencies = [
      { id: 'so', name: 'Ban Chỉ đạo', symbol: 'DA' },
      { id: 'phong-a', name: 'Phòng A' },
    ];
    const one = general({ type: 'cong-van', symbol: 'DA-VP', addressees: ['phong-a'], recipients: [] });
    expect((await run(dossier([one], { agencies, groups: [] }))).rules).toEqual([]);
  });

  it('and Kính gửi are not judged in a document older than the decree', async () => {
    for (const date of ['2018-07-09', '2019', '2020-02', '2020-03-04'])
      expect((await written({ symbol: 'SNV-VP', addressees: ['tinh'], date })).rules).toEqual([]);
    for (const date of ['2020', '2020-03', '2020-03-05'])
      expect((await written({ symbol: 'SNV-VP', date })).rules).toEqual(['symbol-type']);
  });
});
