import type { Dossier } from '../../src/dossier/dossier.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';

const { schema } = await builtinKinds();

/** The schema of the dossiers below. */
export const dossierSchema = schema;

/** A dossier with a fact of each sort that prose may name; what is handed in replaces whole parts. */
export const dossierWith = (parts: Readonly<Record<string, unknown>> = {}): Dossier =>
  schema.parse({
    id: 'thu',
    status: 'sample',
    agencies: [
      { id: 'so', name: 'Sở Nội vụ', short: 'Sở NV', local: 'Sở' },
      { id: 'tinh', name: 'Ủy ban nhân dân tỉnh Sông Lam' },
    ],
    groups: [{ id: 'cac-phong', name: 'các phòng thuộc Sở' }],
    people: [{ id: 'giam-doc', name: 'Hoàng Bến', post: 'Giám đốc' }],
    citations: [
      {
        id: 'kh-02',
        type: 'Kế hoạch',
        number: '02',
        symbol: 'KH-SNV',
        date: '2024-01-10',
        issuer: 'so',
        abstract: 'kiểm tra năm 2024',
      },
      {
        id: 'tb-05',
        type: 'Thông báo',
        number: '05',
        symbol: 'TB-SNV',
        issuer: 'so',
        abstract: 'kết quả thực hiện {{cite "kh-02"}}',
      },
      { id: 'luat', form: 'law', name: 'Luật Lưu trữ' },
    ],
    figures: [
      { id: 'tong', kind: 'count', value: '1.917', unit: 'hồ sơ' },
      { id: 'tre', kind: 'count', value: '08', unit: 'hồ sơ' },
      { id: 'diem', kind: 'score', value: '89,729' },
      { id: 'dung-han', kind: 'percent', of: 'tre', outOf: 'tong' },
      { id: 'chi-tieu', kind: 'percent', value: '60', comparator: 'ít nhất' },
    ],
    inspections: [{ id: 'kt', agency: 'so', date: '2024-03-05' }],
    assessments: [
      {
        id: 'cs-2023',
        title: 'Chỉ số cải cách hành chính',
        year: '2023',
        score: '89,729',
        rank: '08',
        change: '-10',
        comparedWith: '2022',
      },
      { id: 'cs-trong', year: '2024' },
    ],
    findings: [{ id: 'tt-1', text: 'Chậm niêm yết.' }],
    requirements: [
      { id: 'nv-1', text: 'Niêm yết đủ.', answers: ['tt-1'], due: '2024-06-30' },
      { id: 'nv-2', text: 'Báo cáo.', reason: 'để theo dõi' },
    ],
    documents: [
      {
        id: 'cv',
        kind: 'directive',
        issuer: 'so',
        symbol: 'SNV-VP',
        addressees: ['cac-phong'],
        signature: {},
        subject: 'khắc phục',
        opening: [{ text: 'Sở đã kiểm tra.' }],
        command: 'Yêu cầu:',
        requirements: ['nv-1', 'nv-2'],
      },
    ],
    ...parts,
  });
