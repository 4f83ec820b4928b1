/** Requirements of image modules and their attributes, read by hand. */
import type { HandEntry } from './entry.ts';

const CT = '"1.2.840.10008.5.1.4.1.1.2"';
const ENHANCED_CT = '"1.2.840.10008.5.1.4.1.1.2.1"';
const REGIONS = { table: 'table_C.8-17', because: 'the sentence names the organization by its meaning: 0 is bit aligned, 1 is ranges' };

export const images: readonly HandEntry[] = [
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
