// Palette Color Lookup Table, PS3.3 Table C.7-22a
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.9.html#table_C.7-22a
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Palette Color Lookup Table: PS3.3 Table C.7-22a. */
export interface PaletteColorLookupTableMacro {
  /** Red Palette Color Lookup Table Descriptor (0028,1101) US|SS, VM 3, Type 1. [C.7-22a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.9.html#table_C.7-22a) */
  RedPaletteColorLookupTableDescriptor: [number, number, number];
  /** Green Palette Color Lookup Table Descriptor (0028,1102) US|SS, VM 3, Type 1. [C.7-22a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.9.html#table_C.7-22a) */
  GreenPaletteColorLookupTableDescriptor: [number, number, number];
  /** Blue Palette Color Lookup Table Descriptor (0028,1103) US|SS, VM 3, Type 1. [C.7-22a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.9.html#table_C.7-22a) */
  BluePaletteColorLookupTableDescriptor: [number, number, number];
  /** Palette Color Lookup Table UID (0028,1199) UI, VM 1, Type 3. [C.7-22a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.9.html#table_C.7-22a) */
  PaletteColorLookupTableUID?: string | null;
  /** Red Palette Color Lookup Table Data (0028,1201) OW, VM 1, Type 1C if SegmentedRedPaletteColorLookupTableData is not present or SOPClassUID of the data set is one of "1.2.840.10008.5.1.4.1.1.11.3", "1.2.840.10008.5.1.4.1.1.11.4", "1.2.840.10008.5.1.4.1.1.11.8". [C.7-22a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.9.html#table_C.7-22a) */
  RedPaletteColorLookupTableData?: ArrayBuffer;
  /** Green Palette Color Lookup Table Data (0028,1202) OW, VM 1, Type 1C if SegmentedGreenPaletteColorLookupTableData is not present or SOPClassUID of the data set is one of "1.2.840.10008.5.1.4.1.1.11.3", "1.2.840.10008.5.1.4.1.1.11.4", "1.2.840.10008.5.1.4.1.1.11.8". [C.7-22a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.9.html#table_C.7-22a) */
  GreenPaletteColorLookupTableData?: ArrayBuffer;
  /** Blue Palette Color Lookup Table Data (0028,1203) OW, VM 1, Type 1C if SegmentedBluePaletteColorLookupTableData is not present or SOPClassUID of the data set is one of "1.2.840.10008.5.1.4.1.1.11.3", "1.2.840.10008.5.1.4.1.1.11.4", "1.2.840.10008.5.1.4.1.1.11.8". [C.7-22a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.9.html#table_C.7-22a) */
  BluePaletteColorLookupTableData?: ArrayBuffer;
  /** Segmented Red Palette Color Lookup Table Data (0028,1221) OW, VM 1, Type 1C if RedPaletteColorLookupTableData is not present and SOPClassUID of the data set is none of "1.2.840.10008.5.1.4.1.1.11.3", "1.2.840.10008.5.1.4.1.1.11.4", "1.2.840.10008.5.1.4.1.1.11.8". [C.7-22a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.9.html#table_C.7-22a) */
  SegmentedRedPaletteColorLookupTableData?: ArrayBuffer;
  /** Segmented Green Palette Color Lookup Table Data (0028,1222) OW, VM 1, Type 1C if GreenPaletteColorLookupTableData is not present and SOPClassUID of the data set is none of "1.2.840.10008.5.1.4.1.1.11.3", "1.2.840.10008.5.1.4.1.1.11.4", "1.2.840.10008.5.1.4.1.1.11.8". [C.7-22a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.9.html#table_C.7-22a) */
  SegmentedGreenPaletteColorLookupTableData?: ArrayBuffer;
  /** Segmented Blue Palette Color Lookup Table Data (0028,1223) OW, VM 1, Type 1C if BluePaletteColorLookupTableData is not present and SOPClassUID of the data set is none of "1.2.840.10008.5.1.4.1.1.11.3", "1.2.840.10008.5.1.4.1.1.11.4", "1.2.840.10008.5.1.4.1.1.11.8". [C.7-22a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.9.html#table_C.7-22a) */
  SegmentedBluePaletteColorLookupTableData?: ArrayBuffer;
}

