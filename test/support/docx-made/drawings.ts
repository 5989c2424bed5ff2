const EMU_PER_POINT = 12_700;
const emu = (points: number): string => String(Math.round(points * EMU_PER_POINT));

const anchor = (widthPt: number, heightPt: number, graphic: string): string =>
  `<w:drawing><wp:anchor behindDoc="0"><wp:positionH relativeFrom="column"><wp:posOffset>${emu(20)}</wp:posOffset></wp:positionH>` +
  `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(2)}</wp:posOffset></wp:positionV>` +
  `<wp:extent cx="${emu(widthPt)}" cy="${emu(heightPt)}"/><a:graphic><a:graphicData>${graphic}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;

const shape = (widthPt: number, heightPt: number, geometry: string, more = ''): string =>
  `<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(widthPt)}" cy="${emu(heightPt)}"/></a:xfrm>${geometry}` +
  `<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr>${more}<wps:bodyPr/></wps:wsp>`;

/** A straight line as Word 2010 and later draw it. */
export const drawnLine = (widthPt: number): string =>
  anchor(widthPt, 0, shape(widthPt, 0, '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>'));

/** The same as a freeform of two points. */
export const freeform = (widthPt: number): string =>
  anchor(
    widthPt,
    0,
    shape(
      widthPt,
      0,
      `<a:custGeom><a:pathLst><a:path w="${emu(widthPt)}" h="0"><a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:lnTo><a:pt x="${emu(widthPt)}" y="0"/></a:lnTo></a:path></a:pathLst></a:custGeom>`,
    ),
  );

/** Two lines in a group whose own units are half a point. */
export const groupedLine = (widthPt: number): string =>
  anchor(
    widthPt,
    10,
    `<wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx="${emu(widthPt)}" cy="${emu(10)}"/><a:chExt cx="${emu(widthPt * 2)}" cy="${emu(20)}"/></a:xfrm></wpg:grpSpPr>${shape(widthPt * 2, 0, '<a:prstGeom prst="line"/>')}</wpg:wgp>`,
  );

/** VML's line, as Word 2007 wrote it. */
export const vmlLine = (widthPt: number): string =>
  `<w:pict><v:line style="position:absolute;z-index:1" from="57pt,3.5pt" to="${String(57 + widthPt)}pt,3.5pt" strokeweight=".75pt"/></w:pict>`;

/** VML's straight connector. */
export const vmlConnector = (widthPt: number): string =>
  `<w:pict><v:shape type="#_x0000_t32" style="position:absolute;margin-left:57pt;margin-top:3pt;width:${String(widthPt)}pt;height:0"/></w:pict>`;

const box = (paragraphs: string): string =>
  anchor(
    100,
    40,
    `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:prstGeom prst="rect"/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>${paragraphs}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>`,
  );

/** A text box, written twice as Word writes it: for itself, and as VML for older versions. */
export const textBox = (paragraphs: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${box(paragraphs)}</mc:Choice><mc:Fallback><w:pict><v:shape style="width:100pt;height:40pt"><v:textbox><w:txbxContent>${paragraphs}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;

/** A choice that nobody understands, so that the fallback is read. */
export const unknownChoice = (paragraphs: string): string =>
  textBox(paragraphs).replace('Requires="wps"', 'Requires="zz9"');

/** An inline picture, 20 by 10 points. */
export const picture = (relationship: string): string =>
  `<w:drawing><wp:inline><wp:extent cx="${emu(20)}" cy="${emu(10)}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Huy hiệu"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationship}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
