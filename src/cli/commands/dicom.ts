/** `dicom`: DICOM JSON as a DICOM file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WriteDicomError } from '../../dcmjs/errors.ts';
import { DicomJsonError, fromDicomJson } from '../../dcmjs/json.ts';
import { writeDicom } from '../../dcmjs/write.ts';
import { type Command, UsageError } from '../usage.ts';

export const dicomCommand: Command = {
  usage: 'dicom FILE.json --out FILE',
  summary: 'writes DICOM JSON as a DICOM file, Explicit VR Little Endian',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: { out: { type: 'string' } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('name one file');
    if (values.out === undefined) throw new UsageError('--out is needed');
    try {
      const read: unknown = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
      const json: unknown = Array.isArray(read) && read.length === 1 ? read[0] : read;
      if (typeof json !== 'object' || json === null) throw new DicomJsonError('an object keyed by 8-digit tags is expected', '');
      writeFileSync(values.out, writeDicom(fromDicomJson(json)));
      return 0;
    } catch (error) {
      if (
        error instanceof SyntaxError ||
        error instanceof DicomJsonError ||
        error instanceof WriteDicomError ||
        (error instanceof Error && 'code' in error)
      ) {
        process.stderr.write(`${file}: ${error.message}\n`);
        return 3;
      }
      throw error;
    }
  },
};
