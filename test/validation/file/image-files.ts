/** Files of images in a transfer syntax, each with attributes and pixel data of its own. */
import { element, file, IDENTITY, type Part, text, u16, u32 } from './bytes.ts';

/** Transfer Syntax UIDs of the standard, by what follows their root. */
export const ts = (end: string): string => `1.2.840.10008.1.2.${end}`;
export const BASELINE = ts('4.50');
export const RLE = ts('5');
export const J2K = ts('4.91');
export const MPEG2 = ts('4.100');
export const MPEG2_HIGH = ts('4.101');
export const MPEG4 = ts('4.102');
export const HEVC10 = ts('4.108');

export interface Image {
  readonly photometric?: string;
  readonly samples?: number;
  readonly planar?: number;
  readonly frames?: number;
  readonly rows?: number;
  readonly columns?: number;
  readonly allocated?: number;
  readonly stored?: number;
  readonly signed?: number;
  readonly lossy?: string | null;
  readonly methods?: string;
  readonly aspect?: boolean;
  readonly extended?: readonly number[];
  readonly lengths?: readonly number[];
}

const u64 = (value: number): number[] => [...u32(value), 0, 0, 0, 0];

export function image(of: Image, pixels: Part | null): Part[] {
  const { photometric = 'MONOCHROME2', samples = 1, frames = 1, allocated = 8, signed = 0, lossy = null } = of;
  const stored = of.stored ?? allocated;
  return [
    ...IDENTITY,
    element('00280002', 'US', u16(samples)),
    element('00280004', 'CS', text(photometric)),
    ...(samples > 1 ? [element('00280006', 'US', u16(of.planar ?? 0))] : []),
    ...(frames > 1 ? [element('00280008', 'IS', text(String(frames)))] : []),
    element('00280010', 'US', u16(of.rows ?? 2)),
    element('00280011', 'US', u16(of.columns ?? 2)),
    ...(of.aspect ? [element('00280034', 'IS', text('1\\1'))] : []),
    element('00280100', 'US', u16(allocated)),
    element('00280101', 'US', u16(stored)),
    element('00280102', 'US', u16(stored - 1)),
    element('00280103', 'US', u16(signed)),
    ...(lossy === null ? [] : [element('00282110', 'CS', lossy)]),
    ...(of.methods ? [element('00282114', 'CS', text(of.methods))] : []),
    ...(of.extended ? [element('7FE00001', 'OV', of.extended.flatMap(u64))] : []),
    ...(of.lengths ? [element('7FE00002', 'OV', of.lengths.flatMap(u64))] : []),
    ...(pixels === null ? [] : [pixels]),
  ];
}

export const imageFile = (syntax: string, given: Image, pixels: Part | null): Uint8Array => file(image(given, pixels), { syntax });
