import type { ClauseCode } from './clause.ts';
import type { ComponentId } from './components.ts';
import { documentTypeTable } from './document-type-table.ts';
import type { DocumentTypeRow } from './document-type-table.ts';

/** The id of a type, such as `cong-van`. */
export type DocumentTypeId = (typeof documentTypeTable)[number]['id'];

/** One of the 29 types of administrative document of Điều 7. */
export interface DocumentType extends DocumentTypeRow {
  readonly id: DocumentTypeId;
  /**
   * The shape of the number and symbol: `{so}` the number, `{CQ}` the abbreviation of the issuer, `{ĐV}` that of the
   * drafting unit or field. Absent where the decree does not say (thư công).
   */
  readonly symbolForm?: string;
  readonly clause: ClauseCode;
}

/** Whether a document of a type carries a component; `uncertain` where the decree does not say. */
export type Presence = 'required' | 'conditional' | 'optional' | 'uncertain';

export interface CarriedComponent {
  readonly id: ComponentId;
  readonly presence: Presence;
}

/** The 29 types, in the order of Điều 7. */
export const documentTypes: readonly DocumentType[] = documentTypeTable.map((row) => ({
  ...row,
  ...symbolForm(row),
  clause: 'D.7',
}));

/** The ids of the 29 types, in the order of Điều 7. */
export const documentTypeIds: readonly DocumentTypeId[] = documentTypeTable.map((row) => row.id);

const byId: ReadonlyMap<string, DocumentType> = new Map(documentTypes.map((type) => [type.id, type]));

/** The type of that id. Throws RangeError when there is none. */
export function documentType(id: DocumentTypeId): DocumentType {
  const type = byId.get(id);
  if (type === undefined) throw new RangeError(`unknown document type: ${JSON.stringify(id)}`);
  return type;
}

/** Whether a word from outside is the id of a type. */
export function isDocumentTypeId(id: string): id is DocumentTypeId {
  return byId.has(id);
}

/** The components that a document of a type carries (Điều 8), in reading order. */
export function componentsOf(type: DocumentType): readonly CarriedComponent[] {
  const stated = (value: boolean | undefined): Presence | undefined =>
    value === undefined ? 'uncertain' : value ? 'required' : undefined;
  const hasSubject = (form: 'titled' | 'letter'): Presence | undefined =>
    type.subject === form ? 'required' : undefined;
  const hasCommand = type.commandLine === undefined ? undefined : 'required';

  const rows: readonly (readonly [ComponentId, Presence | undefined])[] = [
    ['circulationMark', 'optional'],
    ['nationalName', 'required'],
    ['motto', 'required'],
    ['parent', 'conditional'],
    ['issuer', 'required'],
    ['number', type.symbolForm === undefined ? 'uncertain' : 'required'],
    ['placeDate', stated(type.placeDate)],
    ['letterSubject', hasSubject('letter')],
    ['typeName', stated(type.typeLine)],
    ['subject', type.subject === undefined ? 'uncertain' : hasSubject('titled')],
    ['urgencyMark', 'optional'],
    ['addressees', type.addressees === 'none' ? undefined : type.addressees],
    ['authorityLine', hasCommand],
    ['legalBasis', type.legalBases === 'none' ? undefined : type.legalBases],
    ['commandLine', hasCommand],
    ['bodyText', 'required'],
    ['signatureAuthority', 'required'],
    ['postAboveName', 'conditional'],
    ['signatureName', 'required'],
    ['recipientsLabel', 'required'],
    ['recipientsList', 'required'],
    ['drafterMark', 'optional'],
    ['addressFooter', 'optional'],
    ['pageNumber', 'conditional'],
    ['appendixLabel', 'optional'],
    ['appendixTitle', 'optional'],
    ['appendixAttached', 'optional'],
  ];
  return rows.flatMap(([id, presence]) => (presence === undefined ? [] : [{ id, presence }]));
}

/**
 * The component that the short rule of box 5a stands under: the abstract, or the type name where there is no abstract
 * (Mẫu 1.8, 1.10); none for a letter and where the decree does not say.
 */
export function titleRuleUnder(type: DocumentType): 'subject' | 'typeName' | undefined {
  if (type.subject === 'titled') return 'subject';
  return type.subject === 'none' && type.typeLine === true ? 'typeName' : undefined;
}

function symbolForm(row: DocumentTypeRow): { symbolForm?: string } {
  if (row.subject === 'letter') return { symbolForm: '{so}/{CQ}-{ĐV}' };
  return row.abbreviation === undefined ? {} : { symbolForm: `{so}/${row.abbreviation}-{CQ}` };
}
