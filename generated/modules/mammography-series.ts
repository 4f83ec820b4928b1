// Mammography Series, PS3.3 Table C.8-73
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.6.html#table_C.8-73
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RequestAttributesMacro, requestAttributesRules } from '../macros/request-attributes.ts';

/** Mammography Series: PS3.3 Table C.8-73. */
export interface MammographySeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.8-73](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.6.html#table_C.8-73) */
  Modality: 'MG';
  /** Request Attributes Sequence (0040,0275) SQ, VM 1, Type 3. [C.8-73](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.6.html#table_C.8-73) */
  RequestAttributesSequence?: RequestAttributesMacro[] | null;
}

export const mammographySeriesRules: TableRules = {
  kind: 'module',
  id: 'MammographySeries',
  name: 'Mammography Series',
  table: 'table_C.8-73',
  section: 'sect_C.8.11.6',
  rows: [
    { keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MG'] }] },
    {
      keyword: 'RequestAttributesSequence',
      tag: '00400275',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        {
          include: () => requestAttributesRules,
          overrides: [{ path: ['ReasonForRequestedProcedureCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '6051' }, { kind: 'BCID', cid: '6055' }] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMammographySeries = (dataset: object): Finding[] => validateTable(dataset, mammographySeriesRules);
