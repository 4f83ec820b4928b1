// XA Protocol Series, PS3.3 Table C.34.16-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.16.html#table_C.34.16-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** XA Protocol Series: PS3.3 Table C.34.16-1. */
export interface XAProtocolSeriesModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.34.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.16.html#table_C.34.16-1) */
  Modality: 'XAPROTOCOL';
}

export const xaProtocolSeriesRules: TableRules = {
  kind: 'module',
  id: 'XAProtocolSeries',
  name: 'XA Protocol Series',
  table: 'table_C.34.16-1',
  section: 'sect_C.34.16',
  rows: [{ keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['XAPROTOCOL'] }] }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXAProtocolSeries = (dataset: object): Finding[] => validateTable(dataset, xaProtocolSeriesRules);
