// Patient, PS3.3 Table C.7-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type IssuerOfPatientIDMacro, issuerOfPatientIDRules } from '../macros/issuer-of-patient-id.ts';
import { type PatientGroupMacro, patientGroupRules } from '../macros/patient-group.ts';
import { type ReferencedInstancesAndAccessItem, referencedInstancesAndAccessRules } from '../macros/referenced-instances-and-access.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of OtherPatientIDsSequence. */
export interface PatientOtherPatientIDsItem extends IssuerOfPatientIDMacro {
  /** Patient ID (0010,0020) LO, VM 1, Type 1. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientID: string;
  /** Type of Patient ID (0010,0022) CS, VM 1, Type 1. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  TypeOfPatientID: DefinedTerm<'TEXT' | 'RFID' | 'BARCODE'>;
}

/** An Item of BreedRegistrationSequence. */
export interface PatientBreedRegistrationItem {
  /** Breed Registration Number (0010,2295) LO, VM 1, Type 1. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  BreedRegistrationNumber: string;
  /** Breed Registry Code Sequence (0010,2296) SQ, VM 1, Type 1. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  BreedRegistryCodeSequence: [CodeSequenceItem];
}

/** An Item of StrainStockSequence. */
export interface PatientStrainStockItem {
  /** Strain Stock Number (0010,0214) LO, VM 1, Type 1. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  StrainStockNumber: string;
  /** Strain Source (0010,0217) LO, VM 1, Type 1. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  StrainSource: string;
  /** Strain Source Registry Code Sequence (0010,0215) SQ, VM 1, Type 1. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  StrainSourceRegistryCodeSequence: [CodeSequenceItem];
}

/** An Item of GeneticModificationsSequence. */
export interface PatientGeneticModificationsItem {
  /** Genetic Modifications Description (0010,0222) UC, VM 1, Type 1. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  GeneticModificationsDescription: string;
  /** Genetic Modifications Nomenclature (0010,0223) LO, VM 1, Type 1. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  GeneticModificationsNomenclature: string;
  /** Genetic Modifications Code Sequence (0010,0229) SQ, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  GeneticModificationsCodeSequence?: CodeSequenceItem[] | null;
}

/** Patient: PS3.3 Table C.7-1. */
export interface PatientModule extends IssuerOfPatientIDMacro, PatientGroupMacro {
  /** Patient's Name (0010,0010) PN, VM 1, Type 2. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientName: PersonName | string | null;
  /** Patient ID (0010,0020) LO, VM 1, Type 2. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientID: string | null;
  /** Type of Patient ID (0010,0022) CS, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  TypeOfPatientID?: DefinedTerm<'TEXT' | 'RFID' | 'BARCODE'> | null;
  /** Patient's Birth Date (0010,0030) DA, VM 1, Type 2. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientBirthDate: string | null;
  /** Patient's Birth Date in Alternative Calendar (0010,0033) LO, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientBirthDateInAlternativeCalendar?: string | null;
  /** Patient's Death Date in Alternative Calendar (0010,0034) LO, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientDeathDateInAlternativeCalendar?: string | null;
  /** Patient's Alternative Calendar (0010,0035) CS, VM 1, Type 1C if PatientBirthDateInAlternativeCalendar is present or PatientDeathDateInAlternativeCalendar is present. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientAlternativeCalendar?: 'PROLEPTIC GREGN' | 'JULIAN' | 'PROLEPTIC JULIAN' | 'EGYPTIAN REGNAL' | 'HEBREW' | 'HIJRI';
  /** Patient's Sex (0010,0040) CS, VM 1, Type 2. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientSex: 'M' | 'F' | 'O' | null;
  /** Referenced Patient Photo Sequence (0010,1100) SQ, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  ReferencedPatientPhotoSequence?: [ReferencedInstancesAndAccessItem] | null;
  /** Quality Control Subject (0010,0200) CS, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  QualityControlSubject?: 'YES' | 'NO' | null;
  /** Referenced Patient Sequence (0008,1120) SQ, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  ReferencedPatientSequence?: [SOPInstanceReferenceMacro] | null;
  /** Patient's Birth Time (0010,0032) TM, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientBirthTime?: string | null;
  /** Other Patient IDs Sequence (0010,1002) SQ, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  OtherPatientIDsSequence?: PatientOtherPatientIDsItem[] | null;
  /** Other Patient Names (0010,1001) PN, VM 1-n, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  OtherPatientNames?: (PersonName | string)[] | null;
  /** Ethnic Group (0010,2160) SH, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  EthnicGroup?: string | null;
  /** Ethnic Group Code Sequence (0010,2161) SQ, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  EthnicGroupCodeSequence?: CodeSequenceItem[] | null;
  /** Patient Comments (0010,4000) LT, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientComments?: string | null;
  /** Patient Species Description (0010,2201) LO, VM 1, Type 1C if [knowledge #6364e62ec02d] and PatientSpeciesCodeSequence is not present. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientSpeciesDescription?: string;
  /** Patient Species Code Sequence (0010,2202) SQ, VM 1, Type 1C if [knowledge #3133a27f70d0] and PatientSpeciesDescription is not present. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientSpeciesCodeSequence?: [CodeSequenceItem];
  /** Patient Breed Description (0010,2292) LO, VM 1, Type 2C if not (PatientSpeciesCodeSequence has a code ("337915000", SCT)) and (CodingSchemeDesignator in PatientSpeciesCodeSequence is SCT or ((PatientSpeciesDescription has a value or PatientSpeciesCodeSequence has a value) and [knowledge #2b90797a125a])) and PatientBreedCodeSequence has no value. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientBreedDescription?: string | null;
  /** Patient Breed Code Sequence (0010,2293) SQ, VM 1, Type 2C if not (PatientSpeciesCodeSequence has a code ("337915000", SCT)) and (CodingSchemeDesignator in PatientSpeciesCodeSequence is SCT or ((PatientSpeciesDescription has a value or PatientSpeciesCodeSequence has a value) and [knowledge #878016cc90f9])). [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientBreedCodeSequence?: CodeSequenceItem[] | null;
  /** Breed Registration Sequence (0010,2294) SQ, VM 1, Type 2C if not (PatientSpeciesCodeSequence has a code ("337915000", SCT)) and (CodingSchemeDesignator in PatientSpeciesCodeSequence is SCT or ((PatientSpeciesDescription has a value or PatientSpeciesCodeSequence has a value) and [knowledge #878016cc90f9])). [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  BreedRegistrationSequence?: PatientBreedRegistrationItem[] | null;
  /** Strain Description (0010,0212) UC, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  StrainDescription?: string | null;
  /** Strain Nomenclature (0010,0213) LO, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  StrainNomenclature?: DefinedTerm<'MGI_2013'> | null;
  /** Strain Code Sequence (0010,0219) SQ, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  StrainCodeSequence?: CodeSequenceItem[] | null;
  /** Strain Additional Information (0010,0218) UT, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  StrainAdditionalInformation?: string | null;
  /** Strain Stock Sequence (0010,0216) SQ, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  StrainStockSequence?: [PatientStrainStockItem] | null;
  /** Genetic Modifications Sequence (0010,0221) SQ, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  GeneticModificationsSequence?: PatientGeneticModificationsItem[] | null;
  /** Responsible Person (0010,2297) PN, VM 1, Type 2C if not (PatientSpeciesCodeSequence has a code ("337915000", SCT)) and (CodingSchemeDesignator in PatientSpeciesCodeSequence is SCT or ((PatientSpeciesDescription has a value or PatientSpeciesCodeSequence has a value) and [knowledge #26bd73ab8177])). [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  ResponsiblePerson?: PersonName | string | null;
  /** Responsible Person Role (0010,2298) CS, VM 1, Type 1C if ResponsiblePerson has a value. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  ResponsiblePersonRole?: DefinedTerm<'OWNER' | 'PARENT' | 'CHILD' | 'SPOUSE' | 'SIBLING' | 'RELATIVE' | 'GUARDIAN' | 'CUSTODIAN' | 'AGENT' | 'INVESTIGATOR' | 'VETERINARIAN'>;
  /** Responsible Organization (0010,2299) LO, VM 1, Type 2C if not (PatientSpeciesCodeSequence has a code ("337915000", SCT)) and (CodingSchemeDesignator in PatientSpeciesCodeSequence is SCT or ((PatientSpeciesDescription has a value or PatientSpeciesCodeSequence has a value) and [knowledge #a81ee5518ef7])). [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  ResponsibleOrganization?: string | null;
  /** Patient Identity Removed (0012,0062) CS, VM 1, Type 3. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  PatientIdentityRemoved?: 'YES' | 'NO' | null;
  /** De-identification Method (0012,0063) LO, VM 1-n, Type 1C if PatientIdentityRemoved is present and PatientIdentityRemoved is YES and DeidentificationMethodCodeSequence is not present. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  DeidentificationMethod?: string[];
  /** De-identification Method Code Sequence (0012,0064) SQ, VM 1, Type 1C if PatientIdentityRemoved is present and PatientIdentityRemoved is YES and DeidentificationMethod is not present. [C.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.1.html#table_C.7-1) */
  DeidentificationMethodCodeSequence?: CodeSequenceItem[];
}

export const patientRules: TableRules = {
  kind: 'module',
  id: 'Patient',
  name: 'Patient',
  table: 'table_C.7-1',
  section: 'sect_C.7.1.1',
  rows: [
    { keyword: 'PatientName', tag: '00100010', vr: 'PN', vm: '1', type: '2' },
    { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: '2' },
    { include: () => issuerOfPatientIDRules },
    { keyword: 'TypeOfPatientID', tag: '00100022', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['TEXT', 'RFID', 'BARCODE'] }] },
    { keyword: 'PatientBirthDate', tag: '00100030', vr: 'DA', vm: '1', type: '2' },
    { keyword: 'PatientBirthDateInAlternativeCalendar', tag: '00100033', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'PatientDeathDateInAlternativeCalendar', tag: '00100034', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'PatientAlternativeCalendar',
      tag: '00100035',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'PatientBirthDateInAlternativeCalendar' } },
            { op: 'present', attribute: { keyword: 'PatientDeathDateInAlternativeCalendar' } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'fae075478670',
      },
      values: [{ kind: 'enumerated', terms: ['PROLEPTIC GREGN', 'JULIAN', 'PROLEPTIC JULIAN', 'EGYPTIAN REGNAL', 'HEBREW', 'HIJRI'], section: 'sect_C.7.1.5' }],
    },
    { keyword: 'PatientSex', tag: '00100040', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['M', 'F', 'O'] }] },
    {
      keyword: 'ReferencedPatientPhotoSequence',
      tag: '00101100',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => referencedInstancesAndAccessRules }],
    },
    { keyword: 'QualityControlSubject', tag: '00100200', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'ReferencedPatientSequence',
      tag: '00081120',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'PatientBirthTime', tag: '00100032', vr: 'TM', vm: '1', type: '3' },
    {
      keyword: 'OtherPatientIDsSequence',
      tag: '00101002',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: '1' },
        { include: () => issuerOfPatientIDRules },
        { keyword: 'TypeOfPatientID', tag: '00100022', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['TEXT', 'RFID', 'BARCODE'] }] },
      ],
    },
    { keyword: 'OtherPatientNames', tag: '00101001', vr: 'PN', vm: '1-n', type: '3' },
    { keyword: 'EthnicGroup', tag: '00102160', vr: 'SH', vm: '1', type: '3' },
    {
      keyword: 'EthnicGroupCodeSequence',
      tag: '00102161',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '6099' }] }],
    },
    { keyword: 'PatientComments', tag: '00104000', vr: 'LT', vm: '1', type: '3' },
    {
      keyword: 'PatientSpeciesDescription',
      tag: '00102201',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'unknown', reason: 'knowledge', hash: '6364e62ec02d' },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'PatientSpeciesCodeSequence' } } },
          ],
        },
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: '6364e62ec02d',
        reason: 'knowledge',
        missing: 'whether the patient is an animal',
      },
    },
    {
      keyword: 'PatientSpeciesCodeSequence',
      tag: '00102202',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'unknown', reason: 'knowledge', hash: '3133a27f70d0' },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'PatientSpeciesDescription' } } },
          ],
        },
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: '3133a27f70d0',
        reason: 'knowledge',
        missing: 'whether the patient is an animal',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7454' }] }],
    },
    {
      keyword: 'PatientBreedDescription',
      tag: '00102292',
      vr: 'LO',
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
                    { op: 'unknown', reason: 'knowledge', hash: '2b90797a125a' },
                  ],
                },
              ],
            },
            { op: 'not', of: { op: 'valued', attribute: { keyword: 'PatientBreedCodeSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '2b90797a125a',
        reason: 'knowledge',
        missing: 'whether the patient is an animal',
      },
    },
    {
      keyword: 'PatientBreedCodeSequence',
      tag: '00102293',
      vr: 'SQ',
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
                    { op: 'unknown', reason: 'knowledge', hash: '878016cc90f9' },
                  ],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '878016cc90f9',
        reason: 'knowledge',
        missing: 'whether the patient is an animal',
      },
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7480' }] }],
    },
    {
      keyword: 'BreedRegistrationSequence',
      tag: '00102294',
      vr: 'SQ',
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
                    { op: 'unknown', reason: 'knowledge', hash: '878016cc90f9' },
                  ],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '878016cc90f9',
        reason: 'knowledge',
        missing: 'whether the patient is an animal',
      },
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'BreedRegistrationNumber', tag: '00102295', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'BreedRegistryCodeSequence',
          tag: '00102296',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7481' }] }],
        },
      ],
    },
    { keyword: 'StrainDescription', tag: '00100212', vr: 'UC', vm: '1', type: '3' },
    {
      keyword: 'StrainNomenclature',
      tag: '00100213',
      vr: 'LO',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['MGI_2013'], section: 'sect_C.7.1.1.1.4' }],
    },
    {
      keyword: 'StrainCodeSequence',
      tag: '00100219',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'StrainAdditionalInformation', tag: '00100218', vr: 'UT', vm: '1', type: '3' },
    {
      keyword: 'StrainStockSequence',
      tag: '00100216',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'StrainStockNumber', tag: '00100214', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'StrainSource', tag: '00100217', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'StrainSourceRegistryCodeSequence',
          tag: '00100215',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7490' }] }],
        },
      ],
    },
    {
      keyword: 'GeneticModificationsSequence',
      tag: '00100221',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'GeneticModificationsDescription', tag: '00100222', vr: 'UC', vm: '1', type: '1' },
        { keyword: 'GeneticModificationsNomenclature', tag: '00100223', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'GeneticModificationsCodeSequence',
          tag: '00100229',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
      ],
    },
    {
      keyword: 'ResponsiblePerson',
      tag: '00102297',
      vr: 'PN',
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
                    { op: 'unknown', reason: 'knowledge', hash: '26bd73ab8177' },
                  ],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '26bd73ab8177',
        reason: 'knowledge',
        missing: 'whether the patient is an animal',
      },
    },
    {
      keyword: 'ResponsiblePersonRole',
      tag: '00102298',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'valued', attribute: { keyword: 'ResponsiblePerson' } }, decided: 'data', otherwise: 'forbidden', hash: 'c75436381020' },
      values: [
        {
          kind: 'defined',
          terms: ['OWNER', 'PARENT', 'CHILD', 'SPOUSE', 'SIBLING', 'RELATIVE', 'GUARDIAN', 'CUSTODIAN', 'AGENT', 'INVESTIGATOR', 'VETERINARIAN'],
          section: 'sect_C.7.1.1.1.2',
        },
      ],
    },
    {
      keyword: 'ResponsibleOrganization',
      tag: '00102299',
      vr: 'LO',
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
    },
    { keyword: 'PatientIdentityRemoved', tag: '00120062', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'DeidentificationMethod',
      tag: '00120063',
      vr: 'LO',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'PatientIdentityRemoved' } },
            { op: '=', attribute: { keyword: 'PatientIdentityRemoved' }, to: ['YES'] },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DeidentificationMethodCodeSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '9df298a7ec9a',
      },
    },
    {
      keyword: 'DeidentificationMethodCodeSequence',
      tag: '00120064',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'PatientIdentityRemoved' } },
            { op: '=', attribute: { keyword: 'PatientIdentityRemoved' }, to: ['YES'] },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'DeidentificationMethod' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '02afbbea791b',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7050' }] }],
    },
    { include: () => patientGroupRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatient = (dataset: object): Finding[] => validateTable(dataset, patientRules);
