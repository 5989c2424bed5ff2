import type { Paragraph, Section } from '../../../docx/read/model.ts';
import { page } from '../../../nd30/page.ts';
import { printedNumber } from '../../letters.ts';
import { pageNumbers, type PageNumber } from '../../page-number.ts';
import type { Draft } from '../draft.ts';
import {
  addNumberHeader,
  isBareNumber,
  isEmpty,
  referenceId,
  sectionXml,
  titlePage,
  withReference,
} from '../headers.ts';
import { lineOf, paragraphOf, type Mender, type Scene } from '../mender.ts';
import { aligned, indented } from '../paragraphs.ts';
import { attributes, treeOf, withProperties } from '../properties.ts';
import { bold, clamped, italic, sized } from '../runs.ts';

/** Every `w:r` of a paragraph: a field's marks have the look of its result. */
function allRuns(
  { place }: Paragraph,
  { document }: Scene,
): { readonly start: number; readonly end: number }[] {
  const tree = treeOf((document.parts.get(place.part) ?? '').slice(place.start, place.end));
  return tree
    .descendants(0, 'w:r')
    .map((node) => ({ start: place.start + tree.start(node), end: place.start + tree.end(node) }));
}

/** Size and style of the number, and its place in the header. */
export const numberLook: Mender = {
  rules: ['page-number-size', 'page-number-upright', 'page-number-in-top-margin-center'],
  mend(scene, draft) {
    const numbers = new Map(pageNumbers(scene.document).map((one) => [one.paragraph, one]));
    const told = new Set<string>();
    for (const one of scene.faults) {
      const paragraph = paragraphOf(one);
      const number = paragraph === undefined ? undefined : numbers.get(paragraph);
      const key = `${one.rule} ${paragraph?.index ?? ''}`;
      if (paragraph === undefined || number === undefined || told.has(key)) continue;
      if (!isBareNumber(paragraph)) continue;
      told.add(key);
      if (one.rule === 'page-number-in-top-margin-center') {
        if (number.area === 'footer') continue;
        draft.paragraph(paragraph, { ...aligned('center'), ...indented({ left: 0, right: 0 }) });
        draft.note(one.rule, paragraph, one.message, 'canh giữa');
        continue;
      }
      const size = clamped(number.field.format.sizePt, page.pageNumber.size);
      const asked = one.rule === 'page-number-size' ? sized(size) : { ...bold(false), ...italic(false) };
      draft.run(paragraph, { sources: allRuns(paragraph, scene) }, asked);
      const now = one.rule === 'page-number-size' ? `${printedNumber(size)} pt` : 'chữ đứng, không đậm';
      draft.note(one.rule, paragraph, one.message, now);
    }
  },
};

/** How pages are counted: from 1, in Arabic numerals, each appendix for itself. */
export const numberSeries: Mender = {
  rules: ['page-number-arabic', 'page-number-start-1', 'phu-luc-page-number-separate'],
  mend({ document, located, faults }, draft) {
    const appendices = new Map(located.appendices.map((one) => [one.section, one]));
    for (const one of faults) {
      if (one.rule === 'page-number-arabic') {
        for (const section of document.sections)
          if (!/^(?:decimal|arabic|arabicDash)$/u.test(section.pageNumbers.format))
            draft.section(section, { 'w:pgNumType': attributes('w:pgNumType', { 'w:fmt': 'decimal' }) });
        draft.note(one.rule, one.at, one.message, '1, 2, 3');
      } else if (one.at !== undefined && 'pageWidth' in one.at) {
        const section = one.at;
        // Between sections of one series a number of its own is a slip; an appendix counts for itself.
        const start = section.index === 0 || appendices.has(section.index) ? 1 : undefined;
        draft.section(section, { 'w:pgNumType': attributes('w:pgNumType', { 'w:start': start }) });
        draft.note(one.rule, section, one.message, start === 1 ? 'bắt đầu từ 1' : 'đánh tiếp phần trước');
      } else if (one.rule === 'phu-luc-page-number-separate') {
        const line = lineOf(one);
        const annex = located.appendices.find(({ label }) => label?.lines[0]?.paragraph === line?.paragraph);
        const section = annex === undefined ? undefined : document.sections[annex.section];
        if (section === undefined || annex?.startsPage !== true || section === document.sections[0]) continue;
        draft.section(section, { 'w:pgNumType': attributes('w:pgNumType', { 'w:start': 1 }) });
        draft.note(one.rule, line, one.message, 'đánh lại từ 1');
      }
    }
  },
};

/**
 * A first page without a number, everything else of its header and footer kept.
 * @returns undefined where that cannot be done for sure
 */
