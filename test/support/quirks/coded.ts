import { tcvn3Codes } from '../../../src/text/legacy/tcvn3.ts';
import { vniCodes } from '../../../src/text/legacy/vni.ts';

const signsOf = (codes: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(Array.from(codes, ([code, letter]) => [letter, code]));

const tcvn3 = signsOf(tcvn3Codes);
const vni = signsOf(vniCodes);

const coded = (xml: string, signs: ReadonlyMap<string, string>): string =>
  xml.replace(
    />([^<]+)</gu,
    (_, text: string) => `>${text.replace(/./gsu, (letter) => signs.get(letter) ?? letter)}<`,
  );

/** The words of a body in VNI codes. */
export const inVni = (xml: string): string => coded(xml, vni);

const RUN = /<w:r><w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr>((?:(?!<\/w:r>).)*)<\/w:r>/gu;

/** The words of a body in TCVN3 codes: what is in capitals under the face of capitals. */
export const inTcvn3 = (xml: string): string =>
  coded(
    // Small letters alone have codes: "Uỷ" is how the old fonts had it typed.
    xml.replaceAll('Ủy', 'Uỷ').replace(RUN, (whole, look: string, content: string) => {
      const words = content.replace(/<[^>]*>/gu, '');
      return words.toLowerCase() !== words && words.toUpperCase() === words
        ? `<w:r><w:rPr><w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH" w:cs=".VnTimeH"/>${look}</w:rPr>${content.replace(/>[^<]+</gu, (text) => text.toLowerCase())}</w:r>`
        : whole;
    }),
    tcvn3,
  );
