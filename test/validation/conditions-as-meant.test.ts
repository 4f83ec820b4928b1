/** Requirements whose fact stands elsewhere than lookup goes, or is told by less than it seems: what data sets show of them, and no more. */
import { describe, expect, it } from 'vitest';
import { enhancedCTImage } from '../../generated/iods/enhanced-ct-image.ts';
import { enhancedMRImage } from '../../generated/iods/enhanced-mr-image.ts';
import { enhancedUSVolume } from '../../generated/iods/enhanced-us-volume.ts';
import { enhancedXAImage } from '../../generated/iods/enhanced-xa-image.ts';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { digitalMammographyXRayImage } from '../../generated/iods/digital-mammography-x-ray-image.ts';
import { intraocularLensCalculations } from '../../generated/iods/intraocular-lens-calculations.ts';
import { multiFrameGrayscaleByteSecondaryCaptureImage } from '../../generated/iods/multi-frame-grayscale-byte-secondary-capture-image.ts';
import { rtDose } from '../../generated/iods/rt-dose.ts';
import { rtImage } from '../../generated/iods/rt-image.ts';
import { secondaryCaptureImage } from '../../generated/iods/secondary-capture-image.ts';
import { ultrasoundImage } from '../../generated/iods/ultrasound-image.ts';
import { visualAcuityMeasurements } from '../../generated/iods/visual-acuity-measurements.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { loadCodeTables } from '../../src/index.ts';
import type { IodRules } from '../../src/rules/tables.ts';
import { resultOf } from '../../src/validation/validate-tables.ts';

type Members = Record<string, unknown>;

/** What is said of the presence of an attribute, or of those that a pattern names, in the smallest instance with more. */
async function said(iod: IodRules, path: string | RegExp, more: Members, table?: string): Promise<string[]> {
  const dataset = { ...minimalInstance<object>(iod), ...more };
  for (const [keyword, value] of Object.entries(more)) if (value === undefined) delete (dataset as Members)[keyword];
  const { findings } = resultOf(dataset, iod, { codes: await loadCodeTables(['snomed']) });
  return findings.flatMap(({ code, path: at, table: where }) =>
    /^(?:missing|forbidden|undecided)$/.test(code) &&
    (typeof path === 'string' ? at === path : path.test(at)) &&
    (!table || where === table)
      ? [code]
      : [],
  );
}

/** Shared groups of the smallest instance with one more, or the first frame's. */
function withGroup(iod: IodRules, place: 'Shared' | 'PerFrame', group: Members): Members {
  const keyword = `${place}FunctionalGroupsSequence`;
  const value: unknown = (minimalInstance<object>(iod) as Members)[keyword];
  const items: readonly object[] = Array.isArray(value) ? value : [{}];
  return { [keyword]: items.map((item, index) => (index === 0 ? { ...item, ...group } : item)) };
}

