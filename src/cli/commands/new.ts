/** `new`: the smallest valid instance of an IOD, as a DICOM file or as DICOM JSON. */
import { parseArgs } from 'node:util';
import { sopClasses } from '../../../generated/sop-classes.ts';
import { hasFrames, minimalInstance } from '../../authoring/minimal-instance.ts';
import { elementByKeyword } from '../../dataset/dictionary.ts';
import type { DataItem, DataValue } from '../../dataset/types.ts';
import { BIG_INTEGERS, BYTES, NUMBERS, UNSPLIT } from '../../dataset/vr-kinds.ts';
import { WriteDicomError } from '../../dcmjs/errors.ts';
import { DicomJsonError, printDicomJson, toDicomJson } from '../../dcmjs/json.ts';
import { writeDicom } from '../../dcmjs/write.ts';
import { resultOf } from '../../validation/validate-tables.ts';
import { keywords } from '../keywords.ts';
import { namedIod } from '../named-iod.ts';
import { writeOut } from '../out.ts';
import { type Command, didYouMean, UsageError } from '../usage.ts';

/** One value of `--set`; none where there is no text. */
function valueFrom(vr: string, text: string): DataValue {
  if (text === '') return null;
  if (NUMBERS.has(vr)) return Number(text);
  return BIG_INTEGERS.has(vr) && /^-?\d+$/.test(text) ? BigInt(text) : text;
}

/** `Keyword=VALUE`, several values parted by backslashes. */
function set(dataset: DataItem, assignment: string): void {
  const at = assignment.indexOf('=');
  const keyword = assignment.slice(0, at);
  if (at <= 0) throw new UsageError(`--set ${assignment}: there is no value; give Keyword=VALUE`);
  const definition = elementByKeyword(keyword);
  if (!definition) throw new UsageError(`--set ${assignment}: the standard has no attribute ${keyword}${didYouMean(keyword, keywords())}`);
  if (definition.vr === 'SQ') throw new UsageError(`--set ${assignment}: ${keyword} is a sequence, which has no value to set`);
  if (definition.tag.startsWith('0002'))
    throw new UsageError(`--set ${assignment}: ${keyword} is of the File Meta Information, which is made from the data set`);
  const vr = definition.vr.split('|')[0] ?? '';
  if (BYTES.has(vr)) throw new UsageError(`--set ${assignment}: ${keyword} holds bytes, which cannot be given as text`);
  const text = assignment.slice(at + 1);
  const values = text === '' ? [] : text.split('\\').map((one) => valueFrom(vr, one));
  const wrong = BIG_INTEGERS.has(vr)
    ? (value: DataValue) => typeof value === 'string'
    : (value: DataValue) => typeof value === 'number' && !Number.isFinite(value);
  if (values.some(wrong)) throw new UsageError(`--set ${assignment}: a number is expected`);
  if (definition.vm === '1' && values.length > 1 && !UNSPLIT.has(vr))
    throw new UsageError(`--set ${assignment}: ${keyword} has one value, not ${values.length}`);
  dataset[keyword] = values.length === 0 ? null : definition.vm !== '1' ? values : UNSPLIT.has(vr) ? text : (values[0] ?? null);
}

/** @throws UsageError when a value of `--set` cannot be written. */
function contentOf(dataset: DataItem, json: boolean): string | Uint8Array {
  try {
    return json ? `${printDicomJson(toDicomJson(dataset))}\n` : writeDicom(dataset);
  } catch (error) {
    if (error instanceof WriteDicomError || error instanceof DicomJsonError) throw new UsageError(`cannot be written: ${error.message}`);
    throw error;
  }
}

export const newCommand: Command = {
  usage: 'new IOD [--out FILE] [--json] [--frames N] [--set Keyword=VALUE]…',
  summary: 'writes the smallest valid instance of an IOD, named by id, name, path name or SOP Class UID',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: { out: { type: 'string' }, json: { type: 'boolean' }, frames: { type: 'string' }, set: { type: 'string', multiple: true } },
    });
    const [name] = positionals;
    if (name === undefined || positionals.length > 1) throw new UsageError('name one IOD');
    if (values.out === undefined && !values.json) throw new UsageError('give --out FILE, or --json');
    const frames = Number(values.frames ?? 1);
    if (!Number.isInteger(frames) || frames < 1) throw new UsageError(`--frames is a number from 1, not ${values.frames}`);
    const iod = await namedIod(name);
    if (frames > 1 && !hasFrames(iod)) throw new UsageError(`${iod.name} has no frames: leave --frames out`);
    const dataset: DataItem = {
      ...minimalInstance<object>(iod, { frames, ...(Object.hasOwn(sopClasses, name) ? { sopClassUID: name } : {}) }),
    };
    for (const assignment of values.set ?? []) set(dataset, assignment);
    const errors = resultOf(dataset, iod).findings.filter((finding) => finding.severity === 'error');
    for (const finding of errors) process.stderr.write(`${finding.path}: ${finding.message}\n`);
    const content = contentOf(dataset, values.json ?? false);
    if (values.out === undefined) process.stdout.write(content);
    else writeOut(values.out, content);
    return errors.length > 0 ? 1 : 0;
  },
};
