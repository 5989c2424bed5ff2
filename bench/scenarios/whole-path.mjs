import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { timed } from '../command.mjs';
import { modelLetter } from '../draw-ours.mjs';
import { manyFacts } from '../letters.mjs';
import { interleaved, median, number, ratio, table, verdict, verdicts } from '../measure.mjs';
import { cli } from '../ours.mjs';
import { peerTemplate, syntaxes } from '../peer-template.mjs';
import { readLetter } from '../read-letter.mjs';
import { makeWorkbook } from '../workbook.mjs';

export const title = 'From a workbook to files: 1,000 letters';
export const about =
  'Fresh processes. vanthu reads and checks a workbook, composes, renders, lints and writes 1,000 letters with their appendices of 5 rows and a manifest, each file safe on disk under its final name. The docxtemplater loop has its data ready as JSON, and only renders and writes 1,000 letters of the same shape (paragraphs and rows are counted below).';

const LETTERS = 1000;

/** What the files of a folder hold: letters, and the paragraphs, rows and bytes of the first. */
function holds(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) =>
    name.endsWith('.docx'),
  );
  if (files.length !== LETTERS) throw new Error(`${folder} holds ${files.length} letters, not ${LETTERS}`);
  const file = path.join(files[0].parentPath, files[0].name);
  const { paragraphs, rows } = readLetter(readFileSync(file));
  return `${paragraphs.length} paragraphs, ${rows} rows, ${number(statSync(file).size, 0)} bytes`;
}

export async function run({ folder, quick }) {
  const workbook = await makeWorkbook(folder, LETTERS, 5);
  const facts = path.join(folder, 'facts.json');
  const template = path.join(folder, 'template.docx');
  writeFileSync(facts, JSON.stringify(manyFacts(LETTERS, 5)));
  writeFileSync(template, peerTemplate(await modelLetter(), syntaxes.mustache));
  const batch = (name, ...flags) => ({
    name,
    run: () => timed(cli, (output) => ['batch', workbook, '-o', output, '--quiet', ...flags], folder),
  });
  const loop = path.join(import.meta.dirname, '..', 'loop-docxtemplater.mjs');
  const cases = [
    batch('vanthu batch'),
    batch('vanthu batch --workers 1', '--workers', 1),
    batch('vanthu batch --workers 1 --level 3', '--workers', 1, '--level', 3),
    { name: 'docxtemplater loop', run: () => timed(loop, (output) => [facts, template, output], folder) },
  ];
  const runs = await interleaved(
    quick ? 1 : 5,
    cases.map((one) => one.run),
  );
  const seconds = runs.map((rounds) => rounds.map((one) => one.seconds));
  const faster = (index) => ratio(seconds[cases.length - 1], seconds[index]);
  return [
    verdicts([
      verdict('one thread, zlib 6, × the docxtemplater loop', faster(1), { atLeast: 8 }),
      verdict('as it runs by itself, × the docxtemplater loop', faster(0), { atLeast: 8 }),
    ]),
    '',
    table(
      ['program', 'seconds', 'letters/s', '× the loop', 'peak RSS MB', 'the first letter'],
      cases.map(({ name }, index) => [
        name,
        number(median(seconds[index])),
        number(LETTERS / median(seconds[index]), 0),
        number(faster(index)),
        number(median(runs[index].map(({ peak }) => peak)), 0),
        holds(runs[index][0].output),
      ]),
    ),
  ].join('\n');
}
