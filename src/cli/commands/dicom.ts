/** `dicom`: DICOM JSON as a DICOM file. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WriteDicomError } from '../../dcmjs/errors.ts';
import { DicomJsonError, fromDicomJson } from '../../dcmjs/json.ts';
import { writeDicom } from '../../dcmjs/write.ts';
import { writeOut } from '../out.ts';
import { type Command, UsageError } from '../usage.ts';

export const dicomCommand: Command = {
  usage: 'dicom FILE.json --out FILE [--transfer-syntax UID]',
  summary: 'writes DICOM JSON as a DICOM file in Explicit VR Little Endian; compressed pixel data need their transfer syntax',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: { out: { type: 'string' }, 'transfer-syntax': { type: 'string' } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('name one file');
    if (values.out === undefined) throw new UsageError('--out is needed');
    const transferSyntaxUID = values['transfer-syntax'];
    if (transferSyntaxUID !== undefined && !/^[0-2](?:\.\d+)+$/.test(transferSyntaxUID))
      throw new UsageError(`--transfer-syntax is the UID of a transfer syntax, not ${transferSyntaxUID}`);
    let bytes: Uint8Array;
    try {
      const read: unknown = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
      const json: unknown = Array.isArray(read) && read.length === 1 ? read[0] : read;
      if (typeof json !== 'object' || json === null) throw new DicomJsonError('an object keyed by 8-digit tags is expected', '');
      const dataset = fromDicomJson(json);
      // What File Meta Information the JSON has names the transfer syntax of its pixel data.
      bytes = writeDicom(dataset, transferSyntaxUID === undefined ? { meta: dataset } : { transferSyntaxUID, meta: dataset });
    } catch (error) {
      if (
        error instanceof SyntaxError ||
        error instanceof DicomJsonError ||
        error instanceof WriteDicomError ||
        (error instanceof Error && 'code' in error)
      ) {
        const compressed = error instanceof WriteDicomError && error.path === 'PixelData' && transferSyntaxUID === undefined;
        process.stderr.write(`${file}: ${error.message}${compressed ? ' (--transfer-syntax UID)' : ''}\n`);
        return 3;
      }
      throw error;
    }
    writeOut(values.out, bytes);
    return 0;
  },
};
