import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialDocumentSchema } from '../../src/document/official-document.ts';
import { plainLines } from '../../src/document/plain-text.ts';
import { isRecord } from '../../src/dossier/schema-walk.ts';
import { jsonSchema } from '../../src/kinds/json-schema.ts';
import { builtinKinds } from '../../src/kinds/registry.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { dossier, remediation } from './dossier.ts';
import { general, letterOf, run, written, type Parts } from './general-document.ts';

/** The lines of the body, from the first words to the signature. */
async function bodyLines(body: readonly Parts[]): Promise<string[]> {
  const lines = plainLines(await letterOf({ body: [{ paragraph: 'Sở báo:' }, ...body] }));
  return lines.slice(lines.indexOf('Sở báo:') + 1, lines.indexOf('GIÁM ĐỐC'));
}

describe('the body', () => {
  it('of every block comes out as it was given, with the labels of its places', async () => {
    const chapters = [
      {
        part: 'Phần thứ nhất',
        children: [
          {
            chapter: 'Quy định chung',
            children: [
              {
                section: 'Phạm vi',
                children: [
                  {
                    subsection: 'Đối tượng',
                    children: [
                      {
                        article: 'Phạm vi điều chỉnh',
                        children: [
                          { paragraph: 'Quy chế này quy định:' },
                          {
                            clause: 'Việc tiếp công dân:',
                            children: [
                              {
                                point: 'Tại trụ sở:',
                                children: [{ dash: 'sáng;', children: [{ dash: 'từ 08 giờ.' }] }],
                              },
                              { point: 'Trên mạng.' },
                            ],
                          },
                          { clauseTitle: 'Ngoại lệ', children: [{ point: 'Ngày lễ.' }] },
                        ],
                      },
                      { articleText: 'Không thu lệ phí.' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ];
    expect(await bodyLines(chapters)).toEqual([
      'Phần I',
      'Phần thứ nhất',
      'Chương I',
      'Quy định chung',
      'Mục 1',
      'Phạm vi',
      'Tiểu mục 1',
      'Đối tượng',
      'Điều 1. Phạm vi điều chỉnh',
      'Quy chế này quy định:',
      '1. Việc tiếp công dân:',
      'a) Tại trụ sở:',
      '- sáng;',
      '+ từ 08 giờ.',
      'b) Trên mạng.',
      '2. Ngoại lệ',
      'a) Ngày lễ.',
      'Điều 2. Không thu lệ phí./.',
    ]);
  });

  it('holds headings, lines, boxes and tables, with cells left blank', async () => {
    const table = {
      columns: [
        { title: 'TT', share: 1, align: 'center' },
        { title: 'Việc', share: '6' },
      ],
      rows: [
        ['1', 'Tiếp dân'],
        ['2', ''],
        ['3', null],
      ],
    };
    const blocks = [
      { heading: 'Lịch', children: [{ field: { label: 'Thời gian', value: '**08 giờ**' } }, { table }] },
      { box: ['Xin giữ trật tự', 'Cảm ơn'] },
    ];
    expect(await bodyLines(blocks)).toEqual([
      'I. Lịch',
      'Thời gian: 08 giờ',
      'TT',
      'Việc',
      '1',
      'Tiếp dân',
      '2',
      '3',
      'Xin giữ trật tự',
      'Cảm ơn',
    ]);
    const { body } = await letterOf({ body: blocks });
    expect(body[0]).toMatchObject({
      children: [
        { value: [{ text: '08 giờ', bold: true }] },
        {
          columns: [
            { share: 1, align: 'center' },
            { share: 6, align: 'left' },
          ],
          rows: [{}, { cells: [[[{ text: '2' }]], []] }, {}],
        },
      ],
    });
  });

  it('numbers the rows of a table that asks for it, in a narrow column before the others', async () => {
    const columns = [{ title: 'Việc', share: 3 }, { title: 'Hạn' }];
    const rows = [
      ['Tiếp dân', ''],
      ['Trả lời', ''],
    ];
    const { body } = await letterOf({ body: [{ table: { numbered: 'STT', columns, rows } }] });
    const [table] = body;
    if (table?.kind !== 'table') throw new TypeError('no table');
    expect(table.columns.map(({ share }) => share)).toEqual([0.28, 3, 1]);
    expect(table.columns[0]?.title).toEqual([{ text: 'STT' }]);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual([[[{ text: '1' }]], [[{ text: '2' }]]]);
  });

  it('refers to its own blocks and to the facts', async () => {
    const blocks = [
      {
        heading: 'Một',
        children: [{ clause: 'Việc thứ nhất.', children: [{ id: 'm1', point: 'Tiếp dân.' }] }],
      },
      { heading: 'Hai', children: [{ paragraph: 'Theo {{ref "m1"}} và {{cite "cv-05" "short"}}.' }] },
    ];
    expect((await bodyLines(blocks)).at(-1)).toBe('Theo điểm a khoản 1 Mục I và Công văn số 5/SNV-VP./.');
  });

  it('tells a reference to a block that is not there, and an id that stands twice', async () => {
    const wrong = await written({
      body: [{ clause: 'Một.', id: 'khoan-mot' }, { paragraph: '{{ref "khoan-mo"}}' }],
    });
    expect(wrong.rules).toEqual(['unknown-reference']);
    expect(wrong.diagnostics[0]?.hint).toBe('có phải ý là “khoan-mot”?');
    const twice = await written({
      body: [
        { clause: 'Một.', id: 'nv-1' },
        { clause: 'Hai.', children: [{ point: 'x', id: 'nv-1' }] },
      ],
    });
    expect(twice.rules).toEqual(['duplicate-id', 'duplicate-id']);
    expect(twice.diagnostics[1]?.where.path).toBe('documents[0].body[1].children[0].id');
  });

  it('has the faults of its deepest block told at their place', async () => {
    const within = (block: Parts) => [{ article: 'A', children: [{ clause: 'B', children: [block] }] }];
    const told = async (block: Parts) => {
      const { diagnostics } = await written({ body: within(block), legalBases: ['{{cite "cv-05"}}'] });
      return diagnostics.map(({ rule, hint, where }) => [rule, where.path, hint]);
    };
    const deep = 'documents[0].body[0].children[0].children[0]';
    expect(await told({ pont: 'C' })).toContainEqual([
      'unknown-key',
      `${deep}.pont`,
      'có phải ý là “point”?',
    ]);
    expect(await told({ point: '{{cite "cv-5"}}' })).toEqual([
      ['unknown-reference', `${deep}.point`, 'có phải ý là “cv-05”?'],
    ]);
    expect(await told({ point: '{{cit "cv-05"}}' })).toEqual([
      ['unknown-helper', `${deep}.point`, 'có phải ý là “cite”?'],
    ]);
    expect((await told({}))[0]?.[0]).toBe('one-of');
    expect((await told({ point: 'C', dash: 'D' }))[0]?.[0]).toBe('one-of');
    expect((await told({ point: ['C'] }))[0]?.[0]).toBe('wrong-type');
  });

  it.each([
    [{ clause: 'A', children: [{ article: 'B' }] }, 'article', 'clause'],
    [{ point: 'A', children: [{ point: 'B' }] }, 'point', 'point'],
    [{ article: 'A', children: [{ heading: 'B' }] }, 'heading', 'article'],
    [{ paragraph: 'A', children: [{ dash: 'B' }] }, 'dash', 'paragraph'],
    [{ dash: 'A', children: [{ dash: 'B', children: [{ dash: 'C' }] }] }, 'dash', 'dash'],
    [{ chapter: 'A', children: [{ part: 'B' }] }, 'part', 'chapter'],
  ])('refuses the larger within the smaller: %j', async (block, inner, outer) => {
    const { diagnostics } = await written({ body: [block] });
    expect(diagnostics).toMatchObject([
      {
        rule: 'block-nesting',
        message: `không đặt “${inner}” bên trong “${outer}” được`,
        where: { path: 'documents[0].body[0].children[0]' },
      },
    ]);
  });

  it('refuses a row that has not a cell a column', async () => {
    const table = { columns: [{ title: 'A' }, { title: 'B' }], rows: [['1', '2'], ['3']] };
    const { diagnostics } = await written({ body: [{ table }] });
    expect(diagnostics).toMatchObject([
      {
        rule: 'row-cells',
        message: 'dòng này có 1 ô, bảng có 2 cột',
        where: { path: 'documents[0].body[0].table.rows[1]' },
      },
    ]);
  });

  it('must say something', async () => {
    expect((await written({ body: [] })).rules).toEqual(['too-few']);
  });

  it('has căn cứ before it, without the marks that are drawn', async () => {
    const { legalBases } = await letterOf({
      legalBases: ['Căn cứ {{cite "cv-05"}};', 'Theo đề nghị của Văn phòng Sở.'],
    });
    expect(legalBases).toEqual([
      [{ text: 'Căn cứ Công văn số 5/SNV-VP ngày 10 tháng 4 năm 2024 của Sở Nội vụ' }],
      [{ text: 'Theo đề nghị của Văn phòng Sở' }],
    ]);
  });
});

describe('an appendix of a general document', () => {
  it('is drawn, and must be mentioned somewhere in the body', async () => {
    const mentioned = { clause: 'Một.', children: [{ dash: 'Xem {{appendix "pl"}}.' }] };
    const both = await run(dossier([general({ appendices: ['pl'], body: [mentioned] }), remediation()]));
    expect(both.rules).toEqual([]);
    expect(both.documents.flatMap(({ document }) => plainLines(document))).toContain('- Xem Phụ lục./.');
    const silent = await run(dossier([general({ appendices: ['pl'] }), remediation()]));
    expect(silent.rules).toEqual(['appendix-unmentioned']);
  });
});

const kinds = await builtinKinds();

describe('the recursive schema', () => {
  it('goes to editors as a definition that refers to itself, free of our own words', () => {
    const { $defs } = jsonSchema(kinds);
    if (!isRecord($defs)) throw new TypeError('no definitions');
    const blocks = Object.entries($defs).filter(([, one]) => JSON.stringify(one).includes('"clauseTitle"'));
    expect(blocks).toHaveLength(1);
    const [name, block] = blocks[0] ?? [];
    const printed = JSON.stringify(block);
    expect(printed).toContain(`"$ref":"#/$defs/${name ?? ''}"`);
    expect(printed).not.toMatch(/"(?:prose|declares|refersTo)":/u);
    expect(block).toMatchObject({ type: 'object', additionalProperties: false });
  });
});

const word = fc.constantFrom(
  'thủ tục',
  'Sở Nội vụ',
  'hồ sơ <a&b>',
  '**đậm**',
  '_nghiêng_',
  '1.917',
  'Ủy ban',
);
const said = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const leaf: fc.Arbitrary<Parts> = fc.oneof(
  said.map((paragraph) => ({ paragraph })),
  fc.record({ label: fc.constant('Thời gian'), value: said }).map((field) => ({ field })),
  fc.array(said, { minLength: 1, maxLength: 3 }).map((box) => ({ box })),
  fc
    .integer({ min: 1, max: 4 })
    .chain((width) => {
      const row = (cell: fc.Arbitrary<unknown>) => fc.array(cell, { minLength: width, maxLength: width });
      return fc.record({
        columns: row(
          fc.record(
            { title: said, share: fc.nat(100), align: fc.constantFrom('left', 'center', 'right', 'justify') },
            { requiredKeys: ['title'] },
          ),
        ),
        rows: fc.array(row(fc.oneof(said, fc.constant(''), fc.constant(null))), { maxLength: 4 }),
      });
    })
    .map((table) => ({ table })),
);
const ranks = [
  ['part'],
  ['chapter'],
  ['section'],
  ['subsection'],
  ['heading', 'article', 'articleText'],
  ['clause', 'clauseTitle'],
  ['point'],
  ['dash'],
];
/** Blocks that a body may hold within one of that rank. */
const within = (rank: number): fc.Arbitrary<readonly Parts[]> => {
  const larger = ranks.slice(rank);
  const block = (keys: readonly string[], at: number): fc.Arbitrary<Parts> =>
    fc
      .tuple(fc.constantFrom(...keys), said, at >= ranks.length ? fc.constant([]) : within(at))
      .map(([key, text, children]) => ({ [key]: text, ...(children.length === 0 ? {} : { children }) }));
  return fc.array(fc.oneof(leaf, ...larger.map((keys, index) => block(keys, rank + index + 1))), {
    maxLength: 2,
  });
};

describe('any body that the schema takes', () => {
  it('composes to a document of the waist and is drawn', async () => {
    await fc.assert(
      fc.asyncProperty(within(0), async (blocks) => {
        const { diagnostics, documents } = await written({ body: [{ paragraph: 'Mở đầu.' }, ...blocks] });
        expect(diagnostics).toEqual([]);
        const [made] = documents;
        if (made === undefined) throw new TypeError('no document');
        expect(officialDocumentSchema.parse(made.document)).toEqual(made.document);
        expect(renderDocument(made.document, loadTemplates(), 'x').diagnostics).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
