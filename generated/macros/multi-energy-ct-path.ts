// Multi-energy CT Path, PS3.3 Table C.8.2.2-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.3.html#table_C.8.2.2-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MultienergyCTPathSequence. */
export interface MultiEnergyCTPathMultienergyCTPathItem {
  /** Multi-energy CT Path Index (0018,937A) US, VM 1, Type 1. [C.8.2.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.3.html#table_C.8.2.2-4) */
  MultienergyCTPathIndex: number;
  /** Referenced X-Ray Source Index (0018,9377) US, VM 1-n, Type 1. [C.8.2.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.3.html#table_C.8.2.2-4) */
  ReferencedXRaySourceIndex: number[];
  /** Referenced X-Ray Detector Index (0018,9376) US, VM 1-n, Type 1. [C.8.2.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.3.html#table_C.8.2.2-4) */
  ReferencedXRayDetectorIndex: number[];
}

/** Multi-energy CT Path: PS3.3 Table C.8.2.2-4. */
export interface MultiEnergyCTPathMacro {
  /** Multi-energy CT Path Sequence (0018,9379) SQ, VM 1, Type 1. [C.8.2.2-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.3.html#table_C.8.2.2-4) */
  MultienergyCTPathSequence: MultiEnergyCTPathMultienergyCTPathItem[];
}

export const multiEnergyCTPathRules: TableRules = {
  kind: 'macro',
  id: 'MultiEnergyCTPath',
  name: 'Multi-energy CT Path',
  table: 'table_C.8.2.2-4',
  section: 'sect_C.8.2.2.3',
  rows: [
    {
      keyword: 'MultienergyCTPathSequence',
      tag: '00189379',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [2, null] }],
      rows: [
        { keyword: 'MultienergyCTPathIndex', tag: '0018937A', vr: 'US', vm: '1', type: '1' },
        { keyword: 'ReferencedXRaySourceIndex', tag: '00189377', vr: 'US', vm: '1-n', type: '1' },
        { keyword: 'ReferencedXRayDetectorIndex', tag: '00189376', vr: 'US', vm: '1-n', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMultiEnergyCTPath = (dataset: object): Finding[] => validateTable(dataset, multiEnergyCTPathRules);
