/** `npm run build`: dist/ as npm would publish it. */
import { rmSync } from 'node:fs';
import { compileInto } from './compile.ts';

rmSync('dist', { recursive: true, force: true });
process.exitCode = compileInto('dist');
