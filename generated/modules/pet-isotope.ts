// PET Isotope, PS3.3 Table C.8-61
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of RadiopharmaceuticalInformationSequence. */
export interface PETIsotopeRadiopharmaceuticalInformationItem {
  /** Radionuclide Code Sequence (0054,0300) SQ, VM 1, Type 2. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadionuclideCodeSequence: CodeSequenceItem[] | null;
  /** Radiopharmaceutical Route (0018,1070) LO, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadiopharmaceuticalRoute?: string | null;
  /** Administration Route Code Sequence (0054,0302) SQ, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  AdministrationRouteCodeSequence?: [CodeSequenceItem] | null;
  /** Radiopharmaceutical Volume (0018,1071) DS, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadiopharmaceuticalVolume?: number | null;
  /** Radiopharmaceutical Start Time (0018,1072) TM, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadiopharmaceuticalStartTime?: string | null;
  /** Radiopharmaceutical Start DateTime (0018,1078) DT, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadiopharmaceuticalStartDateTime?: string | null;
  /** Radiopharmaceutical Stop Time (0018,1073) TM, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadiopharmaceuticalStopTime?: string | null;
  /** Radiopharmaceutical Stop DateTime (0018,1079) DT, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadiopharmaceuticalStopDateTime?: string | null;
  /** Radionuclide Total Dose (0018,1074) DS, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadionuclideTotalDose?: number | null;
  /** Radiopharmaceutical Administration Event UID (0008,3012) UI, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadiopharmaceuticalAdministrationEventUID?: string | null;
  /** Radionuclide Half Life (0018,1075) DS, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadionuclideHalfLife?: number | null;
  /** Radionuclide Positron Fraction (0018,1076) DS, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadionuclidePositronFraction?: number | null;
  /** Radiopharmaceutical Specific Activity (0018,1077) DS, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadiopharmaceuticalSpecificActivity?: number | null;
  /** Radiopharmaceutical (0018,0031) LO, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  Radiopharmaceutical?: string | null;
  /** Radiopharmaceutical Code Sequence (0054,0304) SQ, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadiopharmaceuticalCodeSequence?: [CodeSequenceItem] | null;
}

/** An Item of InterventionDrugInformationSequence. */
export interface PETIsotopeInterventionDrugInformationItem {
  /** Intervention Drug Name (0018,0034) LO, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  InterventionDrugName?: string | null;
  /** Intervention Drug Code Sequence (0018,0029) SQ, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  InterventionDrugCodeSequence?: [CodeSequenceItem] | null;
  /** Intervention Drug Start Time (0018,0035) TM, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  InterventionDrugStartTime?: string | null;
  /** Intervention Drug Stop Time (0018,0027) TM, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  InterventionDrugStopTime?: string | null;
  /** Intervention Drug Dose (0018,0028) DS, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  InterventionDrugDose?: number | null;
}

/** PET Isotope: PS3.3 Table C.8-61. */
export interface PETIsotopeModule {
  /** Radiopharmaceutical Information Sequence (0054,0016) SQ, VM 1, Type 2. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  RadiopharmaceuticalInformationSequence: PETIsotopeRadiopharmaceuticalInformationItem[] | null;
  /** Intervention Drug Information Sequence (0018,0026) SQ, VM 1, Type 3. [C.8-61](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.2.html#table_C.8-61) */
  InterventionDrugInformationSequence?: PETIsotopeInterventionDrugInformationItem[] | null;
}

export const petIsotopeRules: TableRules = {
  kind: 'module',
  id: 'PETIsotope',
  name: 'PET Isotope',
  table: 'table_C.8-61',
  section: 'sect_C.8.9.2',
  rows: [
    {
      keyword: 'RadiopharmaceuticalInformationSequence',
      tag: '00540016',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        {
          keyword: 'RadionuclideCodeSequence',
          tag: '00540300',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4020' }] }],
        },
        { keyword: 'RadiopharmaceuticalRoute', tag: '00181070', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'AdministrationRouteCodeSequence',
          tag: '00540302',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '11' }] }],
        },
        { keyword: 'RadiopharmaceuticalVolume', tag: '00181071', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'RadiopharmaceuticalStartTime', tag: '00181072', vr: 'TM', vm: '1', type: '3' },
        { keyword: 'RadiopharmaceuticalStartDateTime', tag: '00181078', vr: 'DT', vm: '1', type: '3' },
        { keyword: 'RadiopharmaceuticalStopTime', tag: '00181073', vr: 'TM', vm: '1', type: '3' },
        { keyword: 'RadiopharmaceuticalStopDateTime', tag: '00181079', vr: 'DT', vm: '1', type: '3' },
        { keyword: 'RadionuclideTotalDose', tag: '00181074', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'RadiopharmaceuticalAdministrationEventUID', tag: '00083012', vr: 'UI', vm: '1', type: '3' },
        { keyword: 'RadionuclideHalfLife', tag: '00181075', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'RadionuclidePositronFraction', tag: '00181076', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'RadiopharmaceuticalSpecificActivity', tag: '00181077', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'Radiopharmaceutical', tag: '00180031', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'RadiopharmaceuticalCodeSequence',
          tag: '00540304',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4021' }] }],
        },
      ],
    },
    {
      keyword: 'InterventionDrugInformationSequence',
      tag: '00180026',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'InterventionDrugName', tag: '00180034', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'InterventionDrugCodeSequence',
          tag: '00180029',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '10' }] }],
        },
        { keyword: 'InterventionDrugStartTime', tag: '00180035', vr: 'TM', vm: '1', type: '3' },
        { keyword: 'InterventionDrugStopTime', tag: '00180027', vr: 'TM', vm: '1', type: '3' },
        { keyword: 'InterventionDrugDose', tag: '00180028', vr: 'DS', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePETIsotope = (dataset: object): Finding[] => validateTable(dataset, petIsotopeRules);
