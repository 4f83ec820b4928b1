// Patient Group, PS3.3 Table C.7.1.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.4.html#table_C.7.1.4-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type IssuerOfPatientIDMacro, issuerOfPatientIDRules } from './issuer-of-patient-id.ts';

/** An Item of SourcePatientGroupIdentificationSequence. */
export interface PatientGroupSourcePatientGroupIdentificationItem extends IssuerOfPatientIDMacro {
  /** Patient ID (0010,0020) LO, VM 1, Type 1. [C.7.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.4.html#table_C.7.1.4-1) */
  PatientID: string;
}

/** An Item of GroupOfPatientsIdentificationSequence. */
export interface PatientGroupGroupOfPatientsIdentificationItem extends IssuerOfPatientIDMacro {
  /** Patient ID (0010,0020) LO, VM 1, Type 1. [C.7.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.4.html#table_C.7.1.4-1) */
  PatientID: string;
  /** Subject Relative Position in Image (0010,0028) US, VM 3, Type 3. [C.7.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.4.html#table_C.7.1.4-1) */
  SubjectRelativePositionInImage?: [number, number, number] | null;
  /** Patient Position (0018,5100) CS, VM 1, Type 3. [C.7.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.4.html#table_C.7.1.4-1) */
  PatientPosition?: DefinedTerm<'HFP' | 'HFS' | 'HFDR' | 'HFDL' | 'FFDR' | 'FFDL' | 'FFP' | 'FFS' | 'LFP' | 'LFS' | 'RFP' | 'RFS' | 'AFDR' | 'AFDL' | 'PFDR' | 'PFDL'> | null;
}

/** Patient Group: PS3.3 Table C.7.1.4-1. */
export interface PatientGroupMacro {
  /** Source Patient Group Identification Sequence (0010,0026) SQ, VM 1, Type 3. [C.7.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.4.html#table_C.7.1.4-1) */
  SourcePatientGroupIdentificationSequence?: [PatientGroupSourcePatientGroupIdentificationItem] | null;
  /** Group of Patients Identification Sequence (0010,0027) SQ, VM 1, Type 3. [C.7.1.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.4.html#table_C.7.1.4-1) */
  GroupOfPatientsIdentificationSequence?: PatientGroupGroupOfPatientsIdentificationItem[] | null;
}

export const patientGroupRules: TableRules = {
  kind: 'macro',
  id: 'PatientGroup',
  name: 'Patient Group',
  table: 'table_C.7.1.4-1',
  section: 'sect_C.7.1.4',
  rows: [
    {
      keyword: 'SourcePatientGroupIdentificationSequence',
      tag: '00100026',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: '1' }, { include: () => issuerOfPatientIDRules }],
    },
    {
      keyword: 'GroupOfPatientsIdentificationSequence',
      tag: '00100027',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: '1' },
        { include: () => issuerOfPatientIDRules },
        { keyword: 'SubjectRelativePositionInImage', tag: '00100028', vr: 'US', vm: '3', type: '3' },
        {
          keyword: 'PatientPosition',
          tag: '00185100',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [
            {
              kind: 'defined',
              terms: ['HFP', 'HFS', 'HFDR', 'HFDL', 'FFDR', 'FFDL', 'FFP', 'FFS', 'LFP', 'LFS', 'RFP', 'RFS', 'AFDR', 'AFDL', 'PFDR', 'PFDL'],
              section: 'sect_C.7.3.1.1.2',
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientGroup = (dataset: object): Finding[] => validateTable(dataset, patientGroupRules);
