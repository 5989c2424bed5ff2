import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The version of vanthu, as its `package.json` says it. */
export function ownVersion(): string {
  const file = path.resolve(import.meta.dirname, '..', '..', 'package.json');
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '?';
}
