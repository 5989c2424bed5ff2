import type { Section } from '../../../docx/read/model.ts';
import type { Draft } from '../draft.ts';
import { page } from '../../../nd30/page.ts';
import { mm, mmToTwip, twip, twipToMm } from '../../../nd30/units.ts';
import { printedNumber } from '../../letters.ts';
import type { Fault, Mender, Scene } from '../mender.ts';
import { attributes, element, treeOf } from '../properties.ts';
import { clamped } from '../runs.ts';

const sectionOf = ({ at }: Fault): Section | undefined =>
  at !== undefined && 'pageWidth' in at ? at : undefined;

const SHORT = mmToTwip(page.size.width);
const LONG = mmToTwip(page.size.height);
const rounded = (twips: number): string => printedNumber(Math.round(twipToMm(twip(twips)) * 10) / 10);
const sheet = ({ pageWidth, pageHeight }: Section): string =>
  `khổ giấy ${rounded(pageWidth)} × ${rounded(pageHeight)} mm`;

/** A table as wide as the text within so much fills the page, and goes on filling it. */
const FILLS = 0.05;

/** Tables that fill the width of the text fill the new width: head and close keep their halves, none runs off. */
function refit(
  { document }: Scene,
  section: Section,
  [was, now]: readonly [number, number],
  draft: Draft,
): void {
  if (was <= 0 || now <= 0 || was === now) return;
  const scale = (width: string | undefined): number => Math.round((Number(width) * now) / was);
  for (const { place, width, cell, inTextBox } of document.tables) {
    const own = section.blocks.some((block) => block.kind === 'table' && block.place.start === place.start);
    if (!own || cell !== undefined || inTextBox || Math.abs(width - was) > was * FILLS) continue;
    const tree = treeOf((document.parts.get(place.part) ?? '').slice(place.start, place.end));
    for (const name of ['w:gridCol', 'w:tcW', 'w:tblW'])
      for (const node of tree.descendants(0, name)) {
        const measure = tree.attribute(node, 'w');
        const type = tree.attribute(node, 'type') ?? 'dxa';
        if (type !== 'dxa' || !/^\d+$/u.test(measure ?? '')) continue;
        const at = {
          part: place.part,
          start: place.start + tree.start(node),
          end: place.start + tree.end(node),
        };
        const xml = tree.source(node);
        if (xml.endsWith('/>')) draft.replace(at, attributes(name, { 'w:w': scale(measure) })(xml) ?? xml);
      }
  }
}

const textWidth = ({ pageWidth, margins: { left, right, gutter } }: Section): number =>
  pageWidth - left - right - gutter;

/** A4, upright but where a section has a table to be read. */
export const paper: Mender = {
  rules: ['page-size-a4', 'page-orientation-portrait'],
  mend(scene, draft) {
    const { faults } = scene;
    const turned = new Set(
      faults.flatMap((one) => (one.rule === 'page-orientation-portrait' ? (sectionOf(one) ?? []) : [])),
    );
    const told = new Set<Section>();
    for (const one of faults) {
      const section = sectionOf(one);
      if (section?.place === undefined || told.has(section)) continue;
      told.add(section);
      const landscape = section.landscape && !turned.has(section);
      draft.section(section, {
        'w:pgSz': element('w:pgSz', {
          'w:w': landscape ? LONG : SHORT,
          'w:h': landscape ? SHORT : LONG,
          'w:orient': landscape ? 'landscape' : undefined,
        }),
      });
      const width = textWidth(section);
      refit(scene, section, [width, width + (landscape ? LONG : SHORT) - section.pageWidth], draft);
      const upright = landscape ? 'trang ngang' : 'trang dọc';
      draft.note(
        one.rule,
        section,
        `${sheet(section)}${section.landscape ? ', trang ngang' : ''}`,
        `${page.size.name}, ${upright}`,
      );
    }
  },
};

const sides = { left: 'trái', right: 'phải', top: 'trên', bottom: 'dưới' } as const;
const names = Object.keys(sides) as readonly (keyof typeof sides)[];

/** Each margin to the nearest that the decree allows. */
export const margins: Mender = {
  rules: ['page-margin-top', 'page-margin-bottom', 'page-margin-left', 'page-margin-right'],
  mend(scene, draft) {
    const widths = new Map<Section, number>();
    for (const one of scene.faults) {
      const section = sectionOf(one);
      const side = names.find((name) => one.rule === `page-margin-${name}`);
      if (section?.place === undefined || side === undefined) continue;
      const { gutter } = section.margins;
      const bound = side === 'left' ? gutter : 0;
      const was = section.margins[side] + bound;
      const { min, max } = page.margins[side];
      const now = clamped(was, { min: mmToTwip(mm(min)), max: mmToTwip(mm(max)) });
      const free = now - bound;
      const { header, footer } = section.margins;
      const all = names.map((name) => [`w:${name}`, section.margins[name]] as const);
      const whole = attributes('w:pgMar', {
        ...Object.fromEntries(all),
        'w:header': header,
        'w:footer': footer,
        'w:gutter': gutter,
      });
      const changed = attributes('w:pgMar', {
        [`w:${side}`]: free < 0 ? now : free,
        ...(free < 0 ? { 'w:gutter': 0 } : {}),
      });
      draft.section(section, { 'w:pgMar': (standing) => changed(standing ?? whole(undefined)) });
      if (side === 'left' || side === 'right')
        widths.set(section, (widths.get(section) ?? textWidth(section)) + was - now);
      draft.note(one.rule, section, `lề ${sides[side]} ${rounded(was)} mm`, `${rounded(now)} mm`);
    }
    for (const [section, width] of widths) refit(scene, section, [textWidth(section), width], draft);
  },
};
