/** Independent judges find no error in the smallest object of any IOD and SOP Class but those that a section of the standard refutes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDicom } from '../../src/dcmjs/index.ts';
import { NEEDS_STANDARD, standardFolder } from '../codegen/docbook/standard.ts';
import { judgeAll, writeAll, type Disagreement, type Judged } from './minimal-judges.ts';
import { JUDGES, PYTHON } from './tools.ts';

/** IODs that neither judge knows, or at which the only one that does breaks off: their objects stand row by row in test/corpus/unjudged. */
const UNJUDGED = [
  'CArmPhotonElectronRadiation',
  'CTDefinedProcedureProtocol',
  'ContentAssessmentResults',
  'GenericImplantTemplate',
  'ImplantAssemblyTemplate',
  'ImplantTemplateGroup',
  'Inventory',
  'ProtocolApproval',
  'RealTimeAudioWaveform',
  'RealTimeVideoEndoscopicImage',
  'RealTimeVideoPhotographicImage',
  'RenditionSelectionDocument',
  'RoboticArmRadiation',
  'RoboticArmRadiationRecord',
  'TomotherapeuticRadiation',
  'XADefinedProcedureProtocol',
];

const READY = JUDGES && standardFolder !== undefined;

describe.skipIf(!READY)(`judges of smallest objects (need .interop: npm run interop; ${NEEDS_STANDARD})`, () => {
  const known: readonly Disagreement[] = JSON.parse(readFileSync('test/corpus/judge-disagreements.json', 'utf8'));
  let folder = '';
  let all: Judged[] = [];
  let several: Judged[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'iodine-'));
    all = await writeAll(folder);
    judgeAll(all, standardFolder ?? '');
    several = await writeAll(folder, 3);
    judgeAll(several, null);
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const answers = (entry: Disagreement, iod: string, line: string): boolean => entry.iod === iod && line.includes(entry.message);

  it('there is an object for each of 171 IODs and each SOP Class', () => {
    expect(new Set(all.map(({ iod }) => iod)).size).toBe(171);
    expect(all.length).toBeGreaterThan(171);
  });

  it('no judge calls an error what is not refuted by section', () => {
    const open = all.flatMap(({ iod, errors }) =>
      errors.filter((line) => !known.some((entry) => answers(entry, iod, line))).map((line) => `${iod}: ${line}`),
    );
    expect(open).toEqual([]);
  });

  it('nor does dciodvfy in the objects of three frames, of every IOD that has frames', () => {
    expect(new Set(several.map(({ iod }) => iod)).size).toBeGreaterThan(40);
    const open = several.flatMap(({ iod, errors }) =>
      errors.filter((line) => !known.some((entry) => answers(entry, iod, line))).map((line) => `${iod}: ${line}`),
    );
    expect(open).toEqual([]);
  });

  it('every disagreement is one that a judge still has', () => {
    for (const entry of known) {
      expect(Object.keys(entry).sort()).toEqual(['iod', 'message', 'reason', 'section']);
      expect(entry.section, entry.iod).toMatch(/^(?:[A-F]|\d+)(?:\.\d+)*[a-z]?(?:[.-]\d+)*$/);
    }
    const stale = known.filter((entry) => !all.some(({ iod, errors }) => errors.some((line) => answers(entry, iod, line))));
    expect(stale).toEqual([]);
  });

  it('who judges what', () => {
    const of = (judge: Judged['judge']): string[] => [...new Set(all.filter((one) => one.judge === judge).map(({ iod }) => iod))].sort();
    expect(of(null)).toEqual([...UNJUDGED].sort());
    expect(of('dciodvfy').length).toBe(107);
    expect(of('dicom-validator').length).toBe(48);
  });

  it('pydicom reads and writes each, and it reads as it was', () => {
    execFileSync(PYTHON, ['test/interop/resave.py'], { input: all.map(({ file }) => `${file}\n`).join('') });
    for (const { iod, file, dataset } of all) expect(readDicom(readFileSync(`${file}.resaved`)).dataset, iod).toEqual(dataset);
  });
});
