/** Segmentation Storage (PS3.3 A.51): BINARY and FRACTIONAL segments, a frame for each segment and plane. */
import { type SegmentationAttributes, segmentation } from '../../../generated/iods/segmentation.ts';
import { createInstance } from '../../authoring/create-instance.ts';
import { AuthoringError } from '../../content/errors.ts';
import type { FrameCodec } from '../../pixels/codecs/codec.ts';
import type { Authored } from '../../rules/authoring.ts';
import { asInstance } from '../common/instance-class.ts';
import { attributesOf, prepare, writerOf } from './build.ts';
import type { SegmentationOptions } from './content.ts';
import { writeFrames } from './frames.ts';
import { pixelInput, volumeAmong } from './pixels.ts';
import { targetOf } from './planes.ts';
import { ReadableSegmentation, readableFrom } from './read/readable.ts';
import type { SegmentationReaderOptions } from './read/reader.ts';
import { codecFor } from './syntaxes.ts';

/** The frames of the options' pixels and their attributes. */
function made(options: SegmentationOptions, codec: FrameCodec | null) {
  const { segmentationType, pixels, layout, ...base } = options;
  if (segmentationType !== 'BINARY' && segmentationType !== 'FRACTIONAL')
    throw new AuthoringError('segmentationType', `is ${String(segmentationType)}; the class makes BINARY and FRACTIONAL`);
  const fractional = options.segmentationType === 'FRACTIONAL' ? options : {};
  const target = targetOf(base, volumeAmong(pixels));
  const prepared = prepare(base, { ...fractional, type: segmentationType }, target);
  const input = pixelInput(pixels, layout, prepared.target, base.segments);
  const writer = writerOf(prepared, codec, prepared.plan.planes * base.segments.length);
  const { places, overlap } = writeFrames(input, prepared.plan, writer);
  return {
    attributes: attributesOf(prepared, places, overlap),
    pixels: writer.done(base.offsetTable ?? 'basic'),
    transferSyntaxUID: prepared.transferSyntaxUID,
  };
}

/**
 * A segmentation of one frame for each segment and plane: own enumerable properties are its attributes.
 * @example
 * new Segmentation({ source: ctSlices, segmentationType: 'BINARY', pixels: labels, segments: [liver], seriesNumber: 300, instanceNumber: 1,
 *   manufacturer: 'Clinic', manufacturerModelName: 'Segmenter', softwareVersions: '1.0', deviceSerialNumber: '1' })
 */
export class Segmentation extends ReadableSegmentation {
  /**
   * @param codec of the transfer syntax, where it is another than a native one or RLE Lossless: `create` loads it.
   * @throws AuthoringError naming the option; SegmentationError naming plane, row, column or segment; NonconformantError with all findings.
   */
  constructor(options: SegmentationOptions, codec: FrameCodec | null = null) {
    const { attributes, pixels, transferSyntaxUID } = made(options, codec);
    super(
      {
        ...attributes,
        ...pixels,
        SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.4',
        Modality: 'SEG',
      },
      transferSyntaxUID,
    );
  }

  /** The same in any transfer syntax that segments may be encoded in; loads its codec first. */
  static async create(options: SegmentationOptions): Promise<Segmentation> {
    return new Segmentation(options, await codecFor(options.transferSyntaxUID));
  }

  /**
   * An instance of its attributes, frames included: what the builder and edits make.
   * @throws NonconformantError with all findings.
   */
  static of(attributes: Omit<Authored<SegmentationAttributes>, 'SOPClassUID' | 'Modality'>, transferSyntaxUID: string): Segmentation {
    const whole: Authored<SegmentationAttributes> = { ...attributes, SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.4', Modality: 'SEG' };
    return asInstance(Segmentation, createInstance(segmentation, whole), transferSyntaxUID);
  }

  /**
   * A BINARY or FRACTIONAL segmentation of any origin, lenient: what is wrong goes to `onWarning`.
   * @throws SegmentationError where it is none; PixelDataError where its pixels are not described.
   */
  static from(dataset: object, options: SegmentationReaderOptions = {}): Segmentation {
    return readableFrom(Segmentation, ['BINARY', 'FRACTIONAL'], dataset, options);
  }
}
