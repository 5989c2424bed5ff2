import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawDossier } from '../../src/draw.ts';
import type { DocxDocument } from '../../src/docx/read/model.ts';
import { textOf } from '../../src/docx/read/model.ts';
import { readMade } from '../support/docx-made/made.ts';
import { resaveAsDocx } from '../support/libreoffice.ts';
import { allParagraphs, readDocx as readIndependently } from '../support/read-docx.ts';
import { describeWith } from '../support/real-tools.ts';
import { withTempDir } from '../support/temp.ts';

const samples = ['lai-chau-chan-chinh-2020', 'ha-tinh-khac-phuc-2024', 'lai-chau-kiem-tra-2020'];
const letters: { readonly name: string; readonly bytes: Uint8Array }[] = [];

beforeAll(() =>
  withTempDir(async (output) => {
    for (const sample of samples) {
      const source = path.join('data', 'samples', sample, 'ho-so.yaml');
      const { files } = await drawDossier(source, { output });
      for (const { file } of files)
        letters.push({ name: file, bytes: new Uint8Array(readFileSync(path.join(output, file))) });
    }
  }),
);

const looks = (document: DocxDocument) =>
  document.paragraphs.map(({ text, format, runs }) => ({
    text,
    alignment: format.alignment,
    indents: [format.indentLeft, format.indentRight, format.firstLine],
    spacing: [format.spaceBefore, format.spaceAfter, format.lineRule, format.line],
    runs: runs.map((run) => [run.text, run.font, run.format.sizePt, run.format.bold, run.format.italic]),
  }));

const linesOf = (document: DocxDocument) =>
  document.lines.map(({ source, paragraph, side }) => [source, paragraph, side]);

describe('letters that vanthu drew', () => {
  it('are read as an independent reader reads them, paragraph by paragraph and run by run', () => {
    expect(letters.length).toBeGreaterThanOrEqual(3);
    for (const { bytes } of letters) {
      const ours = readMade(bytes);
      const theirs = allParagraphs(readIndependently(bytes));
      expect(ours.paragraphs.map(({ text }) => text)).toEqual(theirs.map(({ text }) => text));
      for (const [index, paragraph] of ours.paragraphs.entries()) {
        const other = theirs[index];
        const { alignment } = paragraph.format;
        expect(alignment === 'justify' ? 'both' : alignment).toBe(other?.alignment);
        expect(paragraph.format.indentLeft).toBe(other?.indentLeft);
        expect(paragraph.format.firstLine).toBe((other?.firstLine ?? 0) - (other?.hanging ?? 0));
        expect([paragraph.format.spaceBefore, paragraph.format.spaceAfter, paragraph.format.line]).toEqual([
          other?.spacingBefore,
          other?.spacingAfter,
          other?.line,
        ]);
        expect(paragraph.mark.sizePt).toBe(other?.mark.sizePt);
        for (const run of paragraph.runs) {
          const same = other?.runs.find(({ text }) => run.text.includes(text) && text !== '');
          expect([run.font, run.format.sizePt, run.format.bold, run.format.italic]).toEqual([
            same?.font.hAnsi,
            same?.sizePt,
            same?.bold,
            same?.italic,
          ]);
        }
      }
    }
  });

  it('have the page, face and sizes of the decree', () => {
    for (const { bytes } of letters) {
      const document = readMade(bytes);
      const [section] = document.sections;
      expect([section?.pageWidth, section?.pageHeight]).toEqual([11906, 16838]);
      expect(section?.margins).toMatchObject({ left: 1701, right: 850 });
      const runs = document.paragraphs.flatMap((paragraph) => paragraph.runs);
      expect(new Set(runs.flatMap(({ fontsUsed }) => fontsUsed))).toEqual(new Set(['Times New Roman']));
      const nation = document.paragraphs.find(({ text }) => text.startsWith('CỘNG HÒA'));
      expect(nation?.runs[0]?.format).toMatchObject({ bold: true, italic: false });
      expect(
        document.lines.filter(({ source }) => source === 'paragraph-border').length,
      ).toBeGreaterThanOrEqual(2);
    }
  });
});

describeWith(['soffice'], 'letters that the real LibreOffice saved again', () => {
  it('say the same of every paragraph, run and line', () =>
    withTempDir(async (folder) => {
      for (const [index, { bytes }] of letters.entries()) {
        const file = path.join(folder, `${String(index)}.docx`);
        writeFileSync(file, bytes);
        const saved = await resaveAsDocx(file, path.join(folder, 'lai'));
        const before = readMade(bytes);
        const after = readMade(new Uint8Array(readFileSync(saved)));
        expect(after.application).toContain('LibreOffice');
        expect(textOf(after)).toBe(textOf(before));
        expect(looks(after)).toEqual(looks(before));
        expect(linesOf(after)).toEqual(linesOf(before));
        // LibreOffice moves the columns of a table by a twip.
        for (const [at, line] of after.lines.entries())
          expect(Math.abs((line.length ?? 0) - (before.lines[at]?.length ?? 0))).toBeLessThanOrEqual(2);
      }
    }));
});
