// Clinical Trial Study, PS3.3 Table C.7-4b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.3.html#table_C.7-4b
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of ConsentForClinicalTrialUseSequence, its conditions apart. */
export interface ClinicalTrialStudyConsentForClinicalTrialUseItemAttributes {
  /** Distribution Type (0012,0084) CS, VM 1, Type 1C if ConsentForDistributionFlag is one of YES, WITHDRAWN. [C.7-4b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.3.html#table_C.7-4b) */
  DistributionType?: DefinedTerm<'NAMED_PROTOCOL' | 'RESTRICTED_REUSE' | 'PUBLIC_RELEASE'>;
  /** Clinical Trial Protocol ID (0012,0020) LO, VM 1, Type 1C if DistributionType is NAMED_PROTOCOL and [knowledge #b259b9f2e071]. [C.7-4b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.3.html#table_C.7-4b) */
  ClinicalTrialProtocolID?: string;
  /** Issuer of Clinical Trial Protocol ID (0012,0022) LO, VM 1, Type 3. [C.7-4b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.3.html#table_C.7-4b) */
  IssuerOfClinicalTrialProtocolID?: string | null;
  /** Consent for Distribution Flag (0012,0085) CS, VM 1, Type 1. [C.7-4b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.3.html#table_C.7-4b) */
  ConsentForDistributionFlag: 'NO' | 'YES' | 'WITHDRAWN';
}

/** Clinical Trial Study: PS3.3 Table C.7-4b. */
export interface ClinicalTrialStudyModule {
  /** Clinical Trial Time Point ID (0012,0050) LO, VM 1, Type 2. [C.7-4b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.3.html#table_C.7-4b) */
  ClinicalTrialTimePointID: string | null;
  /** Issuer of Clinical Trial Time Point ID (0012,0055) LO, VM 1, Type 3. [C.7-4b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.3.html#table_C.7-4b) */
  IssuerOfClinicalTrialTimePointID?: string | null;
  /** Clinical Trial Time Point Description (0012,0051) ST, VM 1, Type 3. [C.7-4b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.3.html#table_C.7-4b) */
  ClinicalTrialTimePointDescription?: string | null;
  /** Clinical Trial Time Point Type Code Sequence (0012,0054) SQ, VM 1, Type 3. [C.7-4b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.3.html#table_C.7-4b) */
  ClinicalTrialTimePointTypeCodeSequence?: CodeSequenceItem[] | null;
  /** Longitudinal Temporal Offset from Event (0012,0052) FD, VM 1, Type 3. [C.7-4b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.3.html#table_C.7-4b) */
  LongitudinalTemporalOffsetFromEvent?: number | null;
  /** Longitudinal Temporal Event Type (0012,0053) CS, VM 1, Type 1C if LongitudinalTemporalOffsetFromEvent is present. [C.7-4b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.3.html#table_C.7-4b) */
  LongitudinalTemporalEventType?: DefinedTerm<'ENROLLMENT' | 'BASELINE'>;
  /** Consent for Clinical Trial Use Sequence (0012,0083) SQ, VM 1, Type 3. [C.7-4b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.2.3.html#table_C.7-4b) */
  ConsentForClinicalTrialUseSequence?: ClinicalTrialStudyConsentForClinicalTrialUseItem[] | null;
}

/** An Item of ConsentForClinicalTrialUseSequence. */
export type ClinicalTrialStudyConsentForClinicalTrialUseItem = ClinicalTrialStudyConsentForClinicalTrialUseItemAttributes & (
    | { ConsentForDistributionFlag: 'NO'; DistributionType?: never }
    | { ConsentForDistributionFlag: 'YES' | 'WITHDRAWN'; DistributionType: unknown }
  ) & (
    | { DistributionType: 'NAMED_PROTOCOL' }
    | { DistributionType?: DefinedTerm<never>; ClinicalTrialProtocolID?: never }
  );

export const clinicalTrialStudyRules: TableRules = {
  kind: 'module',
  id: 'ClinicalTrialStudy',
  name: 'Clinical Trial Study',
  table: 'table_C.7-4b',
  section: 'sect_C.7.2.3',
  rows: [
    { keyword: 'ClinicalTrialTimePointID', tag: '00120050', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'IssuerOfClinicalTrialTimePointID', tag: '00120055', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'ClinicalTrialTimePointDescription', tag: '00120051', vr: 'ST', vm: '1', type: '3' },
    {
      keyword: 'ClinicalTrialTimePointTypeCodeSequence',
      tag: '00120054',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '6146' }] }],
    },
    { keyword: 'LongitudinalTemporalOffsetFromEvent', tag: '00120052', vr: 'FD', vm: '1', type: '3' },
    {
      keyword: 'LongitudinalTemporalEventType',
      tag: '00120053',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'LongitudinalTemporalOffsetFromEvent' } }, decided: 'data', otherwise: 'forbidden', hash: '30a8111d253a' },
      values: [{ kind: 'defined', terms: ['ENROLLMENT', 'BASELINE'] }],
    },
    {
      keyword: 'ConsentForClinicalTrialUseSequence',
      tag: '00120083',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        {
          keyword: 'DistributionType',
          tag: '00120084',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ConsentForDistributionFlag' }, to: ['YES', 'WITHDRAWN'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '606cf82936e4',
          },
          values: [{ kind: 'defined', terms: ['NAMED_PROTOCOL', 'RESTRICTED_REUSE', 'PUBLIC_RELEASE'] }],
        },
        {
          keyword: 'ClinicalTrialProtocolID',
          tag: '00120020',
          vr: 'LO',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: '=', attribute: { keyword: 'DistributionType' }, to: ['NAMED_PROTOCOL'] }, { op: 'unknown', reason: 'knowledge', hash: 'b259b9f2e071' }],
            },
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'b259b9f2e071',
            reason: 'knowledge',
            missing: 'which protocol a consent was given for',
          },
        },
        { keyword: 'IssuerOfClinicalTrialProtocolID', tag: '00120022', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'ConsentForDistributionFlag',
          tag: '00120085',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['NO', 'YES', 'WITHDRAWN'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateClinicalTrialStudy = (dataset: object): Finding[] => validateTable(dataset, clinicalTrialStudyRules);
