/** The VR of an attribute for which PS3.6 leaves several open (US or SS, OB or OW). */
import { elementByTag } from '../dataset/dictionary.ts';

export interface VrContext {
  /** Pixel Representation of the data set is 1. */
  readonly signed: boolean;
  readonly bitsAllocated: number | null;
  /** Implicit VR: Pixel Data are OW (PS3.5 A.1). */
  readonly implicit: boolean;
}

function isBinary(value: unknown): boolean {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** The VR that a value is written with; `UN` for an unknown tag. */
export function chooseVr(tag: string, value: unknown, context: VrContext): string {
  const vr = elementByTag(tag)?.vr ?? 'UN';
  if (vr.length <= 2) return vr;
  const alternatives = vr.split('|');
  const [first = 'UN'] = alternatives;
  if (alternatives.length === 1) return first;
  const binary = isBinary(Array.isArray(value) ? value[0] : value);
  if (alternatives.includes('OB') || (binary && alternatives.includes('OW'))) {
    const bytes = tag === '7FE00010' && context.bitsAllocated !== null && context.bitsAllocated <= 8 && !context.implicit;
    return bytes ? 'OB' : 'OW';
  }
  if (!alternatives.includes('SS')) return first;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const negative = values.some((one) => typeof one === 'number' && one < 0);
  return negative || (context.signed && values.every((one) => typeof one !== 'number' || one <= 32767)) ? 'SS' : 'US';
}
