// Issuer of Patient ID, PS3.3 Table 10-18
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.15.html#table_10-18
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type HL7v2HierarchicDesignatorMacro, hl7v2HierarchicDesignatorRules } from './hl7v2-hierarchic-designator.ts';

/** An Item of IssuerOfPatientIDQualifiersSequence. */
export interface IssuerOfPatientIDIssuerOfPatientIDQualifiersItem {
  /** Universal Entity ID (0040,0032) UT, VM 1, Type 3. [10-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.15.html#table_10-18) */
  UniversalEntityID?: string | null;
  /** Universal Entity ID Type (0040,0033) CS, VM 1, Type 1C if UniversalEntityID is present. [10-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.15.html#table_10-18) */
  UniversalEntityIDType?: 'DNS' | 'EUI64' | 'ISO' | 'URI' | 'UUID' | 'X400' | 'X500';
  /** Identifier Type Code (0040,0035) CS, VM 1, Type 3. [10-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.15.html#table_10-18) */
  IdentifierTypeCode?: string | null;
  /** Assigning Facility Sequence (0040,0036) SQ, VM 1, Type 3. [10-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.15.html#table_10-18) */
  AssigningFacilitySequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Assigning Jurisdiction Code Sequence (0040,0039) SQ, VM 1, Type 3. [10-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.15.html#table_10-18) */
  AssigningJurisdictionCodeSequence?: [CodeSequenceItem] | null;
  /** Assigning Agency or Department Code Sequence (0040,003A) SQ, VM 1, Type 3. [10-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.15.html#table_10-18) */
  AssigningAgencyOrDepartmentCodeSequence?: [CodeSequenceItem] | null;
}

/** Issuer of Patient ID: PS3.3 Table 10-18. */
export interface IssuerOfPatientIDMacro {
  /** Issuer of Patient ID (0010,0021) LO, VM 1, Type 3. [10-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.15.html#table_10-18) */
  IssuerOfPatientID?: string | null;
  /** Issuer of Patient ID Qualifiers Sequence (0010,0024) SQ, VM 1, Type 3. [10-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.15.html#table_10-18) */
  IssuerOfPatientIDQualifiersSequence?: [IssuerOfPatientIDIssuerOfPatientIDQualifiersItem] | null;
}

export const issuerOfPatientIDRules: TableRules = {
  kind: 'macro',
  id: 'IssuerOfPatientID',
  name: 'Issuer of Patient ID',
  table: 'table_10-18',
  section: 'sect_10.15',
  rows: [
    { keyword: 'IssuerOfPatientID', tag: '00100021', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'IssuerOfPatientIDQualifiersSequence',
      tag: '00100024',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'UniversalEntityID', tag: '00400032', vr: 'UT', vm: '1', type: '3' },
        {
          keyword: 'UniversalEntityIDType',
          tag: '00400033',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'UniversalEntityID' } }, decided: 'data', otherwise: 'forbidden', hash: '3c046f49cf34' },
          values: [{ kind: 'enumerated', terms: ['DNS', 'EUI64', 'ISO', 'URI', 'UUID', 'X400', 'X500'], section: 'sect_10.14' }],
        },
        { keyword: 'IdentifierTypeCode', tag: '00400035', vr: 'CS', vm: '1', type: '3' },
        {
          keyword: 'AssigningFacilitySequence',
          tag: '00400036',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
        },
        {
          keyword: 'AssigningJurisdictionCodeSequence',
          tag: '00400039',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '5001', undecided: true }] }],
        },
        {
          keyword: 'AssigningAgencyOrDepartmentCodeSequence',
          tag: '0040003A',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIssuerOfPatientID = (dataset: object): Finding[] => validateTable(dataset, issuerOfPatientIDRules);
