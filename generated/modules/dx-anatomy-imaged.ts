// DX Anatomy Imaged, PS3.3 Table C.8-69
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.2.html#table_C.8-69
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type GeneralAnatomyRequiredMacro, generalAnatomyRequiredRules } from '../macros/general-anatomy-required.ts';

/** DX Anatomy Imaged: PS3.3 Table C.8-69. */
export interface DXAnatomyImagedModule extends GeneralAnatomyRequiredMacro {
  /** Image Laterality (0020,0062) CS, VM 1, Type 1. [C.8-69](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.2.html#table_C.8-69) */
  ImageLaterality: 'R' | 'L' | 'U' | 'B';
}

export const dxAnatomyImagedRules: TableRules = {
  kind: 'module',
  id: 'DXAnatomyImaged',
  name: 'DX Anatomy Imaged',
  table: 'table_C.8-69',
  section: 'sect_C.8.11.2',
  rows: [
    { keyword: 'ImageLaterality', tag: '00200062', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['R', 'L', 'U', 'B'] }] },
    {
      include: () => generalAnatomyRequiredRules,
      overrides: [{ path: ['AnatomicRegionSequence'], contextGroups: [{ kind: 'DCID', cid: '4009' }, { kind: 'DCID', cid: '7482' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDXAnatomyImaged = (dataset: object): Finding[] => validateTable(dataset, dxAnatomyImagedRules);
