/** Predicates of rules that need geometry, bits or texts of their own. */
import { isEmpty } from '../../dataset/empty.ts';
import { numberOf } from '../evaluate.ts';
import { find, read } from '../lookup.ts';
import type { Scope } from '../scope.ts';
import { byteLength } from '../vr.ts';
import type { Check } from './assertions.ts';
import type { Named } from './language.ts';
import { orientationAgrees, orientationLetters, orientationOpposites } from './orientation.ts';
import * as say from './words.ts';

/** How far lengths and dot products of direction cosines may be off: values are written with a few decimals. */
const COSINE = 0.001;
/** The same for matrices, whose nine products add up. */
const MATRIX = 0.001;
/** Distance of a point from the plane of a contour that no rounding explains, in mm. */
const PLANE = 1;
/** Part of a difference of meterset that rounding of weights explains. */
const WEIGHTS = 0.001;

/** An Item to be read, whatever it is made of. */
const isItem = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

type Vector = readonly [number, number, number];

/** All values as numbers; null when one is none. */
export function numbersOf(value: unknown): number[] | null {
  if (!Array.isArray(value)) return null;
  const numbers: number[] = [];
  for (const one of value) {
    const number = numberOf(one);
    if (number === null) return null;
    numbers.push(number);
  }
  return numbers;
}

const triple = (values: readonly number[], at: number): Vector => [values[at] ?? 0, values[at + 1] ?? 0, values[at + 2] ?? 0];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const less = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];

const unitVectors: Check = ({ value }) => {
  if (!Array.isArray(value) || value.length % 3 !== 0) return null;
  for (let at = 0; at < value.length; at += 3) {
    const product = dotOf(value, at, at);
    if (product === null) return null;
    const length = Math.sqrt(product);
    if (Math.abs(length - 1) > COSINE) return say.vectorLength(length);
  }
  return null;
};

const orthogonalVectors: Check = ({ value }) => {
  if (!Array.isArray(value) || value.length !== 6) return null;
  const product = dotOf(value, 0, 3);
  return product !== null && Math.abs(product) > COSINE ? say.notOrthogonal(product) : null;
};

/** Dot product of two triples of a list; null where one of them is no number. */
function dotOf(values: readonly unknown[], left: number, right: number): number | null {
  let sum = 0;
  for (let axis = 0; axis < 3; axis++) {
    const [a, b] = [values[left + axis], values[right + axis]];
    if (typeof a !== 'number' || typeof b !== 'number') return null;
    sum += a * b;
  }
  return sum;
}

function matrixOf(value: unknown): number[] | null {
  const numbers = numbersOf(value);
  return numbers !== null && numbers.length === 16 ? numbers : null;
}

const lastRow: Check = ({ value }) => {
  const matrix = matrixOf(value);
  const row = matrix?.slice(12);
  return row === undefined || row.every((one, index) => Math.abs(one - (index === 3 ? 1 : 0)) <= MATRIX) ? null : say.lastRow(row);
};

/** Columns of the upper left three by three. */
function columnsOf(matrix: readonly number[]): [Vector, Vector, Vector] {
  const column = (at: number): Vector => [matrix[at] ?? 0, matrix[at + 4] ?? 0, matrix[at + 8] ?? 0];
  return [column(0), column(1), column(2)];
}

/** The largest cosine between two columns. */
function slant([a, b, c]: readonly [Vector, Vector, Vector]): number {
  const length = (vector: Vector): number => Math.sqrt(dot(vector, vector)) || 1;
  const cosine = (one: Vector, other: Vector): number => Math.abs(dot(one, other)) / (length(one) * length(other));
  return Math.max(cosine(a, b), cosine(a, c), cosine(b, c));
}

function transformation(rigid: boolean): Check {
  return ({ value }) => {
    const matrix = matrixOf(value);
    if (matrix === null) return null;
    const columns = columnsOf(matrix);
    const cosine = slant(columns);
    if (rigid) {
      for (const column of columns) {
        const length = Math.sqrt(dot(column, column));
        if (Math.abs(length - 1) > MATRIX) return say.matrix('the length of a column is', length);
      }
    }
    return cosine > MATRIX ? say.matrix('the cosine between two columns is', cosine) : null;
  };
}

