/** What importing one IOD loads: its own tables, the dictionary, the interpreter, nothing else; bytes pinned. */
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { loadIod } from '../../generated/iods/registry.ts';
import type { IodRules, Rule, TableRules } from '../../src/rules/index.ts';

/** Minified bytes of an IOD's own tables and definition; a change of more than a tenth is to be looked at. */
const PINNED: Readonly<Record<string, number>> = { 'ct-image': 126_000, segmentation: 126_000, 'comprehensive-sr': 96_000 };
/** Minified bytes of the interpreter with its rules between attributes, and what it needs, the dictionary's 206 kB of text apart. */
const INTERPRETER = 182_000;

function tablesOf(iod: IodRules): Set<TableRules> {
  const found = new Set<TableRules>();
  const add = (table: TableRules): void => {
    if (found.has(table)) return;
    found.add(table);
    visit(table.rows);
  };
  const visit = (rows: readonly Rule[]): void => {
    for (const row of rows) {
      if ('include' in row) add(row.include());
      else if ('rows' in row && row.rows) visit(row.rows);
    }
  };
  for (const use of iod.modules) add(use.module());
  for (const use of iod.functionalGroups) add(use.macro());
  return found;
}

describe.each(Object.entries(PINNED))('iodine-dicom/iods/%s', (path, pinned) => {
  it('loads its own tables alone', async () => {
    const { metafile, outputFiles } = await build({
      entryPoints: [`generated/iods/${path}.ts`],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      metafile: true,
    });
    expect(outputFiles).toHaveLength(1);
    const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
    const generated = inputs.filter(([file]) => file.startsWith('generated/') && !file.startsWith('generated/dictionary/'));
    const iod = await loadIod[path]?.();
    expect(iod).toBeDefined();
    if (!iod) return;
    expect(generated.filter(([file]) => file.startsWith('generated/iods/')).map(([file]) => file)).toEqual([`generated/iods/${path}.ts`]);
    // Besides the tables: the IOD, the name of the edition, the Transfer Syntaxes.
    expect(generated).toHaveLength(tablesOf(iod).size + 3);
    const tables = generated.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
    expect(tables / pinned).toBeGreaterThan(0.9);
    expect(tables / pinned).toBeLessThan(1.1);
    const rest = inputs.filter(([file]) => file.startsWith('src/')).reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
    expect(rest / INTERPRETER).toBeGreaterThan(0.8);
    expect(rest / INTERPRETER).toBeLessThan(1.2);
  });
});
