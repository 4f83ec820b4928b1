/** `npm run interop`: tests against tools that no one here wrote. */
import { program, runSteps, vitest } from './steps.ts';

process.exitCode = runSteps([
  program('set up the judges', 'node', 'scripts/interop-setup.ts'),
  program('set up cornerstone3D', 'node', 'scripts/cornerstone-setup.ts'),
  // By itself vitest leaves one core idle, half of a machine with two.
  vitest('interop', '--project', 'interop', '--maxWorkers', '2'),
]);