const coplanar: Check = ({ value }) => {
  const numbers = numbersOf(value);
  if (numbers === null || numbers.length % 3 !== 0 || numbers.length < 12) return null;
  const origin = triple(numbers, 0);
  // The normal of the whole polygon, to which every edge contributes (Newell): no three points decide alone.
  let normal: Vector = [0, 0, 0];
  let size = 0;
  for (let at = 0; at < numbers.length; at += 3) {
    const here = less(triple(numbers, at), origin);
    const next = less(triple(numbers, (at + 3) % numbers.length), origin);
    const part = cross(here, next);
    normal = [normal[0] + part[0], normal[1] + part[1], normal[2] + part[2]];
    size = Math.max(size, dot(here, here));
  }
  const length = Math.sqrt(dot(normal, normal));
  // Points on a line, or an outline that folds back on itself, have no plane of their own.
  if (length < 0.01 * size || length === 0) return null;
  let low = 0;
  let high = 0;
  for (let at = 0; at < numbers.length; at += 3) {
    const distance = dot(less(triple(numbers, at), origin), normal) / length;
    low = Math.min(low, distance);
    high = Math.max(high, distance);
  }
  return high - low > PLANE ? say.offPlane(high - low) : null;
};

const openPoints: Check = ({ value }) => {
  const numbers = numbersOf(value);
  if (numbers === null || numbers.length < 9 || numbers.length % 3 !== 0) return null;
  const first = triple(numbers, 0);
  const last = triple(numbers, numbers.length - 3);
  return first.every((one, axis) => one === last[axis]) ? say.closed : null;
};

const distinctPairs: Check = ({ value }) => {
  const numbers = numbersOf(value);
  if (numbers === null) return null;
  const seen = new Set<string>();
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [x = 0, y = 0] = [numbers[at], numbers[at + 1]];
    if (seen.has(`${x}|${y}`)) return say.pairTwice(x, y);
    seen.add(`${x}|${y}`);
  }
  return null;
};

/** Each tag is of an attribute that is there, with a value. */
const pointsToPresent: Check = ({ scope, value }) => {
  for (const one of Array.isArray(value) ? value : [value]) {
    if (typeof one !== 'string' || !/^[0-9A-Fa-f]{8}$/.test(one)) continue;
    const tag = one.toUpperCase();
    const keyword = scope.run.dictionary.byTag(tag)?.keyword;
    const places = keyword === undefined ? [tag] : [keyword, tag];
    if (places.every((key) => isEmpty(read(scope.item, key)))) {
      // What the tables ask for and is absent is a finding of its own.
      if (keyword !== undefined && reported(scope, keyword)) continue;
      return say.pointsNowhere(keyword ?? tag);
    }
  }
  return null;
};

function reported(scope: Scope, keyword: string): boolean {
  find(scope, { keyword, scope: 'item' });
  return scope.run.reported;
}

/** Entries of LUT Data within the bits that the descriptor gives them, where they stand in 16. */
const withinBits: Check = ({ scope, value }) => {
  const descriptor = numbersOf(find(scope, { keyword: 'LUTDescriptor', scope: 'item' }));
  const bits = descriptor?.[2];
  if (bits === undefined || bits <= 8 || bits >= 16) return null;
  const most = 2 ** bits - 1;
  const numbers = Array.isArray(value) ? value : words(value);
  if (numbers === null) return null;
  for (const one of numbers) if (typeof one === 'number' && one > most) return say.tooLarge(one, bits);
  return null;
};

/** Words of a buffer, low byte first. */
function words(value: unknown): Iterable<number> | null {
  return value instanceof ArrayBuffer && value.byteLength % 2 === 0 ? new Uint16Array(value) : null;
}

