/** What an image says of its frames: sources, positions, dimension index values, places in the total pixel matrix; of anybody's file. */
import { elementByKeyword, elementByTag } from '../../dataset/dictionary.ts';
import { bitsOfNativeFrame } from '../../pixels/format.ts';
import type { FrameSource } from '../../pixels/frames.ts';
import { type CoordinateSystem, imageCoordinateSystem, isTiled, planeOfImage } from '../../spatial/image-plane.ts';
import type { PlaneGeometry } from '../../spatial/plane.ts';
import { tiledFullFrame, tiledFullFrameCount, tilesOf } from '../../spatial/tiles.ts';
import { itemsAt, textAt, valueAt } from '../../pixels/attributes.ts';
import { countAt } from './attributes.ts';

/** Something of a file that is wrong though reading can go on. */
export interface ReadingWarning {
  readonly message: string;
  /** From 1. */
  readonly frame?: number;
  readonly segment?: number;
}

/** An image, or a frame of one, that a frame was derived from. */
export interface SourceOfFrame {
  readonly sopInstanceUID: string;
  readonly sopClassUID: string | undefined;
  /** From 1; null where no frame is named. */
  readonly frameNumber: number | null;
  /** Spatial Locations Preserved: `YES`, `NO`, `REORIENTED_ONLY`; undefined where the file does not say. */
  readonly spatialLocationsPreserved: string | undefined;
}

export interface SourceImage {
  readonly studyInstanceUID: string | undefined;
  readonly seriesInstanceUID: string | undefined;
  readonly sopClassUID: string | undefined;
  readonly sopInstanceUID: string;
}

/** One dimension of the Multi-frame Dimension Module (PS3.3 C.7.6.17). */
export interface DimensionPointer {
  /** Keyword, or eight hex digits of a private attribute. */
  readonly attribute: string;
  /** Functional group that holds the attribute; null where it is not named. */
  readonly group: string | null;
  readonly label: string | undefined;
}

/** Place of a frame's first pixel in the total pixel matrix, from 1. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
  /** From 1; null where frames do not repeat for segments or optical paths. */
  readonly channel: number | null;
  /** From 1. */
  readonly focalPlane: number;
}

function keywordOf(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  return elementByTag(value.toUpperCase())?.keyword ?? value.toUpperCase();
}

/** A dimension's attribute as it is kept here: a keyword, where the dictionary has one. */
export function dimensionAttribute(keywordOrTag: string): string {
  if (elementByKeyword(keywordOrTag)) return keywordOrTag;
  return /^[0-9a-f]{8}$/i.test(keywordOrTag) ? (keywordOf(keywordOrTag) ?? keywordOrTag) : keywordOrTag;
}

/** Frames named at most in a warning that concerns many. */
const NAMED = 5;

/** Frames of an image by what is known of them; worked out once, when it is first asked for. */
export class FrameIndex {
  readonly dataset: object;
  readonly numberOfFrames: number;
  readonly tiledFull: boolean;
  readonly isTiled: boolean;
  readonly coordinateSystem: CoordinateSystem | null;
  readonly warnings: ReadingWarning[] = [];
  readonly #onWarning: ((warning: ReadingWarning) => void) | undefined;
  readonly pointers: readonly DimensionPointer[];
  readonly #frames: readonly unknown[];
  readonly #shared: object | undefined;
  /** The data set as spatial computations take it. */
  readonly #spatial: object;
  readonly #planes: (PlaneGeometry | string | undefined)[] = [];
  #like: PlaneGeometry | undefined;
  #sources: (readonly SourceOfFrame[])[] | undefined;
  #byInstance: Map<string, number[]> | undefined;
  #dimensions: (readonly number[] | null)[] | undefined;
  #places: (MatrixPlace | null)[] | undefined;

