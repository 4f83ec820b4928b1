/** `json`: a DICOM file as DICOM JSON. */
import { parseArgs } from 'node:util';
import { ReadDicomError } from '../../dcmjs/errors.ts';
import { DicomJsonError, printDicomJson, toDicomJson } from '../../dcmjs/json.ts';
import { readDicom } from '../../dcmjs/read.ts';
import { readInput } from '../inputs.ts';
import { type Command, UsageError } from '../usage.ts';

export const jsonCommand: Command = {
  usage: 'json FILE',
  summary: 'writes a DICOM file as DICOM JSON (PS3.18 Annex F) to standard output',
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, strict: true, options: {} });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('name one file');
    try {
      const { dataset } = readDicom(readInput(file));
      process.stdout.write(`${printDicomJson(toDicomJson(dataset))}\n`);
      return 0;
    } catch (error) {
      if (error instanceof ReadDicomError || error instanceof DicomJsonError || (error instanceof Error && 'code' in error)) {
        process.stderr.write(`${file}: ${error.message}\n`);
        return 3;
      }
      throw error;
    }
  },
};
