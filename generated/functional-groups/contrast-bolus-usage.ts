// Contrast/Bolus Usage, PS3.3 Table C.7.16-13
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.12.html#table_C.7.16-13
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ContrastBolusUsageSequence. */
export interface ContrastBolusUsageContrastBolusUsageItem {
  /** Contrast/Bolus Agent Number (0018,9337) US, VM 1, Type 1. [C.7.16-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.12.html#table_C.7.16-13) */
  ContrastBolusAgentNumber: number;
  /** Contrast/Bolus Agent Administered (0018,9342) CS, VM 1, Type 1. [C.7.16-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.12.html#table_C.7.16-13) */
  ContrastBolusAgentAdministered: 'YES' | 'NO';
  /** Contrast/Bolus Agent Detected (0018,9343) CS, VM 1, Type 2. [C.7.16-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.12.html#table_C.7.16-13) */
  ContrastBolusAgentDetected: 'YES' | 'NO' | null;
  /** Contrast/Bolus Agent Phase (0018,9344) CS, VM 1, Type 2C if ContrastBolusAdministrationRouteSequence in ContrastBolusAgentSequence where ContrastBolusAgentNumber = ContrastBolusAgentNumber has a code ("47625008", SCT). [C.7.16-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.12.html#table_C.7.16-13) */
  ContrastBolusAgentPhase?: DefinedTerm<'PRE_CONTRAST' | 'POST_CONTRAST' | 'IMMEDIATE' | 'DYNAMIC' | 'STEADY_STATE' | 'DELAYED' | 'ARTERIAL' | 'CAPILLARY' | 'VENOUS' | 'PORTAL_VENOUS'> | null;
}

/** Contrast/Bolus Usage: PS3.3 Table C.7.16-13. */
export interface ContrastBolusUsageFunctionalGroup {
  /** Contrast/Bolus Usage Sequence (0018,9341) SQ, VM 1, Type 1. [C.7.16-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.12.html#table_C.7.16-13) */
  ContrastBolusUsageSequence: ContrastBolusUsageContrastBolusUsageItem[];
}

export const contrastBolusUsageRules: TableRules = {
  kind: 'functional-group',
  id: 'ContrastBolusUsage',
  name: 'Contrast/Bolus Usage',
  table: 'table_C.7.16-13',
  section: 'sect_C.7.6.16.2.12',
  rows: [
    {
      keyword: 'ContrastBolusUsageSequence',
      tag: '00189341',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ContrastBolusAgentNumber', tag: '00189337', vr: 'US', vm: '1', type: '1' },
        { keyword: 'ContrastBolusAgentAdministered', tag: '00189342', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        { keyword: 'ContrastBolusAgentDetected', tag: '00189343', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'ContrastBolusAgentPhase',
          tag: '00189344',
          vr: 'CS',
          vm: '1',
          type: '2C',
          condition: {
            tree: {
              op: 'code',
              attribute: {
                keyword: 'ContrastBolusAdministrationRouteSequence',
                within: ['ContrastBolusAgentSequence'],
                where: { key: 'ContrastBolusAgentNumber', by: 'ContrastBolusAgentNumber' },
              },
              codes: [{ value: '47625008', scheme: 'SCT' }],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'e42217f16c10',
          },
          values: [
            {
              kind: 'defined',
              terms: ['PRE_CONTRAST', 'POST_CONTRAST', 'IMMEDIATE', 'DYNAMIC', 'STEADY_STATE', 'DELAYED', 'ARTERIAL', 'CAPILLARY', 'VENOUS', 'PORTAL_VENOUS'],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateContrastBolusUsage = (dataset: object): Finding[] => validateTable(dataset, contrastBolusUsageRules);
