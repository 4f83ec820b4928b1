// CR Series, PS3.3 Table C.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.1.html#table_C.8-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** CR Series: PS3.3 Table C.8-1. */
export interface CRSeriesModule {
  /** Body Part Examined (0018,0015) CS, VM 1, Type 2. [C.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.1.html#table_C.8-1) */
  BodyPartExamined: string | null;
  /** View Position (0018,5101) CS, VM 1, Type 2. [C.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.1.html#table_C.8-1) */
  ViewPosition: DefinedTerm<'AP' | 'PA' | 'LL' | 'RL' | 'RLD' | 'LLD' | 'RLO' | 'LLO'> | null;
  /** Filter Type (0018,1160) SH, VM 1, Type 3. [C.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.1.html#table_C.8-1) */
  FilterType?: string | null;
  /** Collimator/grid Name (0018,1180) SH, VM 1, Type 3. [C.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.1.html#table_C.8-1) */
  CollimatorGridName?: string | null;
  /** Focal Spot(s) (0018,1190) DS, VM 1-n, Type 3. [C.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.1.html#table_C.8-1) */
  FocalSpots?: number[] | null;
  /** Plate Type (0018,1260) SH, VM 1, Type 3. [C.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.1.html#table_C.8-1) */
  PlateType?: string | null;
  /** Phosphor Type (0018,1261) LO, VM 1, Type 3. [C.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.1.html#table_C.8-1) */
  PhosphorType?: string | null;
}

export const crSeriesRules: TableRules = {
  kind: 'module',
  id: 'CRSeries',
  name: 'CR Series',
  table: 'table_C.8-1',
  section: 'sect_C.8.1.1',
  rows: [
    { keyword: 'BodyPartExamined', tag: '00180015', vr: 'CS', vm: '1', type: '2' },
    {
      keyword: 'ViewPosition',
      tag: '00185101',
      vr: 'CS',
      vm: '1',
      type: '2',
      values: [{ kind: 'defined', terms: ['AP', 'PA', 'LL', 'RL', 'RLD', 'LLD', 'RLO', 'LLO'] }],
    },
    { keyword: 'FilterType', tag: '00181160', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'CollimatorGridName', tag: '00181180', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'FocalSpots', tag: '00181190', vr: 'DS', vm: '1-n', type: '3' },
    { keyword: 'PlateType', tag: '00181260', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'PhosphorType', tag: '00181261', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCRSeries = (dataset: object): Finding[] => validateTable(dataset, crSeriesRules);
