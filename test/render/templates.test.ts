import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FaultsError } from '../../src/diagnostic/diagnostic.ts';
import { readTemplatePackage, writePackage } from '../../src/docx/package.ts';
import { components, type ComponentId } from '../../src/nd30/components.ts';
import { styleKeys, styles, type StyleKey } from '../../src/render/styles.ts';
import { appendixTags, letterTags } from '../../src/render/tags.ts';
import { buildTemplates } from '../../src/render/template/build.ts';
import { compileTemplate } from '../../src/render/template/engine.ts';
import { loadTemplates, templatesFolder } from '../../src/render/templates.ts';

const [letterFile] = buildTemplates();
const letterBytes = letterFile?.bytes ?? new Uint8Array();

/** The letter's template with a change in its text. */
const changed = (from: string, to: string): Uint8Array =>
  writePackage(
    new Map(
      [...readTemplatePackage(letterBytes)].map(([name, xml]) => [
        name,
        name === 'word/document.xml' ? xml.replace(from, to) : xml,
      ]),
    ),
  );

const rulesOf = (bytes: Uint8Array): string[] => {
  try {
    compileTemplate('thu.docx', bytes, letterTags);
    return [];
  } catch (error) {
    if (error instanceof FaultsError)
      return error.diagnostics.map(({ message, hint }) => `${message} ${hint ?? ''}`.trim());
    throw error;
  }
};

describe('the committed templates', () => {
  it.each(buildTemplates())('$name equals a fresh build, byte for byte', ({ name, bytes }) => {
    expect(Buffer.compare(readFileSync(path.join(templatesFolder, name)), Buffer.from(bytes))).toBe(0);
  });

  it('use every tag that there are data for, and no other', () => {
    const text = (name: 'letter' | 'appendix'): string => [...loadTemplates()[name].parts.values()].join('');
    for (const tag of letterTags) expect(text('letter')).toContain(`${tag}}`);
    for (const tag of appendixTags) expect(text('appendix')).toContain(`${tag}}`);
  });
});

describe('styles', () => {
  const named: Partial<Record<StyleKey, ComponentId>> = {
    nationalName: 'nationalName',
    motto: 'motto',
    parent: 'parent',
    issuer: 'issuer',
    number: 'number',
    placeDate: 'placeDate',
    letterSubject: 'letterSubject',
    typeName: 'typeName',
    subject: 'subject',
    legalBasis: 'legalBasis',
    addressee: 'addressees',
    addresseesItem: 'addressees',
    body: 'bodyText',
    article: 'article',
    clause: 'clauseText',
    clauseTitle: 'clauseTitle',
    point: 'point',
    post: 'signatureAuthority',
    signer: 'signatureName',
    recipientsLabel: 'recipientsLabel',
    recipients: 'recipientsList',
    appendixLabel: 'appendixLabel',
    appendixTitle: 'appendixTitle',
    attached: 'appendixAttached',
    addressFooter: 'addressFooter',
    pageNumber: 'pageNumber',
  };

  it.each(Object.entries(named))('%s is within what the decree asks', (key, id) => {
    const style = styles[key as StyleKey];
    const format = components[id];
    expect(style.size).toBeGreaterThanOrEqual(format.size.min);
    expect(style.size).toBeLessThanOrEqual(format.size.max);
    expect([style.bold ?? false, style.italic ?? false]).toEqual([format.bold, format.italic]);
    if (format.align === 'center') expect(style.align).toBe('center');
    if (format.align === 'justify') expect(style.align).toBe('both');
  });

  it('have unique names and ids', () => {
    expect(new Set(styleKeys.map((key) => styles[key].id)).size).toBe(styleKeys.length);
    expect(new Set(styleKeys.map((key) => styles[key].name)).size).toBe(styleKeys.length);
  });
});

describe('a template with a fault is refused with its tag', () => {
  it('unknown, with the nearest right one', () => {
    expect(rulesOf(changed('{Ký hiệu}', '{Ký hiệuu}'))).toEqual([
      'thẻ {Ký hiệuu} không có dữ liệu có phải ý là “Ký hiệu”?',
    ]);
  });
  it('unclosed', () => {
    expect(rulesOf(changed('{/Căn cứ}', ''))).toEqual(['thẻ {Căn cứ} chưa đóng']);
  });
  it('unopened', () => {
    expect(rulesOf(changed('{#Căn cứ}', ''))).toEqual(['thẻ {Căn cứ} chưa mở']);
  });
  it('a tag in NFD, in capitals or with a space too many is the same tag', () => {
    expect(rulesOf(changed('{Ký hiệu}', `{${'KÝ  HIỆU'.normalize('NFD')}}`))).toEqual([]);
  });
  it('at its paragraph', () => {
    try {
      compileTemplate('thu.docx', changed('{Ký hiệu}', '{Ký hiệuu}'), letterTags);
      expect.unreachable();
    } catch (error) {
      expect(error instanceof FaultsError && error.diagnostics[0]?.where).toEqual({
        source: 'thu.docx',
        path: 'word/document.xml, đoạn “Số: {Số}/{Ký hiệuu}”',
      });
    }
  });
  it('a file that is no DOCX', () => {
    expect(rulesOf(new TextEncoder().encode('không phải'))).toEqual([
      'mẫu không phải tệp Word (.docx), hoặc tệp đã hỏng mở mẫu trong Word rồi lưu lại thành .docx, không đặt mật khẩu',
    ]);
  });
  it('a tag that the data lack at drawing time is an error, never the word "undefined"', () => {
    const template = compileTemplate('thu.docx', letterBytes, letterTags);
    expect(() => template.fill({})).toThrow(FaultsError);
  });
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '{%s} reaches nothing inherited',
    (tag) => {
      expect(rulesOf(changed('{Ký hiệu}', `{${tag}}`))).toEqual([`thẻ {${tag}} không có dữ liệu`]);
    },
  );
});
