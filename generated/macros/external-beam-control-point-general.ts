// External Beam Control Point General, PS3.3 Table C.36.2.2.6-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.6.html#table_C.36.2.2.6-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type OutlineDefinitionItem, outlineDefinitionRules } from './outline-definition.ts';
import { type RTControlPointGeneralMacro, rtControlPointGeneralRules } from './rt-control-point-general.ts';

/** External Beam Control Point General: PS3.3 Table C.36.2.2.6-1. */
export interface ExternalBeamControlPointGeneralMacro extends RTControlPointGeneralMacro {
  /** Delivery Rate (300A,063D) FD, VM 1, Type 2C if RTControlPointIndex is 1. [C.36.2.2.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.6.html#table_C.36.2.2.6-1) */
  DeliveryRate?: number | null;
  /** Delivery Rate Unit Sequence (300A,063E) SQ, VM 1, Type 1C if DeliveryRate has a value. [C.36.2.2.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.6.html#table_C.36.2.2.6-1) */
  DeliveryRateUnitSequence?: [CodeSequenceItem];
  /** Beam Area Limit Sequence (300A,0689) SQ, VM 1, Type 1C. [C.36.2.2.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.6.html#table_C.36.2.2.6-1) */
  BeamAreaLimitSequence?: [OutlineDefinitionItem];
}

export const externalBeamControlPointGeneralRules: TableRules = {
  kind: 'macro',
  id: 'ExternalBeamControlPointGeneral',
  name: 'External Beam Control Point General',
  table: 'table_C.36.2.2.6-1',
  section: 'sect_C.36.2.2.6',
  rows: [
    { include: () => rtControlPointGeneralRules },
    {
      keyword: 'DeliveryRate',
      tag: '300A063D',
      vr: 'FD',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }, decided: 'data', otherwise: 'allowed', hash: 'a31e94532a45' },
    },
    {
      keyword: 'DeliveryRateUnitSequence',
      tag: '300A063E',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'valued', attribute: { keyword: 'DeliveryRate' } }, decided: 'data', otherwise: 'forbidden', hash: '3fa2b62c1bf8' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'BeamAreaLimitSequence',
      tag: '300A0689',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '6c9044e59d5b', reason: 'knowledge', missing: 'whether the beam is limited' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => outlineDefinitionRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateExternalBeamControlPointGeneral = (dataset: object): Finding[] => validateTable(dataset, externalBeamControlPointGeneralRules);
