/** References to images, palettes, profiles (rows CONT-6, LUT-6, LUT-7; rules R-REF-1, R-LUT-1, R-PR-11; defects D-11, D-29). */
import { describe, expect, it } from 'vitest';
import { checkedIccProfile, srgbProfile } from '../../src/content/icc.ts';
import { paletteAttributes } from '../../src/content/palette.ts';
import { referencedImages, segmentOfFrame } from '../../src/content/referenced-images.ts';
import { LabelMapSegmentation, Segmentation } from '../../src/iods/segmentation/index.ts';
import { paletteOf } from '../../src/pixels/index.ts';
import { boxes, EQUIPMENT, imageSeries, segment, wholeSlide } from '../iods/segmentation-sources.ts';

const source = imageSeries({ planes: 3, rows: 10, columns: 12 });
const base = { ...EQUIPMENT, source, segments: [segment(1), segment(2)], pixels: boxes(3, 10, 12, 2) } as const;
const binary = new Segmentation({ ...base, segmentationType: 'BINARY' });

describe('referenced images', () => {
  it('are distinct images; frames and segments those of one (R-REF-1)', () => {
    expect(referencedImages(source)).toHaveLength(3);
    expect(referencedImages([binary], { frames: [1, 2], segments: 1 })).toEqual([
      {
        ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.66.4',
        ReferencedSOPInstanceUID: binary.SOPInstanceUID,
        ReferencedFrameNumber: [1, 2],
        ReferencedSegmentNumber: [1],
      },
    ]);
    expect(() => referencedImages([])).toThrow('is empty');
    expect(() => referencedImages([source[0] ?? {}, source[0] ?? {}])).toThrow('stands there already');
    expect(() => referencedImages([{ SOPClassUID: '1.2', SOPInstanceUID: '1.2.3' }])).toThrow('no image');
    expect(() => referencedImages(source, { frames: 1 })).toThrow('one multi-frame image');
    expect(() => referencedImages([binary], { frames: 5 })).toThrow('frames 1 to 4');
    expect(() => referencedImages([source[0] ?? {}], { segments: 1 })).toThrow('one segmentation');
    expect(() => referencedImages([binary], { segments: 3 })).toThrow('has 3; the segmentation has 1, 2');
    expect(() => referencedImages([binary], { frames: 3, segments: 1 })).toThrow('frame 3 holds 2');
  });

  it('know the segment that is told once, or by the order of tiles, or not at all (D-29)', () => {
    const one = new Segmentation({ ...base, segments: [segment(1)], pixels: boxes(3, 10, 12, 1), segmentationType: 'BINARY' });
    expect(segmentOfFrame(one, 2)).toBe(1);
    expect(referencedImages([one], { frames: 2, segments: 1 })).toHaveLength(1);
    const slide = { source: wholeSlide({ tile: [5, 6], total: [10, 12] }), pixels: boxes(1, 10, 12, 2), tilePixels: true } as const;
    const full = new Segmentation({ ...base, ...slide, segmentationType: 'BINARY', dimensionOrganizationType: 'TILED_FULL' });
    expect([1, 4, 5, 8].map((frame) => segmentOfFrame(full, frame))).toEqual([1, 1, 2, 2]);
    const map = new LabelMapSegmentation(base);
    expect(segmentOfFrame(map, 1)).toBeNull();
    expect(referencedImages([map], { frames: 1, segments: [1, 2] })).toHaveLength(1);
  });
});

describe('palettes', () => {
  it('are read as they were made, of 8 and 16 bits, odd lengths padded (R-LUT-1, D-11)', () => {
    for (const bits of [8, 16] as const) {
      const made = paletteAttributes(['black', 'red', [1, 2, 3]], { bits, firstMappedValue: 5 });
      expect(made.RedPaletteColorLookupTableDescriptor).toEqual([3, 5, bits]);
      expect(made.RedPaletteColorLookupTableData.byteLength % 2).toBe(0);
      const palette = paletteOf({ ...made, PhotometricInterpretation: 'PALETTE COLOR' }, false);
      expect(palette?.red.entries[1]).toBe(bits === 8 ? 255 : 65535);
    }
    expect(paletteAttributes(Array.from({ length: 65536 }, () => 'red')).RedPaletteColorLookupTableDescriptor[0]).toBe(0);
    expect(() => paletteAttributes([])).toThrow('1 to 65536');
    expect(() => paletteAttributes(['red'], { firstMappedValue: 65536 })).toThrow('firstMappedValue');
    expect(() => paletteAttributes([[256, 0, 0]])).toThrow('256');
  });
});

describe('ICC profiles', () => {
  it('are input or colour space profiles of RGB (R-PR-11)', () => {
    const profile = srgbProfile();
    expect(checkedIccProfile(profile)).toEqual(profile);
    const changed = (at: number, text: string): ArrayBuffer => {
      const bytes = new Uint8Array(profile.slice(0));
      bytes.set(
        [...text].map((character) => character.charCodeAt(0)),
        at,
      );
      return bytes.buffer;
    };
    expect(() => checkedIccProfile(new ArrayBuffer(10))).toThrow('no ICC profile');
    expect(() => checkedIccProfile(changed(12, 'mntr'))).toThrow('mntr');
    expect(() => checkedIccProfile(changed(16, 'CMYK'))).toThrow('CMYK');
    expect(() => checkedIccProfile(changed(20, 'RGB '))).toThrow('connection space');
    expect(() => checkedIccProfile(profile.slice(0, 200))).toThrow('has 200');
  });
});
