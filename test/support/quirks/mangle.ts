/** What word processors, converters and hands do to the XML of a body whose words and looks stay the same. */

const RUN = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/gu;

/** Entities count as a letter: `&amp;` is never cut. */
const lettersOf = (text: string): string[] => text.match(/&[a-z]+;|./gsu) ?? [];

/** Every run cut into runs of so many letters, proofing marks between them. */
export const cutRuns = (xml: string, letters = 3): string =>
  xml.replace(RUN, (_, properties: string, text: string) => {
    const all = lettersOf(text);
    return Array.from(
      { length: Math.ceil(all.length / letters) },
      (__, at) =>
        `<w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1${at % 10}B2C">${properties}<w:t xml:space="preserve">${all.slice(at * letters, (at + 1) * letters).join('')}</w:t></w:r>`,
    ).join('');
  });

/** Every run in a smart tag, as Word 2003 left them. */
export const smartTags = (xml: string): string =>
  xml.replace(
    RUN,
    (whole) =>
      `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place"><w:smartTagPr><w:attr w:name="ProductID" w:val="x"/></w:smartTagPr>${whole}</w:smartTag>`,
  );

/** Every run in a content control. */
export const controls = (xml: string): string =>
  xml.replace(
    RUN,
    (whole) =>
      `<w:sdt><w:sdtPr><w:alias w:val="Trường"/><w:tag w:val="truong"/></w:sdtPr><w:sdtContent>${whole}</w:sdtContent></w:sdt>`,
  );

/** Half of each word was typed under tracked changes; other words were struck out. */
export const tracked = (xml: string): string => {
  const who = 'w:author="Người soát" w:date="2026-03-10T08:00:00Z"';
  return xml.replace(
    RUN,
    (whole, properties: string) =>
      `<w:del w:id="1" ${who}><w:r>${properties}<w:delText xml:space="preserve">SỐ CŨ: 99/XX-ZZ </w:delText></w:r></w:del><w:ins w:id="2" ${who}>${whole}</w:ins>`,
  );
};

/** Hidden words stand before every run. */
export const hidden = (xml: string): string =>
  xml.replace(
    RUN,
    (whole) => `<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">ghi chú nội bộ </w:t></w:r>${whole}`,
  );

/** A text box around blocks: as DrawingML, and again as VML for old programs. */
export const textBox = (
  blocks: string,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string => {
  const emu = (twips: number): number => twips * 635;
  const points = (twips: number): string => `${twips / 20}pt`;
  return (
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="5" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    `<wp:positionH relativeFrom="column"><wp:posOffset>${emu(x)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(y)}</wp:posOffset></wp:positionV>` +
    `<wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="9" name="Hộp chữ"/><wp:cNvGraphicFramePr/>` +
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>' +
    `<a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:txbx><w:txbxContent>${blocks}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape type="#_x0000_t202" stroked="f" style="position:absolute;margin-left:${points(x)};margin-top:${points(y)};width:${points(width)};height:${points(height)}"><v:textbox><w:txbxContent>${blocks}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  );
};

/** Precomposed letters cut into letter and marks, here and there only: what two keyboards leave. */
export const loosened = (xml: string, word: string): string => xml.replaceAll(word, word.normalize('NFD'));
