import type { ComponentId } from '../nd30/components.ts';
import { mm, pt, type Mm, type Pt } from '../nd30/units.ts';

/**
 * What our templates choose where the decree gives a range. The head takes the smaller of the two scales that the
 * decree names (12, 13, 13: PL1.A.V.fn1), so that long names of agencies keep to their box; the body is set at 14.
 */
export const letterSizes = {
  nationalName: pt(12),
  motto: pt(13),
  parent: pt(12),
  issuer: pt(12),
  number: pt(13),
  placeDate: pt(13),
  typeName: pt(14),
  subject: pt(14),
  letterSubject: pt(12),
  authorityLine: pt(14),
  commandLine: pt(14),
  legalBasis: pt(14),
  divisionLabel: pt(14),
  divisionTitle: pt(14),
  article: pt(14),
  romanHeading: pt(14),
  clauseTitle: pt(14),
  clauseText: pt(14),
  point: pt(14),
  bodyText: pt(14),
  addressees: pt(14),
  signatureAuthority: pt(14),
  signatureName: pt(14),
  postAboveName: pt(14),
  recipientsLabel: pt(12),
  recipientsList: pt(11),
  appendixLabel: pt(14),
  appendixTitle: pt(14),
  appendixAttached: pt(14),
  addressFooter: pt(11),
  pageNumber: pt(14),
} as const satisfies Partial<Record<ComponentId, Pt>>;

/** The typeface of tables inside a body, which the decree does not size. */
export const tableSize = pt(13);

export const margins = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  header: mm(10),
  footer: mm(10),
} as const satisfies Record<string, Mm>;

/** First-line indent: one of the two that the decree allows (PL1.A.II.6.e). */
export const firstLineIndent = mm(10);
/** Line spacing of the body as a multiple of single. */
export const lineSpacing = 1.1;
/** Length of a short rule line as a share of the text above it; the decree asks for 1/3 to 1/2. */
export const shortRule = 0.4;
