// Bitmap Display Shutter, PS3.3 Table C.7.6.15-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.15.html#table_C.7.6.15-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Bitmap Display Shutter: PS3.3 Table C.7.6.15-1. */
export interface BitmapDisplayShutterModule {
  /** Shutter Shape (0018,1600) CS, VM 1-3, Type 1. [C.7.6.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.15.html#table_C.7.6.15-1) */
  ShutterShape: 'BITMAP'[];
  /** Shutter Overlay Group (0018,1623) US, VM 1, Type 1. [C.7.6.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.15.html#table_C.7.6.15-1) */
  ShutterOverlayGroup: number;
  /** Shutter Presentation Value (0018,1622) US, VM 1, Type 1. [C.7.6.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.15.html#table_C.7.6.15-1) */
  ShutterPresentationValue: number;
  /** Shutter Presentation Color CIELab Value (0018,1624) US, VM 3, Type 3. [C.7.6.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.15.html#table_C.7.6.15-1) */
  ShutterPresentationColorCIELabValue?: [number, number, number] | null;
}

export const bitmapDisplayShutterRules: TableRules = {
  kind: 'module',
  id: 'BitmapDisplayShutter',
  name: 'Bitmap Display Shutter',
  table: 'table_C.7.6.15-1',
  section: 'sect_C.7.6.15',
  rows: [
    { keyword: 'ShutterShape', tag: '00181600', vr: 'CS', vm: '1-3', type: '1', values: [{ kind: 'enumerated', terms: ['BITMAP'] }] },
    { keyword: 'ShutterOverlayGroup', tag: '00181623', vr: 'US', vm: '1', type: '1' },
    { keyword: 'ShutterPresentationValue', tag: '00181622', vr: 'US', vm: '1', type: '1' },
    { keyword: 'ShutterPresentationColorCIELabValue', tag: '00181624', vr: 'US', vm: '3', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBitmapDisplayShutter = (dataset: object): Finding[] => validateTable(dataset, bitmapDisplayShutterRules);