export const paletteColorLookupTableRules: TableRules = {
  kind: 'macro',
  id: 'PaletteColorLookupTable',
  name: 'Palette Color Lookup Table',
  table: 'table_C.7-22a',
  section: 'sect_C.7.9',
  rows: [
    { keyword: 'RedPaletteColorLookupTableDescriptor', tag: '00281101', vr: 'US|SS', vm: '3', type: '1' },
    { keyword: 'GreenPaletteColorLookupTableDescriptor', tag: '00281102', vr: 'US|SS', vm: '3', type: '1' },
    { keyword: 'BluePaletteColorLookupTableDescriptor', tag: '00281103', vr: 'US|SS', vm: '3', type: '1' },
    { keyword: 'PaletteColorLookupTableUID', tag: '00281199', vr: 'UI', vm: '1', type: '3' },
    {
      keyword: 'RedPaletteColorLookupTableData',
      tag: '00281201',
      vr: 'OW',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'SegmentedRedPaletteColorLookupTableData' } } },
            {
              op: '=',
              attribute: { keyword: 'SOPClassUID', scope: 'root' },
              to: ['1.2.840.10008.5.1.4.1.1.11.3', '1.2.840.10008.5.1.4.1.1.11.4', '1.2.840.10008.5.1.4.1.1.11.8'],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '340fd72469aa',
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
          op: 'or',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'SegmentedGreenPaletteColorLookupTableData' } } },
            {
              op: '=',
              attribute: { keyword: 'SOPClassUID', scope: 'root' },
              to: ['1.2.840.10008.5.1.4.1.1.11.3', '1.2.840.10008.5.1.4.1.1.11.4', '1.2.840.10008.5.1.4.1.1.11.8'],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '340fd72469aa',
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
          op: 'or',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'SegmentedBluePaletteColorLookupTableData' } } },
            {
              op: '=',
              attribute: { keyword: 'SOPClassUID', scope: 'root' },
              to: ['1.2.840.10008.5.1.4.1.1.11.3', '1.2.840.10008.5.1.4.1.1.11.4', '1.2.840.10008.5.1.4.1.1.11.8'],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '340fd72469aa',
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
            { op: 'not', of: { op: 'present', attribute: { keyword: 'RedPaletteColorLookupTableData' } } },
            {
              op: '!=',
              attribute: { keyword: 'SOPClassUID', scope: 'root' },
              to: ['1.2.840.10008.5.1.4.1.1.11.3', '1.2.840.10008.5.1.4.1.1.11.4', '1.2.840.10008.5.1.4.1.1.11.8'],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        never: {
          op: '=',
          attribute: { keyword: 'SOPClassUID', scope: 'root' },
          to: ['1.2.840.10008.5.1.4.1.1.11.3', '1.2.840.10008.5.1.4.1.1.11.4', '1.2.840.10008.5.1.4.1.1.11.8'],
        },
        hash: '5af166d4dd8f',
      },
    },
    {
      keyword: 'SegmentedGreenPaletteColorLookupTableData',
      tag: '00281222',
      vr: 'OW',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'GreenPaletteColorLookupTableData' } } },
            {
              op: '!=',
              attribute: { keyword: 'SOPClassUID', scope: 'root' },
              to: ['1.2.840.10008.5.1.4.1.1.11.3', '1.2.840.10008.5.1.4.1.1.11.4', '1.2.840.10008.5.1.4.1.1.11.8'],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        never: {
          op: '=',
          attribute: { keyword: 'SOPClassUID', scope: 'root' },
          to: ['1.2.840.10008.5.1.4.1.1.11.3', '1.2.840.10008.5.1.4.1.1.11.4', '1.2.840.10008.5.1.4.1.1.11.8'],
        },
        hash: '112ae3153d33',
      },
    },
    {
      keyword: 'SegmentedBluePaletteColorLookupTableData',
      tag: '00281223',
      vr: 'OW',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'BluePaletteColorLookupTableData' } } },
            {
              op: '!=',
              attribute: { keyword: 'SOPClassUID', scope: 'root' },
              to: ['1.2.840.10008.5.1.4.1.1.11.3', '1.2.840.10008.5.1.4.1.1.11.4', '1.2.840.10008.5.1.4.1.1.11.8'],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        never: {
          op: '=',
          attribute: { keyword: 'SOPClassUID', scope: 'root' },
          to: ['1.2.840.10008.5.1.4.1.1.11.3', '1.2.840.10008.5.1.4.1.1.11.4', '1.2.840.10008.5.1.4.1.1.11.8'],
        },
        hash: '5af166d4dd8f',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePaletteColorLookupTable = (dataset: object): Finding[] => validateTable(dataset, paletteColorLookupTableRules);
