// PET Multi-Gated Acquisition, PS3.3 Table C.8-62
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.3.html#table_C.8-62
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** PET Multi-Gated Acquisition: PS3.3 Table C.8-62. */
export interface PETMultiGatedAcquisitionModule {
  /** Beat Rejection Flag (0018,1080) CS, VM 1, Type 2. [C.8-62](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.3.html#table_C.8-62) */
  BeatRejectionFlag: 'Y' | 'N' | null;
  /** Trigger Source or Type (0018,1061) LO, VM 1, Type 3. [C.8-62](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.3.html#table_C.8-62) */
  TriggerSourceOrType?: DefinedTerm<'EKG'> | null;
  /** PVC Rejection (0018,1085) LO, VM 1, Type 3. [C.8-62](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.3.html#table_C.8-62) */
  PVCRejection?: string | null;
  /** Skip Beats (0018,1086) IS, VM 1, Type 3. [C.8-62](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.3.html#table_C.8-62) */
  SkipBeats?: number | null;
  /** Heart Rate (0018,1088) IS, VM 1, Type 3. [C.8-62](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.3.html#table_C.8-62) */
  HeartRate?: number | null;
  /** Cardiac Framing Type (0018,1064) LO, VM 1, Type 3. [C.8-62](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.3.html#table_C.8-62) */
  CardiacFramingType?: DefinedTerm<'FORW' | 'BACK' | 'PCNT'> | null;
}

export const petMultiGatedAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'PETMultiGatedAcquisition',
  name: 'PET Multi-Gated Acquisition',
  table: 'table_C.8-62',
  section: 'sect_C.8.9.3',
  rows: [
    { keyword: 'BeatRejectionFlag', tag: '00181080', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
    { keyword: 'TriggerSourceOrType', tag: '00181061', vr: 'LO', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['EKG'] }] },
    { keyword: 'PVCRejection', tag: '00181085', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'SkipBeats', tag: '00181086', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'HeartRate', tag: '00181088', vr: 'IS', vm: '1', type: '3' },
    {
      keyword: 'CardiacFramingType',
      tag: '00181064',
      vr: 'LO',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['FORW', 'BACK', 'PCNT'], section: 'sect_C.7.6.18.1.1.1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePETMultiGatedAcquisition = (dataset: object): Finding[] => validateTable(dataset, petMultiGatedAcquisitionRules);
