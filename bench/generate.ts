/** Generation of an edition, from NEMA's XML and from the committed facts, against dicom-validator reading parts 3, 4 and 6. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, REPOSITORY, type Row, runChild, runNode } from './measure.ts';
import { EDITION, NO_JUDGES, partsOf, pythonWith, scriptOf, standardText, validatorFolder } from './peers.ts';

const MAIN_PARTS = ['03', '04', '06'];
const ALL_PARTS = [...MAIN_PARTS, '16'];
const PEER = 'dicom-validator 0.9, parts 3, 4, 6';

function generate(source: string, folder: string): { seconds: number; peak: number } {
  const run = runNode([join(REPOSITORY, 'codegen', 'cli.ts'), 'generate', '--from', source, '--edition', EDITION, '--to', folder]);
  return { seconds: run.seconds, peak: run.peak ?? 0 };
}

export const generateBench: Bench = {
  name: 'generate',
  summary: 'an edition from XML to TypeScript, with peak memory',
  async run() {
    const missing: string[] = [];
    const rows: Row[] = [];
    const folder = mkdtempSync(join(tmpdir(), 'iodine-bench-'));
    try {
      const text = standardText();
      const python = pythonWith('dicom_validator');
      if (text === null)
        missing.push(`NEMA's XML of ${EDITION}: IODINE_STANDARD names no folder with it; only the facts are generated from`);
      else {
        let peer: { seconds: number; peak: number } | null = null;
        if (python === null) missing.push(`dicom-validator: ${NO_JUDGES}`);
        else {
          const { seconds, stdout } = runChild(python, [
            scriptOf('dicom_validator_read.py'),
            validatorFolder(join(folder, 'validator'), text),
            EDITION,
          ]);
          peer = { seconds, peak: Number(stdout.trim()) };
        }
        const main = generate(partsOf(text, MAIN_PARTS, join(folder, 'text-main')), join(folder, 'out-text-main'));
        const all = generate(text, join(folder, 'out-text-all'));
        const against = (value: number | undefined): NonNullable<Row['peer']> | null =>
          value === undefined ? null : { name: PEER, value };
        rows.push(
          { what: "NEMA's XML, parts 3, 4, 6", value: main.seconds, unit: 's', peer: against(peer?.seconds), aimedRatio: 2 },
          { what: '… peak memory', value: main.peak, unit: 'MB', peer: against(peer?.peak), aim: 1024 },
          { what: "NEMA's XML, parts 3, 4, 6, 16", value: all.seconds, unit: 's', peer: against(peer?.seconds), aimedRatio: 1 },
          { what: '… peak memory', value: all.peak, unit: 'MB', peer: null, aim: 1024 },
        );
      }
      const facts = join(REPOSITORY, 'standard-xml', EDITION);
      const main = generate(partsOf(facts, MAIN_PARTS, join(folder, 'facts-main')), join(folder, 'out-facts-main'));
      const all = generate(partsOf(facts, ALL_PARTS, join(folder, 'facts-all')), join(folder, 'out-facts-all'));
      rows.push(
        { what: 'committed facts, parts 3, 4, 6', value: main.seconds, unit: 's', aim: 5 },
        { what: '… peak memory', value: main.peak, unit: 'MB', aim: 1024 },
        { what: 'committed facts, parts 3, 4, 6, 16', value: all.seconds, unit: 's', aim: 10 },
        { what: '… peak memory', value: all.peak, unit: 'MB', aim: 1024 },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return { rows, missing };
  },
};
