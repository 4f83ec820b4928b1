// Sets up what package-lock.json names, once, then runs a script with the pinned Node: works on any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.iodine-setup');
const hash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const windows = process.platform === 'win32';

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, stdio: 'inherit', shell: windows });
  if (run.status !== 0) process.exit(run.status ?? 1);
  writeFileSync(stamp, hash);
}

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) process.exit(0);
const bin = join(root, 'node_modules', '.bin');
const node = join(bin, windows ? 'node.exe' : 'node');
const separator = windows ? ';' : ':';
const run = spawnSync(node, [join(root, script), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${separator}${process.env.PATH ?? ''}` },
});
process.exit(run.status ?? 1);
