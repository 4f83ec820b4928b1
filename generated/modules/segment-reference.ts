// Segment Reference, PS3.3 Table C.36.9-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.9.html#table_C.36.9-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ConceptualVolumeSegmentationReferenceAndCombinationMacro, type ConceptualVolumeSegmentationReferenceAndCombinationConditions, conceptualVolumeSegmentationReferenceAndCombinationRules } from '../macros/conceptual-volume-segmentation-reference-and-combination.ts';
import { type ConceptualVolumeMacro, conceptualVolumeRules } from '../macros/conceptual-volume.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of DirectSegmentReferenceSequence. */
export interface SegmentReferenceSegmentReferenceDirectSegmentReferenceItem extends ConceptualVolumeMacro {
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 1. [C.36.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.9.html#table_C.36.9-1) */
  ReferencedSOPSequence: [SOPInstanceReferenceMacro];
  /** Referenced Segment Number (0062,000B) US, VM 1-n, Type 1C if ReferencedSOPClassUID in ReferencedSOPSequence is one of "1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.5" or (ReferencedSOPClassUID in ReferencedSOPSequence is "1.2.840.10008.5.1.4.1.1.66.7" and [knowledge #454288daddee]). [C.36.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.9.html#table_C.36.9-1) */
  ReferencedSegmentNumber?: number[];
  /** Referenced Fiducials UID (3010,0031) UI, VM 1, Type 1C if ReferencedSOPClassUID in ReferencedSOPSequence is "1.2.840.10008.5.1.4.1.1.66.2". [C.36.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.9.html#table_C.36.9-1) */
  ReferencedFiducialsUID?: string;
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 1C if ReferencedSOPClassUID in ReferencedSOPSequence is "1.2.840.10008.5.1.4.1.1.481.3". [C.36.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.9.html#table_C.36.9-1) */
  ReferencedROINumber?: number;
  /** Referenced Surface Number (0066,002C) UL, VM 1, Type 1C if ReferencedSOPClassUID in ReferencedSOPSequence is "1.2.840.10008.5.1.4.1.1.68.1". [C.36.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.9.html#table_C.36.9-1) */
  ReferencedSurfaceNumber?: number;
}

/** An Item of CombinationSegmentReferenceSequence, its conditions apart. */
export interface SegmentReferenceSegmentReferenceCombinationSegmentReferenceItemAttributes extends ConceptualVolumeSegmentationReferenceAndCombinationMacro {
  /** Segmented Property Category Code Sequence (0062,0003) SQ, VM 1, Type 2. [C.36.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.9.html#table_C.36.9-1) */
  SegmentedPropertyCategoryCodeSequence: CodeSequenceItem[] | null;
  /** Segmented Property Type Code Sequence (0062,000F) SQ, VM 1, Type 1C if SegmentedPropertyCategoryCodeSequence has a value. [C.36.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.9.html#table_C.36.9-1) */
  SegmentedPropertyTypeCodeSequence?: [CodeSequenceItem];
}

/** An Item of SegmentReferenceSequence. */
export interface SegmentReferenceSegmentReferenceItem {
  /** Segment Reference Index (3010,0022) US, VM 1, Type 1. [C.36.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.9.html#table_C.36.9-1) */
  SegmentReferenceIndex: number;
  /** Direct Segment Reference Sequence (3010,0023) SQ, VM 1, Type 1C if CombinationSegmentReferenceSequence is not present. [C.36.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.9.html#table_C.36.9-1) */
  DirectSegmentReferenceSequence?: [SegmentReferenceSegmentReferenceDirectSegmentReferenceItem];
  /** Combination Segment Reference Sequence (3010,0024) SQ, VM 1, Type 1C if DirectSegmentReferenceSequence is not present. [C.36.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.9.html#table_C.36.9-1) */
  CombinationSegmentReferenceSequence?: [SegmentReferenceSegmentReferenceCombinationSegmentReferenceItem];
}

/** Segment Reference: PS3.3 Table C.36.9-1. */
export interface SegmentReferenceModule {
  /** Segment Reference Sequence (3010,0021) SQ, VM 1, Type 1. [C.36.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.9.html#table_C.36.9-1) */
  SegmentReferenceSequence: SegmentReferenceSegmentReferenceItem[];
  /** Referenced Spatial Registration Sequence (0070,0404) SQ, VM 1, Type 1C. [C.36.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.9.html#table_C.36.9-1) */
  ReferencedSpatialRegistrationSequence?: SOPInstanceReferenceMacro[];
}

/** An Item of CombinationSegmentReferenceSequence. */
export type SegmentReferenceSegmentReferenceCombinationSegmentReferenceItem = SegmentReferenceSegmentReferenceCombinationSegmentReferenceItemAttributes & ConceptualVolumeSegmentationReferenceAndCombinationConditions;

export const segmentReferenceRules: TableRules = {
  kind: 'module',
  id: 'SegmentReference',
  name: 'Segment Reference',
  table: 'table_C.36.9-1',
  section: 'sect_C.36.9',
  rows: [
    {
      keyword: 'SegmentReferenceSequence',
      tag: '30100021',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'SegmentReferenceIndex', tag: '30100022', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'DirectSegmentReferenceSequence',
          tag: '30100023',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'CombinationSegmentReferenceSequence' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '8bcd8f3d1e67',
          },
          items: [{ range: [1, 1] }],
          rows: [
            { include: () => conceptualVolumeRules },
            {
              keyword: 'ReferencedSOPSequence',
              tag: '00081199',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => sopInstanceReferenceRules }],
            },
            {
              keyword: 'ReferencedSegmentNumber',
              tag: '0062000B',
              vr: 'US',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'or',
                  of: [
                    {
                      op: '=',
                      attribute: { keyword: 'ReferencedSOPClassUID', within: ['ReferencedSOPSequence'] },
                      to: ['1.2.840.10008.5.1.4.1.1.66.4', '1.2.840.10008.5.1.4.1.1.66.5'],
                    },
                    {
                      op: 'and',
                      of: [
                        { op: '=', attribute: { keyword: 'ReferencedSOPClassUID', within: ['ReferencedSOPSequence'] }, to: ['1.2.840.10008.5.1.4.1.1.66.7'] },
                        { op: 'unknown', reason: 'knowledge', hash: '454288daddee' },
                      ],
                    },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '454288daddee',
                reason: 'knowledge',
                missing: 'by which attribute a newer kind of segmentation is referred to',
              },
            },
            {
              keyword: 'ReferencedFiducialsUID',
              tag: '30100031',
              vr: 'UI',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'ReferencedSOPClassUID', within: ['ReferencedSOPSequence'] }, to: ['1.2.840.10008.5.1.4.1.1.66.2'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '454288daddee',
              },
            },
            {
              keyword: 'ReferencedROINumber',
              tag: '30060084',
              vr: 'IS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'ReferencedSOPClassUID', within: ['ReferencedSOPSequence'] }, to: ['1.2.840.10008.5.1.4.1.1.481.3'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '454288daddee',
              },
            },
            {
              keyword: 'ReferencedSurfaceNumber',
              tag: '0066002C',
              vr: 'UL',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'ReferencedSOPClassUID', within: ['ReferencedSOPSequence'] }, to: ['1.2.840.10008.5.1.4.1.1.68.1'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '454288daddee',
              },
            },
          ],
        },
        {
          keyword: 'CombinationSegmentReferenceSequence',
          tag: '30100024',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'DirectSegmentReferenceSequence' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '1f9a11f843e0',
          },
          items: [{ range: [1, 1] }],
          rows: [
            { include: () => conceptualVolumeSegmentationReferenceAndCombinationRules },
            {
              keyword: 'SegmentedPropertyCategoryCodeSequence',
              tag: '00620003',
              vr: 'SQ',
              vm: '1',
              type: '2',
              items: [{ range: [0, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7150' }] }],
            },
            {
              keyword: 'SegmentedPropertyTypeCodeSequence',
              tag: '0062000F',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'valued', attribute: { keyword: 'SegmentedPropertyCategoryCodeSequence' } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '5cfe38e6be16',
              },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7151' }] }],
            },
          ],
        },
      ],
    },
    {
      keyword: 'ReferencedSpatialRegistrationSequence',
      tag: '00700404',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'study', otherwise: 'allowed', hash: '426d0e74e7d6', reason: 'other-instance', missing: 'the Frames of Reference of the segments' },
      items: [{ range: [1, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSegmentReference = (dataset: object): Finding[] => validateTable(dataset, segmentReferenceRules);
