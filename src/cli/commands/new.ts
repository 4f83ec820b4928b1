/** `new`: the smallest valid instance of an IOD, as a DICOM file or as DICOM JSON. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { names } from '../../../generated/dictionary/names.ts';
import { sopClasses } from '../../../generated/sop-classes.ts';
import { hasFrames, minimalInstance } from '../../authoring/minimal-instance.ts';
import { elementByKeyword } from '../../dataset/dictionary.ts';
import type { DataItem } from '../../dataset/types.ts';
import { toDicomJson } from '../../dcmjs/json.ts';
import { writeDicom } from '../../dcmjs/write.ts';
import { resultOf } from '../../validation/validate-tables.ts';
import { namedIod } from '../named-iod.ts';
import { type Command, didYouMean, UsageError } from '../usage.ts';

const keywords = (): string[] => names.split('\n').map((line) => line.slice(0, line.indexOf(' ')));
const NUMBERS = new Set(['IS', 'DS', 'US', 'SS', 'UL', 'SL', 'FL', 'FD']);

/** `Keyword=VALUE`, several values parted by backslashes. */
function set(dataset: DataItem, assignment: string): void {
  const at = assignment.indexOf('=');
  const keyword = assignment.slice(0, at);
  if (at <= 0) throw new UsageError(`--set ${assignment}: there is no value; give Keyword=VALUE`);
  const definition = elementByKeyword(keyword);
  if (!definition) throw new UsageError(`--set ${assignment}: the standard has no attribute ${keyword}${didYouMean(keyword, keywords())}`);
  if (definition.vr === 'SQ') throw new UsageError(`--set ${assignment}: ${keyword} is a sequence, which has no value to set`);
  const numeric = NUMBERS.has(definition.vr.split('|')[0] ?? '');
  const values = assignment
    .slice(at + 1)
    .split('\\')
    .map((text) => (numeric ? Number(text) : text));
  if (values.some((value) => typeof value === 'number' && !Number.isFinite(value)))
    throw new UsageError(`--set ${assignment}: a number is expected`);
  dataset[keyword] = definition.vm === '1' ? (values[0] ?? null) : values;
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
    if (values.json) {
      const text = `${JSON.stringify(toDicomJson(dataset), null, 1)}\n`;
      if (values.out === undefined) process.stdout.write(text);
      else writeFileSync(values.out, text);
    } else if (values.out !== undefined) writeFileSync(values.out, writeDicom(dataset));
    return errors.length > 0 ? 1 : 0;
  },
};
