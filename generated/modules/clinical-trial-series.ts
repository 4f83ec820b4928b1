// Clinical Trial Series, PS3.3 Table C.7-5b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.2.html#table_C.7-5b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Clinical Trial Series: PS3.3 Table C.7-5b. */
export interface ClinicalTrialSeriesModule {
  /** Clinical Trial Coordinating Center Name (0012,0060) LO, VM 1, Type 2. [C.7-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.2.html#table_C.7-5b) */
  ClinicalTrialCoordinatingCenterName: string | null;
  /** Clinical Trial Series ID (0012,0071) LO, VM 1, Type 3. [C.7-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.2.html#table_C.7-5b) */
  ClinicalTrialSeriesID?: string | null;
  /** Issuer of Clinical Trial Series ID (0012,0073) LO, VM 1, Type 3. [C.7-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.2.html#table_C.7-5b) */
  IssuerOfClinicalTrialSeriesID?: string | null;
  /** Clinical Trial Series Description (0012,0072) LO, VM 1, Type 3. [C.7-5b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.2.html#table_C.7-5b) */
  ClinicalTrialSeriesDescription?: string | null;
}

export const clinicalTrialSeriesRules: TableRules = {
  kind: 'module',
  id: 'ClinicalTrialSeries',
  name: 'Clinical Trial Series',
  table: 'table_C.7-5b',
  section: 'sect_C.7.3.2',
  rows: [
    { keyword: 'ClinicalTrialCoordinatingCenterName', tag: '00120060', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'ClinicalTrialSeriesID', tag: '00120071', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'IssuerOfClinicalTrialSeriesID', tag: '00120073', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'ClinicalTrialSeriesDescription', tag: '00120072', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateClinicalTrialSeries = (dataset: object): Finding[] => validateTable(dataset, clinicalTrialSeriesRules);
