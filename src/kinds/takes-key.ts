import { unwrap, type AnySchema } from '../dossier/schema-walk.ts';
import type { Kind } from './kind.ts';

/** Whether documents of a kind may carry a key: an appendix, say, has neither issuer nor symbol. */
export function takesKey({ schema }: Kind, key: string): boolean {
  const { def } = unwrap(schema as unknown as AnySchema).schema._zod;
  return def.type === 'object' && Object.hasOwn(def.shape, key);
}
