/** Requirements of image modules and their attributes, read by hand. */
import type { HandEntry } from './entry.ts';

const CT = '"1.2.840.10008.5.1.4.1.1.2"';
const ENHANCED_CT = '"1.2.840.10008.5.1.4.1.1.2.1"';
const REGIONS = { table: 'table_C.8-17', because: 'the sentence names the organization by its meaning: 0 is bit aligned, 1 is ranges' };

const COLORED = 'PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED';

/**
 * The macro stands in icons too, which have no Pixel Presentation and are not those of the image around them. Where the IOD has the Palette
 * Color Lookup Table Module, what that says of segmented data goes before (C.7.9).
 */
const palettes: readonly HandEntry[] = ['Red', 'Green', 'Blue'].flatMap((color): HandEntry[] => {
  const own = { table: 'table_C.7-11c', hash: '8af49b0e25e6' };
  const segmented = `Segmented${color}PaletteColorLookupTableData`;
  return [
    {
      ...own,
      path: `${color}PaletteColorLookupTableDescriptor`,
      condition: COLORED,
      because: 'what is said at the level of the image is said beside its pixels',
    },
    {
      ...own,
      path: `${color}PaletteColorLookupTableData`,
      condition: `(${COLORED}) and not (IOD has ${segmented} and ${segmented} of this item is present)`,
      otherwise: { condition: COLORED },
      because: 'said beside the pixels, for data that are not segmented',
    },
  ];
});

const VOLUMES = (outer: string): string => `VolumetricProperties in ${outer}FunctionalGroupsSequence.USImageDescriptionSequence`;
const UNCALCULATED = (outer: string): string =>
  `VolumeBasedCalculationTechnique in ${outer}FunctionalGroupsSequence.USImageDescriptionSequence`;

export const images: readonly HandEntry[] = [
  ...palettes,
  {
    table: 'table_C.8.24.3-1',
    path: 'PositionMeasuringDeviceUsed',
    hash: '8aabafc257d4',
    condition: `(${VOLUMES('Shared')} is VOLUME and ${UNCALCULATED('Shared')} is "NONE") or (${VOLUMES('PerFrame')} is VOLUME and ${UNCALCULATED('PerFrame')} is "NONE" and (not (${VOLUMES('PerFrame')} is not VOLUME) or not (${UNCALCULATED('PerFrame')} is not "NONE") or [knowledge #8aabafc257d4]))`,
    reason: 'knowledge',
    otherwise: 'allowed',
    because: 'both are of a frame; where frames differ in both, one with the two together may be among them or not',
  },
  {
    table: 'table_C.7-11a',
    path: 'table_C.7-11c',
    hash: '889a2a1bd465',
    condition: 'always',
    otherwise: 'allowed',
    because: 'a data set at hand, read from a file or made for one, is not the metadata part of a web service request',
  },
  {
    table: 'table_C.7-5a',
    path: 'PatientPosition',
    hash: '5f602b216506',
    condition: `PatientOrientationCodeSequence is not present and SOPClassUID is one of ${CT}, "1.2.840.10008.5.1.4.1.1.4", ${ENHANCED_CT}, "1.2.840.10008.5.1.4.1.1.4.1", "1.2.840.10008.5.1.4.1.1.4.3", "1.2.840.10008.5.1.4.1.1.4.2"`,
    otherwise: { condition: 'PatientOrientationCodeSequence is not present' },
    because: 'required for some SOP classes, allowed for the others, both without the code sequence',
  },
  {
    table: 'table_C.7.6.23-1',
    path: 'BlendingLUT1Sequence',
    hash: '4047ce8a1f0b',
    condition: 'DataPathAssignment in DataFrameAssignmentSequence is not PRIMARY_PVALUES',
    because: 'the tag is that of the value in each Item of the assignment sequence',
  },
  {
    table: 'table_C.7.6.23-1',
    path: 'BlendingLUT2Sequence',
    hash: '4047ce8a1f0b',
    condition: 'DataPathAssignment in DataFrameAssignmentSequence is not PRIMARY_PVALUES',
    because: 'the tag is that of the value in each Item of the assignment sequence',
  },
  {
    ...REGIONS,
    path: 'SequenceOfUltrasoundRegions.PixelComponentMask',
    hash: 'e878329afd44',
    condition: 'PixelComponentOrganization is 0',
  },
  {
    ...REGIONS,
    path: 'SequenceOfUltrasoundRegions.PixelComponentRangeStart',
    hash: 'f8438b39651c',
    condition: 'PixelComponentOrganization is 1',
  },
  {
    ...REGIONS,
    path: 'SequenceOfUltrasoundRegions.PixelComponentRangeStop',
    hash: 'f8438b39651c',
    condition: 'PixelComponentOrganization is 1',
  },
  {
    table: 'table_C.8.15.3.12-1',
    path: 'MultienergyCTCharacteristicsSequence',
    hash: 'c666d52d4745',
    condition: `(SOPClassUID is ${CT} and value 4 of ImageType is VMI) or (SOPClassUID is ${ENHANCED_CT} and (value 5 of ImageType is VMI or value 5 of FrameType of this frame is VMI))`,
    otherwise: 'allowed',
    because: 'which value counts depends on the IOD that the macro stands in',
  },
  {
    table: 'table_C.8.15.3.12-1',
    path: 'MultienergyCTCharacteristicsSequence.MonoenergeticEnergyEquivalent',
    hash: '61a432371b78',
    condition: `(SOPClassUID is ${CT} and value 4 of ImageType is VMI) or (SOPClassUID is ${ENHANCED_CT} and (value 5 of ImageType is VMI or value 5 of FrameType of this frame is VMI))`,
    otherwise: 'allowed',
    because: 'which value counts depends on the IOD that the macro stands in',
  },
];
