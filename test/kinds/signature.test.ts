import { describe, expect, it } from 'vitest';
import { plainLines } from '../../src/document/plain-text.ts';
import { authorityStacks } from '../../src/nd30/authority.ts';
import { directive, dossier, first, run } from './dossier.ts';

const holders = { TM: 'Ban Chỉ đạo', KT: 'Trưởng ban', TL: 'Giám đốc', TUQ: 'Giám đốc' } as const;
type Prefix = keyof typeof holders;

const signing = (prefixes: readonly Prefix[], acting: boolean, person = true) =>
  dossier([
    directive({
      signature: {
        ...(person ? { person: 'giam-doc' } : {}),
        ...(prefixes.length === 0
          ? {}
          : { authority: prefixes.map((prefix) => ({ prefix, holder: holders[prefix] })) }),
        ...(acting ? { acting: 'Q' } : {}),
      },
    }),
  ]);

const prefixes: readonly Prefix[] = ['TM', 'KT', 'TL', 'TUQ'];
const stacks: readonly (readonly Prefix[])[] = [
  [],
  ...prefixes.map((one) => [one]),
  ...prefixes.flatMap((one) => prefixes.map((two) => [one, two])),
  ['TM', 'KT', 'TL'],
];
const ways = stacks.flatMap((stack) =>
  [false, true].map((acting) => ({
    stack,
    acting,
    name: [...stack, ...(acting ? ['Q'] : [])].join(' + ') || 'tự ký',
  })),
);
const lawful = new Set(authorityStacks.map((one) => one.prefixes.join(' + ') || 'tự ký'));

describe('the way of signing', () => {
  it.each(ways.filter(({ name }) => lawful.has(name)))('$name is accepted', async ({ stack, acting }) => {
    expect((await run(signing(stack, acting))).rules).toEqual([]);
  });

  it.each(ways.filter(({ name }) => !lawful.has(name)))(
    '$name is refused, by its name',
    async ({ stack, acting, name }) => {
      const { rules, diagnostics, documents } = await run(signing(stack, acting));
      expect(rules).toEqual(['signature-authority']);
      expect(documents).toEqual([]);
      const printed = name
        .split(' + ')
        .map((prefix) => `${prefix}.`)
        .join(' + ');
      expect(diagnostics[0]).toMatchObject({
        severity: 'error',
        message: `không ký được theo lối ${printed}`,
        where: { path: 'documents[0].signature.authority' },
      });
      expect(diagnostics[0]?.hint).toContain('“KT.”');
      expect(diagnostics[0]?.cite).toBe('Phụ lục I, Phần I, Mục II, khoản 7, điểm b');
    },
  );

  it('was tried in each of the eight lawful ways', () => {
    expect(ways.filter(({ name }) => lawful.has(name))).toHaveLength(8);
  });

  it.each([
    [[], false, ['GIÁM ĐỐC', 'Hoàng Bến']],
    [[], true, ['Q. GIÁM ĐỐC', 'Hoàng Bến']],
    [['TM'], false, ['TM. BAN CHỈ ĐẠO', 'GIÁM ĐỐC', 'Hoàng Bến']],
    [['TM', 'KT'], false, ['TM. BAN CHỈ ĐẠO', 'KT. TRƯỞNG BAN', 'GIÁM ĐỐC', 'Hoàng Bến']],
    [['TL', 'KT'], false, ['TL. GIÁM ĐỐC', 'KT. TRƯỞNG BAN', 'GIÁM ĐỐC', 'Hoàng Bến']],
    [['TUQ'], false, ['TUQ. GIÁM ĐỐC', 'GIÁM ĐỐC', 'Hoàng Bến']],
  ] as const)('%j, acting %s, prints its lines', async (stack, acting, printed) => {
    const lines = plainLines(await first(signing(stack, acting)));
    const end = lines.indexOf('Nơi nhận:');
    expect(lines.slice(end - printed.length, end)).toEqual(printed);
  });

  it('leaves post and name blank where the draft does not know who signs', async () => {
    const document = await first(signing(['KT'], false, false));
    expect(document).toMatchObject({ signatures: [{ authority: [{ prefix: 'KT', holder: 'TRƯỞNG BAN' }] }] });
    expect(document.form === 'full' && document.signatures[0]).not.toHaveProperty('name');
    expect(document.form === 'full' && document.signatures[0]).not.toHaveProperty('post');
  });
});
