import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/locate/locate.ts';
import type { LocatedDocument } from '../../src/locate/located.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { loadTemplates } from '../../src/render/templates.ts';
import { readMade } from '../support/docx-made/made.ts';
import { resaveAsDocx } from '../support/libreoffice.ts';
import { describeWith } from '../support/real-tools.ts';
import { composeText, sampleFolders, sampleText } from '../support/sample-dossiers.ts';
import { useTempDir } from '../support/temp.ts';

const templates = loadTemplates([], {});

async function drawn(folder: string): Promise<Uint8Array[]> {
  const documents = await composeText(sampleText(folder));
  return documents.map(({ id, document }) => renderDocument(document, templates, id).bytes);
}

/** What was found, and how surely; page numbers depend on who last laid out the pages. */
const summary = ({ components, body, signatures, appendices, class: kind, type, date }: LocatedDocument) => ({
  kind,
  type,
  date,
  components: [...components.values()]
    .filter(({ id }) => id !== 'pageNumber')
    .map(({ id, text, confidence }) => [id, confidence, text])
    .sort(),
  blocks: body.blocks.map(({ level, label, parent, titled }) => [level, label?.text, parent, titled]),
  signatures: signatures.map(({ authority, name }) => [authority.map(({ text }) => text), name?.text]),
  appendices: appendices.map(({ value, title, startsPage }) => [value, title?.text, startsPage]),
});

describe.each(sampleFolders)('the letters of %s', (folder) => {
  it('are found whole, and surely', async () => {
    for (const bytes of await drawn(folder)) {
      const one = locate(readMade(bytes));
      const { components, unclaimed } = one;
      expect(one.class).toBe('administrative');
      for (const id of [
        'nationalName',
        'motto',
        'issuer',
        'number',
        'placeDate',
        'recipientsLabel',
        'recipientsList',
      ] as const)
        expect(components.has(id), id).toBe(true);
      expect(
        [...components.values()].filter(({ confidence }) => confidence !== 'sure').map(({ id }) => id),
      ).toEqual([]);
      expect(one.body.blocks.filter(({ confidence }) => confidence !== 'sure')).toEqual([]);
      expect(unclaimed.map(({ text }) => text.trim()).filter((text) => text !== '')).toEqual([]);
    }
  });
});

describeWith(['soffice'], 'a letter that LibreOffice saved again', () => {
  const temp = useTempDir();

  it('is found the same', async () => {
    const [bytes] = await drawn('samples/ha-tinh-khac-phuc-2024');
    if (bytes === undefined) throw new Error('nothing was drawn');
    const again = await resaveAsDocx(temp.write('thu.docx', bytes), path.join(temp.path, 'lai'));
    expect(summary(locate(readMade(readFileSync(again))))).toEqual(summary(locate(readMade(bytes))));
  });
});
