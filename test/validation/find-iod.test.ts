/** IODs by what people call them. */
import { describe, expect, it } from 'vitest';
import { UnknownIodError } from '../../src/validation/errors.ts';
import { findIod } from '../../src/validation/find-iod.ts';

describe('findIod', () => {
  it.each([
    ['CTImage', 'CTImage'],
    ['CT Image', 'CTImage'],
    ['ct-image', 'CTImage'],
    ['CT Image IOD', 'CTImage'],
    ['1.2.840.10008.5.1.4.1.1.2', 'CTImage'],
    ['TwelveLeadECG', 'TwelveLeadECG'],
    ['12-Lead ECG', 'TwelveLeadECG'],
    ['12-lead-ecg', 'TwelveLeadECG'],
    ['1.2.840.10008.5.1.4.1.1.66.4', 'Segmentation'],
  ])('%s is %s', async (name, id) => {
    expect((await findIod(name)).id).toBe(id);
  });
  it.each(['', 'CT', 'constructor', '1.2.3', '1.2.840.10008.5.1.1.16'])('%j is none', async (name) => {
    await expect(findIod(name)).rejects.toThrow(UnknownIodError);
  });
});
