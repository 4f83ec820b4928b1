// Enhanced PET Isotope, PS3.3 Table C.8.22-9
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of RadiopharmaceuticalInformationSequence. */
export interface EnhancedPETIsotopeRadiopharmaceuticalInformationItem {
  /** Radiopharmaceutical Agent Number (0018,9729) US, VM 1, Type 1. [C.8.22-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9) */
  RadiopharmaceuticalAgentNumber: number;
  /** Radionuclide Code Sequence (0054,0300) SQ, VM 1, Type 1. [C.8.22-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9) */
  RadionuclideCodeSequence: [CodeSequenceItem];
  /** Administration Route Code Sequence (0054,0302) SQ, VM 1, Type 1. [C.8.22-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9) */
  AdministrationRouteCodeSequence: [CodeSequenceItem];
  /** Radiopharmaceutical Volume (0018,1071) DS, VM 1, Type 3. [C.8.22-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9) */
  RadiopharmaceuticalVolume?: number | null;
  /** Radiopharmaceutical Start DateTime (0018,1078) DT, VM 1, Type 1. [C.8.22-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9) */
  RadiopharmaceuticalStartDateTime: string;
  /** Radiopharmaceutical Stop DateTime (0018,1079) DT, VM 1, Type 3. [C.8.22-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9) */
  RadiopharmaceuticalStopDateTime?: string | null;
  /** Radionuclide Total Dose (0018,1074) DS, VM 1, Type 2. [C.8.22-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9) */
  RadionuclideTotalDose: number | null;
  /** Radiopharmaceutical Administration Event UID (0008,3012) UI, VM 1, Type 3. [C.8.22-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9) */
  RadiopharmaceuticalAdministrationEventUID?: string | null;
  /** Radionuclide Half Life (0018,1075) DS, VM 1, Type 1. [C.8.22-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9) */
  RadionuclideHalfLife: number;
  /** Radionuclide Positron Fraction (0018,1076) DS, VM 1, Type 1. [C.8.22-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9) */
  RadionuclidePositronFraction: number;
  /** Radiopharmaceutical Specific Activity (0018,1077) DS, VM 1, Type 3. [C.8.22-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9) */
  RadiopharmaceuticalSpecificActivity?: number | null;
  /** Radiopharmaceutical Code Sequence (0054,0304) SQ, VM 1, Type 1. [C.8.22-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9) */
  RadiopharmaceuticalCodeSequence: [CodeSequenceItem];
}

/** Enhanced PET Isotope: PS3.3 Table C.8.22-9. */
export interface EnhancedPETIsotopeModule {
  /** Radiopharmaceutical Information Sequence (0054,0016) SQ, VM 1, Type 1. [C.8.22-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.4.html#table_C.8.22-9) */
  RadiopharmaceuticalInformationSequence: EnhancedPETIsotopeRadiopharmaceuticalInformationItem[];
}

export const enhancedPETIsotopeRules: TableRules = {
  kind: 'module',
  id: 'EnhancedPETIsotope',
  name: 'Enhanced PET Isotope',
  table: 'table_C.8.22-9',
  section: 'sect_C.8.22.4',
  rows: [
    {
      keyword: 'RadiopharmaceuticalInformationSequence',
      tag: '00540016',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'RadiopharmaceuticalAgentNumber', tag: '00189729', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'RadionuclideCodeSequence',
          tag: '00540300',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4020' }] }],
        },
        {
          keyword: 'AdministrationRouteCodeSequence',
          tag: '00540302',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '11' }] }],
        },
        { keyword: 'RadiopharmaceuticalVolume', tag: '00181071', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'RadiopharmaceuticalStartDateTime', tag: '00181078', vr: 'DT', vm: '1', type: '1' },
        { keyword: 'RadiopharmaceuticalStopDateTime', tag: '00181079', vr: 'DT', vm: '1', type: '3' },
        { keyword: 'RadionuclideTotalDose', tag: '00181074', vr: 'DS', vm: '1', type: '2' },
        { keyword: 'RadiopharmaceuticalAdministrationEventUID', tag: '00083012', vr: 'UI', vm: '1', type: '3' },
        { keyword: 'RadionuclideHalfLife', tag: '00181075', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'RadionuclidePositronFraction', tag: '00181076', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'RadiopharmaceuticalSpecificActivity', tag: '00181077', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'RadiopharmaceuticalCodeSequence',
          tag: '00540304',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4021' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedPETIsotope = (dataset: object): Finding[] => validateTable(dataset, enhancedPETIsotopeRules);
