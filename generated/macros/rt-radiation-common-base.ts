// RT Radiation Common Base, PS3.3 Table C.36.2.1.6-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.6.html#table_C.36.2.1.6-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type RTToleranceSetItem, rtToleranceSetRules } from './rt-tolerance-set.ts';
import { type RTTreatmentPositionMacro, rtTreatmentPositionRules } from './rt-treatment-position.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of DefinitionSourceSequence. */
export interface RTRadiationCommonBaseDefinitionSourceItem extends SOPInstanceReferenceMacro {
  /** Referenced Beam Number (300C,0006) IS, VM 1, Type 1. [C.36.2.1.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.6.html#table_C.36.2.1.6-1) */
  ReferencedBeamNumber: number;
}

/** RT Radiation Common Base: PS3.3 Table C.36.2.1.6-1. */
export interface RTRadiationCommonBaseMacro extends RTTreatmentPositionMacro {
  /** RT Radiation Physical and Geometric Content Detail Flag (300A,0638) CS, VM 1, Type 1. [C.36.2.1.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.6.html#table_C.36.2.1.6-1) */
  RTRadiationPhysicalAndGeometricContentDetailFlag: 'FULL' | 'IDENT_ONLY' | 'GEOMETRY_ONLY';
  /** RT Record Flag (300A,0639) CS, VM 1, Type 1. [C.36.2.1.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.6.html#table_C.36.2.1.6-1) */
  RTRecordFlag: 'YES' | 'NO';
  /** RT Treatment Technique Code Sequence (3010,0080) SQ, VM 1, Type 1C if SOPClassUID of the data set is not "1.2.840.10008.5.1.4.1.1.481.17". [C.36.2.1.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.6.html#table_C.36.2.1.6-1) */
  RTTreatmentTechniqueCodeSequence?: [CodeSequenceItem];
  /** RT Tolerance Set Sequence (300A,0629) SQ, VM 1, Type 3. [C.36.2.1.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.6.html#table_C.36.2.1.6-1) */
  RTToleranceSetSequence?: [RTToleranceSetItem] | null;
  /** Treatment Machine Special Mode Code Sequence (300A,0635) SQ, VM 1, Type 1C if [knowledge #4890f161cd1a] and SOPClassUID of the data set is not "1.2.840.10008.5.1.4.1.1.481.17". [C.36.2.1.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.6.html#table_C.36.2.1.6-1) */
  TreatmentMachineSpecialModeCodeSequence?: [CodeSequenceItem];
  /** Definition Source Sequence (0008,1156) SQ, VM 1, Type 3. [C.36.2.1.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.6.html#table_C.36.2.1.6-1) */
  DefinitionSourceSequence?: [RTRadiationCommonBaseDefinitionSourceItem] | null;
}

export const rtRadiationCommonBaseRules: TableRules = {
  kind: 'macro',
  id: 'RTRadiationCommonBase',
  name: 'RT Radiation Common Base',
  table: 'table_C.36.2.1.6-1',
  section: 'sect_C.36.2.1.6',
  rows: [
    {
      keyword: 'RTRadiationPhysicalAndGeometricContentDetailFlag',
      tag: '300A0638',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['FULL', 'IDENT_ONLY', 'GEOMETRY_ONLY'] }],
    },
    { keyword: 'RTRecordFlag', tag: '300A0639', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'RTTreatmentTechniqueCodeSequence',
      tag: '30100080',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'SOPClassUID', scope: 'root' }, to: ['1.2.840.10008.5.1.4.1.1.481.17'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '2a50143f8752',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { include: () => rtTreatmentPositionRules },
    {
      keyword: 'RTToleranceSetSequence',
      tag: '300A0629',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => rtToleranceSetRules }],
    },
    {
      keyword: 'TreatmentMachineSpecialModeCodeSequence',
      tag: '300A0635',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'unknown', reason: 'knowledge', hash: '4890f161cd1a' },
            { op: '!=', attribute: { keyword: 'SOPClassUID', scope: 'root' }, to: ['1.2.840.10008.5.1.4.1.1.481.17'] },
          ],
        },
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: '4890f161cd1a',
        reason: 'knowledge',
        missing: 'whether a special mode was used',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'DefinitionSourceSequence',
      tag: '00081156',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }, { keyword: 'ReferencedBeamNumber', tag: '300C0006', vr: 'IS', vm: '1', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTRadiationCommonBase = (dataset: object): Finding[] => validateTable(dataset, rtRadiationCommonBaseRules);
