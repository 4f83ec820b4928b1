// RT Treatment Phase, PS3.3 Table C.36.2.1.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.2.html#table_C.36.2.1.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type EntityLabelingMacro, entityLabelingRules } from './entity-labeling.ts';

/** RT Treatment Phase: PS3.3 Table C.36.2.1.2-1. */
export interface RTTreatmentPhaseMacro extends EntityLabelingMacro {
  /** RT Treatment Phase Index (3010,003A) US, VM 1, Type 1. [C.36.2.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.2.html#table_C.36.2.1.2-1) */
  RTTreatmentPhaseIndex: number;
  /** RT Treatment Phase UID (3010,003B) UI, VM 1, Type 2. [C.36.2.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.2.html#table_C.36.2.1.2-1) */
  RTTreatmentPhaseUID: string | null;
  /** Intended Phase Start Date (3010,004C) DA, VM 1, Type 2. [C.36.2.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.2.html#table_C.36.2.1.2-1) */
  IntendedPhaseStartDate: string | null;
  /** Intended Phase End Date (3010,004D) DA, VM 1, Type 2. [C.36.2.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.2.html#table_C.36.2.1.2-1) */
  IntendedPhaseEndDate: string | null;
}

export const rtTreatmentPhaseRules: TableRules = {
  kind: 'macro',
  id: 'RTTreatmentPhase',
  name: 'RT Treatment Phase',
  table: 'table_C.36.2.1.2-1',
  section: 'sect_C.36.2.1.2',
  rows: [
    { keyword: 'RTTreatmentPhaseIndex', tag: '3010003A', vr: 'US', vm: '1', type: '1' },
    { keyword: 'RTTreatmentPhaseUID', tag: '3010003B', vr: 'UI', vm: '1', type: '2' },
    { include: () => entityLabelingRules },
    { keyword: 'IntendedPhaseStartDate', tag: '3010004C', vr: 'DA', vm: '1', type: '2' },
    { keyword: 'IntendedPhaseEndDate', tag: '3010004D', vr: 'DA', vm: '1', type: '2' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTTreatmentPhase = (dataset: object): Finding[] => validateTable(dataset, rtTreatmentPhaseRules);
