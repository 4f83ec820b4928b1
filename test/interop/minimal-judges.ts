/** The smallest object of every IOD and SOP Class as a file, and what independent judges call wrong in it. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadIod } from '../../generated/iods/registry.ts';
import { hasFrames, minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import { dicomValidatorAnswers } from './corpus.ts';
import { DCIODVFY } from './tools.ts';

export interface Disagreement {
  readonly iod: string;
  /** A part of the judge's line. */
  readonly message: string;
  /** The section that proves us right. */
  readonly section: string;
  readonly reason: string;
}

export interface Judged {
  readonly iod: string;
  readonly sopClassUID: string | null;
  readonly file: string;
  readonly dataset: object;
  /** Who judged it; null where no judge knows the IOD or each one broke off. */
  judge: 'dciodvfy' | 'dicom-validator' | null;
  /** Lines of the judge that say an error. */
  errors: readonly string[];
}

/** Writes every smallest object into the folder. Of several SOP Classes each has its own. Of several frames are those that may be. */
export async function writeAll(folder: string, frames = 1): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const [path, load] of Object.entries(loadIod)) {
    const iod = await load();
    if (frames > 1 && !hasFrames(iod)) continue;
    for (const uid of iod.sopClassUIDs.length > 0 ? iod.sopClassUIDs : [null]) {
      const dataset: unknown = minimalInstance(iod, { frames, ...(uid === null ? {} : { sopClassUID: uid }) });
      if (typeof dataset !== 'object' || dataset === null) throw new Error(`${path} is no object`);
      const file = join(folder, `${path}-${frames}-${all.length}.dcm`);
      const bytes = writeDicom(dataset);
      writeFileSync(file, bytes);
      all.push({ iod: iod.id, sopClassUID: uid, file, dataset: readDicom(bytes).dataset, judge: null, errors: [] });
    }
  }
  return all;
}

/** A run of dciodvfy counts when it names the IOD and ends with 0 or 1. */
function askDciodvfy(one: Judged): void {
  const { status, stderr } = spawnSync(DCIODVFY, ['-new', one.file], { encoding: 'latin1', maxBuffer: 1 << 26 });
  const lines = stderr.split('\n');
  const named = lines.some((line) => /^\w+$/.test(line)) && !lines.some((line) => /Information Object Not found/.test(line));
  if (!named || (status !== 0 && status !== 1)) return;
  one.judge = 'dciodvfy';
  one.errors = lines.filter((line) => line.startsWith('Error'));
}

/** Asks dciodvfy about each, dicom-validator, where its tables are at hand, about those that it does not know. */
export function judgeAll(all: readonly Judged[], standard: string | null): void {
  for (const one of all) askDciodvfy(one);
  if (standard === null) return;
  const rest = all.filter(({ judge }) => judge === null);
  const answers = dicomValidatorAnswers(
    rest.map(({ file }) => file),
    standard,
  );
  for (const one of rest) {
    const answer = answers[one.file];
    if (answer?.status !== 'Passed' && answer?.status !== 'Failed') continue;
    one.judge = 'dicom-validator';
    one.errors = answer.findings.map((finding) => finding.join(' '));
  }
}
