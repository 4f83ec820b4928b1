/** Build mode: step by step to a whole object. */
import { describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { iodList, loadIod } from '../../generated/iods/registry.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { nextRequired } from '../../src/authoring/next-required.ts';

describe('nextRequired', () => {
  it('begins with what every object of the IOD has', () => {
    const first = nextRequired(ctImage, {});
    expect(first.find(({ path }) => path === 'SOPInstanceUID')).toMatchObject({ type: '1' });
    expect(first.find(({ path }) => path === 'PatientName')).toMatchObject({ type: '2' });
    expect(first.map(({ path }) => path)).not.toContain('PixelPaddingRangeLimit');
    expect(new Set(first.map(({ path }) => path)).size).toBe(first.length);
  });
  it('says which condition is met', () => {
    const seg = { ...minimalInstance(segmentation), SegmentationType: 'FRACTIONAL' };
    expect(nextRequired(segmentation, seg).find(({ path }) => path === 'SegmentationFractionalType')).toMatchObject({
      type: '1C',
      why: 'SegmentationType is FRACTIONAL',
    });
  });
  it('is empty for a whole object of any IOD, and names what one takes away', async () => {
    for (const { path } of iodList) {
      const iod = await loadIod[path]?.();
      if (!iod) throw new Error(path);
      const whole: object = Object(minimalInstance(iod));
      expect(nextRequired(iod, whole), path).toEqual([]);
      const { SOPInstanceUID: _gone, ...rest } = Object(whole);
      expect(
        nextRequired(iod, rest).map((one) => one.path),
        path,
      ).toEqual(['SOPInstanceUID']);
    }
  });
  it('takes what is no object, and changes none', () => {
    expect(nextRequired(ctImage, [])).toEqual([]);
    expect(() => nextRequired(ctImage, Object.freeze({ Rows: 1 }))).not.toThrow();
  });
});
