// CT Protocol Series, PS3.3 Table C.34.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.1.html#table_C.34.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** CT Protocol Series: PS3.3 Table C.34.1-1. */
export interface CTProtocolSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.34.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.1.html#table_C.34.1-1) */
  Modality: 'CTPROTOCOL';
}

export const ctProtocolSeriesRules: TableRules = {
  kind: 'module',
  id: 'CTProtocolSeries',
  name: 'CT Protocol Series',
  table: 'table_C.34.1-1',
  section: 'sect_C.34.1',
  rows: [{ keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['CTPROTOCOL'] }] }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCTProtocolSeries = (dataset: object): Finding[] => validateTable(dataset, ctProtocolSeriesRules);