describe('what stands outside of frames', () => {
  const image = { ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', ReferencedSOPInstanceUID: '1.2.3' };
  const evidence = { StudyInstanceUID: '1.2', ReferencedSeriesSequence: [{ SeriesInstanceUID: '1.2.3', ReferencedSOPSequence: [image] }] };

  it.each(['Shared', 'PerFrame'] as const)('asks for evidence of the images that %s groups refer to', async (place) => {
    for (const iod of [enhancedXAImage, enhancedCTImage]) {
      const referenced = withGroup(iod, place, { ReferencedImageSequence: [image] });
      const derived = withGroup(iod, place, { DerivationImageSequence: [{ SourceImageSequence: [image] }] });
      expect(await said(iod, 'ReferencedImageEvidenceSequence', referenced)).toEqual(['missing']);
      expect(await said(iod, 'SourceImageEvidenceSequence', derived)).toEqual(['missing']);
      expect(await said(iod, 'ReferencedImageEvidenceSequence', { ...referenced, ReferencedImageEvidenceSequence: [evidence] })).toEqual(
        [],
      );
      expect(await said(iod, 'SourceImageEvidenceSequence', { ...derived, SourceImageEvidenceSequence: [evidence] })).toEqual([]);
    }
    expect(await said(enhancedXAImage, 'ReferencedImageEvidenceSequence', { ReferencedImageEvidenceSequence: [evidence] })).toEqual([
      'forbidden',
    ]);
  });

  it('depends on positions and descriptions of frames', async () => {
    const planes = withGroup(enhancedUSVolume, 'PerFrame', { PlanePositionSequence: [{ ImagePositionPatient: [0, 0, 0] }] });
    expect(
      await said(enhancedUSVolume, 'PatientFrameOfReferenceSource', { ...planes, PatientFrameOfReferenceSource: 'ESTIMATED' }),
    ).toEqual([]);
    const isocenter = withGroup(enhancedXAImage, 'Shared', { IsocenterReferenceSystemSequence: [{}] });
    const detector = { XRayReceptorType: 'DIGITAL_DETECTOR', PositionOfIsocenterProjection: [1, 2] };
    expect(await said(enhancedXAImage, 'PositionOfIsocenterProjection', { ...isocenter, ...detector })).toEqual([]);
    expect(await said(enhancedXAImage, 'PositionOfIsocenterProjection', detector)).toEqual(['forbidden']);
  });

  it('asks for the device of a volume of which a frame is not calculated', async () => {
    const described = (...frames: (readonly [string, string])[]): Members => ({
      SharedFunctionalGroupsSequence: [{}],
      PerFrameFunctionalGroupsSequence: frames.map(([VolumetricProperties, VolumeBasedCalculationTechnique]) => ({
        USImageDescriptionSequence: [{ VolumetricProperties, VolumeBasedCalculationTechnique }],
      })),
      PositionMeasuringDeviceUsed: undefined,
    });
    const asked = (...frames: (readonly [string, string])[]): Promise<string[]> =>
      said(enhancedUSVolume, 'PositionMeasuringDeviceUsed', described(...frames));
    expect(await asked(['VOLUME', 'NONE'], ['VOLUME', 'MAX_IP'])).toEqual(['missing']);
    expect(await asked(['VOLUME', 'MAX_IP'], ['DISTORTED', 'NONE'])).toEqual(['undecided']);
    expect(await asked(['VOLUME', 'MAX_IP'], ['VOLUME', 'MAX_IP'])).toEqual([]);
  });
});

describe('an icon', () => {
  it('has palettes by its own photometric interpretation, whatever the image around it is', async () => {
    const icon = (PhotometricInterpretation: string): Members => ({
      PixelPresentation: 'COLOR',
      IconImageSequence: [{ SamplesPerPixel: 1, PhotometricInterpretation, Rows: 1, Columns: 1 }],
    });
    const palettes = /^IconImageSequence\[0\]\..*PaletteColorLookupTable/;
    expect(await said(enhancedMRImage, palettes, icon('MONOCHROME2'))).toEqual([]);
    expect(await said(enhancedMRImage, palettes, icon('PALETTE COLOR'))).toEqual(Array.from({ length: 6 }, () => 'missing'));
    expect(await said(enhancedMRImage, 'RedPaletteColorLookupTableData', icon('MONOCHROME2'))).toEqual(['missing']);
  });
});

describe('a palette', () => {
  it('is segmented or not, where the IOD has segmented ones', async () => {
    const colors = ['Red', 'Green', 'Blue'];
    const palette = (iod: IodRules, ...kinds: string[]): Promise<string[]> =>
      said(iod, /PaletteColorLookupTableData$/, {
        PhotometricInterpretation: 'PALETTE COLOR',
        ...Object.fromEntries(colors.map((color) => [`${color}PaletteColorLookupTableDescriptor`, [256, 0, 16]])),
        ...Object.fromEntries(
          kinds.flatMap((kind) => colors.map((color) => [`${kind}${color}PaletteColorLookupTableData`, new ArrayBuffer(12)])),
        ),
      });
    expect(await palette(ultrasoundImage, 'Segmented')).toEqual([]);
    expect(await palette(ultrasoundImage, '')).toEqual([]);
    expect((await palette(ultrasoundImage)).filter((code) => code === 'missing').length).toBeGreaterThanOrEqual(3);
    expect(await palette(secondaryCaptureImage, 'Segmented')).toEqual(['missing', 'missing', 'missing']);
    const gray = { PhotometricInterpretation: 'MONOCHROME2', RedPaletteColorLookupTableData: new ArrayBuffer(12) };
    expect(await said(secondaryCaptureImage, 'RedPaletteColorLookupTableData', gray)).toEqual(['forbidden']);
  });
});

describe('a single frame', () => {
  it('of a dose has the offsets that its pointer names, or not', async () => {
    const pointed = { FrameIncrementPointer: ['3004000C'] };
    expect(await said(rtDose, 'GridFrameOffsetVector', { ...pointed, NumberOfFrames: 1, GridFrameOffsetVector: [0] })).toEqual([]);
    expect(await said(rtDose, 'GridFrameOffsetVector', { ...pointed, NumberOfFrames: 2, GridFrameOffsetVector: undefined })).toEqual([
      'missing',
    ]);
  });

  it('may say what it is of; frames are told apart where there are several', async () => {
    const exposures = { ExposureSequence: [{ ReferencedFrameNumber: 1 }, { ReferencedFrameNumber: 1 }] };
    const frame = /ReferencedFrameNumber$/;
    expect(await said(rtImage, frame, { ...exposures, NumberOfFrames: 1, FrameIncrementPointer: ['00181063'] })).toEqual([]);
    expect(await said(rtImage, frame, exposures)).toEqual(['forbidden', 'forbidden']);
    const single = { NumberOfFrames: 1, FrameIncrementPointer: ['00181063'], FrameTime: 0 };
    expect(await said(multiFrameGrayscaleByteSecondaryCaptureImage, 'FrameIncrementPointer', single)).toEqual(['forbidden']);
    expect(
      await said(multiFrameGrayscaleByteSecondaryCaptureImage, 'FrameIncrementPointer', { ...single, FrameIncrementPointer: undefined }),
    ).toEqual([]);
  });
});

describe('evidence of a fact', () => {
  it('tells of each eye what one laterality says, and nothing where both were open', async () => {
    const eye = (more: Members): Promise<string[]> =>
      said(visualAcuityMeasurements, 'VisualAcuityRightEyeSequence', { VisualAcuityRightEyeSequence: undefined, ...more });
    expect(await eye({ MeasurementLaterality: 'R' })).toEqual(['missing']);
    expect(await eye({ MeasurementLaterality: 'L' })).toEqual([]);
    expect(await eye({ MeasurementLaterality: 'B' })).toEqual(['missing']);
    expect(await eye({ MeasurementLaterality: 'B', VisualAcuityBothEyesOpenSequence: [{}] })).toEqual(['undecided']);
  });

  it('takes no Patient for an animal for a species in text or in a code of another scheme', async () => {
    const species = (more: Members): Promise<string[]> => said(ctImage, 'ResponsiblePerson', { ResponsiblePerson: undefined, ...more });
    const coded = (CodeValue: string, CodingSchemeDesignator: string): Promise<string[]> =>
      species({ PatientSpeciesCodeSequence: [{ CodeValue, CodingSchemeDesignator, CodeMeaning: 'Example' }] });
    expect(await species({})).toEqual([]);
    expect(await species({ PatientSpeciesDescription: 'Homo sapiens' })).toEqual(['undecided']);
    expect(await coded('337915000', 'SCT')).toEqual([]);
    expect(await coded('L-85B00', 'SRT')).toEqual([]);
    expect(await coded('448771007', 'SCT')).toEqual(['missing']);
    expect(await coded('9606', '99TAXA')).toEqual(['undecided']);
  });

  it('reads the view of a specimen in a code of before SNOMED CT', async () => {
    const view = (CodeValue: string, CodingSchemeDesignator: string): Promise<string[]> =>
      said(
        digitalMammographyXRayImage,
        'PatientOrientation',
        { PatientOrientation: undefined, ViewCodeSequence: [{ CodeValue, CodingSchemeDesignator, CodeMeaning: 'Example' }] },
        'table_C.8-70',
      );
    expect(await view('119376003', 'SCT')).toEqual([]);
    expect(await view('G-8300', 'SRT')).toEqual([]);
    expect(await view('R-10242', 'SRT')).toEqual(['missing']);
  });

  it('does not forbid an ultrasound method where nothing says with what was measured', async () => {
    const method = (more: Members): Promise<string[]> =>
      said(intraocularLensCalculations, /OphthalmicUltrasoundMethodCodeSequence$/, {
        ...more,
        IntraocularLensCalculationsRightEyeSequence: [
          { OphthalmicAxialLengthSequence: [{ OphthalmicUltrasoundMethodCodeSequence: [{}] }] },
        ],
      });
    expect(await method({})).toEqual([]);
    expect(await method({ OphthalmicAxialMeasurementsDeviceType: 'OPTICAL' })).toEqual(['forbidden']);
  });
});
