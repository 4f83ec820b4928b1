/** What an author gives for a segmentation. Lengths in mm; planes, rows and columns from 0, frames and segments from 1. */
import type { SegmentationAttributes } from '../../../generated/iods/segmentation.ts';
import type { Code } from '../../content/code.ts';
import type { Color } from '../../content/cielab.ts';
import type { PersonIdentification } from '../../content/person-identification.ts';
import type { PersonName } from '../../dataset/types.ts';
import type { Vector3 } from '../../spatial/vectors.ts';
import type { ImageOrientation } from '../../spatial/orientation.ts';
import type { Volume } from '../../spatial/volume.ts';
import type { InstanceOptions } from '../common/options.ts';
import type { SegmentDescription } from './segments.ts';

export type SegmentationType = 'BINARY' | 'FRACTIONAL' | 'LABELMAP';
export type FractionalType = 'PROBABILITY' | 'OCCUPANCY';
export type Tiling = 'TILED_FULL' | 'TILED_SPARSE';
export type DimensionOrganization = '3D' | '3D_TEMPORAL' | Tiling;

/** Typed arrays that segments are given in. Integers are labels, or 0 and 1; Float32 and Float64 fractions from 0 to 1. */
export type SegmentArray =
  | Uint8Array<ArrayBuffer>
  | Uint8ClampedArray<ArrayBuffer>
  | Int8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** One array or volume, or several of the same shape. */
export type SegmentPixels = SegmentArray | Volume | readonly (SegmentArray | Volume)[];

/**
 * How `pixels` hold the segments.
 * - `label-map`: (plane, row, column), each voxel the number of its segment, 0 for none. Several label maps may overlap each other; a segment is
 *   the union of what they say of it.
 * - `stacked`: (plane, row, column, segment), segments in the order of `segments`; or one (plane, row, column) array for each segment. Each voxel is
 *   0 or 1, or a fraction from 0 to 1; segments may overlap in BINARY and FRACTIONAL.
 */
export type SegmentLayout = 'label-map' | 'stacked';

/** The red, green and blue of each label: the Palette Color Lookup Table of a label map. */
export interface LabelPalette {
  /** `colors[n]` is the colour of label n; as many as there are labels, 0 included. */
  readonly colors: readonly Color[];
  /** Palette Color Lookup Table UID. */
  readonly uid?: string;
}

/** Planes of the segmentation where they are not those of its sources. */
export interface OwnGeometry {
  /** Of each plane, or with `tilePixels` of the total pixel matrix. Default: the source's. */
  readonly rows?: number;
  readonly columns?: number;
  /** Between the centres of neighbouring rows, and of neighbouring columns, in mm. */
  readonly pixelSpacing?: readonly [betweenRows: number, betweenColumns: number];
  /** In mm. */
  readonly sliceThickness?: number;
  readonly spacingBetweenSlices?: number;
  /** Direction cosines: in which the column index rises, then in which the row index does. */
  readonly imageOrientation?: ImageOrientation;
  /** Centre of the first pixel of each plane: (x, y, z) in mm. */
  readonly positions?: readonly Vector3[];
  /** Slide: place of each plane's first pixel in the total pixel matrix, from 1. */
  readonly matrixPositions?: readonly (readonly [column: number, row: number])[];
}

export interface SegmentationBase extends Omit<InstanceOptions, 'source'> {
  /**
   * The images that were segmented: one, or those of one frame of reference and study; several series and multi-frame images may be mixed. Patient, study, frame of
   * reference and, unless told otherwise, the planes are theirs. Only with a `Volume` may there be none.
   */
  readonly source?: object | readonly object[];
  /** Other images of the same study that are referenced where they show the same plane. */
  readonly furtherSources?: readonly object[];
  readonly segments: readonly SegmentDescription[];
  readonly manufacturer: string;
  readonly manufacturerModelName: string;
  readonly softwareVersions: string | readonly string[];
  readonly deviceSerialNumber: string;
  /** Code String: A to Z, 0 to 9, space and underscore, at most 16. Default: the source's modality and `_SEG`. */
  readonly contentLabel?: string;
  readonly contentDescription?: string;
  readonly contentCreatorName?: PersonName | string;
  readonly contentCreatorIdentification?: PersonIdentification;
  /** Default: that of the sources, or of the `Volume`. */
  readonly geometry?: OwnGeometry;
  /** Value of each plane along a time axis, same order as planes: planes may then stand at the same position. Any unit; ascending. */
  readonly temporalPositions?: readonly number[];
  /** Leave out frames without a segmented pixel. Default true, false with TILED_FULL. */
  readonly omitEmptyFrames?: boolean;
  /** Default: 3D for regular planes of one patient, TILED_SPARSE for tiles. */
  readonly dimensionOrganizationType?: DimensionOrganization;
  /** The pixels are the total pixel matrix of a slide in one plane; they are cut into tiles here. */
  readonly tilePixels?: boolean;
  /** With `tilePixels`. Default: the source's. */
  readonly tileSize?: readonly [rows: number, columns: number];
  readonly pyramidUID?: string;
  readonly pyramidLabel?: string;
  /** Of encapsulated frames. Default `basic`. */
  readonly offsetTable?: 'basic' | 'extended';
  /** Further attributes, such as Body Part Examined or those of a clinical trial; they go before what the class makes. */
  readonly attributes?: Partial<Omit<SegmentationAttributes, 'PixelData'>>;
}

interface WithPixels {
  readonly pixels: SegmentPixels;
  /** Default: `label-map` for one array of integers, else `stacked`. */
  readonly layout?: SegmentLayout;
}

export interface BinaryKind {
  readonly segmentationType: 'BINARY';
}

export interface FractionalKind {
  readonly segmentationType: 'FRACTIONAL';
  /** Default PROBABILITY. */
  readonly fractionalType?: FractionalType;
  /** What stands for 1: 1 to 255. Default 255. */
  readonly maximumFractionalValue?: number;
}

export interface LabelMapKind {
  /** Colours of the labels; then no segment has a `displayColor`. */
  readonly palette?: LabelPalette;
  /** ICC profile of the palette's colours; only with `palette`. */
  readonly iccProfile?: ArrayBuffer | Uint8Array<ArrayBuffer>;
  /** Bits of a label. Default: 8 where the highest number fits them, else 16. */
  readonly bitsAllocated?: 8 | 16;
}

export type SegmentationOptions = SegmentationBase & WithPixels & (BinaryKind | FractionalKind);
export type LabelMapOptions = SegmentationBase & WithPixels & LabelMapKind;

/** A concept that classes of this family write themselves. */
export const CONCEPTS = {
  segmentation: { value: '113076', scheme: 'DCM', meaning: 'Segmentation' },
  sourceImage: { value: '121322', scheme: 'DCM', meaning: 'Source image for image processing operation' },
  background: { value: '125040', scheme: 'DCM', meaning: 'Background' },
} as const satisfies Readonly<Record<string, Code>>;
