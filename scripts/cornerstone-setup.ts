/** Installs what test/cornerstone/package-lock.json names, once, apart from Iodine's own packages. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('test', 'cornerstone');
const stamp = join(FOLDER, 'node_modules', '.iodine-setup');
const hash = createHash('sha256')
  .update(readFileSync(join(FOLDER, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = spawnSync('npm', args, { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status === 0) writeFileSync(stamp, hash);
  else {
    process.stderr.write('cornerstone3D could not be installed\n');
    process.exitCode = process.env.CI ? 1 : 0;
  }
}
