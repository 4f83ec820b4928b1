// Intra-Oral Image, PS3.3 Table C.8-76
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.9.html#table_C.8-76
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of AnatomicRegionSequence, its conditions apart. */
export interface IntraOralImageAnatomicRegionItemAttributes extends CodeSequenceMacro {
  /** Anatomic Region Modifier Sequence (0008,2220) SQ, VM 1, Type 1C if PrimaryAnatomicStructureSequence is not present. [C.8-76](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.9.html#table_C.8-76) */
  AnatomicRegionModifierSequence?: [CodeSequenceItem];
}

/** Intra-Oral Image: PS3.3 Table C.8-76. */
export interface IntraOralImageModule {
  /** Positioner Type (0018,1508) CS, VM 1, Type 1. [C.8-76](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.9.html#table_C.8-76) */
  PositionerType: 'NONE' | 'CEPHALOSTAT' | 'RIGID';
  /** Image Laterality (0020,0062) CS, VM 1, Type 1. [C.8-76](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.9.html#table_C.8-76) */
  ImageLaterality: 'R' | 'L' | 'B';
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 1. [C.8-76](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.9.html#table_C.8-76) */
  AnatomicRegionSequence: [IntraOralImageAnatomicRegionItem];
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 1C if AnatomicRegionModifierSequence in AnatomicRegionSequence is not present. [C.8-76](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.9.html#table_C.8-76) */
  PrimaryAnatomicStructureSequence?: CodeSequenceItem[];
}

/** An Item of AnatomicRegionSequence. */
export type IntraOralImageAnatomicRegionItem = IntraOralImageAnatomicRegionItemAttributes & CodeSequenceConditions;

export const intraOralImageRules: TableRules = {
  kind: 'module',
  id: 'IntraOralImage',
  name: 'Intra-Oral Image',
  table: 'table_C.8-76',
  section: 'sect_C.8.11.9',
  rows: [
    { keyword: 'PositionerType', tag: '00181508', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NONE', 'CEPHALOSTAT', 'RIGID'] }] },
    { keyword: 'ImageLaterality', tag: '00200062', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['R', 'L', 'B'] }] },
    {
      keyword: 'AnatomicRegionSequence',
      tag: '00082218',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4016' }] },
        {
          keyword: 'AnatomicRegionModifierSequence',
          tag: '00082220',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'PrimaryAnatomicStructureSequence' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '1f601eb5acb8',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4017' }] }],
        },
      ],
    },
    {
      keyword: 'PrimaryAnatomicStructureSequence',
      tag: '00082228',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'AnatomicRegionModifierSequence', within: ['AnatomicRegionSequence'] } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '2fe00e1cd17b',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4026' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIntraOralImage = (dataset: object): Finding[] => validateTable(dataset, intraOralImageRules);
