// Container, PS3.3 Table C.18.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.8.html#table_C.18.8-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ContentTemplateSequence. */
export interface ContainerContentTemplateItem {
  /** Mapping Resource (0008,0105) CS, VM 1, Type 1. [C.18.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.8.html#table_C.18.8-1) */
  MappingResource: DefinedTerm<'DCMR'>;
  /** Mapping Resource UID (0008,0118) UI, VM 1, Type 3. [C.18.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.8.html#table_C.18.8-1) */
  MappingResourceUID?: string | null;
  /** Template Identifier (0040,DB00) CS, VM 1, Type 1. [C.18.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.8.html#table_C.18.8-1) */
  TemplateIdentifier: string;
}

/** Container: PS3.3 Table C.18.8-1. */
export interface ContainerMacro {
  /** Continuity Of Content (0040,A050) CS, VM 1, Type 1. [C.18.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.8.html#table_C.18.8-1) */
  ContinuityOfContent: 'SEPARATE' | 'CONTINUOUS';
  /** Content Template Sequence (0040,A504) SQ, VM 1, Type 1C. [C.18.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.8.html#table_C.18.8-1) */
  ContentTemplateSequence?: [ContainerContentTemplateItem];
}

export const containerRules: TableRules = {
  kind: 'macro',
  id: 'Container',
  name: 'Container',
  table: 'table_C.18.8-1',
  section: 'sect_C.18.8',
  rows: [
    { keyword: 'ContinuityOfContent', tag: '0040A050', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['SEPARATE', 'CONTINUOUS'] }] },
    {
      keyword: 'ContentTemplateSequence',
      tag: '0040A504',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '6c9ec6938be5',
        reason: 'knowledge',
        missing: 'whether a template was used, and where it was invoked',
      },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'MappingResource', tag: '00080105', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['DCMR'] }] },
        { keyword: 'MappingResourceUID', tag: '00080118', vr: 'UI', vm: '1', type: '3' },
        { keyword: 'TemplateIdentifier', tag: '0040DB00', vr: 'CS', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateContainer = (dataset: object): Finding[] => validateTable(dataset, containerRules);
