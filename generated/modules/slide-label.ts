// Slide Label, PS3.3 Table C.8.12.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.8.html#table_C.8.12.8-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Slide Label: PS3.3 Table C.8.12.8-1. */
export interface SlideLabelModule {
  /** Barcode Value (2200,0005) LT, VM 1, Type 2. [C.8.12.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.8.html#table_C.8.12.8-1) */
  BarcodeValue: string | null;
  /** Label Text (2200,0002) UT, VM 1, Type 2. [C.8.12.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.8.html#table_C.8.12.8-1) */
  LabelText: string | null;
}

export const slideLabelRules: TableRules = {
  kind: 'module',
  id: 'SlideLabel',
  name: 'Slide Label',
  table: 'table_C.8.12.8-1',
  section: 'sect_C.8.12.8',
  rows: [{ keyword: 'BarcodeValue', tag: '22000005', vr: 'LT', vm: '1', type: '2' }, { keyword: 'LabelText', tag: '22000002', vr: 'UT', vm: '1', type: '2' }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSlideLabel = (dataset: object): Finding[] => validateTable(dataset, slideLabelRules);