  constructor(dataset: object, onWarning?: (warning: ReadingWarning) => void) {
    this.dataset = dataset;
    this.#onWarning = onWarning;
    const frames = valueAt(dataset, 'PerFrameFunctionalGroupsSequence');
    this.#frames = Array.isArray(frames) ? frames : [];
    [this.#shared] = itemsAt(dataset, 'SharedFunctionalGroupsSequence');
    const said = valueAt(dataset, 'NumberOfFrames');
    const stated = countAt(dataset, 'NumberOfFrames');
    this.numberOfFrames = stated ?? Math.max(this.#frames.length, 1);
    if (stated === undefined && this.#frames.length > 1)
      this.#warn({
        message: `Number of Frames is ${said === undefined ? 'absent' : 'no number of frames'}; there are ${this.#frames.length} Items of frames`,
      });
    this.tiledFull = textAt(dataset, 'DimensionOrganizationType') === 'TILED_FULL';
    this.isTiled = isTiled(dataset);
    if (this.#frames.length > 0 && this.#frames.length !== this.numberOfFrames)
      this.#warn({
        message: `Per-Frame Functional Groups Sequence has ${this.#frames.length} Items, Number of Frames is ${this.numberOfFrames}`,
        frame: Math.min(this.#frames.length, this.numberOfFrames) + 1,
      });
    const system = imageCoordinateSystem(dataset);
    const counted = stated === undefined && said !== undefined ? { ...dataset, NumberOfFrames: this.numberOfFrames } : dataset;
    // An empty UID lets positions be used that stand without a frame of reference.
    const assumed = system === null ? { ...counted, FrameOfReferenceUID: '' } : counted;
    this.coordinateSystem = system ?? (valueAt(dataset, 'FrameOfReferenceUID') === undefined ? imageCoordinateSystem(assumed) : null);
    this.#spatial = this.coordinateSystem === null ? counted : assumed;
    if (system === null && this.coordinateSystem !== null)
      this.#warn({ message: 'Frame of Reference UID is absent though frames have positions' });
    this.pointers = itemsAt(dataset, 'DimensionIndexSequence').flatMap((item) => {
      const attribute = keywordOf(valueAt(item, 'DimensionIndexPointer'));
      if (attribute === null) {
        this.#warn({ message: 'an Item of Dimension Index Sequence has no Dimension Index Pointer' });
        return [];
      }
      return { attribute, group: keywordOf(valueAt(item, 'FunctionalGroupPointer')), label: textAt(item, 'DimensionDescriptionLabel') };
    });
  }

  #warn(warning: ReadingWarning): void {
    this.warnings.push(warning);
    this.#onWarning?.(warning);
  }

  /** The frame's own Item of functional groups; undefined where it has none. `frame` from 1. */
  frameItem(frame: number): object | undefined {
    const item = this.#frames[frame - 1];
    return typeof item === 'object' && item !== null ? item : undefined;
  }

  get hasFrameItems(): boolean {
    return this.#frames.length > 0;
  }

  /** Items of a functional group of a frame: its own, else the shared ones. */
  group(frame: number, keyword: string): readonly object[] {
    const item = this.frameItem(frame);
    const own = item === undefined ? [] : itemsAt(item, keyword);
    return own.length > 0 || this.#shared === undefined ? own : itemsAt(this.#shared, keyword);
  }

  /** Where a frame lies; null where the file does not tell. */
  plane(frame: number): PlaneGeometry | null {
    const known = this.#planeOrReason(frame);
    return typeof known === 'string' ? null : known;
  }

  /** Why a frame has no plane; undefined where it has one. */
  planeMissing(frame: number): string | undefined {
    const known = this.#planeOrReason(frame);
    return typeof known === 'string' ? known : undefined;
  }

  #planeOrReason(frame: number): PlaneGeometry | string {
    const known = this.#planes[frame];
    if (known !== undefined) return known;
    let found: PlaneGeometry | string;
    try {
      found = this.#likeOthers(frame) ?? planeOfImage(this.#spatial, { frameNumber: frame });
      if (this.coordinateSystem === 'PATIENT' && this.#hasOwnPositionOnly(frame)) this.#like ??= found;
    } catch (error) {
      found = error instanceof Error ? error.message : String(error);
    }
    this.#planes[frame] = found;
    return found;
  }

