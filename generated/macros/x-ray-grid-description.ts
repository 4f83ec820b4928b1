// X-Ray Grid Description, PS3.3 Table C.8-36b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.11.html#table_C.8-36b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** X-Ray Grid Description: PS3.3 Table C.8-36b. */
export interface XRayGridDescriptionMacro {
  /** Grid Absorbing Material (0018,7040) LT, VM 1, Type 3. [C.8-36b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.11.html#table_C.8-36b) */
  GridAbsorbingMaterial?: string | null;
  /** Grid Spacing Material (0018,7041) LT, VM 1, Type 3. [C.8-36b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.11.html#table_C.8-36b) */
  GridSpacingMaterial?: string | null;
  /** Grid Thickness (0018,7042) DS, VM 1, Type 3. [C.8-36b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.11.html#table_C.8-36b) */
  GridThickness?: number | null;
  /** Grid Pitch (0018,7044) DS, VM 1, Type 3. [C.8-36b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.11.html#table_C.8-36b) */
  GridPitch?: number | null;
  /** Grid Aspect Ratio (0018,7046) IS, VM 2, Type 3. [C.8-36b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.11.html#table_C.8-36b) */
  GridAspectRatio?: [number, number] | null;
  /** Grid Period (0018,7048) DS, VM 1, Type 3. [C.8-36b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.11.html#table_C.8-36b) */
  GridPeriod?: number | null;
  /** Grid Focal Distance (0018,704C) DS, VM 1, Type 3. [C.8-36b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.11.html#table_C.8-36b) */
  GridFocalDistance?: number | null;
  /** Grid ID (0018,1006) LO, VM 1, Type 3. [C.8-36b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.11.html#table_C.8-36b) */
  GridID?: string | null;
}

export const xRayGridDescriptionRules: TableRules = {
  kind: 'macro',
  id: 'XRayGridDescription',
  name: 'X-Ray Grid Description',
  table: 'table_C.8-36b',
  section: 'sect_C.8.7.11',
  rows: [
    { keyword: 'GridAbsorbingMaterial', tag: '00187040', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'GridSpacingMaterial', tag: '00187041', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'GridThickness', tag: '00187042', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GridPitch', tag: '00187044', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GridAspectRatio', tag: '00187046', vr: 'IS', vm: '2', type: '3' },
    { keyword: 'GridPeriod', tag: '00187048', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GridFocalDistance', tag: '0018704C', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GridID', tag: '00181006', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayGridDescription = (dataset: object): Finding[] => validateTable(dataset, xRayGridDescriptionRules);
