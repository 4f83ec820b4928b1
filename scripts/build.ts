/** `npm run build`: dist/ as npm would publish it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
const result = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
const main = 'dist/src/cli/main.js';
if (result.status === 0 && existsSync(main)) chmodSync(main, 0o755);
process.exitCode = result.status ?? 1;
