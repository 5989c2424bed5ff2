import { fault, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { pathName, type Locate, type Path } from '../../diagnostic/place.ts';
import type { DocumentSpec } from '../../dossier/document-spec.ts';
import { subjectsOf } from '../../dossier/each/subjects.ts';
import type { Facts } from '../../dossier/facts.ts';
import { placesIn } from '../../dossier/places.ts';
import type { Kinds } from '../registry.ts';
import { boundTo } from './bound.ts';
import { nobody, withOne, type Whom } from './whom.ts';

/** A list in which nothing is left for some. */
interface Emptied {
  readonly path: Path;
  readonly minimum: number;
  readonly whom: Whom;
}

/** The documents that are drawn as one, each with its place in the dossier. */
function together(spec: DocumentSpec, { dossier }: Facts): { spec: DocumentSpec; index: number }[] {
  const { documents } = dossier;
  return placesIn(documents, [spec.id, ...(spec.appendices ?? [])]).flatMap((index) => {
    const one = documents[index];
    return one === undefined ? [] : [{ spec: one, index }];
  });
}

/**
 * What the rules of its kind, and of its lists, say of a document for each of those for whom it is drawn: what they say
 * of several is told once.
 */
export function checkSubjects(spec: DocumentSpec, facts: Facts, kinds: Kinds, locate: Locate): Diagnostic[] {
  const said = new Map<string, Diagnostic>();
  const emptied = new Map<string, Emptied>();
  const documents = together(spec, facts);
  const kind = kinds.kindOf(spec);
  for (const subject of subjectsOf(spec, facts)) {
    const { facts: own, locateIn, sliced } = boundTo(subject, facts, kinds);
    for (const { spec: one, index } of documents) {
      const drawn = sliced(one);
      for (const { path, minimum } of drawn.emptied) {
        const full = ['documents', index, ...path];
        const { whom } = emptied.get(pathName(full)) ?? { whom: nobody };
        emptied.set(pathName(full), { path: full, minimum, whom: withOne(whom, subject, facts) });
      }
      if (one !== spec) continue;
      for (const diagnostic of kind.check(drawn.spec, own, locateIn(locate)))
        said.set(`${diagnostic.rule} ${diagnostic.where.path ?? ''} ${diagnostic.message}`, diagnostic);
    }
  }
  return [
    ...[...emptied.values()].map(({ path, minimum, whom }) =>
      fault(minimum > 0 ? 'each-list-empty' : 'each-list-blank', { ...whom }, locate(path)),
    ),
    ...said.values(),
  ];
}
