// Patient Demographic, PS3.3 Table C.2-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of PatientPrimaryLanguageCodeSequence, its conditions apart. */
export interface PatientDemographicPatientPrimaryLanguageCodeItemAttributes extends CodeSequenceMacro {
  /** Patient's Primary Language Modifier Code Sequence (0010,0102) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientPrimaryLanguageModifierCodeSequence?: [CodeSequenceItem] | null;
}

/** An Item of BreedRegistrationSequence. */
export interface PatientDemographicBreedRegistrationItem {
  /** Breed Registration Number (0010,2295) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  BreedRegistrationNumber?: string | null;
  /** Breed Registry Code Sequence (0010,2296) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  BreedRegistryCodeSequence?: [CodeSequenceItem] | null;
}

/** An Item of StrainStockSequence. */
export interface PatientDemographicStrainStockItem {
  /** Strain Stock Number (0010,0214) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  StrainStockNumber?: string | null;
  /** Strain Source (0010,0217) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  StrainSource?: string | null;
  /** Strain Source Registry Code Sequence (0010,0215) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  StrainSourceRegistryCodeSequence?: [CodeSequenceItem] | null;
}

/** An Item of GeneticModificationsSequence. */
export interface PatientDemographicGeneticModificationsItem {
  /** Genetic Modifications Description (0010,0222) UC, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  GeneticModificationsDescription?: string | null;
  /** Genetic Modifications Nomenclature (0010,0223) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  GeneticModificationsNomenclature?: string | null;
  /** Genetic Modifications Code Sequence (0010,0229) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  GeneticModificationsCodeSequence?: CodeSequenceItem[] | null;
}

/** Patient Demographic: PS3.3 Table C.2-3. */
export interface PatientDemographicModule {
  /** Patient's Age (0010,1010) AS, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientAge?: string | null;
  /** Occupation (0010,2180) SH, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  Occupation?: string | null;
  /** Confidentiality Constraint on Patient Data Description (0040,3001) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  ConfidentialityConstraintOnPatientDataDescription?: string | null;
  /** Patient's Birth Date (0010,0030) DA, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientBirthDate?: string | null;
  /** Patient's Birth Time (0010,0032) TM, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientBirthTime?: string | null;
  /** Patient's Sex (0010,0040) CS, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientSex?: 'M' | 'F' | 'O' | null;
  /** Quality Control Subject (0010,0200) CS, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  QualityControlSubject?: 'YES' | 'NO' | null;
  /** Patient's Insurance Plan Code Sequence (0010,0050) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientInsurancePlanCodeSequence?: CodeSequenceItem[] | null;
  /** Patient's Primary Language Code Sequence (0010,0101) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientPrimaryLanguageCodeSequence?: PatientDemographicPatientPrimaryLanguageCodeItem[] | null;
  /** Patient's Size (0010,1020) DS, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientSize?: number | null;
  /** Patient's Weight (0010,1030) DS, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientWeight?: number | null;
  /** Patient's Size Code Sequence (0010,1021) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientSizeCodeSequence?: CodeSequenceItem[] | null;
  /** Patient's Address (0010,1040) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientAddress?: string | null;
  /** Military Rank (0010,1080) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  MilitaryRank?: string | null;
  /** Branch of Service (0010,1081) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  BranchOfService?: string | null;
  /** Country of Residence (0010,2150) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  CountryOfResidence?: string | null;
  /** Region of Residence (0010,2152) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  RegionOfResidence?: string | null;
  /** Patient's Telephone Numbers (0010,2154) SH, VM 1-n. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientTelephoneNumbers?: string[] | null;
  /** Patient's Telecom Information (0010,2155) LT, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientTelecomInformation?: string | null;
  /** Ethnic Group (0010,2160) SH, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  EthnicGroup?: string | null;
  /** Ethnic Group Code Sequence (0010,2161) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  EthnicGroupCodeSequence?: CodeSequenceItem[] | null;
  /** Patient's Religious Preference (0010,21F0) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientReligiousPreference?: string | null;
  /** Patient Comments (0010,4000) LT, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientComments?: string | null;
  /** Responsible Person (0010,2297) PN, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  ResponsiblePerson?: PersonName | string | null;
  /** Responsible Person Role (0010,2298) CS, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  ResponsiblePersonRole?: DefinedTerm<'OWNER' | 'PARENT' | 'CHILD' | 'SPOUSE' | 'SIBLING' | 'RELATIVE' | 'GUARDIAN' | 'CUSTODIAN' | 'AGENT' | 'INVESTIGATOR' | 'VETERINARIAN'> | null;
  /** Responsible Organization (0010,2299) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  ResponsibleOrganization?: string | null;
  /** Patient Species Description (0010,2201) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientSpeciesDescription?: string | null;
  /** Patient Species Code Sequence (0010,2202) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientSpeciesCodeSequence?: [CodeSequenceItem] | null;
  /** Patient Breed Description (0010,2292) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientBreedDescription?: string | null;
  /** Patient Breed Code Sequence (0010,2293) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  PatientBreedCodeSequence?: CodeSequenceItem[] | null;
  /** Breed Registration Sequence (0010,2294) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  BreedRegistrationSequence?: PatientDemographicBreedRegistrationItem[] | null;
  /** Strain Description (0010,0212) UC, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  StrainDescription?: string | null;
  /** Strain Nomenclature (0010,0213) LO, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  StrainNomenclature?: DefinedTerm<'MGI_2013'> | null;
  /** Strain Code Sequence (0010,0219) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  StrainCodeSequence?: CodeSequenceItem[] | null;
  /** Strain Additional Information (0010,0218) UT, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  StrainAdditionalInformation?: string | null;
  /** Strain Stock Sequence (0010,0216) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  StrainStockSequence?: [PatientDemographicStrainStockItem] | null;
  /** Genetic Modifications Sequence (0010,0221) SQ, VM 1. [C.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.2.3.html#table_C.2-3) */
  GeneticModificationsSequence?: PatientDemographicGeneticModificationsItem[] | null;
}

/** An Item of PatientPrimaryLanguageCodeSequence. */
export type PatientDemographicPatientPrimaryLanguageCodeItem = PatientDemographicPatientPrimaryLanguageCodeItemAttributes & CodeSequenceConditions;

export const patientDemographicRules: TableRules = {
  kind: 'module',
  id: 'PatientDemographic',
  name: 'Patient Demographic',
  table: 'table_C.2-3',
  section: 'sect_C.2.3',
  rows: [
    { keyword: 'PatientAge', tag: '00101010', vr: 'AS', vm: '1', type: null },
    { keyword: 'Occupation', tag: '00102180', vr: 'SH', vm: '1', type: null },
    { keyword: 'ConfidentialityConstraintOnPatientDataDescription', tag: '00403001', vr: 'LO', vm: '1', type: null },
    { keyword: 'PatientBirthDate', tag: '00100030', vr: 'DA', vm: '1', type: null },
    { keyword: 'PatientBirthTime', tag: '00100032', vr: 'TM', vm: '1', type: null },
    { keyword: 'PatientSex', tag: '00100040', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['M', 'F', 'O'] }] },
    { keyword: 'QualityControlSubject', tag: '00100200', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'PatientInsurancePlanCodeSequence',
      tag: '00100050',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'PatientPrimaryLanguageCodeSequence',
      tag: '00100101',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '5000' }] },
        {
          keyword: 'PatientPrimaryLanguageModifierCodeSequence',
          tag: '00100102',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '5001' }] }],
        },
      ],
    },
    { keyword: 'PatientSize', tag: '00101020', vr: 'DS', vm: '1', type: null },
    { keyword: 'PatientWeight', tag: '00101030', vr: 'DS', vm: '1', type: null },
    {
      keyword: 'PatientSizeCodeSequence',
      tag: '00101021',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7039', undecided: true }] }],
    },
    { keyword: 'PatientAddress', tag: '00101040', vr: 'LO', vm: '1', type: null },
    { keyword: 'MilitaryRank', tag: '00101080', vr: 'LO', vm: '1', type: null },
    { keyword: 'BranchOfService', tag: '00101081', vr: 'LO', vm: '1', type: null },
    { keyword: 'CountryOfResidence', tag: '00102150', vr: 'LO', vm: '1', type: null },
    { keyword: 'RegionOfResidence', tag: '00102152', vr: 'LO', vm: '1', type: null },
    { keyword: 'PatientTelephoneNumbers', tag: '00102154', vr: 'SH', vm: '1-n', type: null },
    { keyword: 'PatientTelecomInformation', tag: '00102155', vr: 'LT', vm: '1', type: null },
    { keyword: 'EthnicGroup', tag: '00102160', vr: 'SH', vm: '1', type: null },
    {
      keyword: 'EthnicGroupCodeSequence',
      tag: '00102161',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '6099' }] }],
    },
    { keyword: 'PatientReligiousPreference', tag: '001021F0', vr: 'LO', vm: '1', type: null },
    { keyword: 'PatientComments', tag: '00104000', vr: 'LT', vm: '1', type: null },
    { keyword: 'ResponsiblePerson', tag: '00102297', vr: 'PN', vm: '1', type: null },
    {
      keyword: 'ResponsiblePersonRole',
      tag: '00102298',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [
        {
          kind: 'defined',
          terms: ['OWNER', 'PARENT', 'CHILD', 'SPOUSE', 'SIBLING', 'RELATIVE', 'GUARDIAN', 'CUSTODIAN', 'AGENT', 'INVESTIGATOR', 'VETERINARIAN'],
          section: 'sect_C.7.1.1.1.2',
        },
      ],
    },
    { keyword: 'ResponsibleOrganization', tag: '00102299', vr: 'LO', vm: '1', type: null },
    { keyword: 'PatientSpeciesDescription', tag: '00102201', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'PatientSpeciesCodeSequence',
      tag: '00102202',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7454' }] }],
    },
    { keyword: 'PatientBreedDescription', tag: '00102292', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'PatientBreedCodeSequence',
      tag: '00102293',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7480' }] }],
    },
    {
      keyword: 'BreedRegistrationSequence',
      tag: '00102294',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'BreedRegistrationNumber', tag: '00102295', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'BreedRegistryCodeSequence',
          tag: '00102296',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7481' }] }],
        },
      ],
    },
    { keyword: 'StrainDescription', tag: '00100212', vr: 'UC', vm: '1', type: null },
    {
      keyword: 'StrainNomenclature',
      tag: '00100213',
      vr: 'LO',
      vm: '1',
      type: null,
      values: [{ kind: 'defined', terms: ['MGI_2013'], section: 'sect_C.7.1.1.1.4' }],
    },
    {
      keyword: 'StrainCodeSequence',
      tag: '00100219',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'StrainAdditionalInformation', tag: '00100218', vr: 'UT', vm: '1', type: null },
    {
      keyword: 'StrainStockSequence',
      tag: '00100216',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'StrainStockNumber', tag: '00100214', vr: 'LO', vm: '1', type: null },
        { keyword: 'StrainSource', tag: '00100217', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'StrainSourceRegistryCodeSequence',
          tag: '00100215',
          vr: 'SQ',
          vm: '1',
          type: null,
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
      type: null,
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'GeneticModificationsDescription', tag: '00100222', vr: 'UC', vm: '1', type: null },
        { keyword: 'GeneticModificationsNomenclature', tag: '00100223', vr: 'LO', vm: '1', type: null },
        {
          keyword: 'GeneticModificationsCodeSequence',
          tag: '00100229',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientDemographic = (dataset: object): Finding[] => validateTable(dataset, patientDemographicRules);
