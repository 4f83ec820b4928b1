// Graphic Annotation, PS3.3 Table C.10-5
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type FillStyleSequenceMacro, fillStyleSequenceRules } from '../macros/fill-style-sequence.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type LineStyleSequenceMacro, lineStyleSequenceRules } from '../macros/line-style-sequence.ts';
import { type TextStyleSequenceMacro, textStyleSequenceRules } from '../macros/text-style-sequence.ts';

/** An Item of TextObjectSequence. */
export interface GraphicAnnotationGraphicAnnotationTextObjectItem extends TextStyleSequenceMacro {
  /** Bounding Box Annotation Units (0070,0003) CS, VM 1, Type 1C if BoundingBoxTopLeftHandCorner is present or BoundingBoxBottomRightHandCorner is present. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  BoundingBoxAnnotationUnits?: 'PIXEL' | 'DISPLAY' | 'MATRIX';
  /** Anchor Point Annotation Units (0070,0004) CS, VM 1, Type 1C if AnchorPoint is present. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  AnchorPointAnnotationUnits?: 'PIXEL' | 'DISPLAY' | 'MATRIX';
  /** Unformatted Text Value (0070,0006) ST, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  UnformattedTextValue: string;
  /** Bounding Box Top Left Hand Corner (0070,0010) FL, VM 2, Type 1C if AnchorPoint is not present or BoundingBoxBottomRightHandCorner is present. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  BoundingBoxTopLeftHandCorner?: [number, number];
  /** Bounding Box Bottom Right Hand Corner (0070,0011) FL, VM 2, Type 1C if AnchorPoint is not present or BoundingBoxTopLeftHandCorner is present. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  BoundingBoxBottomRightHandCorner?: [number, number];
  /** Bounding Box Text Horizontal Justification (0070,0012) CS, VM 1, Type 1C if BoundingBoxTopLeftHandCorner is present. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  BoundingBoxTextHorizontalJustification?: 'LEFT' | 'RIGHT' | 'CENTER';
  /** Anchor Point (0070,0014) FL, VM 2, Type 1C if BoundingBoxTopLeftHandCorner is not present and BoundingBoxBottomRightHandCorner is not present. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  AnchorPoint?: [number, number];
  /** Anchor Point Visibility (0070,0015) CS, VM 1, Type 1C if AnchorPoint is present. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  AnchorPointVisibility?: 'Y' | 'N';
  /** Compound Graphic Instance ID (0070,0226) UL, VM 1, Type 3. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  CompoundGraphicInstanceID?: number | null;
  /** Graphic Group ID (0070,0295) UL, VM 1, Type 3. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicGroupID?: number | null;
  /** Tracking ID (0062,0020) UT, VM 1, Type 1C if TrackingUID is present. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  TrackingID?: string;
  /** Tracking UID (0062,0021) UI, VM 1, Type 1C if TrackingID is present. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  TrackingUID?: string;
}

/** An Item of GraphicObjectSequence, its conditions apart. */
export interface GraphicAnnotationGraphicAnnotationGraphicObjectItemAttributes extends LineStyleSequenceMacro, FillStyleSequenceMacro {
  /** Graphic Annotation Units (0070,0005) CS, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicAnnotationUnits: 'PIXEL' | 'DISPLAY' | 'MATRIX';
  /** Graphic Dimensions (0070,0020) US, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicDimensions: 2;
  /** Number of Graphic Points (0070,0021) US, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  NumberOfGraphicPoints: number;
  /** Graphic Data (0070,0022) FL, VM 2-n, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicData: number[];
  /** Graphic Type (0070,0023) CS, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicType: 'POINT' | 'POLYLINE' | 'INTERPOLATED' | 'CIRCLE' | 'ELLIPSE';
  /** Graphic Filled (0070,0024) CS, VM 1, Type 1C if GraphicType is one of CIRCLE, ELLIPSE or (GraphicType is one of POLYLINE, INTERPOLATED and [knowledge #ccf1eb3ad52a]). [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicFilled?: 'Y' | 'N';
  /** Compound Graphic Instance ID (0070,0226) UL, VM 1, Type 3. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  CompoundGraphicInstanceID?: number | null;
  /** Graphic Group ID (0070,0295) UL, VM 1, Type 3. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicGroupID?: number | null;
  /** Tracking ID (0062,0020) UT, VM 1, Type 1C if TrackingUID is present. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  TrackingID?: string;
  /** Tracking UID (0062,0021) UI, VM 1, Type 1C if TrackingID is present. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  TrackingUID?: string;
}

/** An Item of MajorTicksSequence. */
export interface GraphicAnnotationGraphicAnnotationCompoundGraphicMajorTicksItem {
  /** Tick Position (0070,0288) FL, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  TickPosition: number;
  /** Tick Label (0070,0289) SH, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  TickLabel: string;
}

/** An Item of CompoundGraphicSequence, its conditions apart. */
export interface GraphicAnnotationGraphicAnnotationCompoundGraphicItemAttributes extends TextStyleSequenceMacro, LineStyleSequenceMacro {
  /** Compound Graphic Instance ID (0070,0226) UL, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  CompoundGraphicInstanceID: number;
  /** Compound Graphic Units (0070,0282) CS, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  CompoundGraphicUnits: 'PIXEL' | 'DISPLAY';
  /** Graphic Dimensions (0070,0020) US, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicDimensions: 2;
  /** Number of Graphic Points (0070,0021) US, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  NumberOfGraphicPoints: number;
  /** Graphic Data (0070,0022) FL, VM 2-n, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicData: number[];
  /** Compound Graphic Type (0070,0294) CS, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  CompoundGraphicType: DefinedTerm<'MULTILINE' | 'INFINITELINE' | 'CUTLINE' | 'RANGELINE' | 'RULER' | 'AXIS' | 'CROSSHAIR' | 'ARROW' | 'RECTANGLE' | 'ELLIPSE'>;
  /** Rotation Angle (0070,0230) FD, VM 1, Type 3. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  RotationAngle?: number | null;
  /** Rotation Point (0070,0273) FL, VM 2, Type 1C if RotationAngle is present or CompoundGraphicType is one of CUTLINE, INFINITELINE. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  RotationPoint?: [number, number];
  /** Gap Length (0070,0261) FL, VM 1, Type 1C if CompoundGraphicType is one of CUTLINE, INFINITELINE, CROSSHAIR. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GapLength?: number;
  /** Diameter of Visibility (0070,0262) FL, VM 1, Type 1C if CompoundGraphicType is CROSSHAIR. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  DiameterOfVisibility?: number;
  /** Major Ticks Sequence (0070,0287) SQ, VM 1, Type 1C if CompoundGraphicType is AXIS. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  MajorTicksSequence?: GraphicAnnotationGraphicAnnotationCompoundGraphicMajorTicksItem[];
  /** Tick Alignment (0070,0274) CS, VM 1, Type 1C if CompoundGraphicType is one of RULER, AXIS, CROSSHAIR. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  TickAlignment?: 'BOTTOM' | 'CENTER' | 'TOP';
  /** Tick Label Alignment (0070,0279) CS, VM 1, Type 1C if CompoundGraphicType is one of RULER, AXIS, CROSSHAIR. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  TickLabelAlignment?: 'BOTTOM' | 'TOP';
  /** Show Tick Label (0070,0278) CS, VM 1, Type 1C if CompoundGraphicType is one of RULER, AXIS, CROSSHAIR. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  ShowTickLabel?: 'Y' | 'N';
  /** Graphic Filled (0070,0024) CS, VM 1, Type 1C if CompoundGraphicType is one of RECTANGLE, ELLIPSE. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicFilled?: 'Y' | 'N';
  /** Graphic Group ID (0070,0295) UL, VM 1, Type 3. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicGroupID?: number | null;
  /** Fill Style Sequence (0070,0233) SQ, VM 1, Type 3. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  FillStyleSequence?: NonNullable<FillStyleSequenceMacro['FillStyleSequence']>;
}

/** An Item of GraphicAnnotationSequence. */
export interface GraphicAnnotationGraphicAnnotationItem {
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  ReferencedImageSequence?: ImageSOPInstanceReferenceMacro[];
  /** Graphic Layer (0070,0002) CS, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicLayer: string;
  /** Text Object Sequence (0070,0008) SQ, VM 1, Type 1C if GraphicObjectSequence is not present. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  TextObjectSequence?: GraphicAnnotationGraphicAnnotationTextObjectItem[];
  /** Graphic Object Sequence (0070,0009) SQ, VM 1, Type 1C if TextObjectSequence is not present. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicObjectSequence?: GraphicAnnotationGraphicAnnotationGraphicObjectItem[];
  /** Compound Graphic Sequence (0070,0209) SQ, VM 1, Type 3. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  CompoundGraphicSequence?: GraphicAnnotationGraphicAnnotationCompoundGraphicItem[] | null;
}

/** Graphic Annotation: PS3.3 Table C.10-5. */
export interface GraphicAnnotationModule {
  /** Graphic Annotation Sequence (0070,0001) SQ, VM 1, Type 1. [C.10-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.5.html#table_C.10-5) */
  GraphicAnnotationSequence: GraphicAnnotationGraphicAnnotationItem[];
}

/** An Item of GraphicObjectSequence. */
export type GraphicAnnotationGraphicAnnotationGraphicObjectItem = GraphicAnnotationGraphicAnnotationGraphicObjectItemAttributes & (
    | { GraphicType: 'POINT'; GraphicFilled?: never }
    | { GraphicType: 'POLYLINE' | 'INTERPOLATED' }
    | { GraphicType: 'CIRCLE' | 'ELLIPSE'; GraphicFilled: unknown }
  );

/** An Item of CompoundGraphicSequence. */
export type GraphicAnnotationGraphicAnnotationCompoundGraphicItem = GraphicAnnotationGraphicAnnotationCompoundGraphicItemAttributes & (
    | { CompoundGraphicType: 'CUTLINE' | 'INFINITELINE'; RotationPoint: unknown; GapLength: unknown; DiameterOfVisibility?: never; MajorTicksSequence?: never; TickAlignment?: never; TickLabelAlignment?: never; ShowTickLabel?: never; GraphicFilled?: never }
    | { CompoundGraphicType: 'CROSSHAIR'; GapLength: unknown; DiameterOfVisibility: unknown; TickAlignment: unknown; TickLabelAlignment: unknown; ShowTickLabel: unknown; MajorTicksSequence?: never; GraphicFilled?: never }
    | { CompoundGraphicType: 'AXIS'; MajorTicksSequence: unknown; TickAlignment: unknown; TickLabelAlignment: unknown; ShowTickLabel: unknown; GapLength?: never; DiameterOfVisibility?: never; GraphicFilled?: never }
    | { CompoundGraphicType: 'RULER'; TickAlignment: unknown; TickLabelAlignment: unknown; ShowTickLabel: unknown; GapLength?: never; DiameterOfVisibility?: never; MajorTicksSequence?: never; GraphicFilled?: never }
    | { CompoundGraphicType: 'RECTANGLE' | 'ELLIPSE'; GraphicFilled: unknown; GapLength?: never; DiameterOfVisibility?: never; MajorTicksSequence?: never; TickAlignment?: never; TickLabelAlignment?: never; ShowTickLabel?: never }
    | { CompoundGraphicType: DefinedTerm<never>; GapLength?: never; DiameterOfVisibility?: never; MajorTicksSequence?: never; TickAlignment?: never; TickLabelAlignment?: never; ShowTickLabel?: never; GraphicFilled?: never }
  );

export const graphicAnnotationRules: TableRules = {
  kind: 'module',
  id: 'GraphicAnnotation',
  name: 'Graphic Annotation',
  table: 'table_C.10-5',
  section: 'sect_C.10.5',
  rows: [
    {
      keyword: 'GraphicAnnotationSequence',
      tag: '00700001',
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
            hash: '45b4ffc15e34',
            reason: 'knowledge',
            missing: 'whether the Item is for some alone of the images that the presentation state lists',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
        { keyword: 'GraphicLayer', tag: '00700002', vr: 'CS', vm: '1', type: '1' },
        {
          keyword: 'TextObjectSequence',
          tag: '00700008',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'GraphicObjectSequence' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: '7450710265d6',
          },
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'BoundingBoxAnnotationUnits',
              tag: '00700003',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'or',
                  of: [
                    { op: 'present', attribute: { keyword: 'BoundingBoxTopLeftHandCorner' } },
                    { op: 'present', attribute: { keyword: 'BoundingBoxBottomRightHandCorner' } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '23f646a12a87',
              },
              values: [{ kind: 'enumerated', terms: ['PIXEL', 'DISPLAY', 'MATRIX'] }],
            },
            {
              keyword: 'AnchorPointAnnotationUnits',
              tag: '00700004',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'AnchorPoint' } }, decided: 'data', otherwise: 'forbidden', hash: '5a742ca1d5e1' },
              values: [{ kind: 'enumerated', terms: ['PIXEL', 'DISPLAY', 'MATRIX'] }],
            },
            { keyword: 'UnformattedTextValue', tag: '00700006', vr: 'ST', vm: '1', type: '1' },
            { include: () => textStyleSequenceRules },
            {
              keyword: 'BoundingBoxTopLeftHandCorner',
              tag: '00700010',
              vr: 'FL',
              vm: '2',
              type: '1C',
              condition: {
                tree: {
                  op: 'or',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'AnchorPoint' } } },
                    { op: 'present', attribute: { keyword: 'BoundingBoxBottomRightHandCorner' } },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: '350c43cd142a',
              },
            },
            {
              keyword: 'BoundingBoxBottomRightHandCorner',
              tag: '00700011',
              vr: 'FL',
              vm: '2',
              type: '1C',
              condition: {
                tree: {
                  op: 'or',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'AnchorPoint' } } },
                    { op: 'present', attribute: { keyword: 'BoundingBoxTopLeftHandCorner' } },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: '16a5995a6cf6',
              },
            },
            {
              keyword: 'BoundingBoxTextHorizontalJustification',
              tag: '00700012',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'BoundingBoxTopLeftHandCorner' } }, decided: 'data', otherwise: 'forbidden', hash: 'e0da177a79f0' },
              values: [{ kind: 'enumerated', terms: ['LEFT', 'RIGHT', 'CENTER'] }],
            },
            {
              keyword: 'AnchorPoint',
              tag: '00700014',
              vr: 'FL',
              vm: '2',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'BoundingBoxTopLeftHandCorner' } } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'BoundingBoxBottomRightHandCorner' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'c90841af7d29',
              },
            },
            {
              keyword: 'AnchorPointVisibility',
              tag: '00700015',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'AnchorPoint' } }, decided: 'data', otherwise: 'forbidden', hash: '5a742ca1d5e1' },
              values: [{ kind: 'enumerated', terms: ['Y', 'N'] }],
            },
            { keyword: 'CompoundGraphicInstanceID', tag: '00700226', vr: 'UL', vm: '1', type: '3' },
            { keyword: 'GraphicGroupID', tag: '00700295', vr: 'UL', vm: '1', type: '3' },
            {
              keyword: 'TrackingID',
              tag: '00620020',
              vr: 'UT',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'TrackingUID' } }, decided: 'data', otherwise: 'forbidden', hash: 'aba688767175' },
            },
            {
              keyword: 'TrackingUID',
              tag: '00620021',
              vr: 'UI',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'TrackingID' } }, decided: 'data', otherwise: 'forbidden', hash: 'f608d8d68a8b' },
            },
          ],
        },
        {
          keyword: 'GraphicObjectSequence',
          tag: '00700009',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'TextObjectSequence' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: '7450710265d6',
          },
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'GraphicAnnotationUnits',
              tag: '00700005',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['PIXEL', 'DISPLAY', 'MATRIX'] }],
            },
            { keyword: 'GraphicDimensions', tag: '00700020', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['2'] }] },
            { keyword: 'NumberOfGraphicPoints', tag: '00700021', vr: 'US', vm: '1', type: '1' },
            { keyword: 'GraphicData', tag: '00700022', vr: 'FL', vm: '2-n', type: '1' },
            {
              keyword: 'GraphicType',
              tag: '00700023',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['POINT', 'POLYLINE', 'INTERPOLATED', 'CIRCLE', 'ELLIPSE'] }],
            },
            { include: () => lineStyleSequenceRules },
            {
              keyword: 'GraphicFilled',
              tag: '00700024',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'or',
                  of: [
                    { op: '=', attribute: { keyword: 'GraphicType' }, to: ['CIRCLE', 'ELLIPSE'] },
                    {
                      op: 'and',
                      of: [
                        { op: '=', attribute: { keyword: 'GraphicType' }, to: ['POLYLINE', 'INTERPOLATED'] },
                        { op: 'unknown', reason: 'knowledge', hash: 'ccf1eb3ad52a' },
                      ],
                    },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'ccf1eb3ad52a',
                reason: 'knowledge',
                missing: 'whether the line ends where it begins',
              },
              values: [{ kind: 'enumerated', terms: ['Y', 'N'] }],
            },
            { include: () => fillStyleSequenceRules },
            { keyword: 'CompoundGraphicInstanceID', tag: '00700226', vr: 'UL', vm: '1', type: '3' },
            { keyword: 'GraphicGroupID', tag: '00700295', vr: 'UL', vm: '1', type: '3' },
            {
              keyword: 'TrackingID',
              tag: '00620020',
              vr: 'UT',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'TrackingUID' } }, decided: 'data', otherwise: 'forbidden', hash: 'aba688767175' },
            },
            {
              keyword: 'TrackingUID',
              tag: '00620021',
              vr: 'UI',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'TrackingID' } }, decided: 'data', otherwise: 'forbidden', hash: 'f608d8d68a8b' },
            },
          ],
        },
        {
          keyword: 'CompoundGraphicSequence',
          tag: '00700209',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'CompoundGraphicInstanceID', tag: '00700226', vr: 'UL', vm: '1', type: '1' },
            { keyword: 'CompoundGraphicUnits', tag: '00700282', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PIXEL', 'DISPLAY'] }] },
            { keyword: 'GraphicDimensions', tag: '00700020', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['2'] }] },
            { keyword: 'NumberOfGraphicPoints', tag: '00700021', vr: 'US', vm: '1', type: '1' },
            { keyword: 'GraphicData', tag: '00700022', vr: 'FL', vm: '2-n', type: '1' },
            {
              keyword: 'CompoundGraphicType',
              tag: '00700294',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['MULTILINE', 'INFINITELINE', 'CUTLINE', 'RANGELINE', 'RULER', 'AXIS', 'CROSSHAIR', 'ARROW', 'RECTANGLE', 'ELLIPSE'] }],
            },
            { include: () => textStyleSequenceRules },
            { include: () => lineStyleSequenceRules },
            { keyword: 'RotationAngle', tag: '00700230', vr: 'FD', vm: '1', type: '3' },
            {
              keyword: 'RotationPoint',
              tag: '00700273',
              vr: 'FL',
              vm: '2',
              type: '1C',
              condition: {
                tree: {
                  op: 'or',
                  of: [
                    { op: 'present', attribute: { keyword: 'RotationAngle' } },
                    { op: '=', attribute: { keyword: 'CompoundGraphicType' }, to: ['CUTLINE', 'INFINITELINE'] },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '6490d62dcf24',
              },
            },
            {
              keyword: 'GapLength',
              tag: '00700261',
              vr: 'FL',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'CompoundGraphicType' }, to: ['CUTLINE', 'INFINITELINE', 'CROSSHAIR'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '375ece7101bf',
              },
            },
            {
              keyword: 'DiameterOfVisibility',
              tag: '00700262',
              vr: 'FL',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'CompoundGraphicType' }, to: ['CROSSHAIR'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'b6fc793c06fc',
              },
            },
            {
              keyword: 'MajorTicksSequence',
              tag: '00700287',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '=', attribute: { keyword: 'CompoundGraphicType' }, to: ['AXIS'] }, decided: 'data', otherwise: 'forbidden', hash: '746f74023b63' },
              items: [{ range: [2, null] }],
              rows: [
                { keyword: 'TickPosition', tag: '00700288', vr: 'FL', vm: '1', type: '1' },
                { keyword: 'TickLabel', tag: '00700289', vr: 'SH', vm: '1', type: '1' },
              ],
            },
            {
              keyword: 'TickAlignment',
              tag: '00700274',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'CompoundGraphicType' }, to: ['RULER', 'AXIS', 'CROSSHAIR'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '63879c6f666a',
              },
              values: [{ kind: 'enumerated', terms: ['BOTTOM', 'CENTER', 'TOP'] }],
            },
            {
              keyword: 'TickLabelAlignment',
              tag: '00700279',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'CompoundGraphicType' }, to: ['RULER', 'AXIS', 'CROSSHAIR'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'ce1825835c7b',
              },
              values: [{ kind: 'enumerated', terms: ['BOTTOM', 'TOP'] }],
            },
            {
              keyword: 'ShowTickLabel',
              tag: '00700278',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'CompoundGraphicType' }, to: ['RULER', 'AXIS', 'CROSSHAIR'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '63879c6f666a',
              },
              values: [{ kind: 'enumerated', terms: ['Y', 'N'] }],
            },
            {
              keyword: 'GraphicFilled',
              tag: '00700024',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'CompoundGraphicType' }, to: ['RECTANGLE', 'ELLIPSE'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'a98c552c0794',
              },
              values: [{ kind: 'enumerated', terms: ['Y', 'N'] }],
            },
            {
              include: () => fillStyleSequenceRules,
              overrides: [
                {
                  path: ['FillStyleSequence'],
                  type: '1C',
                  condition: { tree: { op: '=', attribute: { keyword: 'GraphicFilled' }, to: ['Y'] }, decided: 'data', otherwise: 'forbidden', hash: '84d76ff5a95a' },
                },
              ],
            },
            { keyword: 'GraphicGroupID', tag: '00700295', vr: 'UL', vm: '1', type: '3' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGraphicAnnotation = (dataset: object): Finding[] => validateTable(dataset, graphicAnnotationRules);
