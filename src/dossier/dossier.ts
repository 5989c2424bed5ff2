import { z } from 'zod';
import type { DocumentSpec } from './document-spec.ts';
import { id, labelledChoice, list, text } from './fields.ts';
import {
  agencySchema,
  assessmentSchema,
  citationSchema,
  figureSchema,
  findingSchema,
  groupSchema,
  houseSchema,
  inspectionSchema,
  personSchema,
  remedySchema,
  requirementSchema,
  resultSchema,
  staffingSchema,
  waiverSchema,
} from './parts.ts';

const factFields = {
  id: id(),
  title: text('tên hồ sơ').exactOptional(),
  /** A sample made from a real case says so at the foot of every page. */
  status: labelledChoice('hồ sơ mẫu hay thật', { sample: 'mẫu', real: 'thật' }),
  source: text('nguồn của dữ kiện').exactOptional(),
  house: houseSchema.exactOptional(),
  agencies: list('cơ quan, đơn vị', agencySchema).meta({ sheet: 'Cơ quan' }),
  groups: list('nhóm cơ quan', groupSchema).default([]),
  people: list('người', personSchema).meta({ sheet: 'Người ký' }).default([]),
  citations: list('văn bản viện dẫn', citationSchema).meta({ sheet: 'Viện dẫn' }).default([]),
  figures: list('số liệu', figureSchema).default([]),
  inspections: list('đợt kiểm tra', inspectionSchema).default([]),
  assessments: list('kết quả chỉ số', assessmentSchema).default([]),
  results: list('kết quả', resultSchema).default([]),
  findings: list('tồn tại, hạn chế', findingSchema).meta({ sheet: 'Tồn tại' }).default([]),
  requirements: list('nhiệm vụ, kiến nghị', requirementSchema).meta({ sheet: 'Nhiệm vụ' }).default([]),
  remedies: list('giải pháp', remedySchema).default([]),
  staffing: list('biên chế', staffingSchema).default([]),
  waivers: list('miễn cảnh báo', waiverSchema).default([]),
};

/**
 * The schema of a whole dossier (hồ sơ): the facts of one chain, and the documents to draw from them.
 * @param document the union of the kinds' own schemas, assembled by the kinds' index
 */
export const dossierSchema = (document: z.ZodType<DocumentSpec>) =>
  z.strictObject({
    ...factFields,
    documents: list('văn bản cần soạn', document, 1).meta({ sheet: 'Văn bản' }),
  });

/**
 * A dossier whose schema, references and prose hold: the facts of one chain, each typed once, and the documents to draw
 * from them. Dates are whole or have a blank day; numbers are exact decimals; other parts are named by their ids.
 */
export type Dossier = z.infer<ReturnType<typeof dossierSchema>>;
export type Agency = Dossier['agencies'][number];
export type Group = Dossier['groups'][number];
export type Person = Dossier['people'][number];
export type Citation = Dossier['citations'][number];
export type Figure = Dossier['figures'][number];
export type Inspection = Dossier['inspections'][number];
export type Finding = Dossier['findings'][number];
export type Result = Dossier['results'][number];
export type Assessment = Dossier['assessments'][number];
export type Remedy = Dossier['remedies'][number];
export type Staffing = Dossier['staffing'][number];
/** A requirement at any of its three levels. */
export type Requirement = Omit<Dossier['requirements'][number], 'children'> & {
  readonly children?: readonly Requirement[];
};
