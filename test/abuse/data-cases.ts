import { changed, type AbuseCase } from './abuse-case.ts';
import { smallDossier } from '../support/small-dossier.ts';

/** Where the prose of the small dossier has its first call. */
const PROSE: readonly [number, number] = [50, 25];

/** Dossiers that can be read but not believed. */
export const dataCases: readonly AbuseCase[] = [
  {
    name: 'an unknown key',
    content: () => changed('symbol: SNV\n', 'simbol: SNV\n'),
    rule: 'unknown-key',
    at: [6, 5],
    says: 'có phải ý là “symbol”?',
  },
  {
    name: 'a list in the place of a value',
    content: () => changed('name: Văn phòng Sở', 'name: [Văn phòng Sở]'),
    rule: 'wrong-type',
    at: [11, 11],
    says: 'không phải danh sách',
  },
  {
    name: 'a value in the place of a list',
    content: () => changed('addressees: [van-phong]', 'addressees: van-phong'),
    rule: 'wrong-type',
    at: [44, 17],
    says: 'phải là một danh sách',
  },
  {
    name: 'an impossible date',
    content: () => changed('date: 2024-01-10', 'date: 31/02/2024'),
    rule: 'impossible-date',
    at: [21, 11],
    says: 'không có ngày 31/02/2024',
  },
  {
    name: 'an unknown citation',
    content: () => changed('{{cite "kh-02"}}', '{{cite "kh-03"}}'),
    rule: 'unknown-reference',
    at: PROSE,
    says: 'có phải ý là “kh-02”?',
  },
  {
    name: 'an act that cites itself',
    content: () => changed('abstract: kiểm', 'abstract: theo {{cite "kh-02"}} kiểm'),
    rule: 'citation-cycle',
    at: [23, 15],
    says: 'kh-02 → kh-02',
  },
  {
    name: 'acts that cite each other in a circle',
    content: () =>
      changed('abstract: kiểm', 'abstract: theo {{cite "kh-03"}} kiểm').replace(
        'figures:\n',
        '  - {id: kh-03, type: Kế hoạch, symbol: KH-A, abstract: \'{{cite "kh-02"}}\'}\nfigures:\n',
      ),
    rule: 'citation-cycle',
    at: [23, 15],
    says: 'kh-02 → kh-03 → kh-02',
  },
  {
    name: 'an id used twice',
    content: () => changed('id: van-phong', 'id: so'),
    rule: 'duplicate-id',
    at: [10, 9],
    says: 'đã dùng ở dòng 4',
  },
  {
    name: 'no addressee',
    content: () => changed('addressees: [van-phong]', 'addressees: []'),
    rule: 'too-few',
    at: [44, 17],
    says: 'cần ít nhất 1',
  },
  ...['{{constructor}}', '{{__proto__}}', '{{toString}}', '{{hasOwnProperty "a"}}'].map(
    (call): AbuseCase => ({
      name: `the call ${call}`,
      content: () => changed('{{cite "kh-02"}}', call),
      rule: 'unknown-helper',
      at: PROSE,
      says: 'không có lời gọi',
    }),
  ),
  ...[
    '{{#each agencies}}x{{/each}}',
    '{{> partial}}',
    '{{{cite "kh-02"}}}',
    '{{&cite "kh-02"}}',
    '{{agencies.[0].name}}',
    '{{../x}}',
    '{{@root}}',
    '{{lookup (lookup this "constructor") "name"}}',
    '{{cite id="kh-02"}}',
    '{{!-- ghi chú --}}',
  ].map((call): AbuseCase => ({
    name: `the template code ${call}`,
    content: () => changed('{{cite "kh-02"}}', call),
    rule: 'prose-forbidden',
    at: PROSE,
    says: 'hồ sơ không cho phép',
  })),
  {
    name: 'a call that is not closed',
    content: () => changed('{{cite "kh-02"}}', '{{cite "kh-02"'),
    rule: 'prose-syntax',
    at: PROSE,
    says: 'lời gọi viết chưa đúng',
  },
  ...['../x', '..', 'a/b', 'a\\b', '/etc', 'C:x', 'Cong-Van', 'công-văn', 'a..b', 'a b'].map(
    (id): AbuseCase => ({
      name: `the dossier id ${id}`,
      content: () => changed('id: ho-so-nho', `id: ${id}`),
      rule: 'bad-id',
      at: [1, 5],
      says: 'không hợp lệ',
    }),
  ),
  ...['../x', 'a/b', '..'].map((id): AbuseCase => ({
    name: `the document id ${id}`,
    content: () => changed('id: cong-van', `id: ${id}`),
    rule: 'bad-id',
    at: [38, 9],
    says: 'không hợp lệ',
  })),
  {
    name: 'a dossier id that Windows keeps for a device',
    content: () => changed('id: ho-so-nho', 'id: con'),
    rule: 'bad-file-name',
    says: 'Windows',
  },
  {
    name: 'a dossier id too long for a folder',
    content: () => changed('id: ho-so-nho', `id: ${'a'.repeat(300)}`),
    rule: 'bad-file-name',
    says: 'tên quá dài',
  },
  ...['__proto__', 'constructor', 'hasOwnProperty', '<<'].map((key): AbuseCase => ({
    name: `the key ${key}`,
    content: () => changed('symbol: SNV\n', `${key}: {isAdmin: true}\n`),
    rule: 'unknown-key',
    at: [6, 5],
    says: `không có khóa “${key}”`,
  })),
  {
    name: 'a whole dossier under the key __proto__',
    content: () => `__proto__:\n${smallDossier.replaceAll(/^(?=.)/gmu, '  ')}`,
    rule: 'required',
    at: [1, 1],
    says: 'thiếu mã',
  },
  {
    name: 'the bare figure 1.917',
    content: () => changed('"1.917"', '1.917'),
    rule: 'ambiguous-number',
    at: [27, 12],
    says: '1.917 (một nghìn chín trăm mười bảy) hoặc 1,917 (một phẩy chín trăm mười bảy)',
  },
  {
    name: 'the bare figure 63.820',
    content: () => changed('"1.917"', '63.820'),
    rule: 'ambiguous-number',
    at: [27, 12],
    says: '63.820 (sáu mươi ba nghìn tám trăm hai mươi) hoặc 63,820',
  },
  {
    name: 'the bare figure 08',
    content: () => changed('"1.917"', '08'),
    rule: 'ambiguous-number',
    at: [27, 12],
    says: '8 (tám) hoặc 08',
  },
  ...['.inf', '.nan', '0x1F', '1e400', '1_917'].map((typed): AbuseCase => ({
    name: `the figure ${typed}`,
    content: () => changed('"1.917"', typed),
    rule: 'bad-number',
    at: [27, 12],
    says: 'không phải một số viết theo lối Việt Nam',
  })),
];
