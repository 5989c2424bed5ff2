import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/check/example.ts';
import { locate } from '../../src/locate/locate.ts';
import type { LocatedDocument } from '../../src/locate/located.ts';
import type { ComponentId } from '../../src/nd30/components.ts';
import { drawnLine } from '../support/docx-made/drawings.ts';
import { readMade } from '../support/docx-made/made.ts';
import { exampleDocx } from '../support/example/example-docx.ts';
import { centre, close, grid, HALVES, lines, located, MOTTO, NATION, para, strong, text } from './office.ts';

const ofExample = (example: Example): LocatedDocument => locate(readMade(exampleDocx(example)));

const component = (one: LocatedDocument, id: ComponentId) => {
  const found = one.components.get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

/** Length of a rule over that of its words, and how far its middle is from theirs, in mm. */
function measured(one: LocatedDocument, id: ComponentId): { ratio: number; shift: number } {
  const found = component(one, id);
  const rule = one.geometry.ruleBelow(found);
  const widest = Math.max(...found.lines.map((line) => one.geometry.widthOf(line)));
  const [line] = found.lines;
  const words = line === undefined ? { left: 0, right: 0 } : one.geometry.printed(line);
  return {
    ratio: (rule?.length ?? 0) / widest,
    shift: ((rule?.middle ?? 0) - (words.left + words.right) / 2) / 56.6929,
  };
}

const ways = ['border', 'drawing', 'vml', 'typed'] as const;

describe('a rule line', () => {
  it.each(
    ways.flatMap((drawn) => (['tables', 'paragraphs'] as const).map((layout) => [drawn, layout] as const)),
  )('drawn as %s is measured in %s', (drawn, layout) => {
    const one = ofExample({
      layout,
      parts: { motto: { rule: { ratio: 1, drawn } }, issuer: { rule: { ratio: 0.4, drawn } } },
    });
    const motto = measured(one, 'motto');
    expect(motto.ratio).toBeCloseTo(1, 1);
    expect(Math.abs(motto.shift)).toBeLessThan(0.6);
    const issuer = measured(one, 'issuer');
    expect(Math.abs(issuer.ratio - 0.4)).toBeLessThan(0.06);
    expect(Math.abs(issuer.shift)).toBeLessThan(0.6);
  });

  it('is off the middle by as much as it was drawn', () => {
    const one = ofExample({ parts: { motto: { rule: { ratio: 0.5, shiftMm: 6, drawn: 'border' } } } });
    expect(measured(one, 'motto').shift).toBeCloseTo(6, 0);
  });

  it('is none where none is drawn, and none of the parent’s', () => {
    const one = ofExample({ parts: { motto: { rule: false } } });
    expect(one.geometry.ruleBelow(component(one, 'motto'))).toBeUndefined();
    expect(one.geometry.ruleBelow(component(one, 'parent'))).toBeUndefined();
    expect(one.geometry.ruleBelow(component(one, 'nationalName'))).toBeUndefined();
    expect(one.geometry.ruleBelow(component(one, 'issuer'))).toBeDefined();
  });

  it('stands in a row of its own below the words', () => {
    const rule = `<w:p><w:r>${drawnLine(80)}</w:r></w:p>`;
    const one = located(
      grid(HALVES, [
        [strong('SỞ NỘI VỤ'), strong(NATION) + strong(MOTTO)],
        [rule, rule],
        [centre('Số: 15/SNV-VP'), centre('Sông Lam, ngày 05 tháng 3 năm 2026')],
      ]),
      centre('Kính gửi: Các phòng'),
      text,
      close,
    );
    expect(lines(one, 'issuer')).toEqual(['SỞ NỘI VỤ']);
    expect(one.geometry.ruleBelow(component(one, 'issuer'))?.length).toBe(1600);
    expect(one.geometry.ruleBelow(component(one, 'motto'))?.length).toBe(1600);
  });
});

describe('a side', () => {
  it.each(['tables', 'paragraphs'] as const)('is told in %s', (layout) => {
    const one = ofExample({ layout });
    const side = (id: ComponentId) =>
      component(one, id).lines.map(({ paragraph }) => one.geometry.sideOf(paragraph));
    expect(side('nationalName')).toEqual(['right']);
    expect(side('issuer')).toEqual(['left']);
    expect(side('number')).toEqual(['left']);
    expect(side('placeDate')).toEqual(['right']);
    expect(side('addressees')).toEqual(['full']);
    expect(side('recipientsLabel')).toEqual(['left']);
    expect(side('signatureName')).toEqual(['right']);
  });

  it('of words after a tab is where the tab sets them', () => {
    const one = located(
      para('Số: 15/SNV-VP\tSông Lam, ngày 05 tháng 3 năm 2026', {
        extra: '<w:tabs><w:tab w:val="center" w:pos="6800"/></w:tabs>',
      }),
      text,
    );
    const [line] = component(one, 'placeDate').lines;
    const { left, right } = one.geometry.printed(
      line ?? { paragraph: one.document.paragraphs[0] ?? never(), start: 0, end: 0, text: '' },
    );
    expect((left + right) / 2).toBeCloseTo(1701 + 6800, -1);
  });
});

function never(): never {
  throw new Error('no paragraph');
}
