/** `validate`: files and folders against the standard. */
import { createWriteStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { IodRules } from '../../rules/tables.ts';
import { ReadDicomError } from '../../dcmjs/errors.ts';
import { readDicom } from '../../dcmjs/read.ts';
import { loadRules } from '../../rules/load.ts';
import { type Rules, validate } from '../../validation/validate.ts';
import { findIod } from '../find-iod.ts';
import { head, type Input, inputs, looksLikeDicom, readInput } from '../inputs.ts';
import { add, atLeast, type FileResult, header, isSeverity, type Totals, unreadable } from '../report.ts';
import { textOf } from '../report-text.ts';
import { type Command, UsageError } from '../usage.ts';

const FORMATS = ['text', 'json', 'ndjson'] as const;
type Format = (typeof FORMATS)[number];

function isFormat(text: string): text is Format {
  return FORMATS.some((format) => format === text);
}

async function check(input: Input, options: { iod: IodRules | null; rules: Rules | null }): Promise<FileResult> {
  let bytes: Uint8Array;
  try {
    bytes = readInput(input);
  } catch (error) {
    return unreadable(input.name, error instanceof Error ? error.message : String(error), null);
  }
  try {
    const { dataset, meta, transferSyntaxUID } = readDicom(bytes);
    const named =
      dataset.SOPClassUID === undefined &&
      typeof meta.MediaStorageSOPClassUID === 'string' &&
      dataset.DirectoryRecordSequence !== undefined;
    const result = await validate(dataset, {
      ...(options.iod ? { iod: options.iod } : {}),
      ...(options.rules ? { rules: options.rules } : {}),
    });
    return { file: input.name, ...result, ...(named ? { sopClassUID: String(meta.MediaStorageSOPClassUID) } : {}), transferSyntaxUID };
  } catch (error) {
    if (error instanceof ReadDicomError) return unreadable(input.name, error.message, error.offset);
    throw error;
  }
}

/** A stream that ends quietly when its reader goes. */
function output(file: string | undefined): { write(text: string): void; end(): Promise<void> } {
  if (file === undefined) return { write: (text) => void process.stdout.write(text), end: async () => {} };
  const stream = createWriteStream(file);
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure = error;
  });
  return {
    write: (text) => void stream.write(text),
    end: () =>
      new Promise((resolve, reject) => {
        stream.end(() => (failure ? reject(failure) : resolve()));
        if (failure) reject(failure);
      }),
  };
}

export const validateCommand: Command = {
  usage: 'validate PATH… [--format text|json|ndjson] [--out FILE] [--severity error|warning|info] [--iod NAME] [--rules FILE]',
  summary: 'checks files, walked folders or standard input (-); exit code 1 with errors, 3 with unreadable input',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        severity: { type: 'string' },
        iod: { type: 'string' },
        rules: { type: 'string' },
        jobs: { type: 'string' },
      },
    });
    if (positionals.length === 0) throw new UsageError('name a file, a folder, or - for standard input');
    const format = values.format ?? 'text';
    if (!isFormat(format)) throw new UsageError(`there is no format ${format}; there are ${FORMATS.join(', ')}`);
    const severity = values.severity ?? (format === 'text' ? 'warning' : 'info');
    if (!isSeverity(severity)) throw new UsageError(`there is no severity ${severity}; there are error, warning, info`);
    const iod = values.iod === undefined ? null : await findIod(values.iod);
    const rules = values.rules === undefined ? null : loadRules(readFileSync(values.rules, 'utf8'));
    const out = output(values.out);
    const totals: Totals = { files: 0, conforming: 0, errors: 0, warnings: 0, infos: 0, unreadable: 0 };
    let failed = false;
    let skipped = 0;
    const stated = header(rules?.edition);
    if (format === 'json') out.write(`{"iodine":${JSON.stringify(stated.iodine)},"edition":${JSON.stringify(stated.edition)},"files":[`);
    for (const input of inputs(positionals)) {
      if (input.walked) {
        let dicom = false;
        try {
          dicom = looksLikeDicom(head(input.name));
        } catch {
          // What cannot be opened in a walked folder is no DICOM file that could be checked.
        }
        if (!dicom) {
          skipped++;
          continue;
        }
      }
      const whole = await check(input, { iod, rules });
      if (whole.conforms === false) failed = true;
      const result = atLeast(whole, severity);
      if (format === 'json') out.write(`${totals.files > 0 ? ',' : ''}\n${JSON.stringify(result)}`);
      else out.write(format === 'ndjson' ? `${JSON.stringify(result)}\n` : textOf(result));
      add(totals, result);
    }
    if (format === 'json') out.write(`\n],"totals":${JSON.stringify(totals)}}\n`);
    await out.end();
    if (skipped > 0) process.stderr.write(`${skipped} file${skipped === 1 ? ' is' : 's are'} no DICOM and skipped\n`);
    if (totals.files === 0) {
      process.stderr.write('no DICOM file was found\n');
      return 2;
    }
    return totals.unreadable > 0 ? 3 : failed ? 1 : 0;
  },
};
