import { houseFormsOf, type HouseForms } from '../check/house-forms.ts';
import { FaultsError } from '../diagnostic/diagnostic.ts';
import type { Locate } from '../diagnostic/place.ts';
import type { HouseSizes } from '../house/sizes.ts';
import { houseFileName } from '../intake/read-house.ts';
import { builtinKinds, type Kinds } from '../kinds/registry.ts';
import { judgeOf, type Judge, type OwnChecking } from '../proof/judge.ts';
import { loadTemplates, type Templates } from '../render/templates.ts';

/** Where the tools of drawing come from, and how hard the files are packed. */
export interface Workshop {
  /** Folders of an office's own templates and wording, the first one first. */
  readonly folders: readonly string[];
  readonly sizes: HouseSizes;
  /** Of zlib, 1 to 9; 6 when absent. */
  readonly level?: number;
  readonly check?: OwnChecking;
  /** What the office says to the checker. */
  readonly forms?: HouseForms;
}

/** What documents are drawn with: the kinds, and templates to be loaded when they are needed. */
export interface Tools {
  readonly kinds: Kinds;
  readonly templates: () => Templates;
  readonly judge: Judge;
  readonly level?: number;
}

/** @throws {FaultsError} for a file of standard sentences that is missing or broken */
export async function toolsOf({ folders, sizes, level, check, forms }: Workshop): Promise<Tools> {
  return {
    kinds: await builtinKinds(folders),
    templates: () => loadTemplates(folders, sizes),
    judge: await judgeOf(check, forms),
    ...(level === undefined ? {} : { level }),
  };
}

/**
 * The workshop with what the office says to the checker; an office's own templates and sizes are proven to give the
 * decree's layout. Ours are proven by our tests.
 * @throws {FaultsError} for a rule that does not exist, for templates whose layout is wrong
 */
export async function provenWorkshop(
  workshop: Workshop,
  house: Parameters<typeof houseFormsOf>[0],
  locate: Locate,
): Promise<Workshop> {
  const { forms, diagnostics } = houseFormsOf(house, locate);
  if (diagnostics.length > 0) throw new FaultsError(diagnostics);
  const { folders, sizes, check } = workshop;
  const own = folders.length > 0 || Object.keys(sizes).length > 0;
  if (own && check !== 'none') {
    const { proveTemplates } = await import('../proof/prove-templates.ts');
    const faults = await proveTemplates(loadTemplates(folders, sizes), forms, folders[0] ?? houseFileName);
    if (faults.length > 0) throw new FaultsError(faults);
  }
  return { ...workshop, forms };
}
