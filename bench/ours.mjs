/** The built vanthu that is measured: whatever `dist` holds, as a user has it installed. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = path.resolve(import.meta.dirname, '..');
export const cli = path.join(root, 'dist', 'bundle', 'main.cjs');

/** Imports one module of `dist`: `render/templates.js`. */
export const ours = (module) => import(pathToFileURL(path.join(root, 'dist', module)).href);