/** Indices of a list of 32 bits: from 1, each larger than the one before, within the values that they point to. */
const indexList: Check = ({ scope, value }) => {
  if (!(value instanceof ArrayBuffer) || value.byteLength % 4 !== 0) return null;
  const size = coordinates(scope);
  if (size === null) return null;
  let least = 1;
  for (const [index, one] of new Uint32Array(value).entries()) {
    if (one < least || one > size || (index === 0 && one !== 1)) return say.listIndex(index, one, least, index === 0 ? 1 : size);
    least = one + 1;
  }
  return null;
};

/** Number of coordinates of the points beside an index list. */
function coordinates(scope: Scope): number | null {
  const single = byteLength(read(scope.item, 'PointCoordinatesData'));
  if (single >= 0) return single / 4;
  const double = byteLength(read(scope.item, 'DoublePointCoordinatesData'));
  return double >= 0 ? double / 8 : null;
}

/** Meterset weights of the spots of a control point sum up to what is delivered until the next. */
const spotWeights: Check = ({ scope, value }) => {
  const numbers = numbersOf(Array.isArray(value) ? value : [value]);
  const list = scope.parent === null ? null : read(scope.parent.item, scope.sequence);
  const next: unknown = Array.isArray(list) ? list[scope.index + 1] : undefined;
  if (numbers === null || !isItem(next)) return null;
  const here = numberOf(read(scope.item, 'CumulativeMetersetWeight'));
  const there = numberOf(read(next, 'CumulativeMetersetWeight'));
  if (here === null || there === null) return null;
  const sum = numbers.reduce((total, one) => total + one, 0);
  const tolerance = WEIGHTS * Math.max(Math.abs(sum), Math.abs(there), 1);
  return Math.abs(sum - (there - here)) > tolerance ? say.weights(sum, there - here) : null;
};

/** Pairs of multiplex group and channel that the Waveform Sequence of this data set has; channel 0 is all of the group. */
const channelsExist: Check = ({ scope, value }) => {
  const pairs = numbersOf(value);
  const groups = read(scope.run.root.item, 'WaveformSequence');
  if (pairs === null || !Array.isArray(groups) || groups.length === 0) return null;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [group = 0, channel = 0] = [pairs[at], pairs[at + 1]];
    const item: unknown = groups[group - 1];
    const channels = isItem(item) ? numberOf(read(item, 'NumberOfWaveformChannels')) : null;
    if (item !== undefined && (channels === null || channel <= channels)) continue;
    return say.noChannel(group, channel);
  }
  return null;
};

/** All images of the sequence are of one SOP Class. */
const oneClass: Check = ({ value }) => {
  const classes = (Array.isArray(value) ? value : []).flatMap((item) => {
    const uid = isItem(item) ? read(item, 'ReferencedSOPClassUID') : undefined;
    return typeof uid === 'string' && uid !== '' ? [uid] : [];
  });
  const [first] = classes;
  const other = classes.find((uid) => uid !== first);
  return other === undefined || first === undefined ? null : say.otherClass(other, first);
};

/** Designators that begin with 99 have letters and digits alone; what is of another value type is found as such. */
const privateScheme: Check = ({ value }) =>
  typeof value === 'string' && value.startsWith('99') && /[^A-Za-z0-9 ]/.test(value) ? say.otherLetters : null;

export function named(name: Named): Check {
  switch (name) {
    case 'unit-vectors':
      return unitVectors;
    case 'orthogonal-vectors':
      return orthogonalVectors;
    case 'private-scheme':
      return privateScheme;
    case 'orientation-letters':
      return orientationLetters;
    case 'orientation-opposites':
      return orientationOpposites;
    case 'orientation-agrees':
      return orientationAgrees;
    case 'affine-last-row':
      return lastRow;
    case 'rigid-matrix':
      return transformation(true);
    case 'orthogonal-matrix':
      return transformation(false);
    case 'coplanar-points':
      return coplanar;
    case 'open-points':
      return openPoints;
    case 'distinct-pairs':
      return distinctPairs;
    case 'points-to-present':
      return pointsToPresent;
    case 'within-bits':
      return withinBits;
    case 'index-list':
      return indexList;
    case 'spot-weights':
      return spotWeights;
    case 'channels-exist':
      return channelsExist;
    case 'one-class':
      return oneClass;
  }
}
