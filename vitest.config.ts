/** Test projects: unit (Node only, quick), slow (types, bundle, package), interop (other people's tools). */
import { defineConfig } from 'vitest/config';

const SLOW = ['test/types/**/*.test.ts', 'test/bundle/**/*.test.ts', 'test/package/**/*.test.ts', 'test/docs/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['test/setup.ts'],
          include: ['test/**/*.test.ts'],
          exclude: [...SLOW, 'test/interop/**'],
          testTimeout: 300_000,
        },
      },
      { test: { name: 'slow', include: SLOW, testTimeout: 300_000, fileParallelism: false } },
      { test: { name: 'interop', include: ['test/interop/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
