/** The library compiled into a folder as it is published; the command line put together, since many small modules start slowly. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the command line is started with, and each of its workers. */
const PROGRAMS = ['main.js', 'worker.js'];

/**
 * Loading some hundred modules takes longer than what most commands do. Nothing but the command line loads the modules below `cli`,
 * so that what they share with the library may be in them a second time.
 */
function putTogether(cli: string): void {
  const { outputFiles } = buildSync({
    entryPoints: PROGRAMS.map((name) => join(cli, name)),
    outdir: cli,
    write: false,
    bundle: true,
    splitting: true,
    // Workers are found beside the part that starts them.
    chunkNames: '[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node22',
    packages: 'external',
    minifyWhitespace: true,
    logLevel: 'warning',
    absWorkingDir: ROOT,
  });
  rmSync(cli, { recursive: true });
  mkdirSync(cli);
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
}

/** Exit code of the compiler; with an error it leaves what it could make. */
export function compileInto(folder: string): number {
  const { status, error } = spawnSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', folder], { cwd: ROOT, stdio: 'inherit' });
  if (error) throw new Error(`tsc does not start: ${error.message}; run this by npm, which finds it`);
  const cli = join(folder, 'src', 'cli');
  const main = join(cli, 'main.js');
  if (!existsSync(main)) return status ?? 1;
  putTogether(cli);
  chmodSync(main, 0o755);
  return status ?? 1;
}
