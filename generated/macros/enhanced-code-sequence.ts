// Enhanced Code Sequence, PS3.3 Table 8.8-1b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1b
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Enhanced Code Sequence: PS3.3 Table 8.8-1b. */
export interface EnhancedCodeSequenceMacro {
  /** Context Identifier (0008,010F) CS, VM 1, Type 3. [8.8-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1b) */
  ContextIdentifier?: string | null;
  /** Context UID (0008,0117) UI, VM 1, Type 3. [8.8-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1b) */
  ContextUID?: string | null;
  /** Mapping Resource (0008,0105) CS, VM 1, Type 1C if ContextIdentifier is present. [8.8-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1b) */
  MappingResource?: DefinedTerm<'DCMR' | 'SDM'>;
  /** Mapping Resource UID (0008,0118) UI, VM 1, Type 3. [8.8-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1b) */
  MappingResourceUID?: string | null;
  /** Mapping Resource Name (0008,0122) LO, VM 1, Type 3. [8.8-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1b) */
  MappingResourceName?: string | null;
  /** Context Group Version (0008,0106) DT, VM 1, Type 1C if ContextIdentifier is present. [8.8-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1b) */
  ContextGroupVersion?: string;
  /** Context Group Extension Flag (0008,010B) CS, VM 1, Type 3. [8.8-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1b) */
  ContextGroupExtensionFlag?: 'Y' | 'N' | null;
  /** Context Group Local Version (0008,0107) DT, VM 1, Type 1C if ContextGroupExtensionFlag is Y. [8.8-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1b) */
  ContextGroupLocalVersion?: string;
  /** Context Group Extension Creator UID (0008,010D) UI, VM 1, Type 1C if ContextGroupExtensionFlag is Y. [8.8-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1b) */
  ContextGroupExtensionCreatorUID?: string;
}

/** What the conditions of Enhanced Code Sequence ask for and refuse. */
export type EnhancedCodeSequenceConditions = (
    | { ContextGroupExtensionFlag: 'Y'; ContextGroupLocalVersion: unknown; ContextGroupExtensionCreatorUID: unknown }
    | { ContextGroupExtensionFlag?: 'N' | null; ContextGroupLocalVersion?: never; ContextGroupExtensionCreatorUID?: never }
  );

/** An Item of Enhanced Code Sequence alone. */
export type EnhancedCodeSequenceItem = EnhancedCodeSequenceMacro & EnhancedCodeSequenceConditions;

export const enhancedCodeSequenceRules: TableRules = {
  kind: 'macro',
  id: 'EnhancedCodeSequence',
  name: 'Enhanced Code Sequence',
  table: 'table_8.8-1b',
  section: 'sect_8.8',
  rows: [
    { keyword: 'ContextIdentifier', tag: '0008010F', vr: 'CS', vm: '1', type: '3' },
    { keyword: 'ContextUID', tag: '00080117', vr: 'UI', vm: '1', type: '3' },
    {
      keyword: 'MappingResource',
      tag: '00080105',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'ContextIdentifier' } }, decided: 'data', otherwise: 'forbidden', hash: '00f87e18c59e' },
      values: [{ kind: 'defined', terms: ['DCMR', 'SDM'], section: 'sect_8.4' }],
    },
    { keyword: 'MappingResourceUID', tag: '00080118', vr: 'UI', vm: '1', type: '3' },
    { keyword: 'MappingResourceName', tag: '00080122', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'ContextGroupVersion',
      tag: '00080106',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'ContextIdentifier' } }, decided: 'data', otherwise: 'forbidden', hash: '00f87e18c59e' },
    },
    { keyword: 'ContextGroupExtensionFlag', tag: '0008010B', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
    {
      keyword: 'ContextGroupLocalVersion',
      tag: '00080107',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ContextGroupExtensionFlag' }, to: ['Y'] }, decided: 'data', otherwise: 'forbidden', hash: '499f33fbd39d' },
    },
    {
      keyword: 'ContextGroupExtensionCreatorUID',
      tag: '0008010D',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ContextGroupExtensionFlag' }, to: ['Y'] }, decided: 'data', otherwise: 'forbidden', hash: '499f33fbd39d' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedCodeSequence = (dataset: object): Finding[] => validateTable(dataset, enhancedCodeSequenceRules);
