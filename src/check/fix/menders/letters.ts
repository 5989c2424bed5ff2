import type { Paragraph, Run } from '../../../docx/read/model.ts';
import { page } from '../../../nd30/page.ts';
import { encodingOf } from '../../../text/legacy/legacy.ts';
import { printedParagraphs } from '../../in-use.ts';
import type { Draft } from '../draft.ts';
import type { Fault, Mender, Scene } from '../mender.ts';
import type { Properties } from '../properties.ts';
import { coloured, timesNewRoman } from '../runs.ts';

const printed = /[\p{L}\p{N}]/u;

/** Sets every run that asks for it, and says once a face or colour how many there were. */
function setAll(
  { document }: Scene,
  draft: Draft,
  fault: Fault | undefined,
  wrongOf: (run: Run, paragraph: Paragraph) => string | undefined,
  now: string,
  properties: Properties,
): void {
  if (fault === undefined) return;
  const counts = new Map<string, { count: number; at: Paragraph }>();
  for (const paragraph of printedParagraphs(document))
    for (const run of paragraph.runs) {
      const was = run.symbol || !printed.test(run.text) ? undefined : wrongOf(run, paragraph);
      if (was === undefined) continue;
      draft.run(paragraph, run, properties);
      const known = counts.get(was);
      counts.set(was, { count: (known?.count ?? 0) + 1, at: known?.at ?? paragraph });
    }
  for (const [was, { count, at }] of counts) draft.note(fault.rule, at, `${was} (${count} đoạn chữ)`, now);
}

const family = page.font.name.toLowerCase();

/** Letters of every script in the decree's face; symbols keep theirs, and old codes until they are read. */
export const face: Mender = {
  rules: ['font-family-times'],
  mend(scene, draft) {
    const legacy = /[^\p{ASCII}]/u;
    setAll(
      scene,
      draft,
      scene.faults[0],
      ({ fontsUsed, text }) => {
        const wrong = fontsUsed.find((font) => !font.toLowerCase().startsWith(family));
        const coded = wrong !== undefined && encodingOf(wrong) !== undefined && legacy.test(text);
        return wrong === undefined || (coded && !/[\u0102-\u01B0\u1EA0-\u1EF9]/u.test(text))
          ? undefined
          : `phông ${wrong}`;
      },
      `phông ${page.font.name}`,
      timesNewRoman,
    );
  },
};

/** White letters were not meant to be seen. */
const UNSEEN: ReadonlySet<string> = new Set(['FFFFFF']);

/** Letters in black, but links, marks of urgency, and what stands on a ground of its own. */
export const ink: Mender = {
  rules: ['font-color-black'],
  mend(scene, draft) {
    const marks = new Set(
      scene.located.components.get('urgencyMark')?.lines.map(({ paragraph }) => paragraph),
    );
    setAll(
      scene,
      draft,
      scene.faults[0],
      ({ format: { color, shading }, link }, paragraph) => {
        const own = color.toUpperCase();
        const plain = own === 'AUTO' || own === page.colour.hex;
        return plain || link !== undefined || marks.has(paragraph) || UNSEEN.has(own) || shading !== 'auto'
          ? undefined
          : `chữ màu ${color}`;
      },
      `màu ${page.colour.name}`,
      coloured(page.colour.hex),
    );
  },
};
