// Document Relationship, PS3.3 Table C.17-6
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.4.html#table_C.17-6
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type DocumentContentMacro, documentContentRules } from './document-content.ts';

/** An Item of ContentSequence. */
export interface DocumentRelationshipContentItem extends Partial<DocumentRelationshipMacro>, Partial<DocumentContentMacro> {
  /** Relationship Type (0040,A010) CS, VM 1, Type 1. [C.17-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.4.html#table_C.17-6) */
  RelationshipType: 'CONTAINS' | 'HAS PROPERTIES' | 'HAS OBS CONTEXT' | 'HAS ACQ CONTEXT' | 'INFERRED FROM' | 'SELECTED FROM' | 'HAS CONCEPT MOD';
  /** Referenced Content Item Identifier (0040,DB73) UL, VM 1-n, Type 1C if ValueType of this item is not present. [C.17-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.4.html#table_C.17-6) */
  ReferencedContentItemIdentifier?: number[];
}

/** Document Relationship: PS3.3 Table C.17-6. */
export interface DocumentRelationshipMacro {
  /** Observation DateTime (0040,A032) DT, VM 1, Type 1C. [C.17-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.4.html#table_C.17-6) */
  ObservationDateTime?: string;
  /** Observation UID (0040,A171) UI, VM 1, Type 3. [C.17-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.4.html#table_C.17-6) */
  ObservationUID?: string | null;
  /** Content Sequence (0040,A730) SQ, VM 1, Type 1C. [C.17-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.17.3.4.html#table_C.17-6) */
  ContentSequence?: DocumentRelationshipContentItem[];
}

export const documentRelationshipRules: TableRules = {
  kind: 'macro',
  id: 'DocumentRelationship',
  name: 'Document Relationship',
  table: 'table_C.17-6',
  section: 'sect_C.17.3.4',
  rows: [
    {
      keyword: 'ObservationDateTime',
      tag: '0040A032',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'allowed', hash: '51faf7f9cfe6', reason: 'knowledge', missing: 'when it was observed' },
    },
    { keyword: 'ObservationUID', tag: '0040A171', vr: 'UI', vm: '1', type: '3' },
    {
      keyword: 'ContentSequence',
      tag: '0040A730',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '2857ac14cde5',
        reason: 'knowledge',
        missing: 'whether the Content Item has others beneath it',
      },
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'RelationshipType',
          tag: '0040A010',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [
            {
              kind: 'enumerated',
              terms: ['CONTAINS', 'HAS PROPERTIES', 'HAS OBS CONTEXT', 'HAS ACQ CONTEXT', 'INFERRED FROM', 'SELECTED FROM', 'HAS CONCEPT MOD'],
            },
          ],
        },
        {
          include: () => documentRelationshipRules,
          condition: {
            tree: null,
            decided: 'unread',
            otherwise: 'forbidden',
            hash: '5a9ea97e77e1',
            reason: 'unread',
            missing: 'whether the Content Item stands in the other by value',
          },
        },
        {
          include: () => documentContentRules,
          condition: {
            tree: null,
            decided: 'unread',
            otherwise: 'forbidden',
            hash: '5a9ea97e77e1',
            reason: 'unread',
            missing: 'whether the Content Item stands in the other by value',
          },
        },
        {
          keyword: 'ReferencedContentItemIdentifier',
          tag: '0040DB73',
          vr: 'UL',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ValueType', scope: 'item' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '5cd0ec404cf7',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDocumentRelationship = (dataset: object): Finding[] => validateTable(dataset, documentRelationshipRules);
