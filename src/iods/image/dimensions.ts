/** Frames by their Dimension Index Values (PS3.3 C.7.6.17). */
import { ImageReadingError } from './errors.ts';
import { dimensionAttribute, type FrameIndex } from './frame-index.ts';

/** Places of the wanted dimensions among those of the image; attributes by keyword or tag. */
export function dimensionPlaces(index: FrameIndex, attributes: readonly string[]): number[] {
  const there = index.impliedPointers.map((one) => one.attribute);
  if (there.length === 0) throw new ImageReadingError('the image has no dimensions');
  if (attributes.length === 0) throw new ImageReadingError('no dimension is asked for');
  return attributes.map((one) => {
    const place = there.indexOf(dimensionAttribute(one));
    if (place < 0) throw new ImageReadingError(`${one} is no dimension of the image; there are ${there.join(', ')}`);
    return place;
  });
}

function keyOf(values: readonly number[], places: readonly number[]): string {
  return places.map((place) => values[place]).join(' ');
}

/** True when no two of the frames (all by default) have the same values in these dimensions. */
export function areDimensionsUnique(
  index: FrameIndex,
  attributes: readonly string[],
  partOf: (frame: number) => unknown = () => '',
): boolean {
  const places = dimensionPlaces(index, attributes);
  const seen = new Set<string>();
  for (let frame = 1; frame <= index.numberOfFrames; frame++) {
    const values = index.dimensionValues(frame);
    if (values === null) continue;
    const key = `${String(partOf(frame))}/${keyOf(values, places)}`;
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

/** For each row of values the frames that have them in these dimensions. An `ImageReadingError` where a row has not as many as there are attributes. */
export function framesByDimensions(index: FrameIndex, values: readonly (readonly number[])[], attributes: readonly string[]): number[][] {
  const places = dimensionPlaces(index, attributes);
  const frames = new Map<string, number[]>();
  for (let frame = 1; frame <= index.numberOfFrames; frame++) {
    const own = index.dimensionValues(frame);
    if (own === null) continue;
    const key = keyOf(own, places);
    const there = frames.get(key);
    if (there) there.push(frame);
    else frames.set(key, [frame]);
  }
  return values.map((row, at) => {
    if (row.length !== attributes.length)
      throw new ImageReadingError(`values[${at}] has ${row.length} dimension index values; ${attributes.length} are expected`);
    return frames.get(row.join(' ')) ?? [];
  });
}
