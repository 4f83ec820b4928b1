// Supplemental Palette Color Lookup Table, PS3.3 Table C.7.6.19-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.19.html#table_C.7.6.19-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Supplemental Palette Color Lookup Table: PS3.3 Table C.7.6.19-1. */
export interface SupplementalPaletteColorLookupTableModule {
  /** Red Palette Color Lookup Table Descriptor (0028,1101) US|SS, VM 3, Type 1. [C.7.6.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.19.html#table_C.7.6.19-1) */
  RedPaletteColorLookupTableDescriptor: [number, number, number];
  /** Green Palette Color Lookup Table Descriptor (0028,1102) US|SS, VM 3, Type 1. [C.7.6.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.19.html#table_C.7.6.19-1) */
  GreenPaletteColorLookupTableDescriptor: [number, number, number];
  /** Blue Palette Color Lookup Table Descriptor (0028,1103) US|SS, VM 3, Type 1. [C.7.6.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.19.html#table_C.7.6.19-1) */
  BluePaletteColorLookupTableDescriptor: [number, number, number];
  /** Red Palette Color Lookup Table Data (0028,1201) OW, VM 1, Type 1. [C.7.6.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.19.html#table_C.7.6.19-1) */
  RedPaletteColorLookupTableData: ArrayBuffer;
  /** Green Palette Color Lookup Table Data (0028,1202) OW, VM 1, Type 1. [C.7.6.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.19.html#table_C.7.6.19-1) */
  GreenPaletteColorLookupTableData: ArrayBuffer;
  /** Blue Palette Color Lookup Table Data (0028,1203) OW, VM 1, Type 1. [C.7.6.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.19.html#table_C.7.6.19-1) */
  BluePaletteColorLookupTableData: ArrayBuffer;
}

export const supplementalPaletteColorLookupTableRules: TableRules = {
  kind: 'module',
  id: 'SupplementalPaletteColorLookupTable',
  name: 'Supplemental Palette Color Lookup Table',
  table: 'table_C.7.6.19-1',
  section: 'sect_C.7.6.19',
  rows: [
    { keyword: 'RedPaletteColorLookupTableDescriptor', tag: '00281101', vr: 'US|SS', vm: '3', type: '1' },
    { keyword: 'GreenPaletteColorLookupTableDescriptor', tag: '00281102', vr: 'US|SS', vm: '3', type: '1' },
    { keyword: 'BluePaletteColorLookupTableDescriptor', tag: '00281103', vr: 'US|SS', vm: '3', type: '1' },
    { keyword: 'RedPaletteColorLookupTableData', tag: '00281201', vr: 'OW', vm: '1', type: '1' },
    { keyword: 'GreenPaletteColorLookupTableData', tag: '00281202', vr: 'OW', vm: '1', type: '1' },
    { keyword: 'BluePaletteColorLookupTableData', tag: '00281203', vr: 'OW', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSupplementalPaletteColorLookupTable = (dataset: object): Finding[] => validateTable(dataset, supplementalPaletteColorLookupTableRules);
