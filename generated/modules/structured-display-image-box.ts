// Structured Display Image Box, PS3.3 Table C.11.17-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ReferencedImageSequence. */
export interface StructuredDisplayImageBoxStructuredDisplayImageBoxReferencedImageItem extends ImageSOPInstanceReferenceMacro {
  /** Referenced Presentation State Sequence (0008,9237) SQ, VM 1, Type 1C. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  ReferencedPresentationStateSequence?: [SOPInstanceReferenceMacro];
}

/** An Item of StructuredDisplayImageBoxSequence, its conditions apart. */
export interface StructuredDisplayImageBoxStructuredDisplayImageBoxItemAttributes {
  /** Display Environment Spatial Position (0072,0108) FD, VM 4, Type 1. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  DisplayEnvironmentSpatialPosition: [number, number, number, number];
  /** Image Box Number (0072,0302) US, VM 1, Type 1. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  ImageBoxNumber: number;
  /** Image Box Layout Type (0072,0304) CS, VM 1, Type 1. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  ImageBoxLayoutType: DefinedTerm<'TILED' | 'STACK' | 'CINE' | 'VOLUME_VIEW' | 'VOLUME_CINE' | 'SINGLE'>;
  /** Image Box Tile Horizontal Dimension (0072,0306) US, VM 1, Type 1C if ImageBoxLayoutType is TILED. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  ImageBoxTileHorizontalDimension?: number;
  /** Image Box Tile Vertical Dimension (0072,0308) US, VM 1, Type 1C if ImageBoxLayoutType is TILED. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  ImageBoxTileVerticalDimension?: number;
  /** Image Box Overlap Priority (0072,0320) US, VM 1, Type 3. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  ImageBoxOverlapPriority?: number | null;
  /** Display Set Horizontal Justification (0072,0717) CS, VM 1, Type 3. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  DisplaySetHorizontalJustification?: 'LEFT' | 'CENTER' | 'RIGHT' | null;
  /** Display Set Vertical Justification (0072,0718) CS, VM 1, Type 3. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  DisplaySetVerticalJustification?: 'TOP' | 'CENTER' | 'BOTTOM' | null;
  /** Preferred Playback Sequencing (0018,1244) US, VM 1, Type 1C if ImageBoxLayoutType is CINE. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  PreferredPlaybackSequencing?: 0 | 1 | 2;
  /** Recommended Display Frame Rate (0008,2144) IS, VM 1, Type 1C if ImageBoxLayoutType is CINE and CineRelativeToRealTime is not present. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  RecommendedDisplayFrameRate?: number;
  /** Cine Relative to Real-Time (0072,0330) FD, VM 1, Type 1C if ImageBoxLayoutType is CINE and RecommendedDisplayFrameRate is not present. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  CineRelativeToRealTime?: number;
  /** Initial Cine Run State (0018,0042) CS, VM 1, Type 1C if ImageBoxLayoutType is CINE. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  InitialCineRunState?: DefinedTerm<'STOPPED' | 'RUNNING'>;
  /** Start Trim (0008,2142) IS, VM 1, Type 2C if ImageBoxLayoutType is CINE. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  StartTrim?: number | null;
  /** Stop Trim (0008,2143) IS, VM 1, Type 2C if ImageBoxLayoutType is CINE. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  StopTrim?: number | null;
  /** Referenced First Frame Sequence (0072,0427) SQ, VM 1, Type 2C if ImageBoxLayoutType is STACK. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  ReferencedFirstFrameSequence?: ImageSOPInstanceReferenceMacro[] | null;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 2C if ReferencedPresentationStateSequence is not present and ReferencedStereometricInstanceSequence is not present and ReferencedInstanceSequence is not present. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  ReferencedImageSequence?: StructuredDisplayImageBoxStructuredDisplayImageBoxReferencedImageItem[] | null;
  /** Referenced Presentation State Sequence (0008,9237) SQ, VM 1, Type 1C if ReferencedImageSequence is not present and ReferencedStereometricInstanceSequence is not present and ReferencedInstanceSequence is not present. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  ReferencedPresentationStateSequence?: SOPInstanceReferenceMacro[];
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 1C if ReferencedPresentationStateSequence is not present and ReferencedStereometricInstanceSequence is not present and ReferencedImageSequence is not present. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  ReferencedInstanceSequence?: [SOPInstanceReferenceMacro];
  /** Referenced Stereometric Instance Sequence (0008,1134) SQ, VM 1, Type 1C if ReferencedPresentationStateSequence is not present and ReferencedInstanceSequence is not present and ReferencedImageSequence is not present. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  ReferencedStereometricInstanceSequence?: [SOPInstanceReferenceMacro];
}

/** An Item of ImageBoxSynchronizationSequence. */
export interface StructuredDisplayImageBoxImageBoxSynchronizationItem {
  /** Synchronized Image Box List (0072,0432) US, VM 2-n, Type 1. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  SynchronizedImageBoxList: number[];
  /** Type of Synchronization (0072,0434) CS, VM 1, Type 1. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  TypeOfSynchronization: DefinedTerm<'FRAME' | 'POSITION' | 'TIME' | 'PHASE'>;
}

/** Structured Display Image Box: PS3.3 Table C.11.17-1. */
export interface StructuredDisplayImageBoxModule {
  /** Structured Display Image Box Sequence (0072,0422) SQ, VM 1, Type 1. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  StructuredDisplayImageBoxSequence: StructuredDisplayImageBoxStructuredDisplayImageBoxItem[];
  /** Image Box Synchronization Sequence (0072,0430) SQ, VM 1, Type 1C. [C.11.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.17.html#table_C.11.17-1) */
  ImageBoxSynchronizationSequence?: StructuredDisplayImageBoxImageBoxSynchronizationItem[];
}

/** An Item of StructuredDisplayImageBoxSequence. */
export type StructuredDisplayImageBoxStructuredDisplayImageBoxItem = StructuredDisplayImageBoxStructuredDisplayImageBoxItemAttributes & (
    | { ImageBoxLayoutType: 'TILED'; ImageBoxTileHorizontalDimension: unknown; ImageBoxTileVerticalDimension: unknown; PreferredPlaybackSequencing?: never; RecommendedDisplayFrameRate?: never; CineRelativeToRealTime?: never; InitialCineRunState?: never; StartTrim?: never; StopTrim?: never; ReferencedFirstFrameSequence?: never }
    | { ImageBoxLayoutType: 'CINE'; PreferredPlaybackSequencing: unknown; InitialCineRunState: unknown; StartTrim: unknown; StopTrim: unknown; ImageBoxTileHorizontalDimension?: never; ImageBoxTileVerticalDimension?: never; ReferencedFirstFrameSequence?: never }
    | { ImageBoxLayoutType: 'STACK'; ReferencedFirstFrameSequence: unknown; ImageBoxTileHorizontalDimension?: never; ImageBoxTileVerticalDimension?: never; PreferredPlaybackSequencing?: never; RecommendedDisplayFrameRate?: never; CineRelativeToRealTime?: never; InitialCineRunState?: never; StartTrim?: never; StopTrim?: never }
    | { ImageBoxLayoutType: DefinedTerm<never>; ImageBoxTileHorizontalDimension?: never; ImageBoxTileVerticalDimension?: never; PreferredPlaybackSequencing?: never; RecommendedDisplayFrameRate?: never; CineRelativeToRealTime?: never; InitialCineRunState?: never; StartTrim?: never; StopTrim?: never; ReferencedFirstFrameSequence?: never }
  );

export const structuredDisplayImageBoxRules: TableRules = {
  kind: 'module',
  id: 'StructuredDisplayImageBox',
  name: 'Structured Display Image Box',
  table: 'table_C.11.17-1',
  section: 'sect_C.11.17',
  rows: [
    {
      keyword: 'StructuredDisplayImageBoxSequence',
      tag: '00720422',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'DisplayEnvironmentSpatialPosition', tag: '00720108', vr: 'FD', vm: '4', type: '1' },
        { keyword: 'ImageBoxNumber', tag: '00720302', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'ImageBoxLayoutType',
          tag: '00720304',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['TILED', 'STACK', 'CINE', 'VOLUME_VIEW', 'VOLUME_CINE', 'SINGLE'] }],
        },
        {
          keyword: 'ImageBoxTileHorizontalDimension',
          tag: '00720306',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['TILED'] }, decided: 'data', otherwise: 'forbidden', hash: '9512713c4600' },
        },
        {
          keyword: 'ImageBoxTileVerticalDimension',
          tag: '00720308',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['TILED'] }, decided: 'data', otherwise: 'forbidden', hash: '9512713c4600' },
        },
        { keyword: 'ImageBoxOverlapPriority', tag: '00720320', vr: 'US', vm: '1', type: '3' },
        {
          keyword: 'DisplaySetHorizontalJustification',
          tag: '00720717',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['LEFT', 'CENTER', 'RIGHT'] }],
        },
        {
          keyword: 'DisplaySetVerticalJustification',
          tag: '00720718',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['TOP', 'CENTER', 'BOTTOM'] }],
        },
        {
          keyword: 'PreferredPlaybackSequencing',
          tag: '00181244',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['CINE'] }, decided: 'data', otherwise: 'forbidden', hash: '8559a0cb304b' },
          values: [{ kind: 'enumerated', terms: ['0', '1', '2'] }],
        },
        {
          keyword: 'RecommendedDisplayFrameRate',
          tag: '00082144',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['CINE'] },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'CineRelativeToRealTime' } } },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '79ae01d81593',
          },
        },
        {
          keyword: 'CineRelativeToRealTime',
          tag: '00720330',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['CINE'] },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'RecommendedDisplayFrameRate' } } },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'a95fa96dc98a',
          },
        },
        {
          keyword: 'InitialCineRunState',
          tag: '00180042',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['CINE'] }, decided: 'data', otherwise: 'forbidden', hash: '8559a0cb304b' },
          values: [{ kind: 'defined', terms: ['STOPPED', 'RUNNING'] }],
        },
        {
          keyword: 'StartTrim',
          tag: '00082142',
          vr: 'IS',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['CINE'] }, decided: 'data', otherwise: 'forbidden', hash: '8559a0cb304b' },
        },
        {
          keyword: 'StopTrim',
          tag: '00082143',
          vr: 'IS',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['CINE'] }, decided: 'data', otherwise: 'forbidden', hash: '8559a0cb304b' },
        },
        {
          keyword: 'ReferencedFirstFrameSequence',
          tag: '00720427',
          vr: 'SQ',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['STACK'] }, decided: 'data', otherwise: 'forbidden', hash: '2647cfe5f5cd' },
          items: [{ range: [0, 1] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: '2C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedPresentationStateSequence' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedStereometricInstanceSequence' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedInstanceSequence' } } },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '59e5609f60a7',
          },
          items: [{ range: [0, null] }],
          rows: [
            { include: () => imageSOPInstanceReferenceRules },
            {
              keyword: 'ReferencedPresentationStateSequence',
              tag: '00089237',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: 'aae9d6c2bf2b',
                reason: 'knowledge',
                missing: 'whether the image is to be presented in a way of its own',
              },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => sopInstanceReferenceRules }],
            },
          ],
        },
        {
          keyword: 'ReferencedPresentationStateSequence',
          tag: '00089237',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedImageSequence' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedStereometricInstanceSequence' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedInstanceSequence' } } },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'c8e887f8f21a',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        {
          keyword: 'ReferencedInstanceSequence',
          tag: '0008114A',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedPresentationStateSequence' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedStereometricInstanceSequence' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedImageSequence' } } },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'ee2dc7861e1a',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        {
          keyword: 'ReferencedStereometricInstanceSequence',
          tag: '00081134',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedPresentationStateSequence' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedInstanceSequence' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedImageSequence' } } },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '62100c49c798',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
      ],
    },
    {
      keyword: 'ImageBoxSynchronizationSequence',
      tag: '00720430',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '9bf359b72af5', reason: 'knowledge', missing: 'whether Image Boxes are shown in step' },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'SynchronizedImageBoxList', tag: '00720432', vr: 'US', vm: '2-n', type: '1' },
        {
          keyword: 'TypeOfSynchronization',
          tag: '00720434',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['FRAME', 'POSITION', 'TIME', 'PHASE'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateStructuredDisplayImageBox = (dataset: object): Finding[] => validateTable(dataset, structuredDisplayImageBoxRules);
