import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { appendixCount } from '../document/appendices.ts';
import { appendixLabel } from '../document/labels.ts';
import type {
  Appendix,
  FullDocument,
  LoneAppendix,
  OfficialDocument,
} from '../document/official-document.ts';
import { lintPackage } from '../docx/lint.ts';
import { attributeOf, paragraphTexts, tagsOf, within } from '../docx/markup.ts';
import { writePackage, type Media, type Parts } from '../docx/package.ts';
import { appendixData, appendixPage } from './appendix-data.ts';
import { letterData } from './letter-data.ts';
import { bodyContent, sectionXml, withBody } from './sections.ts';
import type { Template, Templates } from './templates.ts';
import { undrawable } from './undrawable.ts';

/** A document as a DOCX file, and what is to be said of it. With an error among them the bytes are not to be used. */
export interface RenderedDocument {
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** One section of the file: its content, and its properties as they stand at its end. */
interface Section {
  readonly content: string;
  readonly properties: string;
}

/** A document as a package yet to be packed. */
interface Drawn {
  readonly parts: Parts;
  readonly media: Media;
  readonly diagnostics: Diagnostic[];
}

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

const endOfSection = (template: Template, properties: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${template.style('sectionEnd').id}"/>${properties}</w:pPr></w:p>`;

/** Joins sections: each but the last ends in a thin paragraph that carries its properties. */
const joined = (sections: readonly Section[], template: Template): string =>
  sections
    .map(({ content, properties }, index) =>
      index === sections.length - 1
        ? content + endOfSection(template, '') + properties
        : content + endOfSection(template, properties),
    )
    .join('');

/** A template's own last paragraph only closes it; each section gets one here. */
const contentOf = (parts: Parts, template: Template): string => {
  const content = bodyContent(parts.get(DOCUMENT) ?? '').trimEnd();
  const last = paragraphTexts(content).at(-1);
  if (last?.end !== content.length || last.text.trim() !== '') return content;
  const [style = ''] = tagsOf(within(content, last), 'w:pStyle');
  return attributeOf(style, 'w:val') === template.style('sectionEnd').id
    ? content.slice(0, last.start)
    : content;
};

function appendixSection(
  appendix: Appendix,
  label: string,
  sample: boolean,
  frame: Template,
  template: Template,
): Section {
  const parts = template.fill(appendixData(appendix, label, sample, template));
  return {
    content: contentOf(parts, template),
    properties: sectionXml(frame.documentXml, {
      page: appendixPage(appendix, template),
      restart: true,
      addressOnFirstPage: false,
    }),
  };
}

function renderFull(
  document: FullDocument,
  { letter, joined: { template: appendixTemplate, stylesXml, documentXml } }: Templates,
): Drawn {
  const { data, diagnostics } = letterData(document, letter);
  const parts = letter.fill(data);
  const count = appendixCount(document);
  const sections = [
    {
      content: contentOf(parts, letter),
      properties: sectionXml(letter.documentXml, {
        page: letter.page,
        restart: false,
        addressOnFirstPage: true,
      }),
    },
    ...document.appendices.flatMap((appendix, index) =>
      appendix.file === 'own'
        ? []
        : [
            appendixSection(
              appendix,
              appendixLabel(document.appendixLabels, index + 1, count),
              document.sample,
              letter,
              appendixTemplate,
            ),
          ],
    ),
  ];
  const body = joined(sections, letter);
  const drawn: [string, string][] =
    sections.length === 1
      ? [[DOCUMENT, withBody(letter.documentXml, body)]]
      : [
          [DOCUMENT, withBody(documentXml, body)],
          [STYLES, stylesXml],
        ];
  return { parts: new Map([...parts, ...drawn]), media: letter.media, diagnostics };
}

function renderLone(document: LoneAppendix, { appendix: template }: Templates): Drawn {
  const label = appendixLabel(document.appendixLabels, document.ordinal ?? 1, appendixCount(document));
  const parts = template.fill(appendixData(document.appendix, label, document.sample, template));
  const section = appendixSection(document.appendix, label, document.sample, template, template);
  return {
    parts: new Map([...parts, [DOCUMENT, withBody(template.documentXml, joined([section], template))]]),
    media: template.media,
    diagnostics: [],
  };
}

/**
 * Draws a document whose marks and references are resolved, through the templates. Same input, same bytes.
 * @param name of the file, for diagnostics
 * @throws {FaultsError} for a template tag without data
 */
export function renderDocument(
  document: OfficialDocument,
  templates: Templates,
  name: string,
): RenderedDocument {
  const refused = undrawable(document, name);
  if (refused.length > 0) return { bytes: new Uint8Array(), diagnostics: refused };
  const { parts, media, diagnostics } =
    document.form === 'full' ? renderFull(document, templates) : renderLone(document, templates);
  const faults = lintPackage(parts, media).map((detail) =>
    fault('docx-structure', { detail }, { source: name }),
  );
  return { bytes: writePackage(parts, media), diagnostics: [...diagnostics, ...faults] };
}
