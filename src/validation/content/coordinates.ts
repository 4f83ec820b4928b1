/** Coordinates of SCOORD, SCOORD3D and TCOORD Content Items: number of points, closed, coplanar, axes, positions in time (PS3.3 C.18.6, C.18.7, C.18.9). */
import { isItem } from '../check-items.ts';
import { read } from '../lookup.ts';
import type { Scope } from '../scope.ts';
import { addBreach, childrenOf, type Content, listOf, pathOf, textOf } from './tree.ts';
import * as say from './wording.ts';

type Spatial = 'SCOORD' | 'SCOORD3D';
type Point = readonly number[];

/** Number of points by Graphic Type: of an SCOORD (PS3.3 C.18.6.1.2), of an SCOORD3D (C.18.9.1.2); a line has two ends. */
const POINTS: Readonly<Record<Spatial, Readonly<Record<string, readonly [number, number]>>>> = {
  SCOORD: { POINT: [1, 1], MULTIPOINT: [1, Infinity], POLYLINE: [2, Infinity], CIRCLE: [2, 2], ELLIPSE: [4, 4] },
  SCOORD3D: {
    POINT: [1, 1],
    MULTIPOINT: [1, Infinity],
    POLYLINE: [2, Infinity],
    POLYGON: [3, Infinity],
    ELLIPSE: [4, 4],
    ELLIPSOID: [6, 6],
  },
};
const SECTION: Readonly<Record<Spatial, string>> = { SCOORD: 'sect_C.18.6.1.2', SCOORD3D: 'sect_C.18.9.1.2' };

/** Points farther out of the plane than this part of the polygon's size, and than so many mm, are not of it: single precision has less. */
const OUT_OF_PLANE = 1e-3;
const OUT_OF_PLANE_MM = 0.01;
/** Ends of axes are often rounded to pixels: a pixel or a mm, or this part of the longer axis, is no fault. */
const AXIS = 0.02;
const AXIS_ROUNDING = 1;

const minus = (a: Point, b: Point): number[] => a.map((value, axis) => value - (b[axis] ?? 0));
const dot = (a: Point, b: Point): number => a.reduce((sum, value, axis) => sum + value * (b[axis] ?? 0), 0);
const norm = (a: Point): number => Math.sqrt(dot(a, a));
const cross = ([a = 0, b = 0, c = 0]: Point, [d = 0, e = 0, f = 0]: Point): Point => [b * f - c * e, c * d - a * f, a * e - b * d];

function pointsOf(data: readonly number[], size: number): Point[] {
  return Array.from({ length: data.length / size }, (_, index) => data.slice(index * size, index * size + size));
}

/** Largest distance of a point from the plane of the polygon; 0 where its points make no plane. */
function outOfPlane(points: readonly Point[]): { distance: number; size: number } {
  const [origin = [0, 0, 0]] = points;
  let far: Point = [0, 0, 0];
  for (const point of points) {
    const way = minus(point, origin);
    if (norm(way) > norm(far)) far = way;
  }
  let normal: Point = [0, 0, 0];
  for (const point of points) {
    const candidate = cross(far, minus(point, origin));
    if (norm(candidate) > norm(normal)) normal = candidate;
  }
  const length = norm(normal);
  const size = norm(far);
  if (length === 0) return { distance: 0, size };
  return { distance: points.reduce((most, point) => Math.max(most, Math.abs(dot(minus(point, origin), normal)) / length), 0), size };
}

function faultOfAxes(points: readonly Point[], ordered: boolean): 'centers' | 'angle' | 'order' | null {
  const axes: { center: Point; way: Point; length: number }[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    const [from = [], to = []] = points.slice(index, index + 2);
    const way = minus(to, from);
    axes.push({ center: from.map((value, axis) => (value + (to[axis] ?? 0)) / 2), way, length: norm(way) });
  }
  for (const [index, one] of axes.entries()) {
    for (const other of axes.slice(index + 1)) {
      const longest = Math.max(one.length, other.length);
      const slack = Math.max(AXIS_ROUNDING, AXIS * longest);
      if (norm(minus(one.center, other.center)) > slack) return 'centers';
      if (longest > 0 && Math.abs(dot(one.way, other.way)) / longest > slack) return 'angle';
      if (ordered && other.length > one.length + slack) return 'order';
    }
  }
  return null;
}

