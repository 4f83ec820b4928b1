/** The compilers that Iodine's types are held to, and one way to run them. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const COMPILERS = {
  '7': 'node_modules/typescript/bin/tsc',
  '6': 'node_modules/typescript-6/bin/tsc',
  '5.9': 'node_modules/typescript-5.9/bin/tsc',
} as const;

let runs = 0;

/** Compiles files (as seen from the folder) strictly, without writing anything; returns what the compiler says. */
export function compile(compiler: string, folder: string, files: readonly string[]): Promise<string> {
  const project = join(folder, `tsconfig.${runs++}.json`);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    target: 'es2023',
    lib: ['es2024', 'dom', 'esnext.collection'],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    allowImportingTsExtensions: true,
    types: [],
  };
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  return new Promise((resolve, reject) => {
    execFile('node', [compiler, '-p', project], { encoding: 'utf8', maxBuffer: 1 << 28 }, (error, stdout) => {
      if (error === null) resolve('');
      else if (typeof error.code === 'string') reject(error);
      else resolve(stdout || `the compiler ended with ${error.code ?? error.signal}`);
    });
  });
}

/** Files and lines with an error, as `file:line`; the file's name without its folder. */
export function errorLines(output: string): Set<string> {
  return new Set([...output.matchAll(/^(?:.*\/)?([^/(\n]+)\((\d+),\d+\): error/gm)].map((match) => `${match[1]}:${match[2]}`));
}
