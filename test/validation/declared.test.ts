/** Conditions that the IOD itself decides: whether its tables have an attribute; and a spacing that tells the shape of a pixel. */
import { describe, expect, it } from 'vitest';
import { loadIod } from '../../generated/iods/registry.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { validateIod } from '../../src/validation/validate-tables.ts';

async function about(iod: string, keyword: string, patch: object): Promise<string[]> {
  const definition = await loadIod[iod]?.();
  if (!definition) throw new Error(`there is no IOD ${iod}`);
  const made = { ...Object(minimalInstance(definition)), ...patch };
  return validateIod(made, definition).flatMap(({ code, path }) => (path === keyword ? [code] : []));
}
const absent = { PatientOrientation: undefined };

describe('Patient Orientation', () => {
  it.each([
    'ultrasound-image',
    'computed-radiography-image',
    'x-ray-radiofluoroscopic-image',
    'vl-photographic-image',
    'x-ray-angiographic-image',
  ])('is required in %s, which has no plane in the patient', async (iod) => {
    expect(await about(iod, 'PatientOrientation', absent)).toEqual(['missing']);
    expect(await about(iod, 'PatientOrientation', { PatientOrientation: null })).toEqual([]);
  });
  it('is required in a Secondary Capture Image without a plane', async () => {
    expect(await about('secondary-capture-image', 'PatientOrientation', absent)).toEqual(['missing']);
    const plane = { ImageOrientationPatient: [1, 0, 0, 0, 1, 0], ImagePositionPatient: [0, 0, 0], PixelSpacing: [1, 1] };
    expect(await about('secondary-capture-image', 'PatientOrientation', { ...absent, ...plane })).toEqual(['undecided']);
  });
  it.each(['ct-image', 'nuclear-medicine-image', 'segmentation', 'vl-whole-slide-microscopy-image'])(
    'cannot be told of %s, which has one in a module, in Items or in a functional group',
    async (iod) => {
      expect(await about(iod, 'PatientOrientation', absent)).toEqual(['undecided']);
    },
  );
});

describe('Pixel Aspect Ratio', () => {
  const ratio = { PixelAspectRatio: [1, 2] };
  it('is forbidden where a spacing tells the shape of a pixel', async () => {
    expect(await about('computed-radiography-image', 'PixelAspectRatio', { ...ratio, ImagerPixelSpacing: [0.1, 0.1] })).toEqual([
      'forbidden',
    ]);
    expect(await about('secondary-capture-image', 'PixelAspectRatio', { ...ratio, NominalScannedPixelSpacing: [1, 1] })).toEqual([
      'forbidden',
    ]);
    expect(await about('secondary-capture-image', 'PixelAspectRatio', ratio)).toEqual([]);
  });
});
