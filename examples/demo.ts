/** `npm run demo`: the whole way on embedded data, from the standard's tables to findings. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { correct } from '../codegen/corrections/correct.ts';
import { readEdition } from '../codegen/edition.ts';
import { emit } from '../codegen/emit/emit.ts';
import { readDicom, writeDicom } from '../src/dcmjs/index.ts';
import { validate } from '../src/index.ts';
import { ctSlice } from './ct-slice.ts';
import { greyRamp } from './secondary-capture.ts';
import { overlapping } from './segmentation-from-ct.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

say('1. Regenerate generated/ from standard-xml/');
const model = readEdition({});
const files = emit(correct(model));
const { written, removed } = files.write('generated');
say(
  `   ${model.edition}: ${model.iods.length} IODs, ${model.modules.length} modules, ${model.macros.length} macros, ${files.files.size} files, ${written} changed, ${removed} removed`,
);

say('2. Author a CT slice, a secondary capture and a segmentation, and write them');
mkdirSync('demo-out', { recursive: true });
const objects: readonly (readonly [string, object])[] = [
  ['ct-slice.dcm', ctSlice()],
  ['secondary-capture.dcm', greyRamp()],
  ['segmentation.dcm', overlapping()],
];
for (const [name, object] of objects) {
  const bytes = writeDicom(object);
  writeFileSync(join('demo-out', name), bytes);
  say(`   demo-out/${name}: ${bytes.length} bytes`);
}

say('3. Read and validate them');
let failed = false;
for (const [name] of objects) {
  const { dataset, transferSyntaxUID } = readDicom(readFileSync(join('demo-out', name)));
  const result = await validate(dataset);
  const errors = result.findings.filter((finding) => finding.severity === 'error');
  if (result.conforms !== true) failed = true;
  say(
    `   ${name}: ${result.iod}, Transfer Syntax ${transferSyntaxUID}, ${result.conforms ? 'conforms' : `${errors.length} errors`}, ${result.undecided} conditions cannot be told from it`,
  );
  for (const error of errors) say(`     ${error.path}: ${error.message}`);
}

say('4. Damage one attribute and validate again');
const { dataset } = readDicom(readFileSync(join('demo-out', 'ct-slice.dcm')));
dataset.PatientSex = 'X';
delete dataset.ImagePositionPatient;
const damaged = await validate(dataset);
writeFileSync(join('demo-out', 'ct-slice-damaged.dcm'), writeDicom(dataset));
for (const finding of damaged.findings.filter((one) => one.severity === 'error')) {
  say(`   ${finding.code}: ${finding.path}`);
  say(`     ${finding.message}`);
  say(`     ${finding.module}, ${finding.url}`);
}
const found = new Set(damaged.findings.map((finding) => `${finding.code} ${finding.path}`));
if (!found.has('value PatientSex') || !found.has('missing ImagePositionPatient')) failed = true;
say(failed ? 'The demo did not come out as it should.' : 'All as it should be.');
process.exitCode = failed ? 1 : 0;
