/** Affine matrices in doubles: making, composing, inverting and applying them. */
import { SpatialError } from './errors.ts';
import { cross, dot, finiteNumbers, norm, scale, type Vector3 } from './vectors.ts';

export type Row4 = readonly [number, number, number, number];
/**
 * Four rows of four doubles; points are columns that the matrix is multiplied with from the left:
 * `[x, y, z, 1] = M · [i, j, k, 1]`. The last row is `[0, 0, 0, 1]`.
 * Rows rather than a flat array, so that it prints, compares and serializes as it is written on paper.
 */
export type Matrix4 = readonly [Row4, Row4, Row4, Row4];
/** Three rows of three doubles. */
export type Matrix3 = readonly [Vector3, Vector3, Vector3];

/** Greatest difference from a right angle (as a cosine) and of a unit vector's length from one. */
export const ORTHOGONAL_TOLERANCE = 1e-4;

const LAST: Row4 = [0, 0, 0, 1];

export const IDENTITY: Matrix4 = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], LAST];

/** A matrix from its three axis vectors (columns) and its translation. */
export function fromColumns(a: Vector3, b: Vector3, c: Vector3, translation: Vector3): Matrix4 {
  // Adding zero leaves no negative zero, which would print as a direction that is not there.
  const row = (at: 0 | 1 | 2): Row4 => [a[at] + 0, b[at] + 0, c[at] + 0, translation[at] + 0];
  return [row(0), row(1), row(2), LAST];
}

/** The three axis vectors (columns 0 to 2): the displacement of one step along each axis. */
export function columnsOf(m: Matrix4): readonly [Vector3, Vector3, Vector3] {
  const [p, q, r] = m;
  return [
    [p[0], q[0], r[0]],
    [p[1], q[1], r[1]],
    [p[2], q[2], r[2]],
  ];
}

/** Column 3: where the point (0, 0, 0) goes. */
export function translationOf(m: Matrix4): Vector3 {
  return [m[0][3], m[1][3], m[2][3]];
}

/** `a · b`: first `b`, then `a`. */
export function multiply(a: Matrix4, b: Matrix4): Matrix4 {
  const [b0, b1, b2] = b;
  const row = ([x, y, z, w]: Row4): Row4 => [
    x * b0[0] + y * b1[0] + z * b2[0],
    x * b0[1] + y * b1[1] + z * b2[1],
    x * b0[2] + y * b1[2] + z * b2[2],
    x * b0[3] + y * b1[3] + z * b2[3] + w,
  ];
  return [row(a[0]), row(a[1]), row(a[2]), LAST];
}

/** Signed volume of the axes' parallelepiped; positive when the axes are right-handed. */
export function determinant(m: Matrix4): number {
  const [a, b, c] = columnsOf(m);
  return dot(a, cross(b, c));
}

/** The inverse; a `SpatialError` when the axes are linearly dependent. */
export function invert(m: Matrix4): Matrix4 {
  const [a, b, c] = columnsOf(m);
  const det = determinant(m);
  const size = norm(a) * norm(b) * norm(c);
  if (!Number.isFinite(det) || !(Math.abs(det) > 1e-12 * size)) throw new SpatialError('affine', 'the axes are linearly dependent', m);
  // Rows of the inverse are the reciprocal vectors.
  const p = scale(cross(b, c), 1 / det);
  const q = scale(cross(c, a), 1 / det);
  const r = scale(cross(a, b), 1 / det);
  const t = translationOf(m);
  return [[p[0], p[1], p[2], 0 - dot(p, t)], [q[0], q[1], q[2], 0 - dot(q, t)], [r[0], r[1], r[2], 0 - dot(r, t)], LAST];
}

/** The point that `point` goes to. */
export function applyTo(m: Matrix4, [x, y, z]: Vector3): Vector3 {
  const [p, q, r] = m;
  return [p[0] * x + p[1] * y + p[2] * z + p[3], q[0] * x + q[1] * y + q[2] * z + q[3], r[0] * x + r[1] * y + r[2] * z + r[3]];
}

/** Many points, flat (`x0, y0, z0, x1, …`), into a new array of the same layout. */
export function applyToAll(m: Matrix4, points: ArrayLike<number>): Float64Array {
  if (points.length % 3 !== 0) throw new SpatialError('points', 'three numbers a point are expected', points.length);
  const [[a, b, c, d], [e, f, g, h], [i, j, k, l]] = m;
  const out = new Float64Array(points.length);
  for (let at = 0; at < out.length; at += 3) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    const z = points[at + 2] ?? 0;
    out[at] = a * x + b * y + c * z + d;
    out[at + 1] = e * x + f * y + g * z + h;
    out[at + 2] = i * x + j * y + k * z + l;
  }
  return out;
}

/** Axes at right angles, each of a length above zero; with `unitLength`, of length one. */
export function isOrthogonal(m: Matrix4, unitLength = false, tolerance = ORTHOGONAL_TOLERANCE): boolean {
  const columns = columnsOf(m);
  const lengths = columns.map(norm);
  if (!lengths.every((one) => Number.isFinite(one) && one > 0)) return false;
  if (unitLength && !lengths.every((one) => Math.abs(one - 1) <= tolerance)) return false;
  const [a, b, c] = columns;
  const cosine = (v: Vector3, w: Vector3): number => Math.abs(dot(v, w)) / (norm(v) * norm(w));
  return cosine(a, b) <= tolerance && cosine(a, c) <= tolerance && cosine(b, c) <= tolerance;
}

/** True when no element differs by more than `tolerance`. */
export function affinesEqual(a: Matrix4, b: Matrix4, tolerance = 1e-5): boolean {
  return a.every((row, i) => row.every((value, j) => Math.abs(value - (b[i]?.[j] ?? Number.NaN)) <= tolerance));
}

/**
 * Checks what comes from outside (rows of rows): 4 × 4 finite numbers with the last row `0 0 0 1`, and copies it.
 * Orthogonality is the concern of volumes, not checked here.
 */
export function matrix4(value: unknown, subject = 'affine'): Matrix4 {
  if (!Array.isArray(value) || value.length !== 4) throw new SpatialError(subject, 'four rows of four numbers are expected', value);
  const row = (at: number): Row4 => {
    const [x, y, z, w] = finiteNumbers(value[at], 4, `${subject}[${at}]`);
    return [x ?? 0, y ?? 0, z ?? 0, w ?? 0];
  };
  const last = row(3);
  if (last.some((one, at) => one !== LAST[at])) throw new SpatialError(`${subject}[3]`, 'the last row is 0 0 0 1', last);
  return [row(0), row(1), row(2), LAST];
}
