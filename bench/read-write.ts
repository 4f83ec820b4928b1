/** Reading and writing a file of 50 MB, and small files, in memory, against pydicom. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ctSlice } from '../examples/ct-slice.ts';
import { readDicom, writeDicom } from '../src/dcmjs/index.ts';
import { samples } from './inputs.ts';
import { type Bench, median, type Row, runChild, time } from './measure.ts';
import { NO_JUDGES, pythonWith, scriptOf } from './peers.ts';

const ROWS = 5000;
const COLUMNS = 5000;

function large(): Uint8Array {
  const pixels = new Uint16Array(ROWS * COLUMNS);
  for (let index = 0; index < pixels.length; index++) pixels[index] = (index * 2654435761) >>> 20;
  return writeDicom({ ...ctSlice(), Rows: ROWS, Columns: COLUMNS, PixelData: pixels.buffer });
}

/** Milliseconds to read the bytes, and to write what was read. */
function measure(bytes: Uint8Array, calls: number): { read: number; write: number } {
  const reads: number[] = [];
  const writes: number[] = [];
  for (let call = 0; call < calls; call++) {
    let result = readDicom(bytes);
    reads.push(
      time(() => {
        result = readDicom(bytes);
      }),
    );
    writes.push(time(() => void writeDicom(result.dataset, { meta: result.meta })));
  }
  return { read: median(reads), write: median(writes) };
}

export const readWriteBench: Bench = {
  name: 'read-write',
  summary: 'a file of 50 MB and small files, from memory and into memory',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'iodine-bench-'));
    const missing: string[] = [];
    const rows: Row[] = [];
    try {
      const python = pythonWith('pydicom');
      if (python === null) missing.push(`pydicom: ${NO_JUDGES}`);
      const { samples: all } = await samples();
      const inputs = [{ name: '50 MB', bytes: large() }, ...all];
      for (const { name, bytes } of inputs) {
        const file = join(folder, 'a.dcm');
        writeFileSync(file, bytes);
        const peer: { read: number; write: number } | null =
          python === null ? null : JSON.parse(runChild(python, [scriptOf('pydicom_read_write.py'), file]).stdout);
        const ours = measure(bytes, bytes.length > 10_000_000 ? 7 : 200);
        const against = (value: number | undefined): NonNullable<Row['peer']> | null =>
          value === undefined ? null : { name: 'pydicom 3.0', value };
        rows.push(
          { what: `read ${name}`, value: ours.read, unit: 'ms', peer: against(peer?.read) },
          { what: `write ${name}`, value: ours.write, unit: 'ms', peer: against(peer?.write) },
        );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return { rows, missing };
  },
};
