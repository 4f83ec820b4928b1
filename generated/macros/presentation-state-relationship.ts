// Presentation State Relationship, PS3.3 Table C.11.11-1b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.11.1.html#table_C.11.11-1b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from './image-sop-instance-reference.ts';

/** An Item of ReferencedSeriesSequence. */
export interface PresentationStateRelationshipReferencedSeriesItem {
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.11.11-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.11.1.html#table_C.11.11-1b) */
  SeriesInstanceUID: string;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1. [C.11.11-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.11.1.html#table_C.11.11-1b) */
  ReferencedImageSequence: ImageSOPInstanceReferenceMacro[];
}

/** Presentation State Relationship: PS3.3 Table C.11.11-1b. */
export interface PresentationStateRelationshipMacro {
  /** Referenced Series Sequence (0008,1115) SQ, VM 1, Type 1. [C.11.11-1b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.11.1.html#table_C.11.11-1b) */
  ReferencedSeriesSequence: PresentationStateRelationshipReferencedSeriesItem[];
}

export const presentationStateRelationshipRules: TableRules = {
  kind: 'macro',
  id: 'PresentationStateRelationship',
  name: 'Presentation State Relationship',
  table: 'table_C.11.11-1b',
  section: 'sect_C.11.11.1',
  rows: [
    {
      keyword: 'ReferencedSeriesSequence',
      tag: '00081115',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePresentationStateRelationship = (dataset: object): Finding[] => validateTable(dataset, presentationStateRelationshipRules);
