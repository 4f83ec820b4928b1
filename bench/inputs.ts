/** What the benchmarks work on: pydicom's test files where they are, else minimal instances of the same IODs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadIod } from '../generated/iods/registry.ts';
import type { Dataset } from '../generated/dictionary/dataset.ts';
import { tryMinimal } from '../src/authoring/minimal-instance.ts';
import type { DataItem } from '../src/dataset/types.ts';
import { readDicom, writeDicom } from '../src/dcmjs/index.ts';
import type { IodRules } from '../src/rules/tables.ts';
import { pydicomFiles } from './peers.ts';

interface Kind {
  readonly name: string;
  /** File in pydicom's test folder. */
  readonly file: string;
  /** Path name of the IOD. */
  readonly iod: string;
}

const KINDS: readonly Kind[] = [
  { name: 'CT', file: 'CT_small.dcm', iod: 'ct-image' },
  { name: 'MR', file: 'MR_small.dcm', iod: 'mr-image' },
  { name: 'RT Plan', file: 'rtplan.dcm', iod: 'rt-plan' },
  { name: 'RT Dose', file: 'rtdose.dcm', iod: 'rt-dose' },
  { name: 'SR', file: 'test-SR.dcm', iod: 'comprehensive-sr' },
];

export interface Sample {
  readonly name: string;
  readonly iod: IodRules;
  readonly dataset: Dataset | DataItem;
  readonly bytes: Uint8Array;
  /** The file, where it is one of pydicom's. */
  readonly file: string | null;
}

export async function iodOf(path: string): Promise<IodRules> {
  const load = loadIod[path];
  if (!load) throw new Error(`there is no IOD ${path}`);
  return load();
}

/** One data set of each kind. */
export async function samples(): Promise<{ readonly samples: readonly Sample[]; readonly missing: readonly string[] }> {
  const folder = pydicomFiles();
  const found: Sample[] = [];
  for (const { name, file, iod: path } of KINDS) {
    const iod = await iodOf(path);
    const full = folder === null ? null : join(folder, file);
    if (full !== null && existsSync(full)) {
      const bytes = new Uint8Array(readFileSync(full));
      found.push({ name, iod, dataset: readDicom(bytes).dataset, bytes, file: full });
    } else {
      const { dataset } = tryMinimal(iod);
      found.push({ name, iod, dataset, bytes: writeDicom(dataset), file: null });
    }
  }
  const missing = found.some(({ file }) => file === null) ? ["pydicom's test files: minimal instances of the same IODs instead"] : [];
  return { samples: found, missing };
}

/** Fills a folder with that many small files; those of a kind stand together, as series do, or the kinds take turns. */
export async function writeFolder(folder: string, count: number, order: 'together' | 'in turn'): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { samples: all } = await samples();
  const small = all.filter(({ bytes }) => bytes.length < 100_000);
  for (let index = 0; index < count; index++) {
    const sample = small[order === 'in turn' ? index % small.length : Math.floor((index * small.length) / count)];
    if (sample) writeFileSync(join(folder, `${String(index).padStart(4, '0')}.dcm`), sample.bytes);
  }
}
