// Advanced Blending Presentation State, PS3.3 Table C.11.33-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type HierarchicalSOPInstanceReferenceMacro, hierarchicalSOPInstanceReferenceRules } from '../macros/hierarchical-sop-instance-reference.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type PaletteColorLookupTableMacro, paletteColorLookupTableRules as paletteColorLookupTableMacroRules } from '../macros/palette-color-lookup-table.ts';
import { type ThresholdSequenceMacro, thresholdSequenceRules } from '../macros/threshold-sequence.ts';
import { type VOILUTMacro, voilutRules as voilutMacroRules } from '../macros/voi-lut.ts';

/** An Item of ReferencedImageSequence. */
export interface AdvancedBlendingPresentationStateAdvancedBlendingReferencedImageItem extends ImageSOPInstanceReferenceMacro {
  /** Referenced Optical Path Identifier (006A,000E) SH, VM 1-n, Type 1C. [C.11.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1) */
  ReferencedOpticalPathIdentifier?: string[];
}

/** An Item of ReferencedImageSequence. */
export interface AdvancedBlendingPresentationStateAdvancedBlendingSoftcopyVOILUTReferencedImageItem extends ImageSOPInstanceReferenceMacro {
  /** Referenced Optical Path Identifier (006A,000E) SH, VM 1-n, Type 1C. [C.11.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1) */
  ReferencedOpticalPathIdentifier?: string[];
}

/** An Item of SoftcopyVOILUTSequence. */
export interface AdvancedBlendingPresentationStateAdvancedBlendingSoftcopyVOILUTItem extends VOILUTMacro {
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C. [C.11.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1) */
  ReferencedImageSequence?: AdvancedBlendingPresentationStateAdvancedBlendingSoftcopyVOILUTReferencedImageItem[];
}

/** An Item of AdvancedBlendingSequence. */
export interface AdvancedBlendingPresentationStateAdvancedBlendingItem extends ThresholdSequenceMacro {
  /** Blending Input Number (0070,1B02) US, VM 1, Type 1. [C.11.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1) */
  BlendingInputNumber: number;
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1. [C.11.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1) */
  StudyInstanceUID: string;
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.11.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1) */
  SeriesInstanceUID: string;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C. [C.11.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1) */
  ReferencedImageSequence?: AdvancedBlendingPresentationStateAdvancedBlendingReferencedImageItem[];
  /** Referenced Spatial Registration Sequence (0070,0404) SQ, VM 1, Type 1C. [C.11.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1) */
  ReferencedSpatialRegistrationSequence?: [HierarchicalSOPInstanceReferenceMacro];
  /** Softcopy VOI LUT Sequence (0028,3110) SQ, VM 1, Type 1C if [knowledge #c25c91c7c2be] and ThresholdSequence is not present. [C.11.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1) */
  SoftcopyVOILUTSequence?: AdvancedBlendingPresentationStateAdvancedBlendingSoftcopyVOILUTItem[];
  /** Palette Color Lookup Table Sequence (0048,0120) SQ, VM 1, Type 1C. [C.11.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1) */
  PaletteColorLookupTableSequence?: [PaletteColorLookupTableMacro];
  /** Time Series Blending (0070,1B07) CS, VM 1, Type 1C. [C.11.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1) */
  TimeSeriesBlending?: 'TRUE' | 'FALSE';
  /** Geometry for Display (0070,1B08) CS, VM 1, Type 1C. [C.11.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1) */
  GeometryForDisplay?: 'TRUE' | 'FALSE';
}

/** Advanced Blending Presentation State: PS3.3 Table C.11.33-1. */
export interface AdvancedBlendingPresentationStateModule {
  /** Advanced Blending Sequence (0070,1B01) SQ, VM 1, Type 1. [C.11.33-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.html#table_C.11.33-1) */
  AdvancedBlendingSequence: AdvancedBlendingPresentationStateAdvancedBlendingItem[];
}

export const advancedBlendingPresentationStateRules: TableRules = {
  kind: 'module',
  id: 'AdvancedBlendingPresentationState',
  name: 'Advanced Blending Presentation State',
  table: 'table_C.11.33-1',
  section: 'sect_C.11.33',
  rows: [
    {
      keyword: 'AdvancedBlendingSequence',
      tag: '00701B01',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'BlendingInputNumber', tag: '00701B02', vr: 'US', vm: '1', type: '1' },
        { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'c273c440df62',
            reason: 'knowledge',
            missing: 'whether the Item is for some alone of the images that the presentation state lists',
          },
          items: [{ range: [1, null] }],
          rows: [
            { include: () => imageSOPInstanceReferenceRules },
            {
              keyword: 'ReferencedOpticalPathIdentifier',
              tag: '006A000E',
              vr: 'SH',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '0c8fc6b0e401',
                reason: 'knowledge',
                missing: 'whether the images have several optical paths',
              },
            },
          ],
        },
        {
          keyword: 'ReferencedSpatialRegistrationSequence',
          tag: '00700404',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'allowed',
            hash: '95ca828352e1',
            reason: 'other-instance',
            missing: 'the Frame of Reference of the referenced images',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
        },
        { include: () => thresholdSequenceRules },
        {
          keyword: 'SoftcopyVOILUTSequence',
          tag: '00283110',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: 'unknown', reason: 'knowledge', hash: 'c25c91c7c2be' }, { op: 'not', of: { op: 'present', attribute: { keyword: 'ThresholdSequence' } } }],
            },
            decided: 'knowledge',
            otherwise: { tree: { op: 'unknown', reason: 'other-instance', hash: 'c25c91c7c2be' }, decided: 'study' },
            hash: 'c25c91c7c2be',
            reason: 'knowledge',
            missing: 'whether a VOI LUT is to be applied to the referenced images',
          },
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'ReferencedImageSequence',
              tag: '00081140',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '4f10eecf207b',
                reason: 'knowledge',
                missing: 'whether the Item is for some alone of the images that the presentation state lists',
              },
              items: [{ range: [1, null] }],
              rows: [
                { include: () => imageSOPInstanceReferenceRules },
                {
                  keyword: 'ReferencedOpticalPathIdentifier',
                  tag: '006A000E',
                  vr: 'SH',
                  vm: '1-n',
                  type: '1C',
                  condition: {
                    tree: null,
                    decided: 'knowledge',
                    otherwise: 'forbidden',
                    hash: '7be33210947f',
                    reason: 'knowledge',
                    missing: 'whether the images have several optical paths',
                  },
                },
              ],
            },
            { include: () => voilutMacroRules },
          ],
        },
        {
          keyword: 'PaletteColorLookupTableSequence',
          tag: '00480120',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'c80b41679adf',
            reason: 'knowledge',
            missing: 'whether a grayscale image is to be shown in the colors of a palette',
          },
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => paletteColorLookupTableMacroRules }],
        },
        {
          keyword: 'TimeSeriesBlending',
          tag: '00701B07',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: '2ac65e63e7d3',
            reason: 'knowledge',
            missing: 'whether all points in time are blended with the other Series',
          },
          values: [{ kind: 'enumerated', terms: ['TRUE', 'FALSE'] }],
        },
        {
          keyword: 'GeometryForDisplay',
          tag: '00701B08',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: 'e7883a382bd9',
            reason: 'knowledge',
            missing: 'whether this input gives the geometry',
          },
          values: [{ kind: 'enumerated', terms: ['TRUE', 'FALSE'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateAdvancedBlendingPresentationState = (dataset: object): Finding[] => validateTable(dataset, advancedBlendingPresentationStateRules);
