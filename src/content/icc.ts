/** ICC profiles of colours in objects (PS3.3 C.11.15): which may stand there, and the one of sRGB. */
import { AuthoringError } from './errors.ts';

const HEADER = 128;
const D50 = [0.9642, 1, 0.8249] as const;
/** Columns of red, green and blue, adapted to D50 by Bradford's matrix, as IEC 61966-2-1 and ICC.1 give them. */
const RED = [0.43607, 0.22249, 0.01392] as const;
const GREEN = [0.38515, 0.71687, 0.09708] as const;
const BLUE = [0.14307, 0.06061, 0.7141] as const;
const FROM_D65 = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168] as const;
/** Y = (aX + b)^g from d on, else cX. */
const SRGB_CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const;

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const uint32 = (value: number): number[] => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
/** s15Fixed16Number. */
const fixed = (value: number): number[] => uint32(Math.round(value * 65536));

function text(value: string): number[] {
  const units = [...value].flatMap((character) => [0, character.charCodeAt(0)]);
  return [...ascii('mluc'), ...uint32(0), ...uint32(1), ...uint32(12), ...ascii('enUS'), ...uint32(units.length), ...uint32(28), ...units];
}

const xyz = (values: readonly number[]): number[] => [...ascii('XYZ '), ...uint32(0), ...values.flatMap(fixed)];

/** An input profile of sRGB (IEC 61966-2-1), version 4.3: matrix and curves. */
export function srgbProfile(): ArrayBuffer {
  const curve = [...ascii('para'), ...uint32(0), 0, 3, 0, 0, ...SRGB_CURVE.flatMap(fixed)];
  const tags: readonly (readonly [string, readonly number[]])[] = [
    ['desc', text('sRGB')],
    ['cprt', text('No copyright')],
    ['wtpt', xyz(D50)],
    ['chad', [...ascii('sf32'), ...uint32(0), ...FROM_D65.flatMap(fixed)]],
    ['rXYZ', xyz(RED)],
    ['gXYZ', xyz(GREEN)],
    ['bXYZ', xyz(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table: number[] = [...uint32(tags.length)];
  const data: number[] = [];
  const start = HEADER + 4 + tags.length * 12;
  const placed = new Map<readonly number[], number>();
  for (const [name, bytes] of tags) {
    let at = placed.get(bytes);
    if (at === undefined) {
      at = start + data.length;
      placed.set(bytes, at);
      data.push(...bytes);
      while (data.length % 4 !== 0) data.push(0);
    }
    table.push(...ascii(name), ...uint32(at), ...uint32(bytes.length));
  }
  const header = [
    ...uint32(start + data.length),
    ...uint32(0),
    ...uint32(0x04300000),
    ...ascii('scnrRGB XYZ '),
    // A fixed date, so that the profile is the same bytes whenever it is made.
    ...[7, 232, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0],
    ...ascii('acsp'),
    ...Array.from({ length: 28 }, () => 0),
    ...D50.flatMap(fixed),
  ];
  while (header.length < HEADER) header.push(0);
  return Uint8Array.from([...header, ...table, ...data]).buffer;
}

/**
 * The bytes of a profile, of even length.
 * @throws AuthoringError unless it is an input or colour space profile of RGB with the connection space XYZ or Lab, as long as it says.
 */
export function checkedIccProfile(profile: ArrayBuffer | Uint8Array<ArrayBuffer>): ArrayBuffer {
  const bytes = profile instanceof ArrayBuffer ? new Uint8Array(profile) : profile;
  const word = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  const refuse = (why: string): never => {
    throw new AuthoringError('iccProfile', why);
  };
  if (bytes.length < HEADER || word(36) !== 'acsp') refuse('is no ICC profile');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length > bytes.length) refuse(`says that it has ${length} bytes and has ${bytes.length}`);
  if (!['scnr', 'spac'].includes(word(12)))
    refuse(`is of device class "${word(12)}"; input (scnr) and colour space (spac) profiles are allowed`);
  if (word(16) !== 'RGB ') refuse(`is of colour space "${word(16)}"; RGB is expected`);
  if (!['XYZ ', 'Lab '].includes(word(20))) refuse(`has the connection space "${word(20)}"; XYZ or Lab is expected`);
  const even = new Uint8Array(length + (length % 2));
  even.set(bytes.subarray(0, length));
  return even.buffer;
}
