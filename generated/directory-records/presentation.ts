// Presentation, PS3.3 Table F.5-23
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.23.html#table_F.5-23
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ReferencedSeriesSequence. */
export interface PresentationReferencedSeriesItem {
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [F.5-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.23.html#table_F.5-23) */
  SeriesInstanceUID: string;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1. [F.5-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.23.html#table_F.5-23) */
  ReferencedImageSequence: SOPInstanceReferenceMacro[];
}

/** An Item of ReferencedSeriesSequence. */
export interface PresentationBlendingReferencedSeriesItem {
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [F.5-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.23.html#table_F.5-23) */
  SeriesInstanceUID: string;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1. [F.5-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.23.html#table_F.5-23) */
  ReferencedImageSequence: SOPInstanceReferenceMacro[];
}

/** An Item of BlendingSequence. */
export interface PresentationBlendingItem {
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1. [F.5-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.23.html#table_F.5-23) */
  StudyInstanceUID: string;
  /** Referenced Series Sequence (0008,1115) SQ, VM 1, Type 1. [F.5-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.23.html#table_F.5-23) */
  ReferencedSeriesSequence: [PresentationBlendingReferencedSeriesItem];
}

/** Presentation: PS3.3 Table F.5-23. */
export interface PresentationKeys extends ContentIdentificationMacro {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.23.html#table_F.5-23) */
  SpecificCharacterSet?: string[];
  /** Presentation Creation Date (0070,0082) DA, VM 1, Type 1. [F.5-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.23.html#table_F.5-23) */
  PresentationCreationDate: string;
  /** Presentation Creation Time (0070,0083) TM, VM 1, Type 1. [F.5-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.23.html#table_F.5-23) */
  PresentationCreationTime: string;
  /** Referenced Series Sequence (0008,1115) SQ, VM 1, Type 1C. [F.5-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.23.html#table_F.5-23) */
  ReferencedSeriesSequence?: PresentationReferencedSeriesItem[];
  /** Blending Sequence (0070,0402) SQ, VM 1, Type 1C. [F.5-23](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.23.html#table_F.5-23) */
  BlendingSequence?: PresentationBlendingItem[];
}

export const presentationRules: TableRules = {
  kind: 'directory-record',
  id: 'Presentation',
  name: 'Presentation',
  table: 'table_F.5-23',
  section: 'sect_F.5.23',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'PresentationCreationDate', tag: '00700082', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'PresentationCreationTime', tag: '00700083', vr: 'TM', vm: '1', type: '1' },
    { include: () => contentIdentificationRules },
    {
      keyword: 'ReferencedSeriesSequence',
      tag: '00081115',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '027cb1d62552',
        reason: 'other-instance',
        missing: 'what the referenced presentation state holds',
      },
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
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
    {
      keyword: 'BlendingSequence',
      tag: '00700402',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '942c1d4494b4',
        reason: 'other-instance',
        missing: 'what the referenced presentation state holds',
      },
      items: [{ range: [2, 2] }],
      rows: [
        { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'ReferencedSeriesSequence',
          tag: '00081115',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
            {
              keyword: 'ReferencedImageSequence',
              tag: '00081140',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, null] }],
              rows: [{ include: () => sopInstanceReferenceRules }],
            },
          ],
        },
      ],
    },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePresentation = (dataset: object): Finding[] => validateTable(dataset, presentationRules);
