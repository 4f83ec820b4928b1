// NM Isotope, PS3.3 Table C.8-10
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of EnergyWindowRangeSequence. */
export interface NMIsotopeEnergyWindowInformationEnergyWindowRangeItem {
  /** Energy Window Lower Limit (0054,0014) DS, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  EnergyWindowLowerLimit?: number | null;
  /** Energy Window Upper Limit (0054,0015) DS, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  EnergyWindowUpperLimit?: number | null;
}

/** An Item of EnergyWindowInformationSequence. */
export interface NMIsotopeEnergyWindowInformationItem {
  /** Energy Window Name (0054,0018) SH, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  EnergyWindowName?: string | null;
  /** Energy Window Range Sequence (0054,0013) SQ, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  EnergyWindowRangeSequence?: NMIsotopeEnergyWindowInformationEnergyWindowRangeItem[] | null;
}

/** An Item of RadionuclideCodeSequence, its conditions apart. */
export interface NMIsotopeRadiopharmaceuticalInformationRadionuclideCodeItemAttributes extends Omit<CodeSequenceMacro, 'CodeMeaning'> {
  /** Code Meaning (0008,0104) LO, VM 1, Type 1. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  CodeMeaning?: NonNullable<CodeSequenceMacro['CodeMeaning']> | null;
}

/** An Item of AdministrationRouteCodeSequence, its conditions apart. */
export interface NMIsotopeRadiopharmaceuticalInformationAdministrationRouteCodeItemAttributes extends Omit<CodeSequenceMacro, 'CodeMeaning'> {
  /** Code Meaning (0008,0104) LO, VM 1, Type 1. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  CodeMeaning?: NonNullable<CodeSequenceMacro['CodeMeaning']> | null;
}

/** An Item of CalibrationDataSequence. */
export interface NMIsotopeRadiopharmaceuticalInformationCalibrationDataItem {
  /** Energy Window Number (0054,0308) US, VM 1, Type 1. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  EnergyWindowNumber: number;
  /** Syringe Counts (0018,1045) IS, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  SyringeCounts?: number | null;
  /** Residual Syringe Counts (0054,0017) IS, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  ResidualSyringeCounts?: number | null;
}

/** An Item of RadiopharmaceuticalCodeSequence, its conditions apart. */
export interface NMIsotopeRadiopharmaceuticalInformationRadiopharmaceuticalCodeItemAttributes extends Omit<CodeSequenceMacro, 'CodeMeaning'> {
  /** Code Meaning (0008,0104) LO, VM 1, Type 1. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  CodeMeaning?: NonNullable<CodeSequenceMacro['CodeMeaning']> | null;
}

/** An Item of RadiopharmaceuticalInformationSequence. */
export interface NMIsotopeRadiopharmaceuticalInformationItem {
  /** Radionuclide Code Sequence (0054,0300) SQ, VM 1, Type 2. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  RadionuclideCodeSequence: NMIsotopeRadiopharmaceuticalInformationRadionuclideCodeItem[] | null;
  /** Radiopharmaceutical Route (0018,1070) LO, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  RadiopharmaceuticalRoute?: string | null;
  /** Administration Route Code Sequence (0054,0302) SQ, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  AdministrationRouteCodeSequence?: [NMIsotopeRadiopharmaceuticalInformationAdministrationRouteCodeItem] | null;
  /** Radiopharmaceutical Volume (0018,1071) DS, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  RadiopharmaceuticalVolume?: number | null;
  /** Radiopharmaceutical Start Time (0018,1072) TM, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  RadiopharmaceuticalStartTime?: string | null;
  /** Radiopharmaceutical Stop Time (0018,1073) TM, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  RadiopharmaceuticalStopTime?: string | null;
  /** Radionuclide Total Dose (0018,1074) DS, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  RadionuclideTotalDose?: number | null;
  /** Radiopharmaceutical Administration Event UID (0008,3012) UI, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  RadiopharmaceuticalAdministrationEventUID?: string | null;
  /** Calibration Data Sequence (0054,0306) SQ, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  CalibrationDataSequence?: NMIsotopeRadiopharmaceuticalInformationCalibrationDataItem[] | null;
  /** Radiopharmaceutical (0018,0031) LO, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  Radiopharmaceutical?: string | null;
  /** Radiopharmaceutical Code Sequence (0054,0304) SQ, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  RadiopharmaceuticalCodeSequence?: [NMIsotopeRadiopharmaceuticalInformationRadiopharmaceuticalCodeItem] | null;
}

/** An Item of InterventionDrugCodeSequence, its conditions apart. */
export interface NMIsotopeInterventionDrugInformationInterventionDrugCodeItemAttributes extends Omit<CodeSequenceMacro, 'CodeMeaning'> {
  /** Code Meaning (0008,0104) LO, VM 1, Type 1. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  CodeMeaning?: NonNullable<CodeSequenceMacro['CodeMeaning']> | null;
}

/** An Item of AdministrationRouteCodeSequence, its conditions apart. */
export interface NMIsotopeInterventionDrugInformationAdministrationRouteCodeItemAttributes extends Omit<CodeSequenceMacro, 'CodeMeaning'> {
  /** Code Meaning (0008,0104) LO, VM 1, Type 1. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  CodeMeaning?: NonNullable<CodeSequenceMacro['CodeMeaning']> | null;
}

/** An Item of InterventionDrugInformationSequence. */
export interface NMIsotopeInterventionDrugInformationItem {
  /** Intervention Drug Name (0018,0034) LO, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  InterventionDrugName?: string | null;
  /** Intervention Drug Code Sequence (0018,0029) SQ, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  InterventionDrugCodeSequence?: [NMIsotopeInterventionDrugInformationInterventionDrugCodeItem] | null;
  /** Administration Route Code Sequence (0054,0302) SQ, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  AdministrationRouteCodeSequence?: [NMIsotopeInterventionDrugInformationAdministrationRouteCodeItem] | null;
  /** Intervention Drug Start Time (0018,0035) TM, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  InterventionDrugStartTime?: string | null;
  /** Intervention Drug Stop Time (0018,0027) TM, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  InterventionDrugStopTime?: string | null;
  /** Intervention Drug Dose (0018,0028) DS, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  InterventionDrugDose?: number | null;
}

/** NM Isotope: PS3.3 Table C.8-10. */
export interface NMIsotopeModule {
  /** Energy Window Information Sequence (0054,0012) SQ, VM 1, Type 2. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  EnergyWindowInformationSequence: NMIsotopeEnergyWindowInformationItem[] | null;
  /** Radiopharmaceutical Information Sequence (0054,0016) SQ, VM 1, Type 2. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  RadiopharmaceuticalInformationSequence: NMIsotopeRadiopharmaceuticalInformationItem[] | null;
  /** Intervention Drug Information Sequence (0018,0026) SQ, VM 1, Type 3. [C.8-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.10.html#table_C.8-10) */
  InterventionDrugInformationSequence?: NMIsotopeInterventionDrugInformationItem[] | null;
}

/** An Item of RadionuclideCodeSequence. */
export type NMIsotopeRadiopharmaceuticalInformationRadionuclideCodeItem = NMIsotopeRadiopharmaceuticalInformationRadionuclideCodeItemAttributes & CodeSequenceConditions;

/** An Item of AdministrationRouteCodeSequence. */
export type NMIsotopeRadiopharmaceuticalInformationAdministrationRouteCodeItem = NMIsotopeRadiopharmaceuticalInformationAdministrationRouteCodeItemAttributes & CodeSequenceConditions;

/** An Item of RadiopharmaceuticalCodeSequence. */
export type NMIsotopeRadiopharmaceuticalInformationRadiopharmaceuticalCodeItem = NMIsotopeRadiopharmaceuticalInformationRadiopharmaceuticalCodeItemAttributes & CodeSequenceConditions;

/** An Item of InterventionDrugCodeSequence. */
export type NMIsotopeInterventionDrugInformationInterventionDrugCodeItem = NMIsotopeInterventionDrugInformationInterventionDrugCodeItemAttributes & CodeSequenceConditions;

/** An Item of AdministrationRouteCodeSequence. */
export type NMIsotopeInterventionDrugInformationAdministrationRouteCodeItem = NMIsotopeInterventionDrugInformationAdministrationRouteCodeItemAttributes & CodeSequenceConditions;

export const nmIsotopeRules: TableRules = {
  kind: 'module',
  id: 'NMIsotope',
  name: 'NM Isotope',
  table: 'table_C.8-10',
  section: 'sect_C.8.4.10',
  rows: [
    {
      keyword: 'EnergyWindowInformationSequence',
      tag: '00540012',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }, { equals: { keyword: 'NumberOfEnergyWindows' } }],
      rows: [
        { keyword: 'EnergyWindowName', tag: '00540018', vr: 'SH', vm: '1', type: '3' },
        {
          keyword: 'EnergyWindowRangeSequence',
          tag: '00540013',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'EnergyWindowLowerLimit', tag: '00540014', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'EnergyWindowUpperLimit', tag: '00540015', vr: 'DS', vm: '1', type: '3' },
          ],
        },
      ],
    },
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
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '18' }], overrides: [{ path: ['CodeMeaning'], type: '3' }] }],
        },
        { keyword: 'RadiopharmaceuticalRoute', tag: '00181070', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'AdministrationRouteCodeSequence',
          tag: '00540302',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '11' }], overrides: [{ path: ['CodeMeaning'], type: '3' }] }],
        },
        { keyword: 'RadiopharmaceuticalVolume', tag: '00181071', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'RadiopharmaceuticalStartTime', tag: '00181072', vr: 'TM', vm: '1', type: '3' },
        { keyword: 'RadiopharmaceuticalStopTime', tag: '00181073', vr: 'TM', vm: '1', type: '3' },
        { keyword: 'RadionuclideTotalDose', tag: '00181074', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'RadiopharmaceuticalAdministrationEventUID', tag: '00083012', vr: 'UI', vm: '1', type: '3' },
        {
          keyword: 'CalibrationDataSequence',
          tag: '00540306',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'EnergyWindowNumber', tag: '00540308', vr: 'US', vm: '1', type: '1' },
            { keyword: 'SyringeCounts', tag: '00181045', vr: 'IS', vm: '1', type: '3' },
            { keyword: 'ResidualSyringeCounts', tag: '00540017', vr: 'IS', vm: '1', type: '3' },
          ],
        },
        { keyword: 'Radiopharmaceutical', tag: '00180031', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'RadiopharmaceuticalCodeSequence',
          tag: '00540304',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '25' }], overrides: [{ path: ['CodeMeaning'], type: '3' }] }],
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
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '10' }], overrides: [{ path: ['CodeMeaning'], type: '3' }] }],
        },
        {
          keyword: 'AdministrationRouteCodeSequence',
          tag: '00540302',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '11' }], overrides: [{ path: ['CodeMeaning'], type: '3' }] }],
        },
        { keyword: 'InterventionDrugStartTime', tag: '00180035', vr: 'TM', vm: '1', type: '3' },
        { keyword: 'InterventionDrugStopTime', tag: '00180027', vr: 'TM', vm: '1', type: '3' },
        { keyword: 'InterventionDrugDose', tag: '00180028', vr: 'DS', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateNMIsotope = (dataset: object): Finding[] => validateTable(dataset, nmIsotopeRules);
