// Enhanced Palette Color Lookup Table, PS3.3 Table C.7.6.23-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type VOILUTMacro, voilutRules as voilutMacroRules } from '../macros/voi-lut.ts';

/** An Item of DataFrameAssignmentSequence. */
export interface EnhancedPaletteColorLookupTableDataFrameAssignmentItem extends VOILUTMacro {
  /** Data Type (0018,9808) CS, VM 1, Type 1. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  DataType: string;
  /** Data Path Assignment (0028,1402) CS, VM 1, Type 1. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  DataPathAssignment: 'PRIMARY_PVALUES' | 'PRIMARY_SINGLE' | 'SECONDARY_SINGLE' | 'SECONDARY_HIGH' | 'SECONDARY_LOW';
  /** Bits Mapped to Color Lookup Table (0028,1403) US, VM 1, Type 3. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  BitsMappedToColorLookupTable?: number | null;
}

/** An Item of BlendingLUT1Sequence, its conditions apart. */
export interface EnhancedPaletteColorLookupTableBlendingLUT1ItemAttributes {
  /** Blending LUT 1 Transfer Function (0028,1405) CS, VM 1, Type 1. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  BlendingLUT1TransferFunction: 'CONSTANT' | 'ALPHA_1' | 'ALPHA_2' | 'TABLE';
  /** Blending Weight Constant (0028,1406) FD, VM 1, Type 1C if BlendingLUT1TransferFunction is CONSTANT. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  BlendingWeightConstant?: number;
  /** Blending Lookup Table Descriptor (0028,1407) US, VM 3, Type 1C if BlendingLUT1TransferFunction is TABLE. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  BlendingLookupTableDescriptor?: [number, number, number];
  /** Blending Lookup Table Data (0028,1408) OW, VM 1, Type 1C if BlendingLUT1TransferFunction is TABLE. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  BlendingLookupTableData?: ArrayBuffer;
}

/** An Item of BlendingLUT2Sequence, its conditions apart. */
export interface EnhancedPaletteColorLookupTableBlendingLUT2ItemAttributes {
  /** Blending LUT 2 Transfer Function (0028,140D) CS, VM 1, Type 1. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  BlendingLUT2TransferFunction: 'CONSTANT' | 'ONE_MINUS' | 'ALPHA_1' | 'ALPHA_2' | 'TABLE';
  /** Blending Weight Constant (0028,1406) FD, VM 1, Type 1C if BlendingLUT2TransferFunction is CONSTANT. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  BlendingWeightConstant?: number;
  /** Blending Lookup Table Descriptor (0028,1407) US, VM 3, Type 1C if BlendingLUT2TransferFunction is TABLE. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  BlendingLookupTableDescriptor?: [number, number, number];
  /** Blending Lookup Table Data (0028,1408) OW, VM 1, Type 1C if BlendingLUT2TransferFunction is TABLE. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  BlendingLookupTableData?: ArrayBuffer;
}

/** An Item of EnhancedPaletteColorLookupTableSequence, its conditions apart. */
export interface EnhancedPaletteColorLookupTableEnhancedPaletteColorLookupTableItemAttributes {
  /** Data Path ID (0028,140E) CS, VM 1, Type 1. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  DataPathID: 'PRIMARY' | 'SECONDARY';
  /** RGB LUT Transfer Function (0028,140F) CS, VM 1, Type 1. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  RGBLUTTransferFunction: 'EQUAL_RGB' | 'TABLE';
  /** Alpha LUT Transfer Function (0028,1410) CS, VM 1, Type 1. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  AlphaLUTTransferFunction: 'NONE' | 'IDENTITY' | 'TABLE';
  /** Red Palette Color Lookup Table Descriptor (0028,1101) US|SS, VM 3, Type 1C if RGBLUTTransferFunction is TABLE. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  RedPaletteColorLookupTableDescriptor?: [number, number, number];
  /** Green Palette Color Lookup Table Descriptor (0028,1102) US|SS, VM 3, Type 1C if RGBLUTTransferFunction is TABLE. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  GreenPaletteColorLookupTableDescriptor?: [number, number, number];
  /** Blue Palette Color Lookup Table Descriptor (0028,1103) US|SS, VM 3, Type 1C if RGBLUTTransferFunction is TABLE. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  BluePaletteColorLookupTableDescriptor?: [number, number, number];
  /** Alpha Palette Color Lookup Table Descriptor (0028,1104) US, VM 3, Type 1C if AlphaLUTTransferFunction is TABLE. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  AlphaPaletteColorLookupTableDescriptor?: [number, number, number];
  /** Red Palette Color Lookup Table Data (0028,1201) OW, VM 1, Type 1C if RGBLUTTransferFunction is TABLE. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  RedPaletteColorLookupTableData?: ArrayBuffer;
  /** Green Palette Color Lookup Table Data (0028,1202) OW, VM 1, Type 1C if RGBLUTTransferFunction is TABLE. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  GreenPaletteColorLookupTableData?: ArrayBuffer;
  /** Blue Palette Color Lookup Table Data (0028,1203) OW, VM 1, Type 1C if RGBLUTTransferFunction is TABLE. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  BluePaletteColorLookupTableData?: ArrayBuffer;
  /** Alpha Palette Color Lookup Table Data (0028,1204) OW, VM 1, Type 1C if AlphaLUTTransferFunction is TABLE. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  AlphaPaletteColorLookupTableData?: ArrayBuffer;
}

/** Enhanced Palette Color Lookup Table: PS3.3 Table C.7.6.23-1. */
export interface EnhancedPaletteColorLookupTableModule {
  /** Data Frame Assignment Sequence (0028,1401) SQ, VM 1, Type 1. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  DataFrameAssignmentSequence: EnhancedPaletteColorLookupTableDataFrameAssignmentItem[];
  /** Blending LUT 1 Sequence (0028,1404) SQ, VM 1, Type 1C if DataPathAssignment in DataFrameAssignmentSequence is not PRIMARY_PVALUES. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  BlendingLUT1Sequence?: [EnhancedPaletteColorLookupTableBlendingLUT1Item];
  /** Blending LUT 2 Sequence (0028,140C) SQ, VM 1, Type 1C if DataPathAssignment in DataFrameAssignmentSequence is not PRIMARY_PVALUES. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  BlendingLUT2Sequence?: [EnhancedPaletteColorLookupTableBlendingLUT2Item];
  /** Enhanced Palette Color Lookup Table Sequence (0028,140B) SQ, VM 1, Type 1C if DataPathAssignment in DataFrameAssignmentSequence is not PRIMARY_PVALUES. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  EnhancedPaletteColorLookupTableSequence?: EnhancedPaletteColorLookupTableEnhancedPaletteColorLookupTableItem[];
  /** ICC Profile (0028,2000) OB, VM 1, Type 1C if DataPathAssignment in DataFrameAssignmentSequence is not PRIMARY_PVALUES. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  ICCProfile?: ArrayBuffer;
  /** Color Space (0028,2002) CS, VM 1, Type 3. [C.7.6.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.23.html#table_C.7.6.23-1) */
  ColorSpace?: DefinedTerm<'SRGB' | 'ADOBERGB' | 'ROMMRGB'> | null;
}

/** An Item of BlendingLUT1Sequence. */
export type EnhancedPaletteColorLookupTableBlendingLUT1Item = EnhancedPaletteColorLookupTableBlendingLUT1ItemAttributes & (
    | { BlendingLUT1TransferFunction: 'CONSTANT'; BlendingWeightConstant: unknown; BlendingLookupTableDescriptor?: never; BlendingLookupTableData?: never }
    | { BlendingLUT1TransferFunction: 'ALPHA_1' | 'ALPHA_2'; BlendingWeightConstant?: never; BlendingLookupTableDescriptor?: never; BlendingLookupTableData?: never }
    | { BlendingLUT1TransferFunction: 'TABLE'; BlendingLookupTableDescriptor: unknown; BlendingLookupTableData: unknown; BlendingWeightConstant?: never }
  );

/** An Item of BlendingLUT2Sequence. */
export type EnhancedPaletteColorLookupTableBlendingLUT2Item = EnhancedPaletteColorLookupTableBlendingLUT2ItemAttributes & (
    | { BlendingLUT2TransferFunction: 'CONSTANT'; BlendingWeightConstant: unknown; BlendingLookupTableDescriptor?: never; BlendingLookupTableData?: never }
    | { BlendingLUT2TransferFunction: 'ONE_MINUS' | 'ALPHA_1' | 'ALPHA_2'; BlendingWeightConstant?: never; BlendingLookupTableDescriptor?: never; BlendingLookupTableData?: never }
    | { BlendingLUT2TransferFunction: 'TABLE'; BlendingLookupTableDescriptor: unknown; BlendingLookupTableData: unknown; BlendingWeightConstant?: never }
  );

/** An Item of EnhancedPaletteColorLookupTableSequence. */
export type EnhancedPaletteColorLookupTableEnhancedPaletteColorLookupTableItem = EnhancedPaletteColorLookupTableEnhancedPaletteColorLookupTableItemAttributes & (
    | { RGBLUTTransferFunction: 'EQUAL_RGB'; RedPaletteColorLookupTableDescriptor?: never; GreenPaletteColorLookupTableDescriptor?: never; BluePaletteColorLookupTableDescriptor?: never; RedPaletteColorLookupTableData?: never; GreenPaletteColorLookupTableData?: never; BluePaletteColorLookupTableData?: never }
    | { RGBLUTTransferFunction: 'TABLE'; RedPaletteColorLookupTableDescriptor: unknown; GreenPaletteColorLookupTableDescriptor: unknown; BluePaletteColorLookupTableDescriptor: unknown; RedPaletteColorLookupTableData: unknown; GreenPaletteColorLookupTableData: unknown; BluePaletteColorLookupTableData: unknown }
  ) & (
    | { AlphaLUTTransferFunction: 'NONE' | 'IDENTITY'; AlphaPaletteColorLookupTableDescriptor?: never; AlphaPaletteColorLookupTableData?: never }
    | { AlphaLUTTransferFunction: 'TABLE'; AlphaPaletteColorLookupTableDescriptor: unknown; AlphaPaletteColorLookupTableData: unknown }
  );

export const enhancedPaletteColorLookupTableRules: TableRules = {
  kind: 'module',
  id: 'EnhancedPaletteColorLookupTable',
  name: 'Enhanced Palette Color Lookup Table',
  table: 'table_C.7.6.23-1',
  section: 'sect_C.7.6.23',
  rows: [
    {
      keyword: 'DataFrameAssignmentSequence',
      tag: '00281401',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 3] }],
      rows: [
        { keyword: 'DataType', tag: '00189808', vr: 'CS', vm: '1', type: '1' },
        {
          keyword: 'DataPathAssignment',
          tag: '00281402',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['PRIMARY_PVALUES', 'PRIMARY_SINGLE', 'SECONDARY_SINGLE', 'SECONDARY_HIGH', 'SECONDARY_LOW'] }],
        },
        { keyword: 'BitsMappedToColorLookupTable', tag: '00281403', vr: 'US', vm: '1', type: '3' },
        { include: () => voilutMacroRules },
      ],
    },
    {
      keyword: 'BlendingLUT1Sequence',
      tag: '00281404',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'DataPathAssignment', within: ['DataFrameAssignmentSequence'] }, to: ['PRIMARY_PVALUES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '4047ce8a1f0b',
      },
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'BlendingLUT1TransferFunction',
          tag: '00281405',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['CONSTANT', 'ALPHA_1', 'ALPHA_2', 'TABLE'] }],
        },
        {
          keyword: 'BlendingWeightConstant',
          tag: '00281406',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'BlendingLUT1TransferFunction' }, to: ['CONSTANT'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'a2db05b7b01d',
          },
        },
        {
          keyword: 'BlendingLookupTableDescriptor',
          tag: '00281407',
          vr: 'US',
          vm: '3',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'BlendingLUT1TransferFunction' }, to: ['TABLE'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '8418356c39e2',
          },
        },
        {
          keyword: 'BlendingLookupTableData',
          tag: '00281408',
          vr: 'OW',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'BlendingLUT1TransferFunction' }, to: ['TABLE'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '8418356c39e2',
          },
        },
      ],
    },
    {
      keyword: 'BlendingLUT2Sequence',
      tag: '0028140C',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'DataPathAssignment', within: ['DataFrameAssignmentSequence'] }, to: ['PRIMARY_PVALUES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '4047ce8a1f0b',
      },
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'BlendingLUT2TransferFunction',
          tag: '0028140D',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['CONSTANT', 'ONE_MINUS', 'ALPHA_1', 'ALPHA_2', 'TABLE'] }],
        },
        {
          keyword: 'BlendingWeightConstant',
          tag: '00281406',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'BlendingLUT2TransferFunction' }, to: ['CONSTANT'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '9cc15abfad76',
          },
        },
        {
          keyword: 'BlendingLookupTableDescriptor',
          tag: '00281407',
          vr: 'US',
          vm: '3',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'BlendingLUT2TransferFunction' }, to: ['TABLE'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '10d342157a52',
          },
        },
        {
          keyword: 'BlendingLookupTableData',
          tag: '00281408',
          vr: 'OW',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'BlendingLUT2TransferFunction' }, to: ['TABLE'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '10d342157a52',
          },
        },
      ],
    },
    {
      keyword: 'EnhancedPaletteColorLookupTableSequence',
      tag: '0028140B',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'DataPathAssignment', within: ['DataFrameAssignmentSequence'] }, to: ['PRIMARY_PVALUES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'dc770a90eae3',
      },
      items: [{ range: [1, 2] }],
      rows: [
        { keyword: 'DataPathID', tag: '0028140E', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PRIMARY', 'SECONDARY'] }] },
        { keyword: 'RGBLUTTransferFunction', tag: '0028140F', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['EQUAL_RGB', 'TABLE'] }] },
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
          condition: { tree: { op: '=', attribute: { keyword: 'RGBLUTTransferFunction' }, to: ['TABLE'] }, decided: 'data', otherwise: 'forbidden', hash: '58b98f649ce2' },
        },
        {
          keyword: 'GreenPaletteColorLookupTableDescriptor',
          tag: '00281102',
          vr: 'US|SS',
          vm: '3',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'RGBLUTTransferFunction' }, to: ['TABLE'] }, decided: 'data', otherwise: 'forbidden', hash: '58b98f649ce2' },
        },
        {
          keyword: 'BluePaletteColorLookupTableDescriptor',
          tag: '00281103',
          vr: 'US|SS',
          vm: '3',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'RGBLUTTransferFunction' }, to: ['TABLE'] }, decided: 'data', otherwise: 'forbidden', hash: '58b98f649ce2' },
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
            hash: '2395ce82772a',
          },
        },
        {
          keyword: 'RedPaletteColorLookupTableData',
          tag: '00281201',
          vr: 'OW',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'RGBLUTTransferFunction' }, to: ['TABLE'] }, decided: 'data', otherwise: 'forbidden', hash: '58b98f649ce2' },
        },
        {
          keyword: 'GreenPaletteColorLookupTableData',
          tag: '00281202',
          vr: 'OW',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'RGBLUTTransferFunction' }, to: ['TABLE'] }, decided: 'data', otherwise: 'forbidden', hash: '58b98f649ce2' },
        },
        {
          keyword: 'BluePaletteColorLookupTableData',
          tag: '00281203',
          vr: 'OW',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'RGBLUTTransferFunction' }, to: ['TABLE'] }, decided: 'data', otherwise: 'forbidden', hash: '58b98f649ce2' },
        },
        {
          keyword: 'AlphaPaletteColorLookupTableData',
          tag: '00281204',
          vr: 'OW',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'AlphaLUTTransferFunction' }, to: ['TABLE'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '2395ce82772a',
          },
        },
      ],
    },
    {
      keyword: 'ICCProfile',
      tag: '00282000',
      vr: 'OB',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'DataPathAssignment', within: ['DataFrameAssignmentSequence'] }, to: ['PRIMARY_PVALUES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '01e3ccd0fa26',
      },
    },
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
export const validateEnhancedPaletteColorLookupTable = (dataset: object): Finding[] => validateTable(dataset, enhancedPaletteColorLookupTableRules);
