/** The four multi-frame Secondary Capture Image IODs (PS3.3 A.8.2 to A.8.5). */
import { multiFrameGrayscaleByteSecondaryCaptureImage } from '../../../generated/iods/multi-frame-grayscale-byte-secondary-capture-image.ts';
import { multiFrameGrayscaleWordSecondaryCaptureImage } from '../../../generated/iods/multi-frame-grayscale-word-secondary-capture-image.ts';
import { multiFrameSingleBitSecondaryCaptureImage } from '../../../generated/iods/multi-frame-single-bit-secondary-capture-image.ts';
import { multiFrameTrueColorSecondaryCaptureImage } from '../../../generated/iods/multi-frame-true-color-secondary-capture-image.ts';
import type { IodRules } from '../../rules/tables.ts';
import { contentMoment, type GeneralAttributes, generalAttributes } from '../common/general.ts';
import { imageClassOf, instanceFrom } from '../common/instance-class.ts';
import { checkedTransferSyntax } from '../common/transfer-syntaxes.ts';
import { frameCount, type Increments, incrementAttributes, pixelAttributes, type PixelPlan, placeAttributes } from './build.ts';
import type {
  GrayscaleByteOptions,
  GrayscaleWordOptions,
  MultiFrameOptions,
  Samples,
  SingleBitOptions,
  TrueColorOptions,
} from './content.ts';

/** What the four have in common, pixels included. */
function shared(iod: IodRules, options: MultiFrameOptions & { readonly pixels: Samples }, plan: PixelPlan) {
  const frames = frameCount(options.pixels, options, plan.photometric === 'RGB' || plan.photometric === 'YBR_FULL' ? 3 : 1);
  const general: GeneralAttributes = generalAttributes(options, iod);
  const increments: Increments = incrementAttributes(options.frameIncrement, frames);
  const spacing: { PixelSpacing?: [number, number] } =
    options.pixelSpacing === undefined ? {} : { PixelSpacing: [options.pixelSpacing[0], options.pixelSpacing[1]] };
  return {
    ...general,
    ...contentMoment(options),
    Modality: options.modality ?? 'OT',
    ConversionType: options.conversionType ?? 'SYN',
    ImageType: [...(options.imageType ?? ['DERIVED', 'SECONDARY'])],
    BurnedInAnnotation: options.burnedInAnnotation ? ('YES' as const) : ('NO' as const),
    NumberOfFrames: frames,
    ...increments,
    ...placeAttributes(options),
    ...spacing,
    ...pixelAttributes(options.pixels, options, plan),
  };
}

/** Stored values are what is displayed (PS3.3 C.8.6.3): asked for where more than one bit is stored. */
const DISPLAYED = { PresentationLUTShape: 'IDENTITY', RescaleIntercept: 0, RescaleSlope: 1, RescaleType: 'US' } as const;

/** Multi-frame Single Bit Secondary Capture Image (PS3.3 A.8.2): pixels of one bit, packed over frame boundaries. */
export class MultiFrameSingleBitSecondaryCapture extends imageClassOf(multiFrameSingleBitSecondaryCaptureImage) {
  /** @throws AuthoringError naming the option; NonconformantError with all findings. */
  constructor(options: SingleBitOptions) {
    const transferSyntaxUID = checkedTransferSyntax(options.transferSyntaxUID);
    super(
      {
        ...shared(multiFrameSingleBitSecondaryCaptureImage, options, {
          photometric: 'MONOCHROME2',
          bitsAllocated: 1,
          bitsStored: 1,
          transferSyntaxUID,
        }),
        SamplesPerPixel: 1,
        PhotometricInterpretation: 'MONOCHROME2',
        BitsAllocated: 1,
        BitsStored: 1,
        HighBit: 0,
        PixelRepresentation: 0,
      },
      transferSyntaxUID,
    );
  }

  /** @throws NonconformantError when the data set does not conform to the IOD. */
  static from(dataset: object, transferSyntaxUID?: string): MultiFrameSingleBitSecondaryCapture {
    return instanceFrom(MultiFrameSingleBitSecondaryCapture, multiFrameSingleBitSecondaryCaptureImage, dataset, transferSyntaxUID);
  }
}

