// RT Radiation Common, PS3.3 Table C.36.13-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.13.html#table_C.36.13-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type EnhancedContentIdentificationMacro, enhancedContentIdentificationRules } from '../macros/enhanced-content-identification.ts';
import { type RTRadiationCommonBaseMacro, rtRadiationCommonBaseRules } from '../macros/rt-radiation-common-base.ts';

/** RT Radiation Common: PS3.3 Table C.36.13-1. */
export interface RTRadiationCommonModule extends EnhancedContentIdentificationMacro, RTRadiationCommonBaseMacro {
  /** Treatment Time Limit (300A,062E) FD, VM 1, Type 3. [C.36.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.13.html#table_C.36.13-1) */
  TreatmentTimeLimit?: number | null;
}

export const rtRadiationCommonRules: TableRules = {
  kind: 'module',
  id: 'RTRadiationCommon',
  name: 'RT Radiation Common',
  table: 'table_C.36.13-1',
  section: 'sect_C.36.13',
  rows: [
    { include: () => enhancedContentIdentificationRules },
    { include: () => rtRadiationCommonBaseRules },
    { keyword: 'TreatmentTimeLimit', tag: '300A062E', vr: 'FD', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTRadiationCommon = (dataset: object): Finding[] => validateTable(dataset, rtRadiationCommonRules);
