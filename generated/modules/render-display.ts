// Render Display, PS3.3 Table C.11.32-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ComponentInputSequence. */
export interface RenderDisplayVolumeStreamPresentationStateClassificationComponentComponentInputItem {
  /** Volumetric Presentation Input Index (0070,1804) US, VM 1, Type 1. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  VolumetricPresentationInputIndex: number;
  /** Bits Mapped to Color Lookup Table (0028,1403) US, VM 1, Type 3. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  BitsMappedToColorLookupTable?: number | null;
}

/** An Item of PresentationStateClassificationComponentSequence, its conditions apart. */
export interface RenderDisplayVolumeStreamPresentationStateClassificationComponentItemAttributes {
  /** RGBA Transfer Function Description (0070,1A09) LO, VM 1, Type 3. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  RGBATransferFunctionDescription?: string | null;
  /** Component Type (0070,1802) CS, VM 1, Type 1. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  ComponentType: 'ONE_TO_RGBA' | 'TWO_TO_RGBA';
  /** Component Input Sequence (0070,1803) SQ, VM 1, Type 1. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  ComponentInputSequence: RenderDisplayVolumeStreamPresentationStateClassificationComponentComponentInputItem[];
  /** RGB LUT Transfer Function (0028,140F) CS, VM 1, Type 1. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  RGBLUTTransferFunction: 'EQUAL_RGB' | 'TABLE';
  /** Alpha LUT Transfer Function (0028,1410) CS, VM 1, Type 1. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  AlphaLUTTransferFunction: 'NONE' | 'IDENTITY' | 'TABLE';
  /** Red Palette Color Lookup Table Descriptor (0028,1101) US|SS, VM 3, Type 1C if RGBLUTTransferFunction is TABLE. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  RedPaletteColorLookupTableDescriptor?: [number, number, number];
  /** Green Palette Color Lookup Table Descriptor (0028,1102) US|SS, VM 3, Type 1C if RGBLUTTransferFunction is TABLE. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  GreenPaletteColorLookupTableDescriptor?: [number, number, number];
  /** Blue Palette Color Lookup Table Descriptor (0028,1103) US|SS, VM 3, Type 1C if RGBLUTTransferFunction is TABLE. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  BluePaletteColorLookupTableDescriptor?: [number, number, number];
  /** Alpha Palette Color Lookup Table Descriptor (0028,1104) US, VM 3, Type 1C if AlphaLUTTransferFunction is TABLE. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  AlphaPaletteColorLookupTableDescriptor?: [number, number, number];
  /** Palette Color Lookup Table UID (0028,1199) UI, VM 1, Type 3. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  PaletteColorLookupTableUID?: string | null;
  /** Red Palette Color Lookup Table Data (0028,1201) OW, VM 1, Type 1C if RGBLUTTransferFunction is TABLE and SegmentedRedPaletteColorLookupTableData is not present. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  RedPaletteColorLookupTableData?: ArrayBuffer;
  /** Green Palette Color Lookup Table Data (0028,1202) OW, VM 1, Type 1C if RedPaletteColorLookupTableData is present. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  GreenPaletteColorLookupTableData?: ArrayBuffer;
  /** Blue Palette Color Lookup Table Data (0028,1203) OW, VM 1, Type 1C if RedPaletteColorLookupTableData is present. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  BluePaletteColorLookupTableData?: ArrayBuffer;
  /** Alpha Palette Color Lookup Table Data (0028,1204) OW, VM 1, Type 1C if AlphaLUTTransferFunction is TABLE and SegmentedAlphaPaletteColorLookupTableData is not present. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  AlphaPaletteColorLookupTableData?: ArrayBuffer;
  /** Segmented Red Palette Color Lookup Table Data (0028,1221) OW, VM 1, Type 1C if RGBLUTTransferFunction is TABLE and RedPaletteColorLookupTableData is not present. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  SegmentedRedPaletteColorLookupTableData?: ArrayBuffer;
  /** Segmented Green Palette Color Lookup Table Data (0028,1222) OW, VM 1, Type 1C if SegmentedRedPaletteColorLookupTableData is present. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  SegmentedGreenPaletteColorLookupTableData?: ArrayBuffer;
  /** Segmented Blue Palette Color Lookup Table Data (0028,1223) OW, VM 1, Type 1C if SegmentedRedPaletteColorLookupTableData is present. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  SegmentedBluePaletteColorLookupTableData?: ArrayBuffer;
  /** Segmented Alpha Palette Color Lookup Table Data (0028,1224) OW, VM 1, Type 1C if AlphaLUTTransferFunction is TABLE and AlphaPaletteColorLookupTableData is not present. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  SegmentedAlphaPaletteColorLookupTableData?: ArrayBuffer;
}

/** An Item of VolumeStreamSequence. */
export interface RenderDisplayVolumeStreamItem {
  /** Volumetric Presentation Input Set UID (0070,1209) UI, VM 1, Type 1. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  VolumetricPresentationInputSetUID: string;
  /** Presentation State Classification Component Sequence (0070,1801) SQ, VM 1, Type 1. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  PresentationStateClassificationComponentSequence: RenderDisplayVolumeStreamPresentationStateClassificationComponentItem[];
}

/** An Item of WeightingTransferFunctionSequence. */
export interface RenderDisplayPresentationStateCompositorComponentWeightingTransferFunctionItem {
  /** LUT Descriptor (0028,3002) US|SS, VM 3, Type 1. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  LUTDescriptor: [number, number, number];
  /** LUT Data (0028,3006) US|OW, VM 1-n, Type 1. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  LUTData: ArrayBuffer | number[];
}

/** An Item of PresentationStateCompositorComponentSequence. */
export interface RenderDisplayPresentationStateCompositorComponentItem {
  /** Weighting Transfer Function Sequence (0070,1806) SQ, VM 1, Type 1. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  WeightingTransferFunctionSequence: RenderDisplayPresentationStateCompositorComponentWeightingTransferFunctionItem[];
}

/** Render Display: PS3.3 Table C.11.32-1. */
export interface RenderDisplayModule {
  /** Pixel Presentation (0008,9205) CS, VM 1, Type 1. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  PixelPresentation: 'TRUE_COLOR';
  /** Volume Stream Sequence (0070,1A08) SQ, VM 1, Type 1. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  VolumeStreamSequence: RenderDisplayVolumeStreamItem[];
  /** Presentation State Compositor Component Sequence (0070,1805) SQ, VM 1, Type 2. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  PresentationStateCompositorComponentSequence: RenderDisplayPresentationStateCompositorComponentItem[] | null;
  /** ICC Profile (0028,2000) OB, VM 1, Type 1C if PixelPresentation is TRUE_COLOR. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  ICCProfile?: ArrayBuffer;
  /** Color Space (0028,2002) CS, VM 1, Type 1C if PixelPresentation is TRUE_COLOR and [knowledge #139924599aa8]. [C.11.32-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.32.html#table_C.11.32-1) */
  ColorSpace?: DefinedTerm<'SRGB' | 'ADOBERGB' | 'ROMMRGB'>;
}

/** An Item of PresentationStateClassificationComponentSequence. */
export type RenderDisplayVolumeStreamPresentationStateClassificationComponentItem = RenderDisplayVolumeStreamPresentationStateClassificationComponentItemAttributes & (
    | { RGBLUTTransferFunction: 'EQUAL_RGB'; RedPaletteColorLookupTableDescriptor?: never; GreenPaletteColorLookupTableDescriptor?: never; BluePaletteColorLookupTableDescriptor?: never; RedPaletteColorLookupTableData?: never; SegmentedRedPaletteColorLookupTableData?: never }
    | { RGBLUTTransferFunction: 'TABLE'; RedPaletteColorLookupTableDescriptor: unknown; GreenPaletteColorLookupTableDescriptor: unknown; BluePaletteColorLookupTableDescriptor: unknown }
  ) & (
    | { AlphaLUTTransferFunction: 'NONE' | 'IDENTITY'; AlphaPaletteColorLookupTableDescriptor?: never; AlphaPaletteColorLookupTableData?: never; SegmentedAlphaPaletteColorLookupTableData?: never }
    | { AlphaLUTTransferFunction: 'TABLE'; AlphaPaletteColorLookupTableDescriptor: unknown }
  );

export const renderDisplayRules: TableRules = {
  kind: 'module',
  id: 'RenderDisplay',
  name: 'Render Display',
  table: 'table_C.11.32-1',
  section: 'sect_C.11.32',
  rows: [
    { keyword: 'PixelPresentation', tag: '00089205', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['TRUE_COLOR'] }] },
    {
      keyword: 'VolumeStreamSequence',
      tag: '00701A08',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'VolumetricPresentationInputSetUID', tag: '00701209', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'PresentationStateClassificationComponentSequence',
          tag: '00701801',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'RGBATransferFunctionDescription', tag: '00701A09', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'ComponentType', tag: '00701802', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['ONE_TO_RGBA', 'TWO_TO_RGBA'] }] },
            {
              keyword: 'ComponentInputSequence',
              tag: '00701803',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [
                { range: [1, 1], condition: { op: '=', attribute: { keyword: 'ComponentType' }, to: ['ONE_TO_RGBA'] } },
                { range: [2, 2], condition: { op: '=', attribute: { keyword: 'ComponentType' }, to: ['TWO_TO_RGBA'] } },
              ],
              rows: [
                { keyword: 'VolumetricPresentationInputIndex', tag: '00701804', vr: 'US', vm: '1', type: '1' },
                { keyword: 'BitsMappedToColorLookupTable', tag: '00281403', vr: 'US', vm: '1', type: '3' },
              ],
            },
            {
              keyword: 'RGBLUTTransferFunction',
              tag: '0028140F',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['EQUAL_RGB', 'TABLE'] }],
            },
            {
              keyword: 'AlphaLUTTransferFunction',
              tag: '00281410',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['NONE', 'IDENTITY', 'TABLE'] }],
            },
            {
              keyword: 'RedPaletteColorLookupTableDescriptor',
              tag: '00281101',
              vr: 'US|SS',
              vm: '3',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'RGBLUTTransferFunction' }, to: ['TABLE'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '8ed4a27dbf80',
              },
            },
            {
              keyword: 'GreenPaletteColorLookupTableDescriptor',
              tag: '00281102',
              vr: 'US|SS',
              vm: '3',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'RGBLUTTransferFunction' }, to: ['TABLE'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '8ed4a27dbf80',
              },
            },
            {
              keyword: 'BluePaletteColorLookupTableDescriptor',
              tag: '00281103',
              vr: 'US|SS',
              vm: '3',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'RGBLUTTransferFunction' }, to: ['TABLE'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '8ed4a27dbf80',
              },
            },
            {
              keyword: 'AlphaPaletteColorLookupTableDescriptor',
              tag: '00281104',
              vr: 'US',
              vm: '3',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'AlphaLUTTransferFunction' }, to: ['TABLE'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'fc1b39acdb18',
              },
            },
            { keyword: 'PaletteColorLookupTableUID', tag: '00281199', vr: 'UI', vm: '1', type: '3' },
            {
              keyword: 'RedPaletteColorLookupTableData',
              tag: '00281201',
              vr: 'OW',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'RGBLUTTransferFunction' }, to: ['TABLE'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'SegmentedRedPaletteColorLookupTableData' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '562c2bc90775',
              },
            },
            {
              keyword: 'GreenPaletteColorLookupTableData',
              tag: '00281202',
              vr: 'OW',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'present', attribute: { keyword: 'RedPaletteColorLookupTableData' } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '1164c3589940',
              },
            },
            {
              keyword: 'BluePaletteColorLookupTableData',
              tag: '00281203',
              vr: 'OW',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'present', attribute: { keyword: 'RedPaletteColorLookupTableData' } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '1164c3589940',
              },
            },
            {
              keyword: 'AlphaPaletteColorLookupTableData',
              tag: '00281204',
              vr: 'OW',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'AlphaLUTTransferFunction' }, to: ['TABLE'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'SegmentedAlphaPaletteColorLookupTableData' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '498a64be821e',
              },
            },
            {
              keyword: 'SegmentedRedPaletteColorLookupTableData',
              tag: '00281221',
              vr: 'OW',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'RGBLUTTransferFunction' }, to: ['TABLE'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'RedPaletteColorLookupTableData' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '5159bed25f0b',
              },
            },
            {
              keyword: 'SegmentedGreenPaletteColorLookupTableData',
              tag: '00281222',
              vr: 'OW',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'present', attribute: { keyword: 'SegmentedRedPaletteColorLookupTableData' } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'eb3dc97dbfba',
              },
            },
            {
              keyword: 'SegmentedBluePaletteColorLookupTableData',
              tag: '00281223',
              vr: 'OW',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'present', attribute: { keyword: 'SegmentedRedPaletteColorLookupTableData' } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'eb3dc97dbfba',
              },
            },
            {
              keyword: 'SegmentedAlphaPaletteColorLookupTableData',
              tag: '00281224',
              vr: 'OW',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '=', attribute: { keyword: 'AlphaLUTTransferFunction' }, to: ['TABLE'] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'AlphaPaletteColorLookupTableData' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '301338685706',
              },
            },
          ],
        },
      ],
    },
    {
      keyword: 'PresentationStateCompositorComponentSequence',
      tag: '00701805',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ equals: { keyword: 'VolumeStreamSequence', count: true, less: 1 } }],
      rows: [
        {
          keyword: 'WeightingTransferFunctionSequence',
          tag: '00701806',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [2, 2] }],
          rows: [
            { keyword: 'LUTDescriptor', tag: '00283002', vr: 'US|SS', vm: '3', type: '1' },
            { keyword: 'LUTData', tag: '00283006', vr: 'US|OW', vm: '1-n', type: '1' },
          ],
        },
      ],
    },
    {
      keyword: 'ICCProfile',
      tag: '00282000',
      vr: 'OB',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'PixelPresentation' }, to: ['TRUE_COLOR'] }, decided: 'data', otherwise: 'forbidden', hash: 'b38eba98d34b' },
    },
    {
      keyword: 'ColorSpace',
      tag: '00282002',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: '=', attribute: { keyword: 'PixelPresentation' }, to: ['TRUE_COLOR'] }, { op: 'unknown', reason: 'knowledge', hash: '139924599aa8' }],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '139924599aa8',
        reason: 'knowledge',
        missing: 'whether the color space is one of the standard ones',
      },
      values: [{ kind: 'defined', terms: ['SRGB', 'ADOBERGB', 'ROMMRGB'], section: 'sect_C.11.15.1.2' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRenderDisplay = (dataset: object): Finding[] => validateTable(dataset, renderDisplayRules);
