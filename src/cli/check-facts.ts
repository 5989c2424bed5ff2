import type { KnownFacts } from '../check/rule.ts';
import { FaultsError } from '../diagnostic/diagnostic.ts';
import { findDossiers, readDossierFile } from '../intake/read-file.ts';
import { readHouseOf } from '../intake/read-house.ts';
import { builtinKinds } from '../kinds/registry.ts';

/**
 * What a dossier knows, as the checker takes it: plain sets of names.
 * @throws {FaultsError} for a dossier that cannot be read
 */
export async function factsForCheck(source: string): Promise<KnownFacts> {
  const agencies = new Set<string>();
  for (const file of await findDossiers(source)) {
    const office = await readHouseOf(file);
    const { facts, diagnostics } = await readDossierFile(file, await builtinKinds(), office);
    if (facts === undefined) throw new FaultsError(diagnostics);
    for (const { name, short, local } of facts.dossier.agencies)
      for (const called of [name, short, local]) if (called !== undefined) agencies.add(called);
  }
  return { agencies, strangers: new Set() };
}
