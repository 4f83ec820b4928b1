// Reference Location, PS3.3 Table 10.27-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.27.html#table_10.27-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** Reference Location: PS3.3 Table 10.27-1. */
export interface ReferenceLocationMacro {
  /** Reference Location Label (0018,9900) LO, VM 1, Type 1. [10.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.27.html#table_10.27-1) */
  ReferenceLocationLabel: string;
  /** Reference Location Description (0018,9901) UT, VM 1, Type 3. [10.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.27.html#table_10.27-1) */
  ReferenceLocationDescription?: string | null;
  /** Reference Basis Code Sequence (0018,9902) SQ, VM 1, Type 1. [10.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.27.html#table_10.27-1) */
  ReferenceBasisCodeSequence: [CodeSequenceItem];
  /** Reference Geometry Code Sequence (0018,9903) SQ, VM 1, Type 1. [10.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.27.html#table_10.27-1) */
  ReferenceGeometryCodeSequence: [CodeSequenceItem];
  /** Offset Distance (0018,9904) DS, VM 1, Type 3. [10.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.27.html#table_10.27-1) */
  OffsetDistance?: number | null;
  /** Offset Direction (0018,9905) CS, VM 1, Type 1C if OffsetDistance is present. [10.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.27.html#table_10.27-1) */
  OffsetDirection?: 'SUPERIOR' | 'INFERIOR' | 'ANTERIOR' | 'POSTERIOR' | 'LEFT' | 'RIGHT' | 'PROXIMAL' | 'DISTAL' | 'MEDIAL' | 'LATERAL';
}

export const referenceLocationRules: TableRules = {
  kind: 'macro',
  id: 'ReferenceLocation',
  name: 'Reference Location',
  table: 'table_10.27-1',
  section: 'sect_10.27',
  rows: [
    { keyword: 'ReferenceLocationLabel', tag: '00189900', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ReferenceLocationDescription', tag: '00189901', vr: 'UT', vm: '1', type: '3' },
    {
      keyword: 'ReferenceBasisCodeSequence',
      tag: '00189902',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'ReferenceGeometryCodeSequence',
      tag: '00189903',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'OffsetDistance', tag: '00189904', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'OffsetDirection',
      tag: '00189905',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'OffsetDistance' } }, decided: 'data', otherwise: 'forbidden', hash: 'df13a368e072' },
      values: [{ kind: 'enumerated', terms: ['SUPERIOR', 'INFERIOR', 'ANTERIOR', 'POSTERIOR', 'LEFT', 'RIGHT', 'PROXIMAL', 'DISTAL', 'MEDIAL', 'LATERAL'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateReferenceLocation = (dataset: object): Finding[] => validateTable(dataset, referenceLocationRules);
