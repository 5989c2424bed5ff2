import { execSync } from 'node:child_process';
import path from 'node:path';

/** Builds `dist` once before the tests: the command line is tested as it is installed. */
export function setup(): void {
  execSync('npm run --silent build', {
    cwd: path.resolve(import.meta.dirname, '..', '..'),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
