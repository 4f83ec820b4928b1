/** `npm run verify`: every check that needs only Node. */
import { ON_TWO_CORES, program, runSteps, vitest } from './steps.ts';

process.exitCode = runSteps([
  program('lint and format', 'biome', 'check', '.'),
  program('types: library, without Node', 'tsc', '-p', 'tsconfig.json'),
  program('types: generator, tests, command line', 'tsc', '-p', 'tsconfig.node.json'),
  program('rooms, sizes, first lines', 'node', 'scripts/checks/run.ts'),
  program('regeneration', 'node', 'codegen/cli.ts', 'check'),
  vitest('tests', '--project', 'unit', '--project', 'codegen', ...ON_TWO_CORES),
  vitest('types, bundle, documents', '--project', 'types', ...ON_TWO_CORES),
  vitest('package', '--project', 'package'),
]);
