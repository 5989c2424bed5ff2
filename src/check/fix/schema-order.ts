/** The order of children that the schema asks (ECMA-376, Part 1, 17.3.1.26, 17.3.2.28, 17.6.17). */
const words = (text: string): readonly string[] => text.split(/\s+/u).map((name) => `w:${name}`);

/** Elements whose children are properties, each at most once but for references. */
export type PropertyElement = 'w:rPr' | 'w:pPr' | 'w:sectPr';

export const schemaOrder: Readonly<Record<PropertyElement, readonly string[]>> = {
  'w:rPr': words(
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  ),
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:sectPr': words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  ),
};
