import path from 'node:path';

/** The folder of vanthu itself: it holds `package.json`, `templates` and `data`. */
export const packageRoot = path.resolve(import.meta.dirname, '..', '..');