/** Multi-frame Grayscale Byte Secondary Capture Image (PS3.3 A.8.3). */
export class MultiFrameGrayscaleByteSecondaryCapture extends imageClassOf(multiFrameGrayscaleByteSecondaryCaptureImage) {
  /** @throws AuthoringError naming the option; NonconformantError with all findings. */
  constructor(options: GrayscaleByteOptions) {
    const transferSyntaxUID = checkedTransferSyntax(options.transferSyntaxUID);
    super(
      {
        ...shared(multiFrameGrayscaleByteSecondaryCaptureImage, options, {
          photometric: 'MONOCHROME2',
          bitsAllocated: 8,
          bitsStored: 8,
          transferSyntaxUID,
        }),
        ...DISPLAYED,
        SamplesPerPixel: 1,
        PhotometricInterpretation: 'MONOCHROME2',
        BitsAllocated: 8,
        BitsStored: 8,
        HighBit: 7,
        PixelRepresentation: 0,
      },
      transferSyntaxUID,
    );
  }

  /** @throws NonconformantError when the data set does not conform to the IOD. */
  static from(dataset: object, transferSyntaxUID?: string): MultiFrameGrayscaleByteSecondaryCapture {
    return instanceFrom(MultiFrameGrayscaleByteSecondaryCapture, multiFrameGrayscaleByteSecondaryCaptureImage, dataset, transferSyntaxUID);
  }
}

/** Multi-frame Grayscale Word Secondary Capture Image (PS3.3 A.8.4): 9 to 16 bits stored. */
export class MultiFrameGrayscaleWordSecondaryCapture extends imageClassOf(multiFrameGrayscaleWordSecondaryCaptureImage) {
  /** @throws AuthoringError naming the option; NonconformantError with all findings. */
  constructor(options: GrayscaleWordOptions) {
    const transferSyntaxUID = checkedTransferSyntax(options.transferSyntaxUID);
    super(
      {
        ...shared(multiFrameGrayscaleWordSecondaryCaptureImage, options, {
          photometric: 'MONOCHROME2',
          bitsAllocated: 16,
          bitsStored: options.bitsStored ?? 16,
          transferSyntaxUID,
        }),
        ...DISPLAYED,
        SamplesPerPixel: 1,
        PhotometricInterpretation: 'MONOCHROME2',
        BitsAllocated: 16,
        PixelRepresentation: 0,
      },
      transferSyntaxUID,
    );
  }

  /** @throws NonconformantError when the data set does not conform to the IOD. */
  static from(dataset: object, transferSyntaxUID?: string): MultiFrameGrayscaleWordSecondaryCapture {
    return instanceFrom(MultiFrameGrayscaleWordSecondaryCapture, multiFrameGrayscaleWordSecondaryCaptureImage, dataset, transferSyntaxUID);
  }
}

/** Multi-frame True Color Secondary Capture Image (PS3.3 A.8.5): three samples of 8 bits a pixel. */
export class MultiFrameTrueColorSecondaryCapture extends imageClassOf(multiFrameTrueColorSecondaryCaptureImage) {
  /** @throws AuthoringError naming the option; NonconformantError with all findings. */
  constructor(options: TrueColorOptions) {
    const transferSyntaxUID = checkedTransferSyntax(options.transferSyntaxUID);
    const photometric = options.photometricInterpretation ?? 'RGB';
    super(
      {
        ...shared(multiFrameTrueColorSecondaryCaptureImage, options, {
          photometric,
          bitsAllocated: 8,
          bitsStored: 8,
          transferSyntaxUID,
        }),
        SamplesPerPixel: 3,
        PhotometricInterpretation: photometric,
        BitsAllocated: 8,
        BitsStored: 8,
        HighBit: 7,
        PixelRepresentation: 0,
      },
      transferSyntaxUID,
    );
  }

  /** @throws NonconformantError when the data set does not conform to the IOD. */
  static from(dataset: object, transferSyntaxUID?: string): MultiFrameTrueColorSecondaryCapture {
    return instanceFrom(MultiFrameTrueColorSecondaryCapture, multiFrameTrueColorSecondaryCaptureImage, dataset, transferSyntaxUID);
  }
}
