/** The library compiled into a folder as it is published; what a command needs of it put together, since many small modules start slowly. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Commands that need some hundred modules; loading these takes longer than what they do.
 * What tells a failure of theirs apart in `main.js` stays a module of its own, so that there is one of it.
 */
const COMMANDS = ['seg'];
const SHARED = ['../usage.js'];

/** Exit code of the compiler; with an error it leaves what it could make. */
export function compileInto(folder: string): number {
  const { status, error } = spawnSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', folder], { cwd: ROOT, stdio: 'inherit' });
  if (error) throw new Error(`tsc does not start: ${error.message}; run this by npm, which finds it`);
  const main = join(folder, 'src', 'cli', 'main.js');
  if (!existsSync(main)) return status ?? 1;
  const commands = join(folder, 'src', 'cli', 'commands');
  buildSync({
    entryPoints: COMMANDS.map((name) => join(commands, `${name}.js`)),
    outdir: commands,
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    packages: 'external',
    external: SHARED,
    logLevel: 'warning',
    absWorkingDir: ROOT,
  });
  chmodSync(main, 0o755);
  return status ?? 1;
}
