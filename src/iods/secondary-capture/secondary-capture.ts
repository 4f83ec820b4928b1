/** Secondary Capture Image IOD (PS3.3 A.8.1): one frame that no acquisition modality made. */
import { secondaryCaptureImage } from '../../../generated/iods/secondary-capture-image.ts';
import { contentMoment, generalAttributes } from '../common/general.ts';
import { imageClassOf, instanceFrom } from '../common/instance-class.ts';
import { checkedTransferSyntax } from '../common/transfer-syntaxes.ts';
import { AuthoringError } from '../../content/errors.ts';
import { frameCount, pixelAttributes, placeAttributes } from './build.ts';
import type { SecondaryCaptureOptions } from './content.ts';

/**
 * A secondary capture of one frame: own enumerable properties are its attributes.
 * @example
 * new SecondaryCapture({ pixels, rows, columns, photometricInterpretation: 'MONOCHROME2', coordinateSystem: 'PATIENT',
 *   patientOrientation: ['L', 'F'], seriesNumber: 1, instanceNumber: 1 })
 */
export class SecondaryCapture extends imageClassOf(secondaryCaptureImage) {
  /**
   * @throws AuthoringError naming the option that cannot become a right attribute.
   * @throws NonconformantError with all findings when the whole does not conform to the IOD.
   */
  constructor(options: SecondaryCaptureOptions) {
    const transferSyntaxUID = checkedTransferSyntax(options.transferSyntaxUID);
    const colour = options.photometricInterpretation === 'RGB' || options.photometricInterpretation === 'YBR_FULL';
    if (frameCount(options.pixels, options, colour ? 3 : 1) !== 1) {
      throw new AuthoringError('pixels', 'has several frames; the multi-frame classes take them');
    }
    const bitsAllocated = options.bitsAllocated ?? (options.pixels instanceof Uint16Array ? 16 : 8);
    super(
      {
        ...generalAttributes(options, secondaryCaptureImage),
        ...contentMoment(options),
        Modality: options.modality ?? 'OT',
        ConversionType: options.conversionType ?? 'SYN',
        ImageType: [...(options.imageType ?? ['DERIVED', 'SECONDARY'])],
        ...placeAttributes(options),
        ...(options.pixelSpacing === undefined ? {} : { PixelSpacing: [options.pixelSpacing[0], options.pixelSpacing[1]] }),
        ...pixelAttributes(options.pixels, options, {
          photometric: options.photometricInterpretation,
          bitsAllocated,
          bitsStored: options.bitsStored ?? bitsAllocated,
          transferSyntaxUID,
        }),
        ...options.attributes,
      },
      transferSyntaxUID,
    );
  }

  /** A secondary capture of the source's patient and study; its acquisition equipment is named as contributing. */
  static fromSource(source: object, options: SecondaryCaptureOptions): SecondaryCapture {
    return new SecondaryCapture({ ...options, source });
  }

  /**
   * A data set that was read, as a secondary capture.
   * @throws NonconformantError when it does not conform to the IOD.
   */
  static from(dataset: object, transferSyntaxUID?: string): SecondaryCapture {
    return instanceFrom(SecondaryCapture, secondaryCaptureImage, dataset, transferSyntaxUID);
  }
}
