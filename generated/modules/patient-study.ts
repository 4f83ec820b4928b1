// Patient Study, PS3.3 Table C.7-4a
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type HL7v2HierarchicDesignatorMacro, hl7v2HierarchicDesignatorRules } from '../macros/hl7v2-hierarchic-designator.ts';

/** Patient Study: PS3.3 Table C.7-4a. */
export interface PatientStudyModule {
  /** Admitting Diagnoses Description (0008,1080) LO, VM 1-n, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  AdmittingDiagnosesDescription?: string[] | null;
  /** Admitting Diagnoses Code Sequence (0008,1084) SQ, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  AdmittingDiagnosesCodeSequence?: CodeSequenceItem[] | null;
  /** Patient's Age (0010,1010) AS, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  PatientAge?: string | null;
  /** Patient's Size (0010,1020) DS, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  PatientSize?: number | null;
  /** Patient's Weight (0010,1030) DS, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  PatientWeight?: number | null;
  /** Patient's Body Mass Index (0010,1022) DS, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  PatientBodyMassIndex?: number | null;
  /** Measured AP Dimension (0010,1023) DS, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  MeasuredAPDimension?: number | null;
  /** Measured Lateral Dimension (0010,1024) DS, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  MeasuredLateralDimension?: number | null;
  /** Patient's Size Code Sequence (0010,1021) SQ, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  PatientSizeCodeSequence?: CodeSequenceItem[] | null;
  /** Medical Alerts (0010,2000) LO, VM 1-n, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  MedicalAlerts?: string[] | null;
  /** Allergies (0010,2110) LO, VM 1-n, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  Allergies?: string[] | null;
  /** Smoking Status (0010,21A0) CS, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  SmokingStatus?: 'YES' | 'NO' | 'UNKNOWN' | null;
  /** Pregnancy Status (0010,21C0) US, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  PregnancyStatus?: 1 | 2 | 3 | 4 | null;
  /** Last Menstrual Date (0010,21D0) DA, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  LastMenstrualDate?: string | null;
  /** Patient State (0038,0500) LO, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  PatientState?: string | null;
  /** Occupation (0010,2180) SH, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  Occupation?: string | null;
  /** Additional Patient History (0010,21B0) LT, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  AdditionalPatientHistory?: string | null;
  /** Admission ID (0038,0010) LO, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  AdmissionID?: string | null;
  /** Issuer of Admission ID Sequence (0038,0014) SQ, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  IssuerOfAdmissionIDSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Reason for Visit (0032,1066) UT, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  ReasonForVisit?: string | null;
  /** Reason for Visit Code Sequence (0032,1067) SQ, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  ReasonForVisitCodeSequence?: CodeSequenceItem[] | null;
  /** Service Episode ID (0038,0060) LO, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  ServiceEpisodeID?: string | null;
  /** Issuer of Service Episode ID Sequence (0038,0064) SQ, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  IssuerOfServiceEpisodeIDSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Service Episode Description (0038,0062) LO, VM 1, Type 3. [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  ServiceEpisodeDescription?: string | null;
  /** Patient's Sex Neutered (0010,2203) CS, VM 1, Type 2C if not (PatientSpeciesCodeSequence has a code ("337915000", SCT)) and (CodingSchemeDesignator in PatientSpeciesCodeSequence is SCT or ((PatientSpeciesDescription has a value or PatientSpeciesCodeSequence has a value) and [knowledge #a81ee5518ef7])). [C.7-4a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.2.html#table_C.7-4a) */
  PatientSexNeutered?: 'ALTERED' | 'UNALTERED' | null;
}

export const patientStudyRules: TableRules = {
  kind: 'module',
  id: 'PatientStudy',
  name: 'Patient Study',
  table: 'table_C.7-4a',
  section: 'sect_C.7.2.2',
  rows: [
    { keyword: 'AdmittingDiagnosesDescription', tag: '00081080', vr: 'LO', vm: '1-n', type: '3' },
    {
      keyword: 'AdmittingDiagnosesCodeSequence',
      tag: '00081084',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'PatientAge', tag: '00101010', vr: 'AS', vm: '1', type: '3' },
    { keyword: 'PatientSize', tag: '00101020', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'PatientWeight', tag: '00101030', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'PatientBodyMassIndex', tag: '00101022', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'MeasuredAPDimension', tag: '00101023', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'MeasuredLateralDimension', tag: '00101024', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'PatientSizeCodeSequence',
      tag: '00101021',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7039', undecided: true }, { kind: 'BCID', cid: '7041', undecided: true }] }],
    },
    { keyword: 'MedicalAlerts', tag: '00102000', vr: 'LO', vm: '1-n', type: '3' },
    { keyword: 'Allergies', tag: '00102110', vr: 'LO', vm: '1-n', type: '3' },
    { keyword: 'SmokingStatus', tag: '001021A0', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO', 'UNKNOWN'] }] },
    { keyword: 'PregnancyStatus', tag: '001021C0', vr: 'US', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['0001', '0002', '0003', '0004'] }] },
    { keyword: 'LastMenstrualDate', tag: '001021D0', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'PatientState', tag: '00380500', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'Occupation', tag: '00102180', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'AdditionalPatientHistory', tag: '001021B0', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'AdmissionID', tag: '00380010', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'IssuerOfAdmissionIDSequence',
      tag: '00380014',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'ReasonForVisit', tag: '00321066', vr: 'UT', vm: '1', type: '3' },
    {
      keyword: 'ReasonForVisitCodeSequence',
      tag: '00321067',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'ServiceEpisodeID', tag: '00380060', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'IssuerOfServiceEpisodeIDSequence',
      tag: '00380064',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'ServiceEpisodeDescription', tag: '00380062', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'PatientSexNeutered',
      tag: '00102203',
      vr: 'CS',
      vm: '1',
      type: '2C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'code', attribute: { keyword: 'PatientSpeciesCodeSequence' }, codes: [{ value: '337915000', scheme: 'SCT' }] } },
            {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'CodingSchemeDesignator', within: ['PatientSpeciesCodeSequence'] }, to: ['SCT'] },
                {
                  op: 'and',
                  of: [
                    {
                      op: 'or',
                      of: [
                        { op: 'valued', attribute: { keyword: 'PatientSpeciesDescription' } },
                        { op: 'valued', attribute: { keyword: 'PatientSpeciesCodeSequence' } },
                      ],
                    },
                    { op: 'unknown', reason: 'knowledge', hash: 'a81ee5518ef7' },
                  ],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'a81ee5518ef7',
        reason: 'knowledge',
        missing: 'whether the patient is an animal',
      },
      values: [{ kind: 'enumerated', terms: ['ALTERED', 'UNALTERED'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientStudy = (dataset: object): Finding[] => validateTable(dataset, patientStudyRules);
