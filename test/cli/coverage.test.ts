/** The coverage that `describe` tells is that of generated/report.md. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { iodList, loadIod } from '../../generated/iods/registry.ts';
import { coverageOf } from '../../src/cli/coverage.ts';

it('is that of the report for every IOD', async () => {
  const report = readFileSync('generated/report.md', 'utf8');
  for (const { path, name } of iodList) {
    const iod = await loadIod[path]?.();
    if (!iod) throw new Error(path);
    const { rows, decided } = coverageOf(iod);
    expect(report).toContain(`| ${name} | ${rows} | ${decided} |`);
  }
});
