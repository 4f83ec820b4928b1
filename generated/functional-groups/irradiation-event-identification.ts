// Irradiation Event Identification, PS3.3 Table C.7.6.16-19
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.18.html#table_C.7.6.16-19
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of IrradiationEventIdentificationSequence. */
export interface IrradiationEventIdentificationIrradiationEventIdentificationItem {
  /** Irradiation Event UID (0008,3010) UI, VM 1-n, Type 1. [C.7.6.16-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.18.html#table_C.7.6.16-19) */
  IrradiationEventUID: string[];
}

/** Irradiation Event Identification: PS3.3 Table C.7.6.16-19. */
export interface IrradiationEventIdentificationFunctionalGroup {
  /** Irradiation Event Identification Sequence (0018,9477) SQ, VM 1, Type 1. [C.7.6.16-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.18.html#table_C.7.6.16-19) */
  IrradiationEventIdentificationSequence: [IrradiationEventIdentificationIrradiationEventIdentificationItem];
}

export const irradiationEventIdentificationRules: TableRules = {
  kind: 'functional-group',
  id: 'IrradiationEventIdentification',
  name: 'Irradiation Event Identification',
  table: 'table_C.7.6.16-19',
  section: 'sect_C.7.6.16.2.18',
  rows: [
    {
      keyword: 'IrradiationEventIdentificationSequence',
      tag: '00189477',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'IrradiationEventUID', tag: '00083010', vr: 'UI', vm: '1-n', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIrradiationEventIdentification = (dataset: object): Finding[] => validateTable(dataset, irradiationEventIdentificationRules);
