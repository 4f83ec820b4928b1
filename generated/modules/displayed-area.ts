// Displayed Area, PS3.3 Table C.10-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.4.html#table_C.10-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of DisplayedAreaSelectionSequence, its conditions apart. */
export interface DisplayedAreaDisplayedAreaSelectionItemAttributes {
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C. [C.10-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.4.html#table_C.10-4) */
  ReferencedImageSequence?: ImageSOPInstanceReferenceMacro[];
  /** Pixel Origin Interpretation (0048,0301) CS, VM 1, Type 1C. [C.10-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.4.html#table_C.10-4) */
  PixelOriginInterpretation?: 'FRAME' | 'VOLUME';
  /** Displayed Area Top Left Hand Corner (0070,0052) SL, VM 2, Type 1. [C.10-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.4.html#table_C.10-4) */
  DisplayedAreaTopLeftHandCorner: [number, number];
  /** Displayed Area Bottom Right Hand Corner (0070,0053) SL, VM 2, Type 1. [C.10-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.4.html#table_C.10-4) */
  DisplayedAreaBottomRightHandCorner: [number, number];
  /** Presentation Size Mode (0070,0100) CS, VM 1, Type 1. [C.10-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.4.html#table_C.10-4) */
  PresentationSizeMode: 'SCALE TO FIT' | 'TRUE SIZE' | 'MAGNIFY';
  /** Presentation Pixel Spacing (0070,0101) DS, VM 2, Type 1C if PresentationSizeMode is "TRUE SIZE". [C.10-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.4.html#table_C.10-4) */
  PresentationPixelSpacing?: [number, number];
  /** Presentation Pixel Aspect Ratio (0070,0102) IS, VM 2, Type 1C if PresentationPixelSpacing is not present. [C.10-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.4.html#table_C.10-4) */
  PresentationPixelAspectRatio?: [number, number];
  /** Presentation Pixel Magnification Ratio (0070,0103) FL, VM 1, Type 1C if PresentationSizeMode is MAGNIFY. [C.10-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.4.html#table_C.10-4) */
  PresentationPixelMagnificationRatio?: number;
}

/** Displayed Area: PS3.3 Table C.10-4. */
export interface DisplayedAreaModule {
  /** Displayed Area Selection Sequence (0070,005A) SQ, VM 1, Type 1. [C.10-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.4.html#table_C.10-4) */
  DisplayedAreaSelectionSequence: DisplayedAreaDisplayedAreaSelectionItem[];
}

/** An Item of DisplayedAreaSelectionSequence. */
export type DisplayedAreaDisplayedAreaSelectionItem = DisplayedAreaDisplayedAreaSelectionItemAttributes & (
    | { PresentationSizeMode: 'SCALE TO FIT'; PresentationPixelMagnificationRatio?: never }
    | { PresentationSizeMode: 'TRUE SIZE'; PresentationPixelSpacing: unknown; PresentationPixelMagnificationRatio?: never }
    | { PresentationSizeMode: 'MAGNIFY'; PresentationPixelMagnificationRatio: unknown }
  );

export const displayedAreaRules: TableRules = {
  kind: 'module',
  id: 'DisplayedArea',
  name: 'Displayed Area',
  table: 'table_C.10-4',
  section: 'sect_C.10.4',
  rows: [
    {
      keyword: 'DisplayedAreaSelectionSequence',
      tag: '0070005A',
      vr: 'SQ',
      vm: '1',
      type: '1',
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
            hash: 'd18635359bc1',
            reason: 'knowledge',
            missing: 'whether the Item is for some alone of the images that the presentation state lists',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
        {
          keyword: 'PixelOriginInterpretation',
          tag: '00480301',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'allowed',
            hash: '2ad28aeaee1d',
            reason: 'other-instance',
            missing: 'whether the referenced image is tiled',
          },
          values: [{ kind: 'enumerated', terms: ['FRAME', 'VOLUME'] }],
        },
        { keyword: 'DisplayedAreaTopLeftHandCorner', tag: '00700052', vr: 'SL', vm: '2', type: '1' },
        { keyword: 'DisplayedAreaBottomRightHandCorner', tag: '00700053', vr: 'SL', vm: '2', type: '1' },
        {
          keyword: 'PresentationSizeMode',
          tag: '00700100',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['SCALE TO FIT', 'TRUE SIZE', 'MAGNIFY'] }],
        },
        {
          keyword: 'PresentationPixelSpacing',
          tag: '00700101',
          vr: 'DS',
          vm: '2',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationSizeMode' }, to: ['TRUE SIZE'] },
            decided: 'data',
            otherwise: { tree: { op: '=', attribute: { keyword: 'PresentationSizeMode' }, to: ['SCALE TO FIT', 'MAGNIFY'] }, decided: 'data' },
            hash: '65678c12bb9b',
          },
        },
        {
          keyword: 'PresentationPixelAspectRatio',
          tag: '00700102',
          vr: 'IS',
          vm: '2',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'PresentationPixelSpacing' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'e4e4ba41dfe8',
          },
        },
        {
          keyword: 'PresentationPixelMagnificationRatio',
          tag: '00700103',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PresentationSizeMode' }, to: ['MAGNIFY'] }, decided: 'data', otherwise: 'forbidden', hash: '6e634a2cc535' },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDisplayedArea = (dataset: object): Finding[] => validateTable(dataset, displayedAreaRules);
