/** `seg`: segmentations from and to label files (NIfTI, NRRD) with a meta.json. */
import { parseArgs } from 'node:util';
import { messageOf, SegFailure } from '../seg/failure.ts';
import { type Command, UsageError } from '../usage.ts';

const TYPES = ['binary', 'fractional', 'labelmap'] as const;
/** Names of transfer syntaxes in which segments may be encoded. */
const SYNTAXES: Readonly<Record<string, string>> = {
  native: '1.2.840.10008.1.2.1',
  rle: '1.2.840.10008.1.2.5',
  'jpeg-ls': '1.2.840.10008.1.2.4.80',
  'jpeg-2000': '1.2.840.10008.1.2.4.90',
  htj2k: '1.2.840.10008.1.2.4.201',
};
const FORMATS = ['nii.gz', 'nrrd'] as const;

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} is one of ${allowed.join(', ')}, not ${value}`);
  return found;
}

/** A transfer syntax by its name here, or by its UID. */
function syntaxOf(value: string | undefined): string | undefined {
  if (value === undefined || /^[0-9]+(\.[0-9]+)+$/.test(value)) return value;
  const named = Object.hasOwn(SYNTAXES, value) ? SYNTAXES[value] : undefined;
  if (named === undefined) throw new UsageError(`--transfer-syntax is one of ${Object.keys(SYNTAXES).join(', ')}, or a UID, not ${value}`);
  return named;
}

function needed(option: string, value: string | undefined): string {
  if (value === undefined) throw new UsageError(`${option} is needed`);
  return value;
}

/** `--labels A B C`: what follows an option up to the next one belongs to it. */
function withLists(args: readonly string[], option: string): string[] {
  const out: string[] = [];
  let within = false;
  for (const one of args) {
    if (one.startsWith('-') && one !== '-') within = one === option;
    if (within && one !== option) out.push(option, one);
    else if (!within) out.push(one);
  }
  return out;
}

async function encode(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: withLists(args, '--labels'),
    strict: true,
    options: {
      images: { type: 'string' },
      labels: { type: 'string', multiple: true },
      meta: { type: 'string' },
      out: { type: 'string' },
      type: { type: 'string' },
      series: { type: 'string' },
      'transfer-syntax': { type: 'string' },
    },
  });
  const labels = values.labels ?? [];
  if (labels.length === 0) throw new UsageError('--labels FILE… is needed');
  const type = oneOf('--type', values.type ?? 'binary', TYPES);
  const withMeta = values.meta !== undefined;
  const request = {
    images: withMeta ? needed('--images', values.images) : (values.images ?? ''),
    labels,
    meta: values.meta,
    out: withMeta ? needed('--out', values.out) : (values.out ?? ''),
    type,
    series: values.series,
    transferSyntaxUID: syntaxOf(values['transfer-syntax']),
  };
  return (await import('../seg/encode.ts')).encode(request);
}

async function decode(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: true,
    options: { to: { type: 'string' }, format: { type: 'string' }, 'per-segment': { type: 'boolean' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('name one segmentation');
  const request = {
    file,
    to: needed('--to', values.to),
    format: oneOf('--format', values.format ?? 'nii.gz', FORMATS),
    perSegment: values['per-segment'] ?? false,
  };
  return (await import('../seg/decode.ts')).decode(request);
}

export const segCommand: Command = {
  usage:
    'seg encode --images DIR --labels FILE… --meta meta.json --out seg.dcm [--type binary|fractional|labelmap] [--series UID] [--transfer-syntax native|rle|jpeg-ls|jpeg-2000|htj2k|UID] | seg decode seg.dcm --to DIR [--format nii.gz|nrrd] [--per-segment]',
  summary: 'makes a segmentation of label files (NIfTI, NRRD) and their meta.json, and the other way round',
  async run(args) {
    const [name, ...rest] = args;
    if (name !== 'encode' && name !== 'decode') throw new UsageError('say encode or decode');
    try {
      return await (name === 'encode' ? encode : decode)(rest);
    } catch (error) {
      if (error instanceof SegFailure) {
        process.stderr.write(`${error.message}\n`);
        return error.exitCode;
      }
      const known = ['AuthoringError', 'SegmentationError', 'NonconformantError', 'WriteDicomError'];
      if (error instanceof Error && known.includes(error.name)) {
        process.stderr.write(`${messageOf(error)}\n`);
        return 1;
      }
      if (error instanceof Error && 'code' in error && 'path' in error) {
        process.stderr.write(`${error.message}\n`);
        return 3;
      }
      throw error;
    }
  },
};
