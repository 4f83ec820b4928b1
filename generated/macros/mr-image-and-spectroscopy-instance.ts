// MR Image and Spectroscopy Instance, PS3.3 Table C.8-83
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type HierarchicalEvidenceReferenceMacro, hierarchicalEvidenceReferenceRules } from './hierarchical-evidence-reference.ts';

/** MR Image and Spectroscopy Instance: PS3.3 Table C.8-83. */
export interface MRImageAndSpectroscopyInstanceMacro extends HierarchicalEvidenceReferenceMacro {
  /** Acquisition Number (0020,0012) IS, VM 1, Type 3. [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  AcquisitionNumber?: number | null;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  AcquisitionDateTime?: string;
  /** Acquisition Duration (0018,9073) FD, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  AcquisitionDuration?: number;
  /** Content Qualification (0018,9004) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  ContentQualification?: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** Resonant Nucleus (0018,9100) CS, VM 1-2, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  ResonantNucleus?: (DefinedTerm<'1H' | '3HE' | '7LI' | '13C' | '19F' | '23NA' | '31P' | '129XE'>)[];
  /** k-space Filtering (0018,9064) CS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  KSpaceFiltering?: DefinedTerm<'COSINE' | 'COSINE_SQUARED' | 'FERMI' | 'GAUSSIAN' | 'HAMMING' | 'HANNING' | 'LORENTZIAN' | 'LRNTZ_GSS_TRNSFM' | 'RIESZ' | 'TUKEY' | 'NONE'>;
  /** Magnetic Field Strength (0018,0087) DS, VM 1, Type 1C if value 1 of ImageType is one of ORIGINAL, MIXED and SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  MagneticFieldStrength?: number;
  /** Applicable Safety Standard Agency (0018,9174) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  ApplicableSafetyStandardAgency?: DefinedTerm<'IEC' | 'FDA' | 'MHW'>;
  /** Applicable Safety Standard Description (0018,9175) LO, VM 1, Type 3. [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  ApplicableSafetyStandardDescription?: string | null;
  /** Image Comments (0020,4000) LT, VM 1, Type 3. [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  ImageComments?: string | null;
  /** Isocenter Position (300A,012C) DS, VM 3, Type 3. [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  IsocenterPosition?: [number, number, number] | null;
  /** B1rms (0018,1320) FL, VM 1, Type 3. [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  B1rms?: number | null;
}

export const mrImageAndSpectroscopyInstanceRules: TableRules = {
  kind: 'macro',
  id: 'MRImageAndSpectroscopyInstance',
  name: 'MR Image and Spectroscopy Instance',
  table: 'table_C.8-83',
  section: 'sect_C.8.13.2',
  rows: [
    { keyword: 'AcquisitionNumber', tag: '00200012', vr: 'IS', vm: '1', type: '3' },
    {
      keyword: 'AcquisitionDateTime',
      tag: '0008002A',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '8cb2b2245253',
      },
    },
    {
      keyword: 'AcquisitionDuration',
      tag: '00189073',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '8cb2b2245253',
      },
    },
    { include: () => hierarchicalEvidenceReferenceRules },
    {
      keyword: 'ContentQualification',
      tag: '00189004',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '344a785d7677',
      },
      values: [{ kind: 'enumerated', terms: ['PRODUCT', 'RESEARCH', 'SERVICE'] }],
    },
    {
      keyword: 'ResonantNucleus',
      tag: '00189100',
      vr: 'CS',
      vm: '1-2',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '8cb2b2245253',
      },
      values: [{ kind: 'defined', terms: ['1H', '3HE', '7LI', '13C', '19F', '23NA', '31P', '129XE'] }],
    },
    {
      keyword: 'KSpaceFiltering',
      tag: '00189064',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '8cb2b2245253',
      },
      values: [
        {
          kind: 'defined',
          terms: ['COSINE', 'COSINE_SQUARED', 'FERMI', 'GAUSSIAN', 'HAMMING', 'HANNING', 'LORENTZIAN', 'LRNTZ_GSS_TRNSFM', 'RIESZ', 'TUKEY', 'NONE'],
        },
      ],
    },
    {
      keyword: 'MagneticFieldStrength',
      tag: '00180087',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '8cb2b2245253',
      },
    },
    {
      keyword: 'ApplicableSafetyStandardAgency',
      tag: '00189174',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.4.4'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '566f834df6af',
      },
      values: [{ kind: 'defined', terms: ['IEC', 'FDA', 'MHW'] }],
    },
    { keyword: 'ApplicableSafetyStandardDescription', tag: '00189175', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'ImageComments', tag: '00204000', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'IsocenterPosition', tag: '300A012C', vr: 'DS', vm: '3', type: '3' },
    { keyword: 'B1rms', tag: '00181320', vr: 'FL', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRImageAndSpectroscopyInstance = (dataset: object): Finding[] => validateTable(dataset, mrImageAndSpectroscopyInstanceRules);
