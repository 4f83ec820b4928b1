/** SecondaryCapture and the multi-frame four (rows BASE-1 to BASE-8, SC-1, SC-2; rules R-BASE-*, R-SC-*). */
import { describe, expect, it } from 'vitest';
import { NonconformantError, validate } from '../../src/index.ts';
import {
  AuthoringError,
  MultiFrameGrayscaleByteSecondaryCapture,
  SecondaryCapture,
  type SecondaryCaptureOptions,
} from '../../src/iods/secondary-capture/index.ts';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import { ctSlice } from '../../examples/ct-slice.ts';
import { bytes, grey, grid, OBJECTS, RLE, words } from './secondary-captures.ts';

describe.each(OBJECTS)('%s', (_name, pixels, make) => {
  const image = make();

  it('has no error and no warning, and gives its samples back', async () => {
    const { conforms, findings } = await validate(image);
    expect(findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
    expect(conforms).toBe(true);
    expect(image.samples()).toEqual(pixels);
  });

  it('survives writing, in its own transfer syntax, and reading', () => {
    const { dataset, transferSyntaxUID } = readDicom(writeDicom(image));
    expect(transferSyntaxUID).toBe(image.transferSyntaxUID);
    const type = image.constructor as typeof SecondaryCapture;
    const again = type.from(dataset, transferSyntaxUID);
    expect(again).toBeInstanceOf(type);
    expect(again.samples()).toEqual(pixels);
    expect(again.SOPInstanceUID).toBe(image.SOPInstanceUID);
  });
});

describe('the class', () => {
  it('is its data set: attributes are own and enumerable, methods are not', () => {
    const image = new SecondaryCapture(grey);
    expect(Object.keys(image).filter((key) => !/^[A-Z]/.test(key))).toEqual([]);
    expect(structuredClone({ ...image })).toMatchObject({ Modality: 'OT', SOPClassUID: '1.2.840.10008.5.1.4.1.1.7' });
    expect(image.SOPInstanceUID).toMatch(/^2\.25\.\d+$/);
  });

  it('copies patient and study of its source and names who acquired it (SC-2, R-BASE-10, R-BASE-11)', () => {
    const source = { ...ctSlice(), SpecificCharacterSet: ['ISO_IR 100'], PatientSize: 1.8, StudyDescription: 'S' };
    const image = SecondaryCapture.fromSource(source, grey);
    for (const keyword of ['PatientID', 'PatientName', 'StudyInstanceUID', 'StudyDate', 'StudyDescription', 'PatientSize'] as const)
      expect(image[keyword]).toEqual(source[keyword]);
    expect(image.SeriesInstanceUID).not.toBe(source.SeriesInstanceUID);
    expect(image.SpecificCharacterSet).toEqual(['ISO_IR 100']);
    const purposes = image.ContributingEquipmentSequence?.map((item) => item.PurposeOfReferenceCodeSequence[0].CodeValue);
    expect(purposes).toEqual(['109101', '109102']);
    expect(image).not.toHaveProperty('KVP');
  });

  it('does not change what it is given', () => {
    const source = ctSlice();
    const before = structuredClone(source);
    const pixels = bytes(35);
    new SecondaryCapture({ ...grey, pixels, source, attributes: { StudyDescription: 'other' } });
    expect(source).toEqual(before);
    expect(pixels).toEqual(bytes(35));
  });

  it('takes further attributes', () => {
    const image = new SecondaryCapture({ ...grey, attributes: { BurnedInAnnotation: 'NO', StudyDescription: 'S' } });
    expect(image.BurnedInAnnotation).toBe('NO');
  });

  it('writes texts beyond ASCII in UTF-8 and remarks on names without a caret (R-BASE-7, R-BASE-9)', () => {
    const warnings: string[] = [];
    const image = new SecondaryCapture({ ...grey, patientName: 'Jörg', onWarning: (message) => warnings.push(message) });
    expect(image.SpecificCharacterSet).toEqual(['ISO_IR 192']);
    expect(warnings).toHaveLength(1);
    expect(new SecondaryCapture(grey)).not.toHaveProperty('SpecificCharacterSet');
  });

  it('holds a slide with its container and specimens (R-SC-1)', () => {
    const specimen = {
      SpecimenIdentifier: 'S1',
      IssuerOfTheSpecimenIdentifierSequence: null,
      SpecimenUID: '2.25.1',
      SpecimenPreparationSequence: null,
    };
    const image = new SecondaryCapture({
      pixels: bytes(35),
      rows: 5,
      columns: 7,
      photometricInterpretation: 'MONOCHROME2',
      seriesNumber: 1,
      instanceNumber: 1,
      coordinateSystem: 'SLIDE',
      containerIdentifier: 'C1',
      specimenDescriptions: [specimen],
    });
    expect(image.ContainerTypeCodeSequence?.[0]?.CodeMeaning).toBe('Microscope slide');
    expect(image.IssuerOfTheContainerIdentifierSequence).toBeNull();
  });

  it('refuses a data set of another kind', () => {
    expect(() => SecondaryCapture.from(ctSlice())).toThrow(NonconformantError);
  });
});

const WRONG: readonly (readonly [string, object, string])[] = [
  ['Big Endian (R-BASE-1)', { transferSyntaxUID: '1.2.840.10008.1.2.2' }, 'transferSyntaxUID'],
  ['a syntax that is not encoded', { transferSyntaxUID: '1.2.840.10008.1.2.4.50' }, 'transferSyntaxUID'],
  ['a series number of 0 (R-BASE-3)', { seriesNumber: 0 }, 'seriesNumber'],
  ['no instance number (R-BASE-3)', { instanceNumber: undefined }, 'instanceNumber'],
  ['a content time without date (R-BASE-5)', { contentTime: '120000' }, 'contentTime'],
  ['a series time without date (R-BASE-5)', { seriesTime: '120000' }, 'seriesTime'],
  ['a series later than its content (R-BASE-5)', { seriesDate: '20260102', contentDate: '20260101', contentTime: '1200' }, 'seriesDate'],
  [
    'a series time later than its content (R-BASE-5)',
    { seriesDate: '20260101', seriesTime: '13', contentDate: '20260101', contentTime: '12' },
    'seriesTime',
  ],
  ['a series that begins after now (R-BASE-5)', { seriesDate: '29990101' }, 'seriesDate'],
  ['a department without institution (R-BASE-6)', { institutionalDepartmentName: 'D' }, 'institutionalDepartmentName'],
  ['no character set (R-BASE-7)', { specificCharacterSet: [] }, 'specificCharacterSet'],
  ['a first character set of several bytes (R-BASE-7)', { specificCharacterSet: ['ISO 2022 IR 87'] }, 'specificCharacterSet'],
  ['a code extension alone (R-BASE-7)', { specificCharacterSet: 'ISO 2022 IR 100' }, 'specificCharacterSet'],
  ['several that are no code extensions (R-BASE-7)', { specificCharacterSet: ['ISO_IR 100', 'ISO 2022 IR 87'] }, 'specificCharacterSet'],
  [
    'a registered scheme of two identifiers (R-BASE-12)',
    { codingSchemes: [{ designator: 'X', registry: 'HL7', uid: '1', externalId: '1' }] },
    'registry',
  ],
  ['a direction that a biped does not have (R-SC-1)', { patientOrientation: ['L', 'CR'] }, 'patientOrientation'],
  [
    'a direction that a quadruped does not have (R-SC-1)',
    { patientOrientation: ['L', 'P'], anatomicalOrientationType: 'QUADRUPED' },
    'patientOrientation',
  ],
  [
    'a slide without specimens (R-SC-1)',
    { coordinateSystem: 'SLIDE', containerIdentifier: 'C', specimenDescriptions: [] },
    'specimenDescriptions',
  ],
  [
    'a slide without container (R-SC-1)',
    { coordinateSystem: 'SLIDE', containerIdentifier: '', specimenDescriptions: [{}] },
    'containerIdentifier',
  ],
  ['bytes of 16 bits (R-SC-2)', { bitsAllocated: 16 }, 'bitsAllocated'],
  ['words of 8 bits (R-SC-2)', { pixels: words(35, 256), bitsAllocated: 8 }, 'bitsAllocated'],
  ['colour of 16 bits (R-SC-2)', { pixels: words(105, 256), photometricInterpretation: 'RGB' }, 'photometricInterpretation'],
  ['samples above the bits stored', { pixels: words(35, 65536), bitsStored: 12 }, 'pixels'],
  ['pixels of one bit above 1', { bitsAllocated: 1 }, 'pixels'],
  ['RLE of single bits (R-SC-3)', { pixels: bytes(35, 2), bitsAllocated: 1, transferSyntaxUID: RLE }, 'transferSyntaxUID'],
  ['too few pixels', { pixels: bytes(34) }, 'pixels'],
  ['two frames', { pixels: bytes(70) }, 'pixels'],
  ['no rows', { rows: 0 }, 'rows'],
];

describe('what is refused', () => {
  it.each(WRONG)('%s', (_name, change, option) => {
    const options = { ...grey, ...change } as SecondaryCaptureOptions;
    try {
      new SecondaryCapture(options);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AuthoringError);
      expect(error).toMatchObject({ option });
    }
  });

  it.each([
    ['a text of more than 64 characters (R-BASE-8)', { manufacturer: 'x'.repeat(65) }],
    ['a backslash (R-BASE-8)', { seriesDescription: 'a\\b' }],
    ['a code string in lower case (R-BASE-8)', { modality: 'ot' }],
    ['a date that is none', { patientBirthDate: '20261301' }],
  ])('%s', (_name, change) => {
    expect(() => new SecondaryCapture({ ...grey, ...change })).toThrow(NonconformantError);
  });

  it('several frames without an increment, or a vector of another length', () => {
    const two = { ...grid, pixels: bytes(70), burnedInAnnotation: false };
    expect(() => new MultiFrameGrayscaleByteSecondaryCapture(two)).toThrow(/frameIncrement/);
    expect(() => new MultiFrameGrayscaleByteSecondaryCapture({ ...two, frameIncrement: { frameTimes: [1] } })).toThrow(/frameTimes/);
  });
});
