import type { Path } from '../diagnostic/place.ts';
import { isPlainDate, type PartialDate, type PlainDate } from '../text/date.ts';
import type { DocumentSpec } from './document-spec.ts';
import type { Dossier, Requirement } from './dossier.ts';

/** A deadline of the dossier: whose it is, where it stands, and the deadlines that it may not pass. */
export interface Deadline {
  readonly id: string;
  readonly due: PartialDate;
  readonly path: Path;
  readonly superiors: readonly { readonly id: string; readonly due: PlainDate }[];
}

type Superior = Deadline['superiors'][number];

function ofRequirements(
  requirements: readonly Requirement[],
  path: Path,
  superiors: readonly Superior[],
): Deadline[] {
  return requirements.flatMap(({ id, due, children = [] }, index) => {
    const here = [...path, index];
    const own = due === undefined ? [] : [{ id, due, path: [...here, 'due'], superiors }];
    const above = due === undefined ? superiors : [{ id, due }];
    return [...own, ...ofRequirements(children, [...here, 'children'], above)];
  });
}

const isWhole = (value: unknown): value is PlainDate =>
  typeof value === 'object' && value !== null && 'year' in value && isPlainDate(value as PartialDate);

/** A whole date of a document besides its own is a deadline: a day until which to report back. */
const ofDocument = (spec: DocumentSpec, index: number): Deadline[] =>
  Object.entries(spec).flatMap(([key, value]: [string, unknown]) =>
    key !== 'date' && isWhole(value)
      ? [{ id: spec.id, due: value, path: ['documents', index, key], superiors: [] }]
      : [],
  );

/** Every deadline of requirements, remedies and documents. A remedy keeps within the requirements that it serves. */
export function deadlinesOf({ requirements, remedies, documents }: Dossier): Deadline[] {
  const required = ofRequirements(requirements, ['requirements'], []);
  const whole = new Map(
    required.flatMap(({ id, due }): [string, Superior][] => (isPlainDate(due) ? [[id, { id, due }]] : [])),
  );
  return [
    ...required,
    ...remedies.flatMap(({ id, due, serves }, index) =>
      due === undefined
        ? []
        : [
            {
              id,
              due,
              path: ['remedies', index, 'due'],
              superiors: serves.flatMap((served) => whole.get(served) ?? []),
            },
          ],
    ),
    ...documents.flatMap(ofDocument),
  ];
}
