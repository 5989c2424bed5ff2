import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import type { LetterSpec } from '../dossier/document-spec.ts';
import type { Facts } from '../dossier/facts.ts';
import { placeIn } from '../dossier/places.ts';
import {
  documentType,
  documentTypes,
  type DocumentType,
  type DocumentTypeId,
} from '../nd30/document-types.ts';
import { decreeAppliesTo } from '../nd30/in-force.ts';
import { lowerFirst } from '../text/capital.ts';
import type { PartialDate } from '../text/date.ts';

/** What stands before a symbol where no abbreviation may: those of the types, and that of a letter, which has none. */
const abbreviations = [...documentTypes.flatMap(({ abbreviation }) => abbreviation ?? []), 'CV'];

const sameLetters = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A symbol as it opens and what follows: `['CV', 'SNV-VP']`. */
function opened(symbol: string): readonly [head: string, rest: string] {
  const [, head = symbol, rest = ''] = /^(.+?)\s*[-–]\s*(.*)$/u.exec(symbol) ?? [];
  return [head, rest];
}

/** The symbol as the type has it: another abbreviation at its head gives way, the issuer's own follows. */
function rightSymbol(
  symbol: string,
  { abbreviation }: DocumentType,
  issuerSymbol: string | undefined,
): string {
  const [head, rest] = opened(symbol);
  const headed = abbreviations.some((one) => sameLetters(one, head));
  const own = !headed ? symbol : rest === '' ? (issuerSymbol ?? 'chữ viết tắt tên cơ quan') : rest;
  return abbreviation === undefined ? own : `${abbreviation}-${own}`;
}

/** Whether the decree may judge a letter of that date: not one that is surely older. */
const judged = (date: PartialDate | undefined): boolean =>
  date === undefined || decreeAppliesTo({ year: date.year, month: date.month ?? 12, day: date.day ?? 31 });

function symbolFits(
  symbol: string,
  { abbreviation }: DocumentType,
  issuerSymbol: string | undefined,
): boolean {
  const [head, rest] = opened(symbol);
  if (abbreviation !== undefined) return rest !== '' && symbol.startsWith(`${abbreviation}-`);
  return head === issuerSymbol || !abbreviations.includes(head);
}

/**
 * Faults of a letter against its type: the type's abbreviation opens the symbol, none does that of a công văn
 * (Phụ lục III, Mục I; PL1.A.II.3); Kính gửi stands in a công văn, and in a report or submission to a superior, and
 * nowhere else (PL1.A.II.9.b). A letter older than the decree is not judged.
 */
export function checkLetterType(
  spec: LetterSpec,
  id: DocumentTypeId,
  facts: Facts,
  locate: Locate,
): Diagnostic[] {
  if (!judged(spec.date)) return [];
  const type = documentType(id);
  const name = lowerFirst(type.name);
  const index = placeIn(facts.dossier.documents, spec.id);
  const { symbol } = spec;
  const issuerSymbol = facts.agency(spec.issuer).symbol;
  const addressed = (spec.addressees ?? []).length > 0;
  return [
    ...(symbolFits(symbol, type, issuerSymbol)
      ? []
      : [
          fault(
            'symbol-type',
            {
              symbol,
              type: name,
              right: rightSymbol(symbol, type, issuerSymbol),
              ...(type.abbreviation === undefined ? {} : { wanted: type.abbreviation }),
            },
            locate(['documents', index, 'symbol']),
          ),
        ]),
    ...(type.addressees === 'none' && addressed
      ? [fault('addressees-not-for-type', { type: name }, locate(['documents', index, 'addressees']))]
      : []),
    ...(type.addressees === 'required' && !addressed
      ? [fault('addressees-for-type', { type: name }, locate(['documents', index, 'addressees']))]
      : []),
  ];
}
