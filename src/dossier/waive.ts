import type { z } from 'zod';
import { fault, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { pathName, type Locate } from '../diagnostic/place.ts';
import type { Dossier } from './dossier.ts';
import { entriesOf } from './entries.ts';

/** The place itself and those around it: `a[0].b[1].c`, `a[0].b[1]`, `a[0].b`, `a[0]`, `a`. */
const around = (place: string): string[] => [
  place,
  ...[...place.matchAll(/[.[]/gu)].map(({ index }) => place.slice(0, index)).reverse(),
];

const keyOf = (rule: string, about?: string): string => JSON.stringify([rule, about]);

/**
 * Every waived warning becomes information that carries the reason; errors stay. A waiver holds for its rule everywhere,
 * or for what stands within the entry that it names. A waiver that meets no warning is told.
 */
export function waive(
  diagnostics: readonly Diagnostic[],
  dossier: Dossier,
  schema: z.ZodType,
  locate: Locate,
): Diagnostic[] {
  if (dossier.waivers.length === 0) return [...diagnostics];
  const waivers = new Map(dossier.waivers.map((waiver) => [keyOf(waiver.rule, waiver.about), waiver]));
  const ids = new Map(entriesOf(schema, dossier).map(({ id, path }) => [pathName(path), id]));
  const used = new Set<string>();
  const waived = diagnostics.map((diagnostic) => {
    if (diagnostic.severity !== 'warning') return diagnostic;
    const { rule, where } = diagnostic;
    const abouts = around(where.path ?? '').flatMap((place) => ids.get(place) ?? []);
    const key = [...abouts, undefined].map((about) => keyOf(rule, about)).find((one) => waivers.has(one));
    const waiver = key === undefined ? undefined : waivers.get(key);
    if (key === undefined || waiver === undefined) return diagnostic;
    used.add(key);
    return fault('waived', { rule, reason: waiver.reason }, where);
  });
  const idle = dossier.waivers.flatMap(({ rule, about }, index) =>
    used.has(keyOf(rule, about))
      ? []
      : [
          fault(
            'waiver-unused',
            { rule, ...(about === undefined ? {} : { about }) },
            locate(['waivers', index, 'rule']),
          ),
        ],
  );
  return [...waived, ...idle];
}