  #hasOwnPositionOnly(frame: number): boolean {
    const item = this.frameItem(frame);
    return item !== undefined && !Object.hasOwn(item, 'PlaneOrientationSequence') && !Object.hasOwn(item, 'PixelMeasuresSequence');
  }

  /** The plane of a frame that has no more than its position of its own, once the shared groups are known to be right. */
  #likeOthers(frame: number): PlaneGeometry | undefined {
    if (this.#like === undefined || !this.#hasOwnPositionOnly(frame)) return undefined;
    const [item] = itemsAt(this.frameItem(frame) ?? {}, 'PlanePositionSequence');
    const position: unknown = item && valueAt(item, 'ImagePositionPatient');
    if (!Array.isArray(position) || position.length !== 3) return undefined;
    const [x, y, z] = position;
    if (!Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(z)) return undefined;
    return { ...this.#like, imagePosition: [x, y, z] };
  }

  /** The plane of the total pixel matrix; the reason as text where there is none. */
  matrixPlane(): PlaneGeometry | string {
    try {
      return planeOfImage(this.#spatial, { forTotalPixelMatrix: true });
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Images that a frame was derived from. `frame` from 1. */
  sources(frame: number): readonly SourceOfFrame[] {
    return this.#allSources()[frame - 1] ?? [];
  }

  /** Frames that reference an instance, ascending. */
  framesOfInstance(sopInstanceUID: string): readonly number[] {
    if (this.#byInstance === undefined) {
      this.#byInstance = new Map();
      for (const [at, sources] of this.#allSources().entries())
        for (const uid of new Set(sources.map((one) => one.sopInstanceUID))) {
          const there = this.#byInstance.get(uid);
          if (there) there.push(at + 1);
          else this.#byInstance.set(uid, [at + 1]);
        }
    }
    return this.#byInstance.get(sopInstanceUID) ?? [];
  }

  /** True when some frame references a source. */
  get hasSources(): boolean {
    return this.#allSources().some((one) => one.length > 0);
  }

  #allSources(): (readonly SourceOfFrame[])[] {
    if (this.#sources !== undefined) return this.#sources;
    const single = this.numberOfFrames === 1;
    this.#sources = Array.from({ length: this.numberOfFrames }, (_, at) => {
      const derivations = this.group(at + 1, 'DerivationImageSequence');
      const items = derivations.flatMap((one) => itemsAt(one, 'SourceImageSequence'));
      // A single-frame image names its sources in its General Reference Module.
      const found = items.length > 0 || !single ? items : itemsAt(this.dataset, 'SourceImageSequence');
      return found.flatMap(sourcesOfItem);
    });
    return this.#sources;
  }

  /** Instances that the image references, with study and series where they are named: from series, sources and frames. */
  sourceImages(): SourceImage[] {
    const found = new Map<string, SourceImage>();
    const add = (item: object, study: string | undefined, series: string | undefined): void => {
      const sopInstanceUID = textAt(item, 'ReferencedSOPInstanceUID');
      if (sopInstanceUID === undefined || found.get(sopInstanceUID)?.seriesInstanceUID !== undefined) return;
      found.set(sopInstanceUID, {
        studyInstanceUID: study,
        seriesInstanceUID: series,
        sopClassUID: textAt(item, 'ReferencedSOPClassUID'),
        sopInstanceUID,
      });
    };
    const addSeries = (holder: object, study: string | undefined): void => {
      for (const series of itemsAt(holder, 'ReferencedSeriesSequence'))
        for (const keyword of ['ReferencedInstanceSequence', 'ReferencedImageSequence'])
          for (const item of itemsAt(series, keyword)) add(item, study, textAt(series, 'SeriesInstanceUID'));
    };
    addSeries(this.dataset, textAt(this.dataset, 'StudyInstanceUID'));
    for (const study of itemsAt(this.dataset, 'StudiesContainingOtherReferencedInstancesSequence'))
      addSeries(study, textAt(study, 'StudyInstanceUID'));
    for (const item of itemsAt(this.dataset, 'SourceImageSequence')) add(item, undefined, undefined);
    for (const sources of this.#allSources())
      for (const { sopInstanceUID, sopClassUID } of sources)
        if (!found.has(sopInstanceUID))
          found.set(sopInstanceUID, { studyInstanceUID: undefined, seriesInstanceUID: undefined, sopClassUID, sopInstanceUID });
    return [...found.values()];
  }

  /** Dimension Index Values of a frame, in the order of `pointers`; null where the frame has none, or not as many. */
  dimensionValues(frame: number): readonly number[] | null {
    return this.#allDimensions()[frame - 1] ?? null;
  }

  #allDimensions(): (readonly number[] | null)[] {
    if (this.#dimensions !== undefined) return this.#dimensions;
    const implied = this.tiledFull && !this.hasFrameItems;
    const wrong: number[] = [];
    this.#dimensions = Array.from({ length: this.numberOfFrames }, (_, at) => {
      if (implied) return this.#impliedDimensions(at + 1);
      const [content] = this.group(at + 1, 'FrameContentSequence');
      const value = content && valueAt(content, 'DimensionIndexValues');
      if (value === undefined) return null;
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      const numbers = values.filter((one) => typeof one === 'number');
      if (numbers.length === this.pointers.length && numbers.length === values.length) return numbers;
      wrong.push(at + 1);
      return null;
    });
    for (const frame of wrong.slice(0, NAMED))
      this.#warn({
        message: `Dimension Index Values are not ${this.pointers.length}, as many as Dimension Index Sequence has Items`,
        frame,
      });
    if (wrong.length > NAMED) this.#warn({ message: `Dimension Index Values of ${wrong.length - NAMED} more frames are wrong too` });
    return this.#dimensions;
  }

  /** The dimensions that a TILED_FULL image has without saying so. */
  get impliedPointers(): readonly DimensionPointer[] {
    if (!this.tiledFull || this.pointers.length > 0) return this.pointers;
    return ['RowPositionInTotalImagePixelMatrix', 'ColumnPositionInTotalImagePixelMatrix'].map((attribute) => ({
      attribute,
      group: 'PlanePositionSlideSequence',
      label: undefined,
    }));
  }

  #impliedDimensions(frame: number): readonly number[] | null {
    const place = this.matrixPlace(frame);
    const rows = countAt(this.dataset, 'Rows');
    const columns = countAt(this.dataset, 'Columns');
    if (place === null || rows === undefined || columns === undefined) return null;
    const values = this.impliedPointers.map(({ attribute }) => {
      if (attribute === 'RowPositionInTotalImagePixelMatrix') return (place.row - 1) / rows + 1;
      if (attribute === 'ColumnPositionInTotalImagePixelMatrix') return (place.column - 1) / columns + 1;
      if (attribute === 'ReferencedSegmentNumber' || attribute === 'OpticalPathIdentifier') return place.channel;
      return attribute === 'ZOffsetInSlideCoordinateSystem' ? place.focalPlane : null;
    });
    return values.includes(null) ? null : values.filter((one) => one !== null);
  }

  /** Where a frame of a tiled image begins in its total pixel matrix; null where the file does not tell. `frame` from 1. */
  matrixPlace(frame: number): MatrixPlace | null {
    return this.#allPlaces()[frame - 1] ?? null;
  }

  #allPlaces(): (MatrixPlace | null)[] {
    if (this.#places !== undefined) return this.#places;
    if (this.tiledFull && this.#hasGrid()) {
      this.#places = this.#tiledFullPlaces();
      return this.#places;
    }
    const depths = new Map<number, number>();
    const places = Array.from({ length: this.numberOfFrames }, (_, at) => {
      if (this.tiledFull) return null;
      const [item] = this.group(at + 1, 'PlanePositionSlideSequence');
      const row = item && valueAt(item, 'RowPositionInTotalImagePixelMatrix');
      const column = item && valueAt(item, 'ColumnPositionInTotalImagePixelMatrix');
      if (item === undefined || typeof row !== 'number' || typeof column !== 'number') return null;
      const z = valueAt(item, 'ZOffsetInSlideCoordinateSystem');
      const depth = typeof z === 'number' ? z : 0;
      depths.set(depth, 0);
      return { row, column, channel: null, depth };
    });
    for (const [at, depth] of [...depths.keys()].sort((a, b) => a - b).entries()) depths.set(depth, at + 1);
    this.#checkTiles(places);
    this.#places = places.map((one) => one && { row: one.row, column: one.column, channel: null, focalPlane: depths.get(one.depth) ?? 1 });
    return this.#places;
  }

  /** Warns of tiles whose row and column are none, or are not where their offsets put them; row and column are what counts. */
  #checkTiles(places: readonly ({ readonly row: number; readonly column: number } | null)[]): void {
    const plane = this.matrixPlane();
    const wrong: { frame: number; message: string }[] = [];
    for (const [at, place] of places.entries()) {
      if (place === null) continue;
      const { row, column } = place;
      if (!Number.isInteger(row) || !Number.isInteger(column) || row < 1 || column < 1) {
        wrong.push({
          frame: at + 1,
          message: `the tile begins at row ${row}, column ${column} of the total pixel matrix, which begins at 1`,
        });
        continue;
      }
      const [item] = this.group(at + 1, 'PlanePositionSlideSequence');
      const [x, y] = ['X', 'Y'].map((axis) => item && valueAt(item, `${axis}OffsetInSlideCoordinateSystem`));
      if (typeof plane === 'string' || typeof x !== 'number' || typeof y !== 'number') continue;
      const { imagePosition, imageOrientation, pixelSpacing } = plane;
      const [right, down] = [(column - 1) * pixelSpacing[1], (row - 1) * pixelSpacing[0]];
      const off = Math.hypot(
        x - imagePosition[0] - right * imageOrientation[0] - down * imageOrientation[3],
        y - imagePosition[1] - right * imageOrientation[1] - down * imageOrientation[4],
      );
      if (off > Math.min(...pixelSpacing) / 2)
        wrong.push({
          frame: at + 1,
          message: `the tile's offsets lie ${off.toPrecision(3)} mm from row ${row}, column ${column}, which count`,
        });
    }
    for (const one of wrong.slice(0, NAMED)) this.#warn(one);
    if (wrong.length > NAMED) this.#warn({ message: `places of ${wrong.length - NAMED} more tiles are wrong too` });
  }

  /** True where the attributes suffice to tell the places of a TILED_FULL image. */
  #hasGrid(): boolean {
    try {
      return tiledFullFrameCount(this.#spatial) > 0;
    } catch (error) {
      this.#warn({ message: `the tiles have no places: ${error instanceof Error ? error.message : String(error)}` });
      return false;
    }
  }

  #tiledFullPlaces(): (MatrixPlace | null)[] {
    const expected = tiledFullFrameCount(this.#spatial);
    const rows = countAt(this.dataset, 'Rows') ?? 1;
    const columns = countAt(this.dataset, 'Columns') ?? 1;
    const [down, across] = tilesOf({
      rows,
      columns,
      totalPixelMatrixRows: countAt(this.dataset, 'TotalPixelMatrixRows') ?? 1,
      totalPixelMatrixColumns: countAt(this.dataset, 'TotalPixelMatrixColumns') ?? 1,
    });
    const focalPlanes = countAt(this.dataset, 'TotalPixelMatrixFocalPlanes') ?? 1;
    const plane = down * across;
    const channels = tiledFullFrame(this.#spatial, 1).channel === null ? null : expected / (plane * focalPlanes);
    if (expected !== this.numberOfFrames)
      this.#warn({ message: `a TILED_FULL image of this size has ${expected} frames, Number of Frames is ${this.numberOfFrames}` });
    return Array.from({ length: this.numberOfFrames }, (_, at): MatrixPlace | null => {
      if (at >= expected) return null;
      const layer = Math.floor(at / plane);
      return {
        row: (Math.floor(at / across) % down) * rows + 1,
        column: (at % across) * columns + 1,
        channel: channels === null ? null : Math.floor(layer / focalPlanes) + 1,
        focalPlane: (layer % focalPlanes) + 1,
      };
    });
  }
}

