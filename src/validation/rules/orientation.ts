/** Patient Orientation: its letters, what they name, and whether they agree with direction cosines (PS3.3 C.7.6.1.1.1). */
import { find } from '../lookup.ts';
import { numberOf } from '../evaluate.ts';
import type { Scope } from '../scope.ts';
import type { Check } from './assertions.ts';
import * as say from './words.ts';

/** Cosine beyond which a direction surely points the other way. */
const OPPOSED = 0.1;

/** Directions by letter: the axis that they are on, and for bipeds the sign on that axis of the Patient-Based Coordinate System. */
const BIPED: Readonly<Record<string, readonly [axis: number, sign: number]>> = {
  L: [0, 1],
  R: [0, -1],
  P: [1, 1],
  A: [1, -1],
  H: [2, 1],
  F: [2, -1],
};

/** Pairs of opposite directions of quadrupeds; those of the trunk, the head and the limbs are different axes in name. */
const QUADRUPED: Readonly<Record<string, number>> = {
  LE: 0,
  RT: 0,
  D: 1,
  V: 1,
  CR: 2,
  CD: 2,
  M: 3,
  L: 3,
  PR: 4,
  DI: 4,
  PA: 5,
  PL: 6,
  R: 7,
};

/** 1 biped, 2 quadruped, 0 cannot be told. */
function kind(scope: Scope): number {
  const value = find(scope, { keyword: 'AnatomicalOrientationType', scope: 'root' });
  if (scope.run.reported) return 0;
  if (value === undefined || value === null || value === 'BIPED') return 1;
  return value === 'QUADRUPED' ? 2 : 0;
}

/** The abbreviations of a value, read from the left; null when it is made of others. */
function parts(value: string, quadruped: boolean): string[] | null {
  const found: string[] = [];
  for (let at = 0; at < value.length; ) {
    const two = value.slice(at, at + 2);
    const one = value.slice(at, at + 1);
    const part = quadruped && two in QUADRUPED ? two : one;
    if (!((quadruped ? QUADRUPED : BIPED)[part] !== undefined)) return null;
    found.push(part);
    at += part.length;
  }
  return found.length === 0 || found.length > 3 ? null : found;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').map((one) => one.trim()) : [];
}

export const orientationLetters: Check = ({ scope, value }) => {
  const type = kind(scope);
  if (type === 0) return null;
  for (const text of texts(value)) if (text !== '' && parts(text, type === 2) === null) return say.letters(text);
  return null;
};

export const orientationOpposites: Check = ({ scope, value }) => {
  const type = kind(scope);
  if (type === 0) return null;
  const values = texts(value);
  const axesOf = (text: string): (number | undefined)[] | null =>
    parts(text, type === 2)?.map((part) => (type === 2 ? QUADRUPED[part] : BIPED[part]?.[0])) ?? null;
  for (const text of values) {
    const axes = axesOf(text);
    if (axes !== null && new Set(axes).size < axes.length) return say.opposites(text);
  }
  // Rows and columns are at right angles: one direction alone cannot be that of both.
  const [row = '', column = ''] = values;
  const [rows, columns] = [axesOf(row), axesOf(column)];
  return rows?.length === 1 && columns?.length === 1 && rows[0] === columns[0] ? say.opposites(`${row}\\${column}`) : null;
};

export const orientationAgrees: Check = ({ scope, value }) => {
  if (kind(scope) !== 1) return null;
  const orientation = find(scope, { keyword: 'ImageOrientationPatient' });
  if (scope.run.reported || !Array.isArray(orientation) || orientation.length !== 6) return null;
  for (const [index, text] of texts(value).slice(0, 2).entries()) {
    for (const part of parts(text, false) ?? []) {
      const [axis, sign] = BIPED[part] ?? [0, 0];
      const cosine = numberOf(orientation[index * 3 + axis]);
      if (cosine !== null && cosine * sign < -OPPOSED) return say.against(text);
    }
  }
  return null;
};
