/** When V8 compiles with its optimizing compiler: for a few thousand files that takes longer than what comes of it saves. */
import { setFlagsFromString } from 'node:v8';

/** Versions of V8 that have the setting, and a compiler between the interpreter and the optimizing one that functions run by until then. */
const VERSIONS: ReadonlySet<string> = new Set(['13', '14']);
/** V8's own setting: calls of a small function after which it is compiled so. */
const USUAL = 3000;
const LATE = 400_000;
/** Files of a run from which on the code is worth its making. */
export const MANY_FILES = 6000;

function compileAfter(calls: number): void {
  const [major = ''] = process.versions.v8.split('.');
  if (VERSIONS.has(major)) setFlagsFromString(`--invocation-count-for-turbofan=${calls}`);
}

/** From here functions are optimized only where they are called very often. A measure of what is worth while: what code does stays the same. */
export function optimizeLate(): void {
  compileAfter(LATE);
}

/** As V8 has it by itself. */
export function optimizeAsUsual(): void {
  compileAfter(USUAL);
}
