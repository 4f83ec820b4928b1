/** `seg encode` of 200 CT files and a label file of four segments (labels 1 to 4) beside dcmqi's itkimage2segimage, whole processes. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metaJson, withBoxes, writeSeries } from '../test/iods/segmentation/label-files.ts';
import { writeNifti } from '../src/volume-files/index.ts';
import { type Bench, median, type Row, runChild, runNode } from './measure.ts';
import { dcmqiProgram, NO_JUDGES } from './peers.ts';
import { commandLine } from './validate-folder.ts';

const RUNS = 7;
const SIZE = 512;
const PLANES = 200;

export const segEncodeBench: Bench = {
  name: 'seg-encode',
  summary: `seg encode, ${PLANES} CT files of ${SIZE} × ${SIZE} and four segments, whole process`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'iodine-bench-'));
    const at = (name: string): string => join(folder, name);
    try {
      const grid = writeSeries(at('ct'), { planes: PLANES, rows: SIZE, columns: SIZE });
      const labels = withBoxes(grid, [
        [1, [40, 160], [64, 128], [64, 128]],
        [2, [40, 160], [64, 128], [128, 256]],
        [3, [40, 160], [256, 384], [64, 128]],
        [4, [40, 160], [256, 384], [256, 384]],
      ]);
      writeFileSync(at('labels.nii.gz'), writeNifti(labels.as(Uint8Array)));
      writeFileSync(at('meta.json'), JSON.stringify(metaJson([[1, 2, 3, 4]])));
      const command = commandLine();
      const ours = [
        'seg',
        'encode',
        '--images',
        at('ct'),
        '--labels',
        at('labels.nii.gz'),
        '--meta',
        at('meta.json'),
        '--out',
        at('a.dcm'),
      ];
      const theirs = ['--inputDICOMDirectory', at('ct'), '--inputImageList', at('labels.nii.gz'), '--inputMetadata', at('meta.json')];
      const program = dcmqiProgram('itkimage2segimage');
      const runs: number[] = [];
      const peers: number[] = [];
      // In turn, so that a busy moment of the machine falls on both.
      for (let run = 0; run < RUNS; run++) {
        runs.push(runChild(process.execPath, [command, ...ours]).seconds);
        if (program !== null) peers.push(runChild(program, [...theirs, '--outputDICOM', at('b.dcm')]).seconds);
      }
      if (program !== null && Math.abs(statSync(at('a.dcm')).size / statSync(at('b.dcm')).size - 1) > 0.02)
        throw new Error('the two segmentations have different sizes: they are not the same work');
      const peer = peers.length === 0 ? null : { name: 'dcmqi 1.5 itkimage2segimage', value: median(peers) };
      const rows: Row[] = [
        { what: 'median of 7 processes', value: median(runs), unit: 's', peer, aimedRatio: 2 },
        { what: 'largest resident set', value: runNode([command, ...ours]).peak ?? 0, unit: 'MB' },
      ];
      return { rows, missing: program === null ? [`dcmqi: ${NO_JUDGES}`] : [] };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
