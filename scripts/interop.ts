/** `npm run interop`: tests against tools that no one here wrote. */
import { ON_TWO_CORES, program, runSteps, vitest } from './steps.ts';

process.exitCode = runSteps([
  program('set up the judges', 'node', 'scripts/interop-setup.ts'),
  program('set up cornerstone3D', 'node', 'scripts/cornerstone-setup.ts'),
  vitest('interop', '--project', 'interop', ...ON_TWO_CORES),
]);
