// X-Ray Filtration, PS3.3 Table C.8-35a
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35a
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** X-Ray Filtration: PS3.3 Table C.8-35a. */
export interface XRayFiltrationMacro {
  /** Filter Type (0018,1160) SH, VM 1, Type 3. [C.8-35a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35a) */
  FilterType?: DefinedTerm<'STRIP' | 'WEDGE' | 'BUTTERFLY' | 'MULTIPLE' | 'FLAT' | 'NONE'> | null;
  /** Filter Material (0018,7050) CS, VM 1-n, Type 3. [C.8-35a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35a) */
  FilterMaterial?: string[] | null;
  /** Filter Thickness Minimum (0018,7052) DS, VM 1-n, Type 3. [C.8-35a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35a) */
  FilterThicknessMinimum?: number[] | null;
  /** Filter Thickness Maximum (0018,7054) DS, VM 1-n, Type 3. [C.8-35a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35a) */
  FilterThicknessMaximum?: number[] | null;
  /** Filter Beam Path Length Minimum (0018,7056) FL, VM 1-n, Type 3. [C.8-35a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35a) */
  FilterBeamPathLengthMinimum?: number[] | null;
  /** Filter Beam Path Length Maximum (0018,7058) FL, VM 1-n, Type 3. [C.8-35a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.10.html#table_C.8-35a) */
  FilterBeamPathLengthMaximum?: number[] | null;
}

export const xRayFiltrationRules: TableRules = {
  kind: 'macro',
  id: 'XRayFiltration',
  name: 'X-Ray Filtration',
  table: 'table_C.8-35a',
  section: 'sect_C.8.7.10',
  rows: [
    {
      keyword: 'FilterType',
      tag: '00181160',
      vr: 'SH',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['STRIP', 'WEDGE', 'BUTTERFLY', 'MULTIPLE', 'FLAT', 'NONE'] }],
    },
    { keyword: 'FilterMaterial', tag: '00187050', vr: 'CS', vm: '1-n', type: '3' },
    { keyword: 'FilterThicknessMinimum', tag: '00187052', vr: 'DS', vm: '1-n', type: '3' },
    { keyword: 'FilterThicknessMaximum', tag: '00187054', vr: 'DS', vm: '1-n', type: '3' },
    { keyword: 'FilterBeamPathLengthMinimum', tag: '00187056', vr: 'FL', vm: '1-n', type: '3' },
    { keyword: 'FilterBeamPathLengthMaximum', tag: '00187058', vr: 'FL', vm: '1-n', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayFiltration = (dataset: object): Finding[] => validateTable(dataset, xRayFiltrationRules);
