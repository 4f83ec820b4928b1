/** Test projects: unit and codegen (Node only, quick), types (compilers, bundle, documents), package, interop (other people's tools). */
import { defineConfig } from 'vitest/config';

const CODEGEN = 'test/codegen/**/*.test.ts';
const TYPES = ['test/types/**/*.test.ts', 'test/bundle/**/*.test.ts', 'test/docs/**/*.test.ts'];
const PACKAGE = 'test/package/**/*.test.ts';
const INTEROP = 'test/interop/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['test/setup.ts'],
          include: ['test/**/*.test.ts'],
          exclude: [CODEGEN, ...TYPES, PACKAGE, INTEROP],
        },
      },
      // Files of one process share the editions that they read (test/codegen/editions.ts), as fast as Node alone reads them.
      {
        extends: true,
        test: {
          name: 'codegen',
          setupFiles: ['test/setup.ts'],
          include: [CODEGEN],
          isolate: false,
          experimental: { viteModuleRunner: false },
        },
      },
      { extends: true, test: { name: 'types', include: TYPES } },
      // By itself: it measures what compilers take.
      { extends: true, test: { name: 'package', include: [PACKAGE] } },
      { extends: true, test: { name: 'interop', setupFiles: ['test/setup.ts'], include: [INTEROP] } },
    ],
  },
});
