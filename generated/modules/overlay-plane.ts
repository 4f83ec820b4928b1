// Overlay Plane, PS3.3 Table C.9-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Overlay Plane: PS3.3 Table C.9-2. */
export interface OverlayPlaneModule {
  /** Overlay Rows (60xx,0010) US, VM 1, Type 1. [C.9-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2) */
  OverlayRows: number;
  /** Overlay Columns (60xx,0011) US, VM 1, Type 1. [C.9-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2) */
  OverlayColumns: number;
  /** Overlay Type (60xx,0040) CS, VM 1, Type 1. [C.9-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2) */
  OverlayType: 'G' | 'R';
  /** Overlay Origin (60xx,0050) SS, VM 2, Type 1. [C.9-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2) */
  OverlayOrigin: [number, number];
  /** Overlay Bits Allocated (60xx,0100) US, VM 1, Type 1. [C.9-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2) */
  OverlayBitsAllocated: number;
  /** Overlay Bit Position (60xx,0102) US, VM 1, Type 1. [C.9-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2) */
  OverlayBitPosition: number;
  /** Overlay Data (60xx,3000) OB|OW, VM 1, Type 1. [C.9-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2) */
  OverlayData: ArrayBuffer;
  /** Overlay Description (60xx,0022) LO, VM 1, Type 3. [C.9-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2) */
  OverlayDescription?: string | null;
  /** Overlay Subtype (60xx,0045) LO, VM 1, Type 3. [C.9-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2) */
  OverlaySubtype?: DefinedTerm<'USER' | 'AUTOMATED' | 'ACTIVE IMAGE AREA'> | null;
  /** Overlay Label (60xx,1500) LO, VM 1, Type 3. [C.9-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2) */
  OverlayLabel?: string | null;
  /** ROI Area (60xx,1301) IS, VM 1, Type 3. [C.9-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2) */
  ROIArea?: number | null;
  /** ROI Mean (60xx,1302) DS, VM 1, Type 3. [C.9-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2) */
  ROIMean?: number | null;
  /** ROI Standard Deviation (60xx,1303) DS, VM 1, Type 3. [C.9-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.9.2.html#table_C.9-2) */
  ROIStandardDeviation?: number | null;
}

export const overlayPlaneRules: TableRules = {
  kind: 'module',
  id: 'OverlayPlane',
  name: 'Overlay Plane',
  table: 'table_C.9-2',
  section: 'sect_C.9.2',
  rows: [
    { keyword: 'OverlayRows', tag: '60xx0010', vr: 'US', vm: '1', type: '1' },
    { keyword: 'OverlayColumns', tag: '60xx0011', vr: 'US', vm: '1', type: '1' },
    { keyword: 'OverlayType', tag: '60xx0040', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['G', 'R'] }] },
    { keyword: 'OverlayOrigin', tag: '60xx0050', vr: 'SS', vm: '2', type: '1' },
    { keyword: 'OverlayBitsAllocated', tag: '60xx0100', vr: 'US', vm: '1', type: '1' },
    { keyword: 'OverlayBitPosition', tag: '60xx0102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'OverlayData', tag: '60xx3000', vr: 'OB|OW', vm: '1', type: '1' },
    { keyword: 'OverlayDescription', tag: '60xx0022', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'OverlaySubtype',
      tag: '60xx0045',
      vr: 'LO',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['USER', 'AUTOMATED', 'ACTIVE IMAGE AREA'], section: 'sect_C.9.2.1.3' }],
    },
    { keyword: 'OverlayLabel', tag: '60xx1500', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'ROIArea', tag: '60xx1301', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ROIMean', tag: '60xx1302', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ROIStandardDeviation', tag: '60xx1303', vr: 'DS', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOverlayPlane = (dataset: object): Finding[] => validateTable(dataset, overlayPlaneRules);