function firstPageBare(section: Section, xml: string): string | undefined {
  if (section.titlePage) {
    const { headers, footers } = section;
    const kept = [
      ['w:headerReference', headers.first] as const,
      ['w:footerReference', footers.first] as const,
    ].reduce<string | undefined>((now, [kind, area]) => {
      const blocks = area?.blocks ?? [];
      const numbered = blocks.some(
        (block) => block.kind === 'paragraph' && block.fields.some(({ name }) => name === 'PAGE'),
      );
      if (now === undefined || !numbered) return now;
      const bare = blocks.every(
        (block) => block.kind === 'paragraph' && (isBareNumber(block) || block.text.trim() === ''),
      );
      return bare ? withReference(now, kind, 'first', undefined) : undefined;
    }, xml);
    return kept;
  }
  const { headers, footers } = section;
  if (!isEmpty(headers.first) || !isEmpty(footers.first)) return undefined;
  let now = withProperties('w:sectPr', xml, titlePage);
  for (const [kind, area] of [
    ['w:headerReference', headers.default],
    ['w:footerReference', footers.default],
  ] as const) {
    const numbered = (area?.blocks ?? []).some(
      (block) => block.kind === 'paragraph' && block.fields.some(({ name }) => name === 'PAGE'),
    );
    if (!numbered) {
      const id = referenceId(xml, kind, 'default');
      if (area !== undefined && !isEmpty(area)) {
        if (id === undefined) return undefined;
        now = withReference(now, kind, 'first', id);
      }
      continue;
    }
    const bare = area?.blocks.every(
      (block) => block.kind === 'paragraph' && (isBareNumber(block) || block.text.trim() === ''),
    );
    if (bare !== true) return undefined;
  }
  return now;
}

/** No number on the first page. */
export const numberHiddenFirst: Mender = {
  rules: ['page-number-hidden-first'],
  mend(scene, draft) {
    const [fault] = scene.faults;
    const [first] = scene.document.sections;
    const xml = first === undefined ? undefined : sectionXml(scene, first);
    if (fault === undefined || first?.place === undefined || xml === undefined) return;
    const bare = firstPageBare(first, xml);
    if (bare === undefined || bare === xml) return;
    draft.replace(first.place, bare);
    draft.note(fault.rule, fault.at, fault.message, 'trang đầu không có số trang');
  },
};

/** Sections that print no number in their header, where one can be put without covering anything. */
function numberSections(scene: Scene, draft: Draft, sections: readonly Section[]): boolean {
  const types = scene.document.settings.evenAndOddHeaders
    ? (['default', 'even'] as const)
    : (['default'] as const);
  const lacking = sections.filter(
    ({ headers, place }) => place !== undefined && types.every((type) => isEmpty(headers[type])),
  );
  if (lacking.length === 0 || lacking.length < sections.length) return false;
  const id = addNumberHeader(scene, draft);
  if (id === undefined) return false;
  for (const section of lacking) {
    const xml = sectionXml(scene, section);
    if (xml === undefined || section.place === undefined) return false;
    const numbered = types.reduce((now, type) => withReference(now, 'w:headerReference', type, id), xml);
    const bare = section.index === 0 && !section.titlePage ? firstPageBare(section, numbered) : numbered;
    if (bare === undefined) return false;
    draft.replace(section.place, bare);
  }
  return true;
}

export const numberPresent: Mender = {
  rules: ['page-number-present'],
  mend(scene, draft) {
    const [fault] = scene.faults;
    if (fault === undefined) return;
    const numbered = new Set(
      pageNumbers(scene.document)
        .filter(({ type }) => type !== 'first')
        .map(({ section }) => section),
    );
    const lacking = scene.document.sections.filter((section) => !numbered.has(section));
    if (numberSections(scene, draft, lacking))
      draft.note(fault.rule, fault.at, fault.message, 'số trang ở giữa lề trên, từ trang thứ hai');
  },
};

/** The paragraph with its properties and nothing in it. */
function emptied({ place }: Paragraph, { document }: Scene): string {
  const xml = (document.parts.get(place.part) ?? '').slice(place.start, place.end);
  const tree = treeOf(xml);
  const properties = tree.child(0, 'w:pPr');
  const opening = /^<[^<>]*>/u.exec(xml)?.[0] ?? '<w:p>';
  return `${opening}${properties < 0 ? '' : tree.source(properties)}</w:p>`;
}

/** Moves numbers from the foot to the middle of the top margin. */
export const numberFromFoot: Mender = {
  rules: ['page-number-in-top-margin-center'],
  mend(scene, draft) {
    const numbers = pageNumbers(scene.document).filter(({ area }) => area === 'footer');
    const [first] = numbers;
    const fault = scene.faults.find((one) => paragraphOf(one) === first?.paragraph);
    if (first === undefined || fault === undefined) return;
    const inHeader = new Set(
      pageNumbers(scene.document)
        .filter(({ area, type }) => area === 'header' && type !== 'first')
        .map(({ section }) => section),
    );
    const bare = ({ paragraph }: PageNumber): boolean =>
      isBareNumber(paragraph) && paragraph.cell === undefined && !paragraph.inTextBox;
    if (!numbers.every(bare)) return;
    const lacking = [...new Set(numbers.map(({ section }) => section))].filter(
      (section) => !inHeader.has(section),
    );
    if (lacking.length > 0 && !numberSections(scene, draft, lacking)) return;
    for (const paragraph of new Set(numbers.map((one) => one.paragraph)))
      draft.replace(paragraph.place, emptied(paragraph, scene));
    draft.note(fault.rule, fault.at, fault.message, 'số trang ở giữa lề trên');
  },
};
