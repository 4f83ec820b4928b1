// Key Object Document, PS3.3 Table C.17.6-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.6.2.html#table_C.17.6-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type HierarchicalSOPInstanceReferenceMacro, hierarchicalSOPInstanceReferenceRules } from '../macros/hierarchical-sop-instance-reference.ts';
import { type ReferencedRequestMacro, referencedRequestRules } from '../macros/referenced-request.ts';

/** Key Object Document: PS3.3 Table C.17.6-2. */
export interface KeyObjectDocumentModule {
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.17.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.6.2.html#table_C.17.6-2) */
  InstanceNumber: number;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.17.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.6.2.html#table_C.17.6-2) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.17.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.6.2.html#table_C.17.6-2) */
  ContentTime: string;
  /** Referenced Request Sequence (0040,A370) SQ, VM 1, Type 1C. [C.17.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.6.2.html#table_C.17.6-2) */
  ReferencedRequestSequence?: ReferencedRequestMacro[];
  /** Current Requested Procedure Evidence Sequence (0040,A375) SQ, VM 1, Type 1. [C.17.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.6.2.html#table_C.17.6-2) */
  CurrentRequestedProcedureEvidenceSequence: HierarchicalSOPInstanceReferenceMacro[];
  /** Identical Documents Sequence (0040,A525) SQ, VM 1, Type 1C if number of items of CurrentRequestedProcedureEvidenceSequence > 1. [C.17.6-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.6.2.html#table_C.17.6-2) */
  IdenticalDocumentsSequence?: HierarchicalSOPInstanceReferenceMacro[];
}

export const keyObjectDocumentRules: TableRules = {
  kind: 'module',
  id: 'KeyObjectDocument',
  name: 'Key Object Document',
  table: 'table_C.17.6-2',
  section: 'sect_C.17.6.2',
  rows: [
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    {
      keyword: 'ReferencedRequestSequence',
      tag: '0040A370',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'd87c485a3bcc',
        reason: 'knowledge',
        missing: 'whether the document is about a Requested Procedure',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => referencedRequestRules }],
    },
    {
      keyword: 'CurrentRequestedProcedureEvidenceSequence',
      tag: '0040A375',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
    {
      keyword: 'IdenticalDocumentsSequence',
      tag: '0040A525',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'count', attribute: { keyword: 'CurrentRequestedProcedureEvidenceSequence' }, is: '>', to: 1 },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '9954fba8a03e',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateKeyObjectDocument = (dataset: object): Finding[] => validateTable(dataset, keyObjectDocumentRules);
