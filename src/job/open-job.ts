import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import type { Facts } from '../dossier/facts.ts';
import { readDossierFile, readGoodEntries } from '../intake/read-file.ts';
import { readHouseOf } from '../intake/read-house.ts';
import { planDocuments, type PlannedDocument } from '../kinds/plan.ts';
import { withoutCarried } from '../kinds/planned-names.ts';
import { judgeOf, type OwnChecking } from '../proof/judge.ts';
import { checkTemplateFolder } from '../render/template/folder.ts';
import { provenWorkshop, toolsOf, type Tools, type Workshop } from './workshop.ts';

/** What an error of the dossier keeps from being drawn. */
export interface LeftOut {
  /** The document's id; absent where it is every document for the subject. */
  readonly document?: string;
  /** The id of the agency or inspection that it is for; absent where it is drawn once, or for nobody. */
  readonly subject?: string;
  readonly error: Diagnostic;
}

/** A dossier that was read and checked, and the documents to draw from it; neither where it has an error. */
export interface Job {
  readonly workshop: Workshop;
  readonly tools: Tools;
  readonly locate: Locate;
  /** Of the dossier, the office's settings, the folders of templates. */
  readonly diagnostics: readonly Diagnostic[];
  readonly plan: readonly PlannedDocument[];
  readonly facts?: Facts;
  /** With `skipBad`: what is not drawn for an error of the dossier. */
  readonly leftOut: readonly LeftOut[];
}

/** What is drawn from facts, in the order of the dossier. */
export const planOf = (facts: Facts): readonly PlannedDocument[] =>
  withoutCarried(planDocuments(facts), facts);

/** What `openJob` is told beside the dossier. */
export interface JobOptions {
  /** A folder of templates and standard sentences that stand before our own, file by file. */
  readonly templates?: string;
  /** Of zlib, 1 to 9; 6 when absent. */
  readonly level?: number;
  /** Draws what no error of the dossier concerns. */
  readonly skipBad?: boolean;
  readonly check?: OwnChecking;
}

/**
 * The first half of every drawing: the office's settings, the dossier read and checked, the plan of its documents.
 * @throws {FaultsError} for settings, or wording, that cannot be used
 */
export async function openJob(
  source: string,
  { templates, level, skipBad, check }: JobOptions,
): Promise<Job> {
  const office = await readHouseOf(source);
  const workshop: Workshop = {
    folders: [templates, office?.templates].filter((folder) => folder !== undefined),
    sizes: office?.sizes ?? {},
    ...(level === undefined ? {} : { level }),
    ...(check === undefined ? {} : { check }),
  };
  const tools = await toolsOf({ ...workshop, check: 'none' });
  const names = tools.kinds.all.map(({ name }) => name);
  const strange = workshop.folders.flatMap((folder) => checkTemplateFolder(folder, names));
  const { facts, locate, diagnostics, concerned, gone } =
    skipBad === true
      ? await readGoodEntries(source, tools.kinds, office)
      : {
          ...(await readDossierFile(source, tools.kinds, office)),
          concerned: new Map<string, Diagnostic>(),
          gone: [],
        };

  const ready =
    facts === undefined
      ? workshop
      : await provenWorkshop(
          workshop,
          { ...office?.settings, ...facts.dossier.house },
          office?.locate ?? locate,
        );
  const judged = (facts === undefined ? [] : planOf(facts)).map((planned) => ({
    planned,
    error: facts === undefined ? undefined : errorFor(planned, facts, concerned),
  }));
  return {
    workshop: ready,
    tools: { ...tools, judge: await judgeOf(ready.check, ready.forms) },
    locate,
    diagnostics: [...strange, ...diagnostics],
    plan: judged.flatMap(({ planned, error }) => (error === undefined ? [planned] : [])),
    leftOut: [
      ...gone.map(({ part, id, error }) => ({ [part === 'documents' ? 'document' : 'subject']: id, error })),
      ...judged.flatMap(({ planned: { document, each }, error }) =>
        error === undefined ? [] : [{ document, ...(each === undefined ? {} : { subject: each.id }), error }],
      ),
    ],
    ...(facts === undefined ? {} : { facts }),
  };
}

/** The error that concerns what a document shows: one drawn once shows the facts of all. */
function errorFor(
  { each }: PlannedDocument,
  facts: Facts,
  concerned: ReadonlyMap<string, Diagnostic>,
): Diagnostic | undefined {
  if (each === undefined) return [...concerned.values()][0];
  return [each.id, each.agency, ...facts.scopesOf(each.agency)]
    .map((id) => concerned.get(id))
    .find((error) => error !== undefined);
}
