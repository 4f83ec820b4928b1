/** What an author of secondary captures gives. */
import type { SecondaryCaptureImageAttributes } from '../../../generated/iods/secondary-capture-image.ts';
import type { HL7v2HierarchicDesignatorMacro } from '../../../generated/macros/hl7v2-hierarchic-designator.ts';
import type { SpecimenSpecimenDescriptionItem } from '../../../generated/macros/specimen.ts';
import type { InstanceOptions } from '../common/options.ts';

/** Samples: one byte or one word each, frame after frame, row by row, samples of a pixel side by side (Planar Configuration 0). */
export type Samples = Uint8Array | Uint8ClampedArray | Uint16Array;

export type Photometric = 'MONOCHROME1' | 'MONOCHROME2' | 'RGB' | 'YBR_FULL';

/** Directions in which rows and columns run: towards the patient's Anterior, Posterior, Right, Left, Head, Feet (PS3.3 C.7.6.1.1.1). */
export type PatientOrientation = readonly [rows: string, columns: string];

/** What the pixels show lies in a patient. */
export interface InPatient {
  readonly coordinateSystem: 'PATIENT';
  /** Of each row (towards its end) and each column (downwards), for example `['L', 'F']`. */
  readonly patientOrientation: PatientOrientation;
  /** Letters of patientOrientation are a quadruped's (PS3.3 C.7.6.1.1.1). Default: a biped's. */
  readonly anatomicalOrientationType?: 'BIPED' | 'QUADRUPED';
  /** Side of a paired body part. */
  readonly laterality?: 'R' | 'L';
}

/** What the pixels show lies on a microscope slide. */
export interface OnSlide {
  readonly coordinateSystem: 'SLIDE';
  readonly containerIdentifier: string;
  readonly issuerOfContainerIdentifier?: HL7v2HierarchicDesignatorMacro;
  /** At least one. */
  readonly specimenDescriptions: readonly SpecimenSpecimenDescriptionItem[];
}

export interface PixelOptions {
  readonly rows: number;
  readonly columns: number;
  /** Between the centres of neighbouring rows, and of neighbouring columns, in mm. */
  readonly pixelSpacing?: readonly [betweenRows: number, betweenColumns: number];
  /** How the pixels came about. Default: `SYN`, made by a computer. */
  readonly conversionType?: SecondaryCaptureImageAttributes['ConversionType'];
  /** Default: `OT`. */
  readonly modality?: NonNullable<SecondaryCaptureImageAttributes['Modality']>;
  /** Default: `DERIVED`, `SECONDARY`. */
  readonly imageType?: readonly string[];
}

export type SecondaryCaptureOptions = InstanceOptions &
  PixelOptions &
  (InPatient | OnSlide) & {
    /** rows × columns × samples per pixel (3 in colour) of 8 or 16 bits; with `bitsAllocated` 1 one byte a pixel, 0 or 1. */
    readonly pixels: Samples;
    readonly photometricInterpretation: Photometric;
    /** Default: that of the array; 1 packs eight pixels in a byte (native syntaxes only). */
    readonly bitsAllocated?: 1 | 8 | 16;
    /** Default: all that are allocated. Of 16 for example 12. */
    readonly bitsStored?: number;
    /** Further attributes, such as Document Class Code Sequence; they go before what the class makes. */
    readonly attributes?: Partial<Omit<SecondaryCaptureImageAttributes, 'PixelData'>>;
  };

/** How the frames of a multi-frame secondary capture follow each other (Frame Increment Pointer, PS3.3 C.8.6.3 and C.8.6.4). */
export type FrameIncrement =
  /** Milliseconds from frame to frame. */
  | { readonly frameTime: number }
  /** Milliseconds from the frame before, for each frame. */
  | { readonly frameTimes: readonly number[] }
  | { readonly pageNumbers: readonly number[] }
  | { readonly frameLabels: readonly string[] }
  /** Degrees. */
  | { readonly primaryAngles: readonly number[] }
  /** Degrees. */
  | { readonly secondaryAngles: readonly number[] }
  /** Millimetres. */
  | { readonly sliceLocations: readonly number[] }
  | { readonly displayWindowLabels: readonly string[] };

interface MultiFrame {
  readonly burnedInAnnotation: boolean;
  /** Required for two frames and more. */
  readonly frameIncrement?: FrameIncrement;
}

/** Options of the multi-frame classes; the number of frames follows from the number of samples. */
export type MultiFrameOptions = InstanceOptions & PixelOptions & (InPatient | OnSlide) & MultiFrame;

export type SingleBitOptions = MultiFrameOptions & {
  /** frames × rows × columns, one byte a pixel, 0 or 1. */
  readonly pixels: Uint8Array | Uint8ClampedArray;
};

export type GrayscaleByteOptions = MultiFrameOptions & {
  /** frames × rows × columns. */
  readonly pixels: Uint8Array | Uint8ClampedArray;
};

export type GrayscaleWordOptions = MultiFrameOptions & {
  /** frames × rows × columns. */
  readonly pixels: Uint16Array;
  /** 9 to 16. Default: 16. */
  readonly bitsStored?: number;
};

export type TrueColorOptions = MultiFrameOptions & {
  /** frames × rows × columns × 3. */
  readonly pixels: Uint8Array | Uint8ClampedArray;
  /** Default: `RGB`. */
  readonly photometricInterpretation?: 'RGB' | 'YBR_FULL';
};
