/** Points and directions of three components, in doubles. */
import { SpatialError } from './errors.ts';

/**
 * A point or a displacement. In reference coordinates: (x, y, z) in mm, increasing towards the patient's
 * left, posterior and head (PS3.3 C.7.6.2.1.1), or along the axes of the slide (PS3.3 C.8.12.2.1).
 */
export type Vector3 = readonly [number, number, number];

export function add(a: Vector3, b: Vector3): Vector3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vector3, b: Vector3): Vector3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Vector3, factor: number): Vector3 {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function dot(a: Vector3, b: Vector3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector3, b: Vector3): Vector3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function norm(a: Vector3): number {
  return Math.hypot(a[0], a[1], a[2]);
}

/** The direction of `a` with length one; a `SpatialError` when it has no direction. */
export function unit(a: Vector3, subject = 'vector'): Vector3 {
  const length = norm(a);
  if (!(length > 0) || !Number.isFinite(length)) throw new SpatialError(subject, 'a direction has a finite length above zero', a);
  return scale(a, 1 / length);
}

/** Three finite numbers, or a `SpatialError` that names `subject`. */
export function vector3(value: unknown, subject: string): Vector3 {
  const [x, y, z] = finiteNumbers(value, 3, subject);
  return [x ?? 0, y ?? 0, z ?? 0];
}

/** `count` finite numbers, copied; a `SpatialError` that names `subject` otherwise. */
export function finiteNumbers(value: unknown, count: number, subject: string): number[] {
  const list: unknown[] = Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(Object.values(value)) : [];
  const numbers = list.filter((one): one is number => typeof one === 'number' && Number.isFinite(one));
  if (list.length !== count || numbers.length !== count) throw new SpatialError(subject, `${count} finite numbers are expected`, value);
  return numbers;
}

/** The nearest integer, halves to the even one, as IEEE 754 rounds by default; never a negative zero. */
export function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest < 0.5) return below + 0;
  if (rest > 0.5) return below + 1 + 0;
  return (below % 2 === 0 ? below : below + 1) + 0;
}
