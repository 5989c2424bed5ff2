import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBlocks, type PlacedBlock } from '../../src/document/labels.ts';
import type { FullDocument } from '../../src/document/official-document.ts';
import { plain } from '../../src/document/run.ts';
import { locate } from '../../src/locate/locate.ts';
import type { LocatedDocument } from '../../src/locate/located.ts';
import type { ComponentId } from '../../src/nd30/components.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { fullDocumentArbitrary } from '../support/arbitrary-document.ts';
import type { Signature } from '../../src/document/signature.ts';
import { readMade } from '../support/docx-made/made.ts';

const templates = loadTemplates([], {});
const drawn = (document: FullDocument): LocatedDocument =>
  locate(readMade(renderDocument(document, templates, 'x').bytes));

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const levels: Readonly<Partial<Record<PlacedBlock['block']['kind'], string>>> = {
  article: 'article',
  heading: 'roman',
  clause: 'clause',
  point: 'point',
  dash: 'dash',
  paragraph: 'text',
  field: 'text',
};

/** The paragraphs that a block prints, as level and label; those of tables are none of the body's. */
function printed({ block, label }: PlacedBlock): [string, string][] {
  if (block.kind === 'box') return block.lines.map(() => ['text', '']);
  const level = block.kind === 'division' ? block.level : levels[block.kind];
  return level === undefined ? [] : [[level, label]];
}

/** Posts and names as they are: who signs is told from them. */
const signed = ({ authority, acting, post, name, postAboveName }: Signature): Signature => ({
  authority: authority.map(({ prefix }) => ({ prefix, holder: 'GIÁM ĐỐC' })),
  ...(acting === undefined ? {} : { acting }),
  ...(post === undefined ? {} : { post: 'PHÓ GIÁM ĐỐC' }),
  ...(name === undefined ? {} : { name: 'Nguyễn Văn A' }),
  ...(postAboveName === undefined || name === undefined || post === undefined
    ? {}
    : { postAboveName: 'PHÓ CHỦ TỊCH HỘI ĐỒNG' }),
});

/** Only what offices write together: bases and a line of authority where a command follows them. */
const asWritten = (document: FullDocument): FullDocument => {
  const { authorityLine, commandLine, legalBases, ...rest } = {
    ...document,
    issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'].slice(0, document.issuer.length),
    ...(document.parent === undefined ? {} : { parent: ['BỘ NỘI VỤ'] }),
    signatures: document.signatures.map(signed),
  };
  if (commandLine === undefined || document.typeName === undefined) return { ...rest, legalBases: [] };
  return {
    ...rest,
    commandLine,
    legalBases: legalBases.map((basis) => [{ text: 'Căn cứ ' }, ...basis]),
    ...(authorityLine === undefined ? {} : { authorityLine: 'GIÁM ĐỐC SỞ NỘI VỤ' }),
  };
};

const authorityOf = ({ authority, acting, post }: Signature): string[] => [
  ...authority.map(({ prefix, holder }) => `${prefix}. ${holder}`),
  ...(post === undefined ? [] : [acting === true ? `Q. ${post}` : post]),
];

const documents = fullDocumentArbitrary({ forDrawing: true }).map(asWritten);

describe('a document that was drawn', () => {
  it('is located again: head, levels and labels of the body, signature, recipients', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const located = drawn(document);
        const text = (id: ComponentId): string | undefined => located.components.get(id)?.text;
        expect(text('issuer')).toBe(folded(document.issuer.join(' ')));
        expect(text('parent')).toBe(document.parent && folded(document.parent.join(' ')));
        expect(text('typeName')).toBe(document.typeName);
        expect(text('authorityLine')).toBe(document.authorityLine);
        expect(text('commandLine')).toBe(document.commandLine);
        if (document.typeName !== undefined)
          expect(text('subject')).toBe(document.subject && folded(plain(document.subject)));
        expect(located.components.get('legalBasis')?.lines ?? []).toHaveLength(document.legalBases.length);
        expect(text('number')).toContain(`/${document.symbol}`);
        expect(located.body.blocks.map(({ level, label }) => [level, label?.text ?? ''])).toEqual(
          placeBlocks(document.body).flatMap(printed),
        );
        const items = document.recipients?.items ?? [];
        const lines = located.components.get('recipientsList')?.lines ?? [];
        expect(lines.map((line) => folded(line.text)).slice(0, items.length)).toEqual(
          items.map((item) => folded(`- ${plain(item)};`)),
        );
        expect(lines.at(-1)?.text).toContain('Lưu:');
        const [signature] = document.signatures;
        const [found] = located.signatures;
        if (signature === undefined) expect(found).toBeUndefined();
        else {
          expect(found?.authority.map((line) => line.text) ?? []).toEqual(authorityOf(signature));
          expect(found?.name?.text).toBe(signature.name);
          expect(found?.postAboveName?.text).toBe(signature.postAboveName);
        }
        expect(located.appendices).toHaveLength(
          document.appendices.filter(({ file }) => file === 'same').length,
        );
      }),
      { numRuns: 150, seed: 5 },
    );
  });
});
