/** Authoring: the smallest valid object of every IOD; what createInstance fills in, refuses, and leaves alone. */
import { describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { enhancedCTImage } from '../../generated/iods/enhanced-ct-image.ts';
import { iodList, loadIod } from '../../generated/iods/registry.ts';
import { createInstance } from '../../src/authoring/create-instance.ts';
import { minimalInstance, tryMinimal } from '../../src/authoring/minimal-instance.ts';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import { NonconformantError, validateSync } from '../../src/index.ts';
import { ctSlice } from '../../examples/ct-slice.ts';

describe('minimalInstance', () => {
  it.each(iodList.map((iod) => [iod.id, iod.path] as const))(
    '%s has no error and no warning, and survives writing and reading',
    async (id, path) => {
      const iod = await loadIod[path]?.();
      if (!iod) throw new Error(`${path} is not in the registry`);
      const { dataset, findings } = tryMinimal(iod);
      expect(findings.map((finding) => `${finding.code} ${finding.path}`)).toEqual([]);
      const again = readDicom(writeDicom(dataset)).dataset;
      expect(validateSync(again, iod)).toMatchObject({ iod: id, conforms: true });
    },
  );

  it('makes as many frames as are asked for', () => {
    const made = minimalInstance(enhancedCTImage, { frames: 3 });
    expect(made.NumberOfFrames).toBe(3);
    expect(made.PerFrameFunctionalGroupsSequence).toHaveLength(3);
  });
});

describe('createInstance', () => {
  const {
    SOPClassUID: _class,
    SOPInstanceUID: _instance,
    StudyInstanceUID: _study,
    SeriesInstanceUID: _series,
    FrameOfReferenceUID: _frame,
    PatientBirthDate: _birth,
    StudyID: _id,
    ...given
  } = ctSlice();

  it('fills in UIDs, the only SOP class and empty Type 2 attributes', () => {
    const made = createInstance(ctImage, given);
    expect(made.SOPClassUID).toBe('1.2.840.10008.5.1.4.1.1.2');
    for (const uid of [made.SOPInstanceUID, made.StudyInstanceUID, made.SeriesInstanceUID, made.FrameOfReferenceUID])
      expect(uid).toMatch(/^2\.25\.\d+$/);
    expect(made.PatientBirthDate).toBeNull();
    expect(validateSync(made, ctImage).conforms).toBe(true);
  });

  it('says all that is missing at once', () => {
    const { Rows: _rows, KVP, PixelSpacing: _spacing, ...rest } = given;
    try {
      // @ts-expect-error Rows and PixelSpacing are required.
      createInstance(ctImage, { ...rest, KVP });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof NonconformantError)) throw error;
      const paths = error.findings.filter((finding) => finding.severity === 'error').map((finding) => finding.path);
      expect(paths).toEqual(expect.arrayContaining(['Rows', 'PixelSpacing']));
    }
  });

  it("does not change the author's object", () => {
    const before = structuredClone({ ...given, PixelData: undefined });
    createInstance(ctImage, given);
    expect({ ...given, PixelData: undefined }).toEqual(before);
  });
});
