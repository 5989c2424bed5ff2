import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import type { Block } from '../document/blocks.ts';
import { closeBody } from '../document/closing.ts';
import type { Appendix, AttachedTo, FullDocument } from '../document/official-document.ts';
import { words, type Text } from '../document/run.ts';
import type { Signature } from '../document/signature.ts';
import type { Agency } from '../dossier/dossier.ts';
import type { LetterSpec } from '../dossier/document-spec.ts';
import type { Facts } from '../dossier/facts.ts';
import { placeIn } from '../dossier/places.ts';
import { authorityStack, authorityStacks, type AuthorityPrefix } from '../nd30/authority.ts';
import type { DocumentTypeId } from '../nd30/document-types.ts';
import { capitaliseFirst, upperVi } from '../text/capital.ts';
import type { Work } from './kind.ts';
import { checkLetterType } from './letter-type.ts';

/** What a kind adds to the letter that its spec already describes. */
export interface LetterContent {
  readonly typeName?: string;
  readonly subject: Text;
  /** Căn cứ, a line each, without closing marks. */
  readonly legalBases?: readonly Text[];
  readonly body: readonly Block[];
  readonly appendices: readonly string[];
  /** Appendices that the kind draws itself, before those. */
  readonly ownAppendices?: (attachedTo: AttachedTo) => readonly Appendix[];
}

/** The agency's name as the head prints it: capitals, broken where the dossier says. */
const headLines = (agency: Agency): string[] => (agency.lines ?? [agency.name]).map(upperVi);

function parentLines(agency: Agency, facts: Facts): string[] | undefined {
  if (agency.parent === undefined) return undefined;
  const parent = facts.agency(agency.parent);
  return [upperVi(parent.short ?? parent.name)];
}

function signatureOf({ signature }: LetterSpec, facts: Facts): Signature {
  const person = signature.person === undefined ? undefined : facts.person(signature.person);
  return {
    authority: (signature.authority ?? []).map(({ prefix, holder }) => ({ prefix, holder: upperVi(holder) })),
    ...(person?.post === undefined ? {} : { post: upperVi(person.post) }),
    ...(person === undefined ? {} : { name: person.name }),
    ...(signature.acting === undefined ? {} : { acting: true }),
    ...(signature.postAboveName === undefined ? {} : { postAboveName: signature.postAboveName }),
  };
}

/** After "Lưu: ": the registry, then the drafting unit; the symbol of a công văn names it last (PL1.A.II.3.b). */
function archiveOf({ archive, symbol }: LetterSpec, { typeName }: LetterContent): string[] {
  const unit = typeName === undefined ? symbol.split('-').slice(1).slice(-1) : [];
  return ['VT', ...(archive ?? unit)];
}

const namesOf = (ids: readonly string[], facts: Facts): Text[] =>
  ids.map((id) => words(capitaliseFirst(facts.agencyOrGroup(id).name)));

/** Composes the letter: its head, signature and recipients from the spec, its content from the kind. */
export function composeLetter(
  spec: LetterSpec,
  content: LetterContent,
  { facts, composer, appendix }: Work,
): FullDocument {
  const issuer = facts.agency(spec.issuer);
  const parent = parentLines(issuer, facts);
  const addressees = spec.addressees ?? [];
  const attachedTo: AttachedTo = {
    typeName: content.typeName ?? 'Công văn',
    ...(spec.number === undefined ? {} : { number: spec.number }),
    symbol: spec.symbol,
    ...(spec.date === undefined ? {} : { date: spec.date }),
    issuer: issuer.name,
  };
  return {
    form: 'full',
    stage: spec.number === undefined || spec.date?.day === undefined ? 'draft' : 'issued',
    sample: facts.dossier.status === 'sample',
    medium: spec.medium ?? 'paper',
    appendixLabels: facts.dossier.house?.appendixLabel?.style ?? 'roman',
    ...(parent === undefined ? {} : { parent }),
    issuer: headLines(issuer),
    ...(spec.number === undefined ? {} : { number: spec.number }),
    symbol: spec.symbol,
    ...(spec.place === undefined ? {} : { place: spec.place }),
    ...(spec.date === undefined ? {} : { date: spec.date }),
    ...(content.typeName === undefined ? {} : { typeName: upperVi(content.typeName) }),
    subject: content.subject,
    ...(addressees.length === 0
      ? {}
      : { addressees: { lead: 'Kính gửi', items: namesOf(addressees, facts) } }),
    legalBases: content.legalBases ?? [],
    body: closeBody(content.body),
    signatures: [signatureOf(spec, facts)],
    recipients: {
      // Who is addressed above is not listed again (PL1.A.II.9.b).
      items: [
        ...(addressees.length === 0 ? [] : [words('Như trên')]),
        ...namesOf(spec.recipients ?? [], facts),
      ],
      archive: archiveOf(spec, content),
      ...(spec.drafter === undefined ? {} : { drafter: spec.drafter }),
    },
    ...(spec.addressFooter === undefined
      ? {}
      : { addressFooter: spec.addressFooter.map((line) => composer.prose(line)) }),
    marks: {},
    appendices: [
      ...(content.ownAppendices?.(attachedTo) ?? []),
      ...content.appendices.map((id) => appendix(id, attachedTo)),
    ],
    regulations: [],
  };
}

/**
 * Faults of what every letter has: a signature that no rule allows; and where its type is given, a symbol or a Kính gửi
 * that is not of that type.
 */
export function checkLetter(
  spec: LetterSpec,
  facts: Facts,
  locate: Locate,
  type?: DocumentTypeId,
): Diagnostic[] {
  const index = placeIn(facts.dossier.documents, spec.id);
  const diagnostics: Diagnostic[] = type === undefined ? [] : checkLetterType(spec, type, facts, locate);
  const { authority = [], acting } = spec.signature;
  const stack: AuthorityPrefix[] = [
    ...authority.map(({ prefix }) => prefix),
    ...(acting === undefined ? [] : [acting]),
  ];
  if (authorityStack(stack) === undefined) {
    diagnostics.push(
      fault(
        'signature-authority',
        {
          stack: stack.map((prefix) => `${prefix}.`),
          lawful: authorityStacks.map(({ prefixes }) => prefixes.map((prefix) => `${prefix}.`).join(' + ')),
        },
        locate(['documents', index, 'signature', 'authority']),
      ),
    );
  }
  return diagnostics;
}
