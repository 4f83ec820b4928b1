// Substance Administration Log, PS3.3 Table C.26-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentItemItem, contentItemRules } from '../macros/content-item.ts';
import { type HL7v2HierarchicDesignatorMacro, hl7v2HierarchicDesignatorRules } from '../macros/hl7v2-hierarchic-designator.ts';
import { type IssuerOfPatientIDMacro, issuerOfPatientIDRules } from '../macros/issuer-of-patient-id.ts';

/** An Item of OperatorIdentificationSequence. */
export interface SubstanceAdministrationLogOperatorIdentificationItem {
  /** Person Identification Code Sequence (0040,1101) SQ, VM 1. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  PersonIdentificationCodeSequence?: [CodeSequenceItem] | null;
}

/** Substance Administration Log: PS3.3 Table C.26-4. */
export interface SubstanceAdministrationLogModule extends IssuerOfPatientIDMacro {
  /** Patient's Name (0010,0010) PN, VM 1. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  PatientName?: PersonName | string | null;
  /** Patient ID (0010,0020) LO, VM 1. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  PatientID?: string | null;
  /** Admission ID (0038,0010) LO, VM 1. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  AdmissionID?: string | null;
  /** Issuer of Admission ID Sequence (0038,0014) SQ, VM 1. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  IssuerOfAdmissionIDSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Product Package Identifier (0044,0001) ST, VM 1. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  ProductPackageIdentifier?: string | null;
  /** Product Name (0044,0008) LO, VM 1-n. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  ProductName?: string[] | null;
  /** Product Description (0044,0009) LT, VM 1. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  ProductDescription?: string | null;
  /** Substance Administration DateTime (0044,0010) DT, VM 1. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  SubstanceAdministrationDateTime?: string | null;
  /** Substance Administration Notes (0044,0011) LO, VM 1. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  SubstanceAdministrationNotes?: string | null;
  /** Substance Administration Device ID (0044,0012) LO, VM 1. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  SubstanceAdministrationDeviceID?: string | null;
  /** Administration Route Code Sequence (0054,0302) SQ, VM 1. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  AdministrationRouteCodeSequence?: [CodeSequenceItem] | null;
  /** Substance Administration Parameter Sequence (0044,0019) SQ, VM 1. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  SubstanceAdministrationParameterSequence?: ContentItemItem[] | null;
  /** Operator Identification Sequence (0008,1072) SQ, VM 1. [C.26-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.4.html#table_C.26-4) */
  OperatorIdentificationSequence?: SubstanceAdministrationLogOperatorIdentificationItem[] | null;
}

export const substanceAdministrationLogRules: TableRules = {
  kind: 'module',
  id: 'SubstanceAdministrationLog',
  name: 'Substance Administration Log',
  table: 'table_C.26-4',
  section: 'sect_C.26.4',
  rows: [
    { keyword: 'PatientName', tag: '00100010', vr: 'PN', vm: '1', type: null },
    { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: null },
    { include: () => issuerOfPatientIDRules },
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
    { keyword: 'ProductPackageIdentifier', tag: '00440001', vr: 'ST', vm: '1', type: null },
    { keyword: 'ProductName', tag: '00440008', vr: 'LO', vm: '1-n', type: null },
    { keyword: 'ProductDescription', tag: '00440009', vr: 'LT', vm: '1', type: null },
    { keyword: 'SubstanceAdministrationDateTime', tag: '00440010', vr: 'DT', vm: '1', type: null },
    { keyword: 'SubstanceAdministrationNotes', tag: '00440011', vr: 'LO', vm: '1', type: null },
    { keyword: 'SubstanceAdministrationDeviceID', tag: '00440012', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'AdministrationRouteCodeSequence',
      tag: '00540302',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '11' }] }],
    },
    {
      keyword: 'SubstanceAdministrationParameterSequence',
      tag: '00440019',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ include: () => contentItemRules, overrides: [{ path: ['ConceptNameCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '3410', undecided: true }] }] }],
    },
    {
      keyword: 'OperatorIdentificationSequence',
      tag: '00081072',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'PersonIdentificationCodeSequence',
          tag: '00401101',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSubstanceAdministrationLog = (dataset: object): Finding[] => validateTable(dataset, substanceAdministrationLogRules);
