/** No value: what an attribute holds counts as zero length (PS3.5 7.4). */
import { isEmpty, isEmptyPersonName } from '../dataset/empty.ts';

/** Components looked at for a value; a longer array without one among them is no array of values, which the VR check says. */
const SEARCHED = 4096;

/** True for a sequence without Items, for a value of zero length, for several of them, for a person name without text. */
export function isBlank(vr: string, value: unknown): boolean {
  if (Array.isArray(value)) {
    if (vr === 'SQ' || value.length > SEARCHED) return value.length === 0;
    if (vr === 'PN') return value.every((one) => blankName(one));
    return isEmpty(value);
  }
  return vr === 'PN' ? blankName(value) : isEmpty(value);
}

function blankName(value: unknown): boolean {
  if (isEmpty(value)) return true;
  if (typeof value !== 'object' || value === null || Object.prototype.toString.call(value) !== '[object Object]') return false;
  return isEmptyPersonName(value) && Object.values(value).every((group) => group === '' || group === null || group === undefined);
}