function sourcesOfItem(item: object): SourceOfFrame[] {
  const sopInstanceUID = textAt(item, 'ReferencedSOPInstanceUID');
  if (sopInstanceUID === undefined) return [];
  const value = valueAt(item, 'ReferencedFrameNumber');
  const numbers = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'number');
  const common = {
    sopInstanceUID,
    sopClassUID: textAt(item, 'ReferencedSOPClassUID'),
    spatialLocationsPreserved: textAt(item, 'SpatialLocationsPreserved'),
  };
  return numbers.length === 0 ? [{ ...common, frameNumber: null }] : numbers.map((frameNumber) => ({ ...common, frameNumber }));
}

/** Segment numbers that a frame names in its Segment Identification; empty where it names none. */
export function segmentsNamed(index: FrameIndex, frame: number): readonly unknown[] {
  const [item] = index.group(frame, 'SegmentIdentificationSequence');
  const value = item && valueAt(item, 'ReferencedSegmentNumber');
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** More frames than this are looked into: whether the file can hold them. */
const MANY = 2 ** 20;
const MOST = 10_000_000;

/** Why Number of Frames cannot be right; null where it can. Without it a wrong number would have a reader count for ever. */
export function implausibleFrameCount(dataset: object, source: FrameSource): string | null {
  const { format, nativeData } = source;
  const items = valueAt(dataset, 'PerFrameFunctionalGroupsSequence');
  const described = Array.isArray(items) ? items.length : 0;
  const held = nativeData === undefined ? MOST : Math.ceil((nativeData.length * 8) / bitsOfNativeFrame(format));
  const most = Math.max(MANY, held, described);
  return format.numberOfFrames > most
    ? `Number of Frames is ${format.numberOfFrames}, but there are at most ${Math.max(held, described)}`
    : null;
}
