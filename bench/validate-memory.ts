/** Validation of data sets in memory, a fresh clone each call, in turn with dicom-validator in process on copies of the same files. */
import { validateSync } from '../src/index.ts';
import type { Iod } from '../src/rules/authoring.ts';
import { type Sample, samples } from './inputs.ts';
import { type Bench, geometricMean, type Row, runNode, time } from './measure.ts';
import { PeerProcess } from './peer-process.ts';
import { EDITION, NO_JUDGES, pythonWith, scriptOf, validatorTables } from './peers.ts';

/** Turns of the two sides for each data set. */
const TURNS = 16;
/** Times that a turn of ours measures, and calls that each measures. */
const TIMES = 40;
const CALLS = 40;

interface Best {
  /** Microseconds of a check, and of the clone that it works on. */
  check: number;
  clone: number;
}

const NONE = (): Best => ({ check: Number.POSITIVE_INFINITY, clone: Number.POSITIVE_INFINITY });

/** A turn of ours. */
function measure(sample: Sample, best: Best): void {
  const iod: Iod<object> = sample.iod;
  for (let round = 0; round < TIMES; round++) {
    const fresh: object[] = [];
    const cloning = time(() => {
      for (let call = 0; call < CALLS; call++) fresh.push(structuredClone(sample.dataset));
    });
    const checking = time(() => {
      for (const dataset of fresh) validateSync(dataset, iod);
    });
    best.check = Math.min(best.check, (checking / CALLS) * 1000);
    best.clone = Math.min(best.clone, (cloning / CALLS) * 1000);
  }
}

/** A turn of the peer's. */
async function measurePeer(peer: PeerProcess, index: number, best: Best): Promise<void> {
  const [check = Number.NaN, copy = Number.NaN] = await peer.figures(String(index));
  best.check = Math.min(best.check, check * 1000);
  best.clone = Math.min(best.clone, copy * 1000);
}

function startPeer(files: readonly string[], missing: string[]): PeerProcess | null {
  const python = pythonWith('dicom_validator');
  const folder = python === null ? null : validatorTables();
  if (python !== null && folder !== null) return new PeerProcess(python, [scriptOf('dicom_validator_check.py'), folder, EDITION, ...files]);
  missing.push(`dicom-validator: ${python === null ? NO_JUDGES : 'its tables need the standard (IODINE_STANDARD)'}`);
  return null;
}

export const validateMemoryBench: Bench = {
  name: 'validate-memory',
  summary: 'data sets in memory, a fresh structuredClone each call; in turn with the peer; the best of each side',
  async run() {
    const { samples: all, missing: absent } = await samples();
    const missing = [...absent];
    const files = all.flatMap(({ file }) => file ?? []);
    const peer = startPeer(files, missing);
    const rows: Row[] = [];
    const ratios: number[] = [];
    for (const sample of all) {
      const best = NONE();
      const theirs = NONE();
      const index = sample.file === null ? -1 : files.indexOf(sample.file);
      // In turn, and the best of each: what other programs take of the machine makes single calls two to four times as long.
      for (let turn = 0; turn < TURNS; turn++) {
        measure(sample, best);
        if (peer !== null && index >= 0) await measurePeer(peer, index, theirs);
      }
      const compared = peer !== null && index >= 0;
      if (compared) ratios.push(theirs.check / best.check);
      rows.push({
        what: sample.name,
        value: best.check,
        unit: 'µs',
        peer: compared ? { name: 'dicom-validator 0.9 in process', value: theirs.check } : null,
        aimedRatio: 60,
      });
      rows.push({
        what: '… its clone',
        value: best.clone,
        unit: 'µs',
        peer: compared ? { name: 'copy.deepcopy of pydicom', value: theirs.clone } : null,
      });
    }
    peer?.end();
    if (ratios.length > 0) rows.push({ what: 'geometric mean of the ratios', value: geometricMean(ratios), unit: 'x', aimedRatio: 100 });
    const cold = Number(runNode(['bench/cold.ts']).stdout.trim());
    rows.push({ what: 'first check in a process (CT)', value: cold, unit: 'ms' });
    return { rows, missing };
  },
};
