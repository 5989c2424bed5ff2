/**
 * `node measure-lint.mjs ROWS`: the time of the structural lint of one letter, warm, as JSON. What never changes from
 * letter to letter is linted once a template; here, as in a batch, the parts that are written for a letter.
 */
import { drawWith } from './draw-ours.mjs';
import { manyFacts } from './letters.mjs';
import { ours } from './ours.mjs';

const rows = Number(process.argv[2]);
const facts = manyFacts(50, rows);
const draw = await drawWith(6)(facts);
const [{ lintPart, relationshipIds }, { readTemplatePackage }] = await Promise.all([
  ours('docx/lint.js'),
  ours('docx/package.js'),
]);
const letters = facts.map((_, index) => {
  const parts = readTemplatePackage(draw(index));
  return [...parts]
    .filter(([name]) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(name))
    .map(([name, xml]) => [name, Buffer.from(xml), new Set(relationshipIds(parts, name))]);
});
const lintAll = () => {
  const start = performance.now();
  for (const parts of letters)
    for (const part of parts)
      if (lintPart(...part).length > 0) throw new Error('A letter of ours has a fault');
  return (performance.now() - start) / letters.length;
};
const times = Array.from({ length: 60 }, lintAll)
  .slice(20)
  .sort((a, b) => a - b);
console.log(JSON.stringify({ milliseconds: times[times.length >> 1] }));
