/** Validation of data sets in memory, a fresh clone each call, against dicom-validator in process on copies of the same files. */
import { validateSync } from '../src/index.ts';
import type { Iod } from '../src/rules/authoring.ts';
import { type Sample, samples } from './inputs.ts';
import { type Bench, geometricMean, type Row, runChild, runNode, time } from './measure.ts';
import { EDITION, NO_JUDGES, pythonWith, scriptOf, validatorTables } from './peers.ts';

const ROUNDS = 160;
const BATCH = 40;

/**
 * Microseconds of a check, and of the clone that it works on: of the best round, which takes as long as a call of the peer.
 * What other programs take of the machine makes single rounds two to four times as long, on either side.
 */
function measure(sample: Sample): { check: number; clone: number } {
  const iod: Iod<object> = sample.iod;
  let check = Number.POSITIVE_INFINITY;
  let clone = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const fresh: object[] = [];
    const cloning = time(() => {
      for (let call = 0; call < BATCH; call++) fresh.push(structuredClone(sample.dataset));
    });
    const checking = time(() => {
      for (const dataset of fresh) validateSync(dataset, iod);
    });
    check = Math.min(check, (checking / BATCH) * 1000);
    clone = Math.min(clone, (cloning / BATCH) * 1000);
  }
  return { check, clone };
}

interface PeerTime {
  readonly file: string;
  /** Milliseconds. */
  readonly check: number;
  readonly copy: number;
}

function peerTimes(files: readonly string[], missing: string[]): readonly PeerTime[] {
  const python = pythonWith('dicom_validator');
  const folder = python === null ? null : validatorTables();
  if (python === null || folder === null) {
    missing.push(`dicom-validator: ${python === null ? NO_JUDGES : 'its tables need the standard (IODINE_STANDARD)'}`);
    return [];
  }
  return JSON.parse(runChild(python, [scriptOf('dicom_validator_check.py'), folder, EDITION, ...files]).stdout);
}

export const validateMemoryBench: Bench = {
  name: 'validate-memory',
  summary: 'data sets in memory, a fresh structuredClone each call; the best round of each side',
  async run() {
    const { samples: all, missing: absent } = await samples();
    const missing = [...absent];
    const peers = peerTimes(
      all.flatMap(({ file }) => file ?? []),
      missing,
    );
    const rows: Row[] = [];
    const ratios: number[] = [];
    for (const sample of all) {
      const { check, clone } = measure(sample);
      const peer = peers.find(({ file }) => file === sample.file);
      if (peer) ratios.push((peer.check * 1000) / check);
      rows.push({
        what: sample.name,
        value: check,
        unit: 'µs',
        peer: peer ? { name: 'dicom-validator 0.9 in process', value: peer.check * 1000 } : null,
      });
      rows.push({
        what: '… its clone',
        value: clone,
        unit: 'µs',
        peer: peer ? { name: 'copy.deepcopy of pydicom', value: peer.copy * 1000 } : null,
      });
    }
    if (ratios.length > 0) rows.push({ what: 'geometric mean of the ratios', value: geometricMean(ratios), unit: 'x', aimedRatio: 100 });
    const cold = Number(runNode(['bench/cold.ts']).stdout.trim());
    rows.push({ what: 'first check in a process (CT)', value: cold, unit: 'ms' });
    return { rows, missing };
  },
};
