/** Facts newer than an edition: laid over its model, skipped where the edition has them, an error where the committed edition has. */
import { describe, expect, it } from 'vitest';
import { enhancedContinuousRTImage } from '../../generated/iods/enhanced-continuous-rt-image.ts';
import { enhancedRTImage } from '../../generated/iods/enhanced-rt-image.ts';
import { rtRadiationRecordSet } from '../../generated/iods/rt-radiation-record-set.ts';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { correct } from '../../codegen/corrections/correct.ts';
import { COMMITTED } from '../../codegen/edition.ts';
import type { StandardModel } from '../../codegen/standard/model.ts';
import { minimalInstance, validateSync } from '../../src/index.ts';
import type { IodRules } from '../../src/rules/tables.ts';
import { resultOf } from '../../src/validation/validate-tables.ts';
import { factsOf } from './editions.ts';

const LABEL_MAP = '1.2.840.10008.5.1.4.1.1.66.7';
const read = factsOf();

const newer = (model: StandardModel): StandardModel => ({
  ...model,
  edition: '2026b',
  uids: [...model.uids, { uid: LABEL_MAP, name: 'Label Map Segmentation Storage', keyword: 'X', type: 'SOP Class', retired: false }],
});

describe('corrections', () => {
  it('leave the model that was read as it is', () => {
    const before = JSON.stringify(read);
    const { model, read: kept } = correct(read);
    expect(JSON.stringify(read)).toBe(before);
    expect(kept).toBe(read);
    expect(model.modules.length).toBe(read.modules.length);
    expect(model.sopClasses.length).toBe(read.sopClasses.length + 1);
  });

  it('are laid over every committed edition', () => {
    for (const edition of ['2024a', '2024c'])
      expect(correct(factsOf(edition)).applied.map((one) => one.id)).toEqual(['label-map-segmentation', 'enhanced-rt-image-modality']);
  });

  it('are skipped where the edition has the facts, and named', () => {
    const { applied, skipped, model } = correct(newer(read));
    expect(applied.map(({ id }) => id)).toEqual(['enhanced-rt-image-modality']);
    expect(skipped).toMatchObject([{ reason: 'the edition has it' }]);
    expect(model.sopClasses).toBe(read.sopClasses);
  });

  it('are skipped in another edition whose tables they do not fit, and refused in the committed one', () => {
    const without = { ...read, modules: read.modules.filter((table) => table.id !== 'SegmentationImage') };
    expect(correct({ ...without, edition: '2030a' }).skipped).toMatchObject([{ reason: expect.stringContaining('SegmentationImage') }]);
    expect(() => correct(without)).toThrow('outdated');
    expect(() => correct({ ...newer(read), edition: COMMITTED })).toThrow('the edition has it');
  });
});

describe('Enhanced RT Images', () => {
  it('are of Modality RTIMAGE, and no other object of Enhanced RT Series is', () => {
    const errors = (dataset: object, iod: IodRules): string[] =>
      resultOf(dataset, iod)
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ code, path }) => `${code} ${path}`);
    for (const [iod, made] of [
      [enhancedRTImage, minimalInstance(enhancedRTImage)],
      [enhancedContinuousRTImage, minimalInstance(enhancedContinuousRTImage)],
    ] as const) {
      expect(made.Modality).toBe('RTIMAGE');
      expect(errors(made, iod)).toEqual([]);
      expect(errors({ ...made, Modality: 'RTRAD' }, iod)).toEqual(['consistency Modality']);
      expect(errors({ ...made, Modality: 'CT' }, iod)).toEqual(['value Modality']);
    }
    const set = minimalInstance(rtRadiationRecordSet);
    expect(errors({ ...set, Modality: 'RTRAD' }, rtRadiationRecordSet)).toEqual([]);
    expect(errors({ ...set, Modality: 'RTIMAGE' }, rtRadiationRecordSet)).toEqual(['consistency Modality']);
  });
  it('are left alone where the module lists their Modality', () => {
    const once = correct(read).model;
    expect(correct({ ...once, edition: '2030a' }).applied).toEqual([]);
  });
});

describe('Label Map Segmentation Storage', () => {
  const errors = (dataset: object): string[] =>
    validateSync(dataset, segmentation)
      .findings.filter((one) => one.severity === 'error')
      .map((one) => `${one.code} ${one.path}`);
  const labelMap = () => structuredClone(minimalInstance(segmentation, { sopClassUID: LABEL_MAP }));

  it('has a minimal instance', () => {
    expect(labelMap()).toMatchObject({ SOPClassUID: LABEL_MAP, SegmentationType: 'LABELMAP' });
    expect(errors(labelMap())).toEqual([]);
  });

  it('goes with LABELMAP, and no other class does', () => {
    expect(errors({ ...labelMap(), SegmentationType: 'BINARY' })).toContain('value SegmentationType');
    expect(errors({ ...labelMap(), SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.4' })).toContain('value SegmentationType');
  });

  it('may have a Pixel Padding Value, which no other class has', () => {
    expect(errors({ ...labelMap(), PixelPaddingValue: 0 })).toEqual([]);
    expect(errors({ ...minimalInstance(segmentation), PixelPaddingValue: 0 })).toEqual(['consistency PixelPaddingValue']);
  });

  it('has labels of 8 or 16 bits', () => {
    const bits = (allocated: number) => ({
      ...labelMap(),
      BitsAllocated: allocated,
      BitsStored: allocated,
      HighBit: allocated - 1,
      PixelData: new ArrayBuffer(Math.max(2, (Number(labelMap().Rows) * Number(labelMap().Columns) * allocated) / 8)),
    });
    expect(errors(bits(16))).toEqual([]);
    expect(errors(bits(1))).toContain('value BitsAllocated');
    expect(errors({ ...bits(16), BitsStored: 12, HighBit: 11 })).toContain('value BitsStored');
  });

  it('asks for a palette and a profile with PALETTE COLOR, which BINARY cannot have', () => {
    const found = errors({ ...labelMap(), PhotometricInterpretation: 'PALETTE COLOR' });
    expect(found.join()).toContain('RedPaletteColorLookupTableDescriptor');
    expect(found.join()).toMatch(/ICCProfile|module/);
    const binary = minimalInstance(segmentation, { sopClassUID: '1.2.840.10008.5.1.4.1.1.66.4' });
    expect(errors({ ...binary, PhotometricInterpretation: 'PALETTE COLOR' })).toContain('value PhotometricInterpretation');
  });

  it('does not ask for Segment Identification, and colours of segments exclude a palette', () => {
    const dataset = labelMap();
    for (const frame of dataset.PerFrameFunctionalGroupsSequence ?? []) delete frame.SegmentIdentificationSequence;
    for (const shared of dataset.SharedFunctionalGroupsSequence) delete shared.SegmentIdentificationSequence;
    expect(errors(dataset)).toEqual([]);
    const colored = { ...dataset.SegmentSequence[0], RecommendedDisplayCIELabValue: [0, 0, 0] };
    expect(errors({ ...dataset, SegmentSequence: [colored] })).toEqual([]);
    expect(errors({ ...dataset, SegmentSequence: [colored], PhotometricInterpretation: 'PALETTE COLOR' })).toContain(
      'forbidden SegmentSequence[0].RecommendedDisplayCIELabValue',
    );
  });
});
