// Makes a clone ready before `npm start` and `npm test`: installs where node_modules is missing or older than the
// lock file, builds where dist is older than the sources. Plain JavaScript: it runs before anything is installed.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

const modified = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

const newestIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, modified(path.join(entry.parentPath, entry.name))), 0);

function install(folder, what) {
  const installed = modified(path.join(folder, 'node_modules', '.package-lock.json'));
  if (installed >= modified(path.join(folder, 'package-lock.json')) && installed > 0) return;
  console.log(`Đang cài ${what}…`);
  execSync('npm ci --no-audit --no-fund', { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

install(root, 'các gói mà vanthu dùng (npm ci)');
if (process.argv.includes('--test')) install(path.join(root, 'test', 'tools'), 'công cụ kiểm thử');
if (modified(path.join(root, 'dist', '.tsbuildinfo')) < newestIn(path.join(root, 'src'))) {
  execSync('npm run --silent build', { cwd: root, stdio: 'inherit' });
}
