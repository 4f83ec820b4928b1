/** Label Map Segmentation Storage (Segmentation IOD, PS3.3 A.51): a frame for each plane, each pixel the number of its segment. */
import { type SegmentationAttributes, segmentation } from '../../../generated/iods/segmentation.ts';
import { createInstance } from '../../authoring/create-instance.ts';
import type { FrameCodec } from '../../pixels/codecs/codec.ts';
import type { Authored } from '../../rules/authoring.ts';
import { asInstance } from '../common/instance-class.ts';
import { attributesOf, prepare, writerOf } from './build.ts';
import type { LabelMapOptions } from './content.ts';
import { writeFrames } from './frames.ts';
import { pixelInput, volumeAmong } from './pixels.ts';
import { targetOf } from './planes.ts';
import { ReadableSegmentation, readableFrom } from './read/readable.ts';
import type { SegmentationReaderOptions } from './read/reader.ts';
import { codecFor } from './syntaxes.ts';

function made(options: LabelMapOptions, codec: FrameCodec | null) {
  const { palette, iccProfile, bitsAllocated, pixels, layout, ...base } = options;
  const target = targetOf(base, volumeAmong(pixels));
  const prepared = prepare(
    base,
    {
      type: 'LABELMAP',
      ...(palette === undefined ? {} : { palette }),
      ...(iccProfile === undefined ? {} : { iccProfile }),
      ...(bitsAllocated === undefined ? {} : { bitsAllocated }),
    },
    target,
  );
  const input = pixelInput(pixels, layout, prepared.target, base.segments);
  const writer = writerOf(prepared, codec, prepared.plan.planes);
  const { places, overlap } = writeFrames(input, prepared.plan, writer);
  return {
    attributes: attributesOf(prepared, places, overlap),
    pixels: writer.done(base.offsetTable ?? 'basic'),
    transferSyntaxUID: prepared.transferSyntaxUID,
  };
}

/** A label map: own enumerable properties are its attributes. Segments do not overlap; their numbers may have gaps. */
export class LabelMapSegmentation extends ReadableSegmentation {
  /**
   * @param codec of the transfer syntax, where it is another than a native one or RLE Lossless: `create` loads it.
   * @throws AuthoringError naming the option; SegmentationError naming plane, row, column or segment; NonconformantError with all findings.
   */
  constructor(options: LabelMapOptions, codec: FrameCodec | null = null) {
    const { attributes, pixels, transferSyntaxUID } = made(options, codec);
    super(
      {
        ...attributes,
        ...pixels,
        SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.7',
        Modality: 'SEG',
      },
      transferSyntaxUID,
    );
  }

  /** The same in any lossless transfer syntax; loads its codec first. */
  static async create(options: LabelMapOptions): Promise<LabelMapSegmentation> {
    return new LabelMapSegmentation(options, await codecFor(options.transferSyntaxUID));
  }

  /**
   * An instance of its attributes, frames included: what the builder and edits make.
   * @throws NonconformantError with all findings.
   */
  static of(
    attributes: Omit<Authored<SegmentationAttributes>, 'SOPClassUID' | 'Modality'>,
    transferSyntaxUID: string,
  ): LabelMapSegmentation {
    const whole: Authored<SegmentationAttributes> = { ...attributes, SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.7', Modality: 'SEG' };
    return asInstance(LabelMapSegmentation, createInstance(segmentation, whole), transferSyntaxUID);
  }

  /**
   * A label map of any origin, lenient: what is wrong goes to `onWarning`.
   * @throws SegmentationError where it is none; PixelDataError where its pixels are not described.
   */
  static from(dataset: object, options: SegmentationReaderOptions = {}): LabelMapSegmentation {
    return readableFrom(LabelMapSegmentation, ['LABELMAP'], dataset, options);
  }
}
