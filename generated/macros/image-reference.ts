// Image Reference, PS3.3 Table C.18.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.4.html#table_C.18.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CompositeObjectReferenceMacro, compositeObjectReferenceRules } from './composite-object-reference.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from './image-pixel.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** Further attributes of an Item of ReferencedSOPSequence. */
export interface ImageReferenceReferencedSOPItem {
  /** Referenced Frame Number (0008,1160) IS, VM 1-n, Type 1C if [other-instance #2e662b7e11ce] and ReferencedSegmentNumber is not present. [C.18.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.4.html#table_C.18.4-1) */
  ReferencedFrameNumber?: number[];
  /** Referenced Segment Number (0062,000B) US, VM 1-n, Type 1C if [other-instance #19fe726043f6] and ReferencedFrameNumber is not present. [C.18.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.4.html#table_C.18.4-1) */
  ReferencedSegmentNumber?: number[];
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 3. [C.18.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.4.html#table_C.18.4-1) */
  ReferencedSOPSequence?: [SOPInstanceReferenceMacro] | null;
  /** Referenced Real World Value Mapping Instance Sequence (0008,114B) SQ, VM 1, Type 3. [C.18.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.4.html#table_C.18.4-1) */
  ReferencedRealWorldValueMappingInstanceSequence?: [SOPInstanceReferenceMacro] | null;
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [C.18.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.4.html#table_C.18.4-1) */
  IconImageSequence?: [ImagePixelMacro] | null;
}

/** Image Reference: PS3.3 Table C.18.4-1. */
export interface ImageReferenceMacro {
  /** Referenced SOP Sequence (0008,1199) SQ, VM 1, Type 1. [C.18.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.4.html#table_C.18.4-1) */
  ReferencedSOPSequence: (NonNullable<CompositeObjectReferenceMacro['ReferencedSOPSequence']>[number] & ImageReferenceReferencedSOPItem)[];
}

export const imageReferenceRules: TableRules = {
  kind: 'macro',
  id: 'ImageReference',
  name: 'Image Reference',
  table: 'table_C.18.4-1',
  section: 'sect_C.18.4',
  rows: [
    { include: () => compositeObjectReferenceRules },
    {
      extend: 'ReferencedSOPSequence',
      rows: [
        {
          keyword: 'ReferencedFrameNumber',
          tag: '00081160',
          vr: 'IS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'other-instance', hash: '2e662b7e11ce' },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedSegmentNumber' } } },
              ],
            },
            decided: 'study',
            otherwise: 'forbidden',
            hash: '2e662b7e11ce',
            reason: 'other-instance',
            missing: 'whether a referenced image has several frames, and whether all are meant',
          },
        },
        {
          keyword: 'ReferencedSegmentNumber',
          tag: '0062000B',
          vr: 'US',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'other-instance', hash: '19fe726043f6' },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedFrameNumber' } } },
              ],
            },
            decided: 'study',
            otherwise: 'forbidden',
            hash: '19fe726043f6',
            reason: 'other-instance',
            missing: 'whether a segmentation is referenced, and whether all segments are meant',
          },
        },
        {
          keyword: 'ReferencedSOPSequence',
          tag: '00081199',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        {
          keyword: 'ReferencedRealWorldValueMappingInstanceSequence',
          tag: '0008114B',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        {
          keyword: 'IconImageSequence',
          tag: '00880200',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => imagePixelMacroRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImageReference = (dataset: object): Finding[] => validateTable(dataset, imageReferenceRules);