/** Number of points, closed polygons, coplanar ones, range of pixels, axes of an ellipse. */
export function checkSpatial(root: Scope, content: Content, valueType: Spatial): void {
  const { item } = content;
  const graphic = textOf(item, 'GraphicType');
  const data = read(item, 'GraphicData');
  const points = graphic === null || !Object.hasOwn(POINTS[valueType], graphic) ? undefined : POINTS[valueType][graphic];
  if (graphic === null || points === undefined || !Array.isArray(data)) return;
  const size = valueType === 'SCOORD' ? 2 : 3;
  const section = SECTION[valueType];
  const report = (rule: string, message: string, severity: 'error' | 'warning' = 'error', where = section): void => {
    const related = [pathOf(content, 'GraphicType')];
    addBreach(root, { rule, section: where, path: pathOf(content, 'GraphicData'), tag: '00700022', message, related, severity });
  };
  const [min, max] = points;
  const count = data.length / size;
  const whole = Number.isInteger(count);
  if (!whole || count < min || count > max) {
    report('sr-graphic-data', whole ? say.pointCount(graphic, min, max, count) : say.partOfPoint(size));
    return;
  }
  if (!data.every((value): value is number => typeof value === 'number' && Number.isFinite(value))) return;
  if (valueType === 'SCOORD' && data.some((value) => value < 0)) {
    report('sr-graphic-range', say.beyondImage, 'error', 'sect_C.18.6');
    return;
  }
  if (graphic === 'POLYGON') {
    if (!data.slice(0, size).every((value, axis) => value === data[data.length - size + axis])) {
      report('sr-graphic-data', say.openPolygon);
      return;
    }
    const { distance, size: extent } = outOfPlane(pointsOf(data, size));
    if (distance > Math.max(OUT_OF_PLANE_MM, OUT_OF_PLANE * extent)) report('sr-polygon-coplanar', say.notCoplanar(distance));
  } else if (graphic === 'ELLIPSE' || graphic === 'ELLIPSOID') {
    const fault = faultOfAxes(pointsOf(data, size), graphic === 'ELLIPSE');
    if (fault !== null) report('sr-ellipse-axes', say.axes(graphic, fault), 'warning');
  }
}

const TEMPORAL: Readonly<Record<string, { readonly wanted: string; readonly fits: (count: number) => boolean }>> = {
  POINT: { wanted: 'one temporal point', fits: (count) => count === 1 },
  MULTIPOINT: { wanted: 'one or more temporal points', fits: (count) => count >= 1 },
  SEGMENT: { wanted: 'two temporal points', fits: (count) => count === 2 },
  MULTISEGMENT: { wanted: 'two temporal points a segment', fits: (count) => count >= 2 && count % 2 === 0 },
  BEGIN: { wanted: 'one temporal point', fits: (count) => count === 1 },
  END: { wanted: 'one temporal point', fits: (count) => count === 1 },
};
const TIMES = [
  ['ReferencedSamplePositions', '0040A132'],
  ['ReferencedTimeOffsets', '0040A138'],
  ['ReferencedDateTime', '0040A13A'],
] as const;

/** Temporal points by Temporal Range Type; sample positions of one multiplex group. */
export function checkTemporal(root: Scope, content: Content): void {
  const { item } = content;
  const type = textOf(item, 'TemporalRangeType');
  const rule = type !== null && Object.hasOwn(TEMPORAL, type) ? TEMPORAL[type] : undefined;
  const related = [pathOf(content, 'TemporalRangeType')];
  for (const [keyword, tag] of TIMES) {
    const { length } = listOf(item, keyword);
    if (length === 0 || type === null || rule === undefined || rule.fits(length)) continue;
    const message = say.temporalCount(type, rule.wanted, length);
    addBreach(root, { rule: 'sr-temporal-range', section: 'sect_C.18.7.1.1', path: pathOf(content, keyword), tag, message, related });
  }
  const positions = listOf(item, 'ReferencedSamplePositions');
  if (positions.length === 0) return;
  const path = pathOf(content, 'ReferencedSamplePositions');
  const breach = { section: 'sect_C.18.7', path, tag: '0040A132' };
  if (positions.includes(0)) addBreach(root, { rule: 'sr-sample-position', ...breach, message: say.samplePosition, related: [] });
  for (const [index, child] of childrenOf(item).entries()) {
    if (!isItem(child) || textOf(child, 'ValueType') !== 'WAVEFORM') continue;
    const [reference] = listOf(child, 'ReferencedSOPSequence');
    const groups = new Set(isItem(reference) ? listOf(reference, 'ReferencedWaveformChannels').filter((_, at) => at % 2 === 0) : []);
    if (groups.size < 2) continue;
    const channels = `ContentSequence[${index}].ReferencedSOPSequence[0].ReferencedWaveformChannels`;
    addBreach(root, { rule: 'sr-sample-group', ...breach, message: say.severalGroups, related: [pathOf(content, channels)] });
  }
}
