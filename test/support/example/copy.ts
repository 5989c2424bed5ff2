import type { ExampleCopy, ExamplePart } from '../../../src/check/example.ts';
import type { ComponentId } from '../../../src/nd30/components.ts';
import { decreed, formatted, paragraphXml, printedWidth, textOf, twips } from './paragraph.ts';
import { ruleXml } from './rule-line.ts';

const part = (id: ComponentId, said: ExamplePart | false | undefined, otherwise: string): string =>
  said === false
    ? ''
    : paragraphXml(textOf(said ?? otherwise, otherwise), formatted(decreed(id), said ?? otherwise));

const full = (width: number, style: string, extra = ''): string =>
  `<w:p><w:pPr>${extra}<w:pBdr><w:top w:val="${style}" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="120" w:after="0" w:line="120" w:lineRule="exact"/><w:ind w:right="${width}"/></w:pPr></w:p>`;

/** A copy's own particulars, below the document that is copied (Mẫu 3.1). */
export function copyXml(
  copy: ExampleCopy,
  width: number,
  table: (rows: [string, string][]) => string,
): string {
  const { rule } = copy;
  const { style = 'single', widthMm } = rule === false ? {} : (rule ?? {});
  const issuer = textOf(copy.issuer === false ? '' : (copy.issuer ?? 'VĂN PHÒNG SỞ'), 'VĂN PHÒNG SỞ');
  const column = width * 0.385;
  const head: [string, string] = [
    copy.issuer === false
      ? ''
      : part('issuer', copy.issuer, issuer) +
        ruleXml({}, printedWidth(issuer, decreed('issuer'), column), { width: column }, 0.4),
    part('copyForm', copy.form === false ? false : { align: 'center', ...said(copy.form, 'SAO Y') }, 'SAO Y'),
  ];
  const rows: [string, string][] = [
    head,
    [
      part('number', copy.number, 'Số: 03/SY-VP'),
      part('placeDate', copy.placeDate, 'Sông Lam, ngày 06 tháng 3 năm 2026'),
    ],
    [
      part('recipientsLabel', undefined, 'Nơi nhận:') +
        (copy.recipients ?? ['- Phòng Tổ chức;', '- Lưu: VT.'])
          .map((line) => part('recipientsList', line, ''))
          .join(''),
      part('signatureAuthority', copy.authority, 'CHÁNH VĂN PHÒNG'),
    ],
    ['', part('signatureName', copy.name, 'Trần Văn B')],
  ];
  return (
    (rule === false ? '' : full(widthMm === undefined ? 0 : width - twips(widthMm), style)) +
    table(copy.swapped === true ? rows.map(([left, right]) => [right, left]) : rows)
  );
}

const said = (form: ExamplePart | undefined, otherwise: string) =>
  typeof form === 'object' ? form : { text: form ?? otherwise };
