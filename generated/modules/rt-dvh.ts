// RT DVH, PS3.3 Table C.8-40
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of DVHReferencedROISequence. */
export interface RTDVHDVHDVHReferencedROIItem {
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 1. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  ReferencedROINumber: number;
  /** DVH ROI Contribution Type (3004,0062) CS, VM 1, Type 1. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DVHROIContributionType: 'INCLUDED' | 'EXCLUDED';
}

/** An Item of DVHSequence. */
export interface RTDVHDVHItem {
  /** DVH Referenced ROI Sequence (3004,0060) SQ, VM 1, Type 1. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DVHReferencedROISequence: RTDVHDVHDVHReferencedROIItem[];
  /** DVH Type (3004,0001) CS, VM 1, Type 1. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DVHType: 'DIFFERENTIAL' | 'CUMULATIVE' | 'NATURAL';
  /** Dose Units (3004,0002) CS, VM 1, Type 1. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DoseUnits: 'GY' | 'RELATIVE';
  /** Dose Type (3004,0004) CS, VM 1, Type 1. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DoseType: DefinedTerm<'PHYSICAL' | 'EFFECTIVE' | 'ERROR'>;
  /** DVH Dose Scaling (3004,0052) DS, VM 1, Type 1. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DVHDoseScaling: number;
  /** DVH Volume Units (3004,0054) CS, VM 1, Type 1. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DVHVolumeUnits: DefinedTerm<'CM3' | 'PERCENT' | 'PER_U'>;
  /** DVH Number of Bins (3004,0056) IS, VM 1, Type 1. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DVHNumberOfBins: number;
  /** DVH Data (3004,0058) DS, VM 2-2n, Type 1. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DVHData: number[];
  /** DVH Minimum Dose (3004,0070) DS, VM 1, Type 3. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DVHMinimumDose?: number | null;
  /** DVH Maximum Dose (3004,0072) DS, VM 1, Type 3. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DVHMaximumDose?: number | null;
  /** DVH Mean Dose (3004,0074) DS, VM 1, Type 3. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DVHMeanDose?: number | null;
}

/** RT DVH: PS3.3 Table C.8-40. */
export interface RTDVHModule {
  /** Referenced Structure Set Sequence (300C,0060) SQ, VM 1, Type 1. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  ReferencedStructureSetSequence: [SOPInstanceReferenceMacro];
  /** DVH Normalization Point (3004,0040) DS, VM 3, Type 3. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DVHNormalizationPoint?: [number, number, number] | null;
  /** DVH Normalization Dose Value (3004,0042) DS, VM 1, Type 3. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DVHNormalizationDoseValue?: number | null;
  /** DVH Sequence (3004,0050) SQ, VM 1, Type 1. [C.8-40](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.4.html#table_C.8-40) */
  DVHSequence: RTDVHDVHItem[];
}

export const rtdvhRules: TableRules = {
  kind: 'module',
  id: 'RTDVH',
  name: 'RT DVH',
  table: 'table_C.8-40',
  section: 'sect_C.8.8.4',
  rows: [
    {
      keyword: 'ReferencedStructureSetSequence',
      tag: '300C0060',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'DVHNormalizationPoint', tag: '30040040', vr: 'DS', vm: '3', type: '3' },
    { keyword: 'DVHNormalizationDoseValue', tag: '30040042', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'DVHSequence',
      tag: '30040050',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'DVHReferencedROISequence',
          tag: '30040060',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ReferencedROINumber', tag: '30060084', vr: 'IS', vm: '1', type: '1' },
            {
              keyword: 'DVHROIContributionType',
              tag: '30040062',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['INCLUDED', 'EXCLUDED'] }],
            },
          ],
        },
        {
          keyword: 'DVHType',
          tag: '30040001',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['DIFFERENTIAL', 'CUMULATIVE', 'NATURAL'] }],
        },
        { keyword: 'DoseUnits', tag: '30040002', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['GY', 'RELATIVE'] }] },
        { keyword: 'DoseType', tag: '30040004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['PHYSICAL', 'EFFECTIVE', 'ERROR'] }] },
        { keyword: 'DVHDoseScaling', tag: '30040052', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'DVHVolumeUnits', tag: '30040054', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['CM3', 'PERCENT', 'PER_U'] }] },
        { keyword: 'DVHNumberOfBins', tag: '30040056', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'DVHData', tag: '30040058', vr: 'DS', vm: '2-2n', type: '1' },
        { keyword: 'DVHMinimumDose', tag: '30040070', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'DVHMaximumDose', tag: '30040072', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'DVHMeanDose', tag: '30040074', vr: 'DS', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTDVH = (dataset: object): Finding[] => validateTable(dataset, rtdvhRules);
