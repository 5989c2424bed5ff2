import path from 'node:path';
import { houseFormsOf, noHouseForms, type HouseForms } from '../check/house-forms.ts';
import { FaultsError, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { findHouseFile, readHouseFile } from '../intake/read-house.ts';

/** What the house file that holds for a DOCX says to the checker, or why it cannot be used. */
export type HouseOf = (source: string) => Promise<HouseForms>;

async function formsIn(file: string): Promise<HouseForms> {
  const { settings, locate } = await readHouseFile(file);
  const { forms, diagnostics } = houseFormsOf(settings, locate);
  if (diagnostics.length > 0) throw new FaultsError(diagnostics);
  return forms;
}

/**
 * Finds the house file for each DOCX: the given one, or the nearest from its folder upward; each is read once.
 * @param onFault is told of a house file that cannot be used, once; the files under it are checked without one
 */
export function houses(
  config: string | undefined,
  onFault: (faults: readonly Diagnostic[]) => void,
): HouseOf {
  const read = new Map<string, Promise<HouseForms>>();
  return (source) => {
    const file = config ?? findHouseFile(path.dirname(source));
    if (file === undefined) return Promise.resolve(noHouseForms);
    const key = path.resolve(file);
    const known = read.get(key);
    if (known !== undefined) return known;
    const forms = formsIn(file).catch((error: unknown) => {
      if (!(error instanceof FaultsError)) throw error;
      onFault(error.diagnostics);
      return noHouseForms;
    });
    read.set(key, forms);
    return forms;
  };
}
