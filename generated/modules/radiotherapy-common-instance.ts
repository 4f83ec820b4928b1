// Radiotherapy Common Instance, PS3.3 Table C.36.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.4.html#table_C.36.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type IdentifiedPersonOrDeviceItem, identifiedPersonOrDeviceRules } from '../macros/identified-person-or-device.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** Radiotherapy Common Instance: PS3.3 Table C.36.4-1. */
export interface RadiotherapyCommonInstanceModule {
  /** Instance Creation Date (0008,0012) DA, VM 1, Type 1. [C.36.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.4.html#table_C.36.4-1) */
  InstanceCreationDate: string;
  /** Instance Creation Time (0008,0013) TM, VM 1, Type 1. [C.36.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.4.html#table_C.36.4-1) */
  InstanceCreationTime: string;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.36.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.4.html#table_C.36.4-1) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.36.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.4.html#table_C.36.4-1) */
  ContentTime: string;
  /** Author Identification Sequence (3010,0019) SQ, VM 1, Type 2. [C.36.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.4.html#table_C.36.4-1) */
  AuthorIdentificationSequence: IdentifiedPersonOrDeviceItem[] | null;
  /** Instance-Level Referenced Performed Procedure Step Sequence (3010,0044) SQ, VM 1, Type 1C if [knowledge #8e00b7166283] and ReferencedPerformedProcedureStepSequence is not present. [C.36.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.4.html#table_C.36.4-1) */
  InstanceLevelReferencedPerformedProcedureStepSequence?: SOPInstanceReferenceMacro[];
}

export const radiotherapyCommonInstanceRules: TableRules = {
  kind: 'module',
  id: 'RadiotherapyCommonInstance',
  name: 'Radiotherapy Common Instance',
  table: 'table_C.36.4-1',
  section: 'sect_C.36.4',
  rows: [
    { keyword: 'InstanceCreationDate', tag: '00080012', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'InstanceCreationTime', tag: '00080013', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    {
      keyword: 'AuthorIdentificationSequence',
      tag: '30100019',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ include: () => identifiedPersonOrDeviceRules, overrides: [{ path: ['InstitutionalDepartmentTypeCodeSequence'], contextGroups: [] }] }],
    },
    {
      keyword: 'InstanceLevelReferencedPerformedProcedureStepSequence',
      tag: '30100044',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'unknown', reason: 'knowledge', hash: '8e00b7166283' },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedPerformedProcedureStepSequence' } } },
          ],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '8e00b7166283',
        reason: 'knowledge',
        missing: 'which procedure step made the SOP Instance',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRadiotherapyCommonInstance = (dataset: object): Finding[] => validateTable(dataset, radiotherapyCommonInstanceRules);
