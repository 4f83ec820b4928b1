// Image Pixel Description, PS3.3 Table C.7-11c
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Image Pixel Description: PS3.3 Table C.7-11c. */
export interface ImagePixelDescriptionMacro {
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: number;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: DefinedTerm<'MONOCHROME1' | 'MONOCHROME2' | 'PALETTE COLOR' | 'RGB' | 'HSV' | 'ARGB' | 'CMYK' | 'YBR_FULL' | 'YBR_FULL_422' | 'YBR_PARTIAL_422' | 'YBR_PARTIAL_420' | 'YBR_ICT' | 'YBR_RCT'>;
  /** Rows (0028,0010) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  Rows: number;
  /** Columns (0028,0011) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  Columns: number;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: number;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: number;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0 | 1;
  /** Planar Configuration (0028,0006) US, VM 1, Type 1C if SamplesPerPixel > 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PlanarConfiguration?: 0 | 1;
  /** Pixel Aspect Ratio (0028,0034) IS, VM 2, Type 1C if PixelSpacing of this item is not present and ImagerPixelSpacing of this item is not present and NominalScannedPixelSpacing of this item is not present and [knowledge #ac5c8322e422]. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelAspectRatio?: [number, number];
  /** Smallest Image Pixel Value (0028,0106) US|SS, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SmallestImagePixelValue?: number | null;
  /** Largest Image Pixel Value (0028,0107) US|SS, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  LargestImagePixelValue?: number | null;
  /** Red Palette Color Lookup Table Descriptor (0028,1101) US|SS, VM 3, Type 1C if PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  RedPaletteColorLookupTableDescriptor?: [number, number, number];
  /** Green Palette Color Lookup Table Descriptor (0028,1102) US|SS, VM 3, Type 1C if PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  GreenPaletteColorLookupTableDescriptor?: [number, number, number];
  /** Blue Palette Color Lookup Table Descriptor (0028,1103) US|SS, VM 3, Type 1C if PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BluePaletteColorLookupTableDescriptor?: [number, number, number];
  /** Red Palette Color Lookup Table Data (0028,1201) OW, VM 1, Type 1C if (PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED) and not (IOD has SegmentedRedPaletteColorLookupTableData and SegmentedRedPaletteColorLookupTableData of this item is present). [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  RedPaletteColorLookupTableData?: ArrayBuffer;
  /** Green Palette Color Lookup Table Data (0028,1202) OW, VM 1, Type 1C if (PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED) and not (IOD has SegmentedGreenPaletteColorLookupTableData and SegmentedGreenPaletteColorLookupTableData of this item is present). [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  GreenPaletteColorLookupTableData?: ArrayBuffer;
  /** Blue Palette Color Lookup Table Data (0028,1203) OW, VM 1, Type 1C if (PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED) and not (IOD has SegmentedBluePaletteColorLookupTableData and SegmentedBluePaletteColorLookupTableData of this item is present). [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BluePaletteColorLookupTableData?: ArrayBuffer;
  /** ICC Profile (0028,2000) OB, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ICCProfile?: ArrayBuffer | null;
  /** Color Space (0028,2002) CS, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ColorSpace?: DefinedTerm<'SRGB' | 'ADOBERGB' | 'ROMMRGB'> | null;
}

export const imagePixelDescriptionRules: TableRules = {
  kind: 'macro',
  id: 'ImagePixelDescription',
  name: 'Image Pixel Description',
  table: 'table_C.7-11c',
  section: 'sect_C.7.6.3.3',
  rows: [
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [
        {
          kind: 'defined',
          terms: [
            'MONOCHROME1',
            'MONOCHROME2',
            'PALETTE COLOR',
            'RGB',
            'HSV',
            'ARGB',
            'CMYK',
            'YBR_FULL',
            'YBR_FULL_422',
            'YBR_PARTIAL_422',
            'YBR_PARTIAL_420',
            'YBR_ICT',
            'YBR_RCT',
          ],
          section: 'sect_C.7.6.3.1.2',
        },
      ],
    },
    { keyword: 'Rows', tag: '00280010', vr: 'US', vm: '1', type: '1' },
    { keyword: 'Columns', tag: '00280011', vr: 'US', vm: '1', type: '1' },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1' },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0000H', '0001H'] }] },
    {
      keyword: 'PlanarConfiguration',
      tag: '00280006',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '>', attribute: { keyword: 'SamplesPerPixel' }, to: 1 }, decided: 'data', otherwise: 'forbidden', hash: 'b06933f6594d' },
      values: [{ kind: 'enumerated', terms: ['0', '1'], section: 'sect_C.7.6.3.1.3' }],
    },
    {
      keyword: 'PixelAspectRatio',
      tag: '00280034',
      vr: 'IS',
      vm: '2',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'PixelSpacing', scope: 'item' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ImagerPixelSpacing', scope: 'item' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'NominalScannedPixelSpacing', scope: 'item' } } },
            { op: 'unknown', reason: 'knowledge', hash: 'ac5c8322e422' },
          ],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'ac5c8322e422',
        reason: 'knowledge',
        missing: 'the shape of a pixel, which this very attribute tells',
      },
    },
    { keyword: 'SmallestImagePixelValue', tag: '00280106', vr: 'US|SS', vm: '1', type: '3' },
    { keyword: 'LargestImagePixelValue', tag: '00280107', vr: 'US|SS', vm: '1', type: '3' },
    {
      keyword: 'RedPaletteColorLookupTableDescriptor',
      tag: '00281101',
      vr: 'US|SS',
      vm: '3',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['PALETTE COLOR'] },
            { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'item' }, to: ['COLOR', 'MIXED'] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8af49b0e25e6',
      },
    },
    {
      keyword: 'GreenPaletteColorLookupTableDescriptor',
      tag: '00281102',
      vr: 'US|SS',
      vm: '3',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['PALETTE COLOR'] },
            { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'item' }, to: ['COLOR', 'MIXED'] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8af49b0e25e6',
      },
    },
    {
      keyword: 'BluePaletteColorLookupTableDescriptor',
      tag: '00281103',
      vr: 'US|SS',
      vm: '3',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['PALETTE COLOR'] },
            { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'item' }, to: ['COLOR', 'MIXED'] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8af49b0e25e6',
      },
    },
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
            {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['PALETTE COLOR'] },
                { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'item' }, to: ['COLOR', 'MIXED'] },
              ],
            },
            {
              op: 'not',
              of: {
                op: 'and',
                of: [
                  { op: 'declared', keywords: ['SegmentedRedPaletteColorLookupTableData'] },
                  { op: 'present', attribute: { keyword: 'SegmentedRedPaletteColorLookupTableData', scope: 'item' } },
                ],
              },
            },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'or',
            of: [
              { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['PALETTE COLOR'] },
              { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'item' }, to: ['COLOR', 'MIXED'] },
            ],
          },
          decided: 'data',
        },
        hash: '8af49b0e25e6',
      },
    },
    {
      keyword: 'GreenPaletteColorLookupTableData',
      tag: '00281202',
      vr: 'OW',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['PALETTE COLOR'] },
                { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'item' }, to: ['COLOR', 'MIXED'] },
              ],
            },
            {
              op: 'not',
              of: {
                op: 'and',
                of: [
                  { op: 'declared', keywords: ['SegmentedGreenPaletteColorLookupTableData'] },
                  { op: 'present', attribute: { keyword: 'SegmentedGreenPaletteColorLookupTableData', scope: 'item' } },
                ],
              },
            },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'or',
            of: [
              { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['PALETTE COLOR'] },
              { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'item' }, to: ['COLOR', 'MIXED'] },
            ],
          },
          decided: 'data',
        },
        hash: '8af49b0e25e6',
      },
    },
    {
      keyword: 'BluePaletteColorLookupTableData',
      tag: '00281203',
      vr: 'OW',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['PALETTE COLOR'] },
                { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'item' }, to: ['COLOR', 'MIXED'] },
              ],
            },
            {
              op: 'not',
              of: {
                op: 'and',
                of: [
                  { op: 'declared', keywords: ['SegmentedBluePaletteColorLookupTableData'] },
                  { op: 'present', attribute: { keyword: 'SegmentedBluePaletteColorLookupTableData', scope: 'item' } },
                ],
              },
            },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'or',
            of: [
              { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['PALETTE COLOR'] },
              { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'item' }, to: ['COLOR', 'MIXED'] },
            ],
          },
          decided: 'data',
        },
        hash: '8af49b0e25e6',
      },
    },
    { keyword: 'ICCProfile', tag: '00282000', vr: 'OB', vm: '1', type: '3' },
    {
      keyword: 'ColorSpace',
      tag: '00282002',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['SRGB', 'ADOBERGB', 'ROMMRGB'], section: 'sect_C.11.15.1.2' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImagePixelDescription = (dataset: object): Finding[] => validateTable(dataset, imagePixelDescriptionRules);
