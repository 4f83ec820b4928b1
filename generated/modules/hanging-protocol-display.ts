// Hanging Protocol Display, PS3.3 Table C.23.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type HangingProtocolSelectorAttributeContextMacro, hangingProtocolSelectorAttributeContextRules } from '../macros/hanging-protocol-selector-attribute-context.ts';
import { type HangingProtocolSelectorAttributeValueMacro, hangingProtocolSelectorAttributeValueRules } from '../macros/hanging-protocol-selector-attribute-value.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ImageBoxesSequence, its conditions apart. */
export interface HangingProtocolDisplayDisplaySetsImageBoxesItemAttributes {
  /** Image Box Number (0072,0302) US, VM 1, Type 1. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ImageBoxNumber: number;
  /** Display Environment Spatial Position (0072,0108) FD, VM 4, Type 1. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  DisplayEnvironmentSpatialPosition: [number, number, number, number];
  /** Image Box Layout Type (0072,0304) CS, VM 1, Type 1. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ImageBoxLayoutType: DefinedTerm<'TILED' | 'STACK' | 'CINE' | 'PROCESSED' | 'SINGLE'>;
  /** Image Box Tile Horizontal Dimension (0072,0306) US, VM 1, Type 1C if ImageBoxLayoutType is TILED. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ImageBoxTileHorizontalDimension?: number;
  /** Image Box Tile Vertical Dimension (0072,0308) US, VM 1, Type 1C if ImageBoxLayoutType is TILED. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ImageBoxTileVerticalDimension?: number;
  /** Image Box Scroll Direction (0072,0310) CS, VM 1, Type 1C if ImageBoxLayoutType is TILED and (ImageBoxTileHorizontalDimension > 1 or ImageBoxTileVerticalDimension > 1). [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ImageBoxScrollDirection?: 'VERTICAL' | 'HORIZONTAL';
  /** Image Box Small Scroll Type (0072,0312) CS, VM 1, Type 2C if ImageBoxLayoutType is TILED and (ImageBoxTileHorizontalDimension > 1 or ImageBoxTileVerticalDimension > 1). [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ImageBoxSmallScrollType?: 'PAGE' | 'ROW_COLUMN' | 'IMAGE' | null;
  /** Image Box Small Scroll Amount (0072,0314) US, VM 1, Type 1C if ImageBoxSmallScrollType has a value. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ImageBoxSmallScrollAmount?: number;
  /** Image Box Large Scroll Type (0072,0316) CS, VM 1, Type 2C if ImageBoxLayoutType is TILED and (ImageBoxTileHorizontalDimension > 1 or ImageBoxTileVerticalDimension > 1). [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ImageBoxLargeScrollType?: 'PAGE' | 'ROW_COLUMN' | 'IMAGE' | null;
  /** Image Box Large Scroll Amount (0072,0318) US, VM 1, Type 1C if ImageBoxLargeScrollType has a value. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ImageBoxLargeScrollAmount?: number;
  /** Image Box Overlap Priority (0072,0320) US, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ImageBoxOverlapPriority?: number | null;
  /** Preferred Playback Sequencing (0018,1244) US, VM 1, Type 1C if ImageBoxLayoutType is CINE. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  PreferredPlaybackSequencing?: 0 | 1 | 2;
  /** Recommended Display Frame Rate (0008,2144) IS, VM 1, Type 1C if ImageBoxLayoutType is CINE and CineRelativeToRealTime is not present. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  RecommendedDisplayFrameRate?: number;
  /** Cine Relative to Real-Time (0072,0330) FD, VM 1, Type 1C if ImageBoxLayoutType is CINE and RecommendedDisplayFrameRate is not present. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  CineRelativeToRealTime?: number;
}

/** An Item of FilterOperationsSequence. */
export interface HangingProtocolDisplayDisplaySetsFilterOperationsItem extends HangingProtocolSelectorAttributeContextMacro, HangingProtocolSelectorAttributeValueMacro {
  /** Filter-by Category (0072,0402) CS, VM 1, Type 1C if SelectorAttribute is not present. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  FilterByCategory?: DefinedTerm<'IMAGE_PLANE'>;
  /** Filter-by Attribute Presence (0072,0404) CS, VM 1, Type 1C if SelectorAttribute is present and FilterByOperator is not present. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  FilterByAttributePresence?: 'PRESENT' | 'NOT_PRESENT';
  /** Selector Attribute (0072,0026) AT, VM 1, Type 1C if FilterByCategory is not present. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  SelectorAttribute?: string;
  /** Selector Attribute VR (0072,0050) CS, VM 1, Type 1C if (SelectorAttribute is present or FilterByCategory is present) and FilterByOperator is present. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  SelectorAttributeVR?: string;
  /** Selector Value Number (0072,0028) US, VM 1, Type 1C if SelectorAttribute is present and FilterByOperator is present. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  SelectorValueNumber?: number;
  /** Filter-by Operator (0072,0406) CS, VM 1, Type 1C if FilterByCategory is present or (SelectorAttribute is present and FilterByAttributePresence is not present). [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  FilterByOperator?: 'RANGE_INCL' | 'RANGE_EXCL' | 'GREATER_OR_EQUAL' | 'LESS_OR_EQUAL' | 'GREATER_THAN' | 'LESS_THAN' | 'MEMBER_OF' | 'NOT_MEMBER_OF';
  /** Image Set Selector Usage Flag (0072,0024) CS, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ImageSetSelectorUsageFlag?: 'MATCH' | 'NO_MATCH' | null;
}

/** An Item of SortingOperationsSequence. */
export interface HangingProtocolDisplayDisplaySetsSortingOperationsItem extends HangingProtocolSelectorAttributeContextMacro {
  /** Selector Attribute (0072,0026) AT, VM 1, Type 1C if SortByCategory is not present. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  SelectorAttribute?: string;
  /** Selector Value Number (0072,0028) US, VM 1, Type 1C if SelectorAttribute is present. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  SelectorValueNumber?: number;
  /** Sort-by Category (0072,0602) CS, VM 1, Type 1C if SelectorAttribute is not present. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  SortByCategory?: DefinedTerm<'ALONG_AXIS' | 'BY_ACQ_TIME'>;
  /** Sorting Direction (0072,0604) CS, VM 1, Type 1. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  SortingDirection: 'INCREASING' | 'DECREASING';
}

/** An Item of DisplaySetsSequence, its conditions apart. */
export interface HangingProtocolDisplayDisplaySetsItemAttributes {
  /** Display Set Number (0072,0202) US, VM 1, Type 1. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  DisplaySetNumber: number;
  /** Display Set Label (0072,0203) LO, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  DisplaySetLabel?: string | null;
  /** Display Set Presentation Group (0072,0204) US, VM 1, Type 1. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  DisplaySetPresentationGroup: number;
  /** Image Set Number (0072,0032) US, VM 1, Type 1. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ImageSetNumber: number;
  /** Image Boxes Sequence (0072,0300) SQ, VM 1, Type 1. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ImageBoxesSequence: HangingProtocolDisplayDisplaySetsImageBoxesItem[];
  /** Filter Operations Sequence (0072,0400) SQ, VM 1, Type 2. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  FilterOperationsSequence: HangingProtocolDisplayDisplaySetsFilterOperationsItem[] | null;
  /** Sorting Operations Sequence (0072,0600) SQ, VM 1, Type 2. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  SortingOperationsSequence: HangingProtocolDisplayDisplaySetsSortingOperationsItem[] | null;
  /** Blending Operation Type (0072,0500) CS, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  BlendingOperationType?: DefinedTerm<'COLOR'> | null;
  /** Reformatting Operation Type (0072,0510) CS, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ReformattingOperationType?: DefinedTerm<'MPR' | '3D_RENDERING' | 'SLAB'> | null;
  /** Reformatting Thickness (0072,0512) FD, VM 1, Type 1C if ReformattingOperationType is one of SLAB, MPR. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ReformattingThickness?: number;
  /** Reformatting Interval (0072,0514) FD, VM 1, Type 1C if ReformattingOperationType is one of SLAB, MPR. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ReformattingInterval?: number;
  /** Reformatting Operation Initial View Direction (0072,0516) CS, VM 1, Type 1C if ReformattingOperationType is one of MPR, "3D_RENDERING". [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ReformattingOperationInitialViewDirection?: DefinedTerm<'SAGITTAL' | 'TRANSVERSE' | 'CORONAL' | 'OBLIQUE'>;
  /** 3D Rendering Type (0072,0520) CS, VM 1-n, Type 1C if ReformattingOperationType is "3D_RENDERING". [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ThreeDRenderingType?: string[];
  /** Display Set Patient Orientation (0072,0700) CS, VM 2, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  DisplaySetPatientOrientation?: [string, string] | null;
  /** Display Set Horizontal Justification (0072,0717) CS, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  DisplaySetHorizontalJustification?: 'LEFT' | 'CENTER' | 'RIGHT' | null;
  /** Display Set Vertical Justification (0072,0718) CS, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  DisplaySetVerticalJustification?: 'TOP' | 'CENTER' | 'BOTTOM' | null;
  /** VOI Type (0072,0702) CS, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  VOIType?: DefinedTerm<'LUNG' | 'MEDIASTINUM' | 'ABDO_PELVIS' | 'LIVER' | 'SOFT_TISSUE' | 'BONE' | 'BRAIN' | 'POST_FOSSA'> | null;
  /** Pseudo-Color Type (0072,0704) CS, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  PseudoColorType?: string | null;
  /** Pseudo-Color Palette Instance Reference Sequence (0072,0705) SQ, VM 1, Type 1C. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  PseudoColorPaletteInstanceReferenceSequence?: [SOPInstanceReferenceMacro];
  /** Show Grayscale Inverted (0072,0706) CS, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ShowGrayscaleInverted?: 'YES' | 'NO' | null;
  /** Show Image True Size Flag (0072,0710) CS, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ShowImageTrueSizeFlag?: 'YES' | 'NO' | null;
  /** Show Graphic Annotation Flag (0072,0712) CS, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ShowGraphicAnnotationFlag?: 'YES' | 'NO' | null;
  /** Show Patient Demographics Flag (0072,0714) CS, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ShowPatientDemographicsFlag?: 'YES' | 'NO' | null;
  /** Show Acquisition Techniques Flag (0072,0716) CS, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ShowAcquisitionTechniquesFlag?: 'YES' | 'NO' | null;
  /** Display Set Presentation Group Description (0072,0206) LO, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  DisplaySetPresentationGroupDescription?: string | null;
}

/** An Item of SynchronizedScrollingSequence. */
export interface HangingProtocolDisplaySynchronizedScrollingItem {
  /** Display Set Scrolling Group (0072,0212) US, VM 2-n, Type 1. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  DisplaySetScrollingGroup: number[];
}

/** An Item of NavigationIndicatorSequence. */
export interface HangingProtocolDisplayNavigationIndicatorItem {
  /** Navigation Display Set (0072,0216) US, VM 1, Type 1C. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  NavigationDisplaySet?: number;
  /** Reference Display Sets (0072,0218) US, VM 1-n, Type 1. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  ReferenceDisplaySets: number[];
}

/** Hanging Protocol Display: PS3.3 Table C.23.3-1. */
export interface HangingProtocolDisplayModule {
  /** Display Sets Sequence (0072,0200) SQ, VM 1, Type 1. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  DisplaySetsSequence: HangingProtocolDisplayDisplaySetsItem[];
  /** Partial Data Display Handling (0072,0208) CS, VM 1, Type 2. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  PartialDataDisplayHandling: 'MAINTAIN_LAYOUT' | 'ADAPT_LAYOUT' | null;
  /** Synchronized Scrolling Sequence (0072,0210) SQ, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  SynchronizedScrollingSequence?: HangingProtocolDisplaySynchronizedScrollingItem[] | null;
  /** Navigation Indicator Sequence (0072,0214) SQ, VM 1, Type 3. [C.23.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.3.html#table_C.23.3-1) */
  NavigationIndicatorSequence?: HangingProtocolDisplayNavigationIndicatorItem[] | null;
}

/** An Item of ImageBoxesSequence. */
export type HangingProtocolDisplayDisplaySetsImageBoxesItem = HangingProtocolDisplayDisplaySetsImageBoxesItemAttributes & (
    | { ImageBoxLayoutType: 'TILED'; ImageBoxTileHorizontalDimension: unknown; ImageBoxTileVerticalDimension: unknown; PreferredPlaybackSequencing?: never; RecommendedDisplayFrameRate?: never; CineRelativeToRealTime?: never }
    | { ImageBoxLayoutType: 'CINE'; PreferredPlaybackSequencing: unknown; ImageBoxTileHorizontalDimension?: never; ImageBoxTileVerticalDimension?: never; ImageBoxScrollDirection?: never; ImageBoxSmallScrollType?: never; ImageBoxLargeScrollType?: never }
    | { ImageBoxLayoutType: DefinedTerm<never>; ImageBoxTileHorizontalDimension?: never; ImageBoxTileVerticalDimension?: never; ImageBoxScrollDirection?: never; ImageBoxSmallScrollType?: never; ImageBoxLargeScrollType?: never; PreferredPlaybackSequencing?: never; RecommendedDisplayFrameRate?: never; CineRelativeToRealTime?: never }
  );

/** An Item of DisplaySetsSequence. */
export type HangingProtocolDisplayDisplaySetsItem = HangingProtocolDisplayDisplaySetsItemAttributes & (
    | { ReformattingOperationType: 'SLAB'; ReformattingThickness: unknown; ReformattingInterval: unknown; ThreeDRenderingType?: never }
    | { ReformattingOperationType: 'MPR'; ReformattingThickness: unknown; ReformattingInterval: unknown; ReformattingOperationInitialViewDirection: unknown; ThreeDRenderingType?: never }
    | { ReformattingOperationType: '3D_RENDERING'; ReformattingOperationInitialViewDirection: unknown; ThreeDRenderingType: unknown }
    | { ReformattingOperationType?: DefinedTerm<never> | null; ThreeDRenderingType?: never }
  );

export const hangingProtocolDisplayRules: TableRules = {
  kind: 'module',
  id: 'HangingProtocolDisplay',
  name: 'Hanging Protocol Display',
  table: 'table_C.23.3-1',
  section: 'sect_C.23.3',
  rows: [
    {
      keyword: 'DisplaySetsSequence',
      tag: '00720200',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'DisplaySetNumber', tag: '00720202', vr: 'US', vm: '1', type: '1' },
        { keyword: 'DisplaySetLabel', tag: '00720203', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'DisplaySetPresentationGroup', tag: '00720204', vr: 'US', vm: '1', type: '1' },
        { keyword: 'ImageSetNumber', tag: '00720032', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'ImageBoxesSequence',
          tag: '00720300',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [
            { range: [1, 1], condition: { op: '!=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['TILED'] } },
            { range: [1, null], condition: { op: '=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['TILED'] } },
          ],
          rows: [
            { keyword: 'ImageBoxNumber', tag: '00720302', vr: 'US', vm: '1', type: '1' },
            { keyword: 'DisplayEnvironmentSpatialPosition', tag: '00720108', vr: 'FD', vm: '4', type: '1' },
            {
              keyword: 'ImageBoxLayoutType',
              tag: '00720304',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['TILED', 'STACK', 'CINE', 'PROCESSED', 'SINGLE'] }],
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
            {
              keyword: 'ImageBoxScrollDirection',
              tag: '00720310',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['TILED'] },
                    {
                      op: 'or',
                      of: [
                        { op: '>', attribute: { keyword: 'ImageBoxTileHorizontalDimension' }, to: 1 },
                        { op: '>', attribute: { keyword: 'ImageBoxTileVerticalDimension' }, to: 1 },
                      ],
                    },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'd308ebdfc51f',
              },
              values: [{ kind: 'enumerated', terms: ['VERTICAL', 'HORIZONTAL'] }],
            },
            {
              keyword: 'ImageBoxSmallScrollType',
              tag: '00720312',
              vr: 'CS',
              vm: '1',
              type: '2C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['TILED'] },
                    {
                      op: 'or',
                      of: [
                        { op: '>', attribute: { keyword: 'ImageBoxTileHorizontalDimension' }, to: 1 },
                        { op: '>', attribute: { keyword: 'ImageBoxTileVerticalDimension' }, to: 1 },
                      ],
                    },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'd308ebdfc51f',
              },
              values: [{ kind: 'enumerated', terms: ['PAGE', 'ROW_COLUMN', 'IMAGE'] }],
            },
            {
              keyword: 'ImageBoxSmallScrollAmount',
              tag: '00720314',
              vr: 'US',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'valued', attribute: { keyword: 'ImageBoxSmallScrollType' } }, decided: 'data', otherwise: 'forbidden', hash: 'd69f0de248bc' },
            },
            {
              keyword: 'ImageBoxLargeScrollType',
              tag: '00720316',
              vr: 'CS',
              vm: '1',
              type: '2C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'ImageBoxLayoutType' }, to: ['TILED'] },
                    {
                      op: 'or',
                      of: [
                        { op: '>', attribute: { keyword: 'ImageBoxTileHorizontalDimension' }, to: 1 },
                        { op: '>', attribute: { keyword: 'ImageBoxTileVerticalDimension' }, to: 1 },
                      ],
                    },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'd308ebdfc51f',
              },
              values: [{ kind: 'enumerated', terms: ['PAGE', 'ROW_COLUMN', 'IMAGE'] }],
            },
            {
              keyword: 'ImageBoxLargeScrollAmount',
              tag: '00720318',
              vr: 'US',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'valued', attribute: { keyword: 'ImageBoxLargeScrollType' } }, decided: 'data', otherwise: 'forbidden', hash: 'f750a837995f' },
            },
            { keyword: 'ImageBoxOverlapPriority', tag: '00720320', vr: 'US', vm: '1', type: '3' },
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
          ],
        },
        {
          keyword: 'FilterOperationsSequence',
          tag: '00720400',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [
            {
              keyword: 'FilterByCategory',
              tag: '00720402',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'SelectorAttribute' } } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '69df52a3a64b',
              },
              values: [{ kind: 'defined', terms: ['IMAGE_PLANE'] }],
            },
            {
              keyword: 'FilterByAttributePresence',
              tag: '00720404',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'SelectorAttribute' } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'FilterByOperator' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '3266a0229006',
              },
              values: [{ kind: 'enumerated', terms: ['PRESENT', 'NOT_PRESENT'] }],
            },
            {
              keyword: 'SelectorAttribute',
              tag: '00720026',
              vr: 'AT',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'FilterByCategory' } } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '33da4a79de97',
              },
            },
            {
              keyword: 'SelectorAttributeVR',
              tag: '00720050',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    {
                      op: 'or',
                      of: [{ op: 'present', attribute: { keyword: 'SelectorAttribute' } }, { op: 'present', attribute: { keyword: 'FilterByCategory' } }],
                    },
                    { op: 'present', attribute: { keyword: 'FilterByOperator' } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '96f70b02ebfc',
              },
            },
            { include: () => hangingProtocolSelectorAttributeContextRules },
            { include: () => hangingProtocolSelectorAttributeValueRules },
            {
              keyword: 'SelectorValueNumber',
              tag: '00720028',
              vr: 'US',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [{ op: 'present', attribute: { keyword: 'SelectorAttribute' } }, { op: 'present', attribute: { keyword: 'FilterByOperator' } }],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'afadedfd3f1f',
              },
            },
            {
              keyword: 'FilterByOperator',
              tag: '00720406',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'or',
                  of: [
                    { op: 'present', attribute: { keyword: 'FilterByCategory' } },
                    {
                      op: 'and',
                      of: [
                        { op: 'present', attribute: { keyword: 'SelectorAttribute' } },
                        { op: 'not', of: { op: 'present', attribute: { keyword: 'FilterByAttributePresence' } } },
                      ],
                    },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '6cd3ed2dd297',
              },
              values: [
                {
                  kind: 'enumerated',
                  terms: ['RANGE_INCL', 'RANGE_EXCL', 'GREATER_OR_EQUAL', 'LESS_OR_EQUAL', 'GREATER_THAN', 'LESS_THAN', 'MEMBER_OF', 'NOT_MEMBER_OF'],
                },
              ],
            },
            {
              keyword: 'ImageSetSelectorUsageFlag',
              tag: '00720024',
              vr: 'CS',
              vm: '1',
              type: '3',
              values: [{ kind: 'enumerated', terms: ['MATCH', 'NO_MATCH'] }],
            },
          ],
        },
        {
          keyword: 'SortingOperationsSequence',
          tag: '00720600',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [
            {
              keyword: 'SelectorAttribute',
              tag: '00720026',
              vr: 'AT',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'SortByCategory' } } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '8aac5b96da55',
              },
            },
            { include: () => hangingProtocolSelectorAttributeContextRules },
            {
              keyword: 'SelectorValueNumber',
              tag: '00720028',
              vr: 'US',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'SelectorAttribute' } }, decided: 'data', otherwise: 'forbidden', hash: '41452de53335' },
            },
            {
              keyword: 'SortByCategory',
              tag: '00720602',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'SelectorAttribute' } } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '69df52a3a64b',
              },
              values: [{ kind: 'defined', terms: ['ALONG_AXIS', 'BY_ACQ_TIME'] }],
            },
            {
              keyword: 'SortingDirection',
              tag: '00720604',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['INCREASING', 'DECREASING'] }],
            },
          ],
        },
        { keyword: 'BlendingOperationType', tag: '00720500', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['COLOR'] }] },
        {
          keyword: 'ReformattingOperationType',
          tag: '00720510',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'defined', terms: ['MPR', '3D_RENDERING', 'SLAB'] }],
        },
        {
          keyword: 'ReformattingThickness',
          tag: '00720512',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ReformattingOperationType' }, to: ['SLAB', 'MPR'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '38cf3a3760c9',
          },
        },
        {
          keyword: 'ReformattingInterval',
          tag: '00720514',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ReformattingOperationType' }, to: ['SLAB', 'MPR'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '38cf3a3760c9',
          },
        },
        {
          keyword: 'ReformattingOperationInitialViewDirection',
          tag: '00720516',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ReformattingOperationType' }, to: ['MPR', '3D_RENDERING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '759c7d27214b',
          },
          values: [{ kind: 'defined', terms: ['SAGITTAL', 'TRANSVERSE', 'CORONAL', 'OBLIQUE'] }],
        },
        {
          keyword: 'ThreeDRenderingType',
          tag: '00720520',
          vr: 'CS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ReformattingOperationType' }, to: ['3D_RENDERING'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '8376b3cb5109',
          },
          values: [{ kind: 'defined', terms: ['MIP', 'SURFACE', 'VOLUME'], value: 1 }],
        },
        { keyword: 'DisplaySetPatientOrientation', tag: '00720700', vr: 'CS', vm: '2', type: '3' },
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
          keyword: 'VOIType',
          tag: '00720702',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'defined', terms: ['LUNG', 'MEDIASTINUM', 'ABDO_PELVIS', 'LIVER', 'SOFT_TISSUE', 'BONE', 'BRAIN', 'POST_FOSSA'] }],
        },
        { keyword: 'PseudoColorType', tag: '00720704', vr: 'CS', vm: '1', type: '3' },
        {
          keyword: 'PseudoColorPaletteInstanceReferenceSequence',
          tag: '00720705',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: { tree: { op: 'present', attribute: { keyword: 'PseudoColorType' } }, decided: 'data' },
            hash: '43f778d749ea',
            reason: 'knowledge',
            missing: 'which names are those of standard palettes',
          },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        { keyword: 'ShowGrayscaleInverted', tag: '00720706', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        { keyword: 'ShowImageTrueSizeFlag', tag: '00720710', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        { keyword: 'ShowGraphicAnnotationFlag', tag: '00720712', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        { keyword: 'ShowPatientDemographicsFlag', tag: '00720714', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        { keyword: 'ShowAcquisitionTechniquesFlag', tag: '00720716', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        { keyword: 'DisplaySetPresentationGroupDescription', tag: '00720206', vr: 'LO', vm: '1', type: '3' },
      ],
    },
    {
      keyword: 'PartialDataDisplayHandling',
      tag: '00720208',
      vr: 'CS',
      vm: '1',
      type: '2',
      values: [{ kind: 'enumerated', terms: ['MAINTAIN_LAYOUT', 'ADAPT_LAYOUT'] }],
    },
    {
      keyword: 'SynchronizedScrollingSequence',
      tag: '00720210',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ keyword: 'DisplaySetScrollingGroup', tag: '00720212', vr: 'US', vm: '2-n', type: '1' }],
    },
    {
      keyword: 'NavigationIndicatorSequence',
      tag: '00720214',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        {
          keyword: 'NavigationDisplaySet',
          tag: '00720216',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '3b91b7db1299',
            reason: 'knowledge',
            missing: 'whether one Display Set steers the others',
          },
        },
        { keyword: 'ReferenceDisplaySets', tag: '00720218', vr: 'US', vm: '1-n', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateHangingProtocolDisplay = (dataset: object): Finding[] => validateTable(dataset, hangingProtocolDisplayRules);
