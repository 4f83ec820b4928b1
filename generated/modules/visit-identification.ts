// Visit Identification, PS3.3 Table C.3-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.2.html#table_C.3-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type HL7v2HierarchicDesignatorMacro, hl7v2HierarchicDesignatorRules } from '../macros/hl7v2-hierarchic-designator.ts';

/** Visit Identification: PS3.3 Table C.3-2. */
export interface VisitIdentificationModule {
  /** Institution Name (0008,0080) LO, VM 1. [C.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.2.html#table_C.3-2) */
  InstitutionName?: string | null;
  /** Institution Address (0008,0081) ST, VM 1. [C.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.2.html#table_C.3-2) */
  InstitutionAddress?: string | null;
  /** Institution Code Sequence (0008,0082) SQ, VM 1. [C.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.2.html#table_C.3-2) */
  InstitutionCodeSequence?: [CodeSequenceItem] | null;
  /** Institutional Department Name (0008,1040) LO, VM 1. [C.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.2.html#table_C.3-2) */
  InstitutionalDepartmentName?: string | null;
  /** Institutional Department Type Code Sequence (0008,1041) SQ, VM 1. [C.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.2.html#table_C.3-2) */
  InstitutionalDepartmentTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Admission ID (0038,0010) LO, VM 1. [C.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.2.html#table_C.3-2) */
  AdmissionID?: string | null;
  /** Issuer of Admission ID Sequence (0038,0014) SQ, VM 1. [C.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.2.html#table_C.3-2) */
  IssuerOfAdmissionIDSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Reason for Visit (0032,1066) UT, VM 1. [C.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.2.html#table_C.3-2) */
  ReasonForVisit?: string | null;
  /** Reason for Visit Code Sequence (0032,1067) SQ, VM 1. [C.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.2.html#table_C.3-2) */
  ReasonForVisitCodeSequence?: CodeSequenceItem[] | null;
  /** Service Episode ID (0038,0060) LO, VM 1. [C.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.2.html#table_C.3-2) */
  ServiceEpisodeID?: string | null;
  /** Issuer of Service Episode ID Sequence (0038,0064) SQ, VM 1. [C.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.2.html#table_C.3-2) */
  IssuerOfServiceEpisodeIDSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Service Episode Description (0038,0062) LO, VM 1. [C.3-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.3.2.html#table_C.3-2) */
  ServiceEpisodeDescription?: string | null;
}

export const visitIdentificationRules: TableRules = {
  kind: 'module',
  id: 'VisitIdentification',
  name: 'Visit Identification',
  table: 'table_C.3-2',
  section: 'sect_C.3.2',
  rows: [
    { keyword: 'InstitutionName', tag: '00080080', vr: 'LO', vm: '1', type: null },
    { keyword: 'InstitutionAddress', tag: '00080081', vr: 'ST', vm: '1', type: null },
    {
      keyword: 'InstitutionCodeSequence',
      tag: '00080082',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'InstitutionalDepartmentName', tag: '00081040', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'InstitutionalDepartmentTypeCodeSequence',
      tag: '00081041',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7030' }] }],
    },
    { keyword: 'AdmissionID', tag: '00380010', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'IssuerOfAdmissionIDSequence',
      tag: '00380014',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'ReasonForVisit', tag: '00321066', vr: 'UT', vm: '1', type: null },
    {
      keyword: 'ReasonForVisitCodeSequence',
      tag: '00321067',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'ServiceEpisodeID', tag: '00380060', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'IssuerOfServiceEpisodeIDSequence',
      tag: '00380064',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'ServiceEpisodeDescription', tag: '00380062', vr: 'LO', vm: '1', type: null },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVisitIdentification = (dataset: object): Finding[] => validateTable(dataset, visitIdentificationRules);
