/** What dcmjs's `DicomMessage.readFile` gives to a data set keyed by keyword. */
import type { Dataset } from '../../generated/dictionary/dataset.ts';
import { elementByTag } from '../dataset/dictionary.ts';
import type { DataItem } from '../dataset/types.ts';
import { shapedValue } from './from-values.ts';
import { isBag } from './shapes.ts';

/** The object is nothing that dcmjs makes. */
export class DcmjsShapeError extends Error {
  override readonly name = 'DcmjsShapeError';
  readonly path: string;

  constructor(message: string, path: string) {
    super(path === '' ? message : `${path}: ${message}`);
    this.path = path;
  }
}

const DEEPEST = 500;

function itemOf(dict: unknown, path: string, depth: number): DataItem {
  if (!isBag(dict)) throw new DcmjsShapeError('an object keyed by 8-digit tags is expected', path);
  if (depth > DEEPEST) throw new DcmjsShapeError(`items are nested deeper than ${DEEPEST} levels`, path);
  const item: DataItem = {};
  for (const key of Object.keys(dict)) {
    const where = path === '' ? key : `${path}.${key}`;
    const element = dict[key];
    if (!/^[0-9A-Fa-f]{8}$/.test(key)) throw new DcmjsShapeError('this is no 8-digit tag', where);
    if (!isBag(element)) throw new DcmjsShapeError('an element is { vr, Value }', where);
    // What `untilTag` leaves behind where it stopped.
    if (element.vr === 0 || element.vr === undefined) continue;
    const tag = key.toUpperCase();
    const definition = elementByTag(tag);
    const named = definition && (!definition.tag.includes('x') || definition.tag.replace('xx', '00') === tag) ? definition : null;
    const vr = String(element.vr);
    item[named?.keyword ?? tag] = shapedValue(vr, element.Value, named, (one, index) => itemOf(one, `${where}[${index}]`, depth + 1));
  }
  return item;
}

/**
 * A `DicomDict`, `{ meta, dict }`, as a data set and its File Meta Information.
 * What dcmjs's reader has lost or misread (empty Items, text of Items in other character sets) is not mended: `readDicom` reads files right.
 * @throws DcmjsShapeError with the path of what is no element.
 */
export function fromDcmjs(dicomDict: object): { dataset: Dataset; meta: Dataset } {
  const part = (name: string): DataItem =>
    itemOf(Object.hasOwn(dicomDict, name) ? Reflect.get(dicomDict, name) : {}, name === 'dict' ? '' : name, 0);
  // Values have the types of their VR, as `readDicom` gives them.
  return { dataset: part('dict') as Dataset, meta: part('meta') as Dataset };
}
