import path from 'node:path';
import { packageRoot } from './package-root.ts';

/** The dossier of an invented province that new ones begin as. */
export const STARTER = path.join(packageRoot, 'data', 'starter', 'ho-so.yaml');
