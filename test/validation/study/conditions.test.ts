/** Conditions on other instances: met, not met, instance absent, for each family of them. */
import { describe, expect, it } from 'vitest';
import { advancedBlendingPresentationState } from '../../../generated/iods/advanced-blending-presentation-state.ts';
import { ctImage } from '../../../generated/iods/ct-image.ts';
import { enhancedCTImage } from '../../../generated/iods/enhanced-ct-image.ts';
import { grayscaleSoftcopyPresentationState } from '../../../generated/iods/grayscale-softcopy-presentation-state.ts';
import { rtBeamsDeliveryInstruction } from '../../../generated/iods/rt-beams-delivery-instruction.ts';
import { rtPlan } from '../../../generated/iods/rt-plan.ts';
import { segmentation } from '../../../generated/iods/segmentation.ts';
import { vlWholeSlideMicroscopyImage } from '../../../generated/iods/vl-whole-slide-microscopy-image.ts';
import { xRay3DAngiographicImage } from '../../../generated/iods/x-ray-3d-angiographic-image.ts';
import { instance, type Row, reference, said } from './said.ts';

const single = instance(ctImage);
const multi = instance(enhancedCTImage, {}, 3);
const seg = instance(segmentation);

describe('a reference to a part of an image', () => {
  const holder = (to: Row, more: Row = {}): Row => instance(ctImage, { ReferencedImageSequence: [reference(to, more)] });
  const frame = 'ReferencedImageSequence[0].ReferencedFrameNumber';
  const segment = 'ReferencedImageSequence[0].ReferencedSegmentNumber';
  it.each([
    ['frame of a multi-frame image', holder(multi, { ReferencedFrameNumber: [2] }), multi, 'ReferencedFrameNumber', []],
    ['all frames of a multi-frame image', holder(multi), multi, 'ReferencedFrameNumber', [`decided ${frame}`]],
    [
      'frame of an image of one frame',
      holder(single, { ReferencedFrameNumber: [1] }),
      single,
      'ReferencedFrameNumber',
      [`forbidden ${frame}`],
    ],
    ['image of one frame', holder(single), single, 'ReferencedFrameNumber', [`decided ${frame}`]],
    ['segment of a segmentation', holder(seg, { ReferencedSegmentNumber: [1] }), seg, 'ReferencedSegmentNumber', []],
    [
      'segment of what is no segmentation',
      holder(single, { ReferencedSegmentNumber: [1] }),
      single,
      'ReferencedSegmentNumber',
      [`forbidden ${segment}`],
    ],
  ] as const)('%s', async (_what, dataset, target, keyword, expected) => {
    expect(await said(keyword, dataset, target)).toEqual(expected);
    // The order of the stream is of no matter.
    expect(await said(keyword, target, dataset)).toEqual(expected);
  });
  it('is undecided while the instance is not there', async () => {
    expect(await said('ReferencedFrameNumber', holder(multi))).toEqual([`undecided ${frame} without ${multi.SOPInstanceUID}`]);
    expect(await said('ReferencedFrameNumber', holder(multi, { ReferencedFrameNumber: [2] }))).toEqual([]);
  });
  it('is told by the SOP Class of the reference where that says it', async () => {
    expect(await said('ReferencedSegmentNumber', holder(single))).toEqual([`decided ${segment}`]);
    expect(await said('ReferencedSegmentNumber', holder(single, { ReferencedSegmentNumber: [1] }))).toEqual([`forbidden ${segment}`]);
  });
  it('is told frame by frame', async () => {
    const derived = (to: Row): Row => ({
      DerivationImageSequence: [
        {
          DerivationCodeSequence: [{ CodeValue: '113076', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Segmentation' }],
          SourceImageSequence: [
            reference(to, {
              ReferencedFrameNumber: [1],
              PurposeOfReferenceCodeSequence: [{ CodeValue: '121322', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Source' }],
            }),
          ],
        },
      ],
    });
    const whole = instance(segmentation, {}, 4);
    const frames: unknown = whole.PerFrameFunctionalGroupsSequence;
    const targets = [multi, single, single, multi];
    whole.PerFrameFunctionalGroupsSequence = (Array.isArray(frames) ? frames : []).map((group: Row, index) => ({
      ...group,
      ...derived(targets[index] ?? multi),
    }));
    expect((whole.PerFrameFunctionalGroupsSequence as Row[]).length).toBe(4);
    const found = await said('ReferencedFrameNumber', whole, multi, single);
    expect(found).toEqual([
      'forbidden PerFrameFunctionalGroupsSequence[1].DerivationImageSequence[0].SourceImageSequence[0].ReferencedFrameNumber [[2,3]]',
    ]);
  });
});

describe('what contributing instances have in common', () => {
  const of = (model: string | null): Row => instance(ctImage, { ManufacturerModelName: model });
  const holder = (sources: Row[], more: Row = {}): Row =>
    instance(xRay3DAngiographicImage, {
      ContributingSourcesSequence: [
        {
          Manufacturer: 'ACME',
          ContributingSOPInstancesReferenceSequence: [
            {
              StudyInstanceUID: '1.2',
              ReferencedSeriesSequence: [{ SeriesInstanceUID: '1.3', ReferencedInstanceSequence: sources.map((one) => reference(one)) }],
            },
          ],
          ...more,
        },
      ],
    });
  const [a, b, c, none] = [of('X1'), of('X1'), of('X2'), of(null)];
  const path = 'ContributingSourcesSequence[0].ManufacturerModelName';
  it.each([
    ['is required when all agree', [a, b], {}, [a, b], [`missing ${path}`, `decided ${path}`]],
    ['is there when all agree', [a, b], { ManufacturerModelName: 'X1' }, [a, b], []],
    ['is not asked for when they differ', [a, c], {}, [a, c], [`decided ${path}`]],
    ['is forbidden when they differ', [a, c], { ManufacturerModelName: 'X1' }, [a, c], [`forbidden ${path}`]],
    ['is forbidden when one has none', [a, none], { ManufacturerModelName: 'X1' }, [a, none], [`forbidden ${path}`]],
    ['is undecided when one is not there', [a, b], {}, [a], [`undecided ${path} without ${b.SOPInstanceUID}`]],
    ['is settled by two that differ, though a third is not there', [a, c, b], {}, [a, c], [`decided ${path}`]],
  ] as const)('%s', async (_what, sources, more, there, expected) => {
    expect(await said('ManufacturerModelName', holder([...sources], more), ...there)).toEqual(expected);
  });
});

describe('other families', () => {
  const lossy = instance(ctImage, {
    LossyImageCompression: '01',
    LossyImageCompressionRatio: [10],
    LossyImageCompressionMethod: ['ISO_10918_1'],
  });
  it.each([
    ['a source with lossy compression', lossy, [lossy], ['missing LossyImageCompressionRatio', 'decided LossyImageCompressionRatio']],
    ['a source without', single, [single], ['decided LossyImageCompressionRatio']],
    ['a source that is not there', single, [], [`undecided LossyImageCompressionRatio without ${single.SOPInstanceUID}`]],
  ] as const)('segmentation of %s', async (_what, source, there, expected) => {
    const whole = instance(segmentation, { SourceImageSequence: [reference(source)] });
    expect(await said('LossyImageCompressionRatio', whole, ...there)).toEqual(expected);
  });

  const slide = instance(vlWholeSlideMicroscopyImage);
  it.each([
    [
      'a tiled image',
      slide,
      [slide],
      [
        'missing DisplayedAreaSelectionSequence[0].PixelOriginInterpretation',
        'decided DisplayedAreaSelectionSequence[0].PixelOriginInterpretation',
      ],
    ],
    ['an image that is not tiled', single, [single], ['decided DisplayedAreaSelectionSequence[0].PixelOriginInterpretation']],
    [
      'an image that is not there',
      slide,
      [],
      [`undecided DisplayedAreaSelectionSequence[0].PixelOriginInterpretation without ${slide.SOPInstanceUID}`],
    ],
  ] as const)('displayed area of %s', async (_what, target, there, expected) => {
    const state = instance(grayscaleSoftcopyPresentationState);
    const [area] = state.DisplayedAreaSelectionSequence as Row[];
    state.DisplayedAreaSelectionSequence = [{ ...area, ReferencedImageSequence: [reference(target)] }];
    expect(await said('PixelOriginInterpretation', state, ...there)).toEqual(expected);
  });

  const here = instance(ctImage, { FrameOfReferenceUID: '1.2.3' });
  const elsewhere = instance(ctImage, { FrameOfReferenceUID: '1.2.4' });
  const registration = 'AdvancedBlendingSequence[0].ReferencedSpatialRegistrationSequence';
  it.each([
    ['of the same Frame of Reference', here, [here], [`decided ${registration}`]],
    ['of another Frame of Reference', elsewhere, [elsewhere], [`missing ${registration}`, `decided ${registration}`]],
    ['that are not there', elsewhere, [], [`undecided ${registration} without ${elsewhere.SOPInstanceUID}`]],
  ] as const)('blending of images %s', async (_what, target, there, expected) => {
    const state = instance(advancedBlendingPresentationState, { FrameOfReferenceUID: '1.2.3' });
    const [first] = state.AdvancedBlendingSequence as Row[];
    state.AdvancedBlendingSequence = [{ ...first, ReferencedImageSequence: [reference(target)] }];
    expect(await said('ReferencedSpatialRegistrationSequence', state, ...there)).toEqual(expected);
  });

  const groups = (count: number): Row => instance(rtPlan, { FractionGroupSequence: Array.from({ length: count }, () => ({})) });
  const one = groups(1);
  const two = groups(2);
  const number = 'BeamTaskSequence[0].ReferencedFractionGroupNumber';
  it.each([
    ['one fraction group', one, [one], [`decided ${number}`]],
    ['two fraction groups', two, [two], [`missing ${number}`, `decided ${number}`]],
    ['a plan that is not there', two, [], [`undecided ${number} without ${two.SOPInstanceUID}`]],
  ] as const)('delivery instruction of %s', async (_what, plan, there, expected) => {
    const instruction = instance(rtBeamsDeliveryInstruction, { ReferencedRTPlanSequence: [reference(plan)] });
    expect(await said('ReferencedFractionGroupNumber', instruction, ...there)).toEqual(expected);
  });
});
