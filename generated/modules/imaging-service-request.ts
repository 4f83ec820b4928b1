// Imaging Service Request, PS3.3 Table C.4-12
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type HL7v2HierarchicDesignatorMacro, hl7v2HierarchicDesignatorRules } from '../macros/hl7v2-hierarchic-designator.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';

/** Imaging Service Request: PS3.3 Table C.4-12. */
export interface ImagingServiceRequestModule {
  /** Imaging Service Request Comments (0040,2400) LT, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  ImagingServiceRequestComments?: string | null;
  /** Requesting Physician (0032,1032) PN, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  RequestingPhysician?: PersonName | string | null;
  /** Requesting Physician Identification Sequence (0032,1031) SQ, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  RequestingPhysicianIdentificationSequence?: [PersonIdentificationMacro] | null;
  /** Referring Physician's Name (0008,0090) PN, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  ReferringPhysicianName?: PersonName | string | null;
  /** Referring Physician Identification Sequence (0008,0096) SQ, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  ReferringPhysicianIdentificationSequence?: [PersonIdentificationMacro] | null;
  /** Requesting Service (0032,1033) LO, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  RequestingService?: string | null;
  /** Requesting Service Code Sequence (0032,1034) SQ, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  RequestingServiceCodeSequence?: [CodeSequenceItem] | null;
  /** Accession Number (0008,0050) SH, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  AccessionNumber?: string | null;
  /** Issuer of Accession Number Sequence (0008,0051) SQ, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  IssuerOfAccessionNumberSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Issue Date of Imaging Service Request (0040,2004) DA, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  IssueDateOfImagingServiceRequest?: string | null;
  /** Issue Time of Imaging Service Request (0040,2005) TM, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  IssueTimeOfImagingServiceRequest?: string | null;
  /** Placer Order Number / Imaging Service Request (0040,2016) LO, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  PlacerOrderNumberImagingServiceRequest?: string | null;
  /** Order Placer Identifier Sequence (0040,0026) SQ, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  OrderPlacerIdentifierSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Filler Order Number / Imaging Service Request (0040,2017) LO, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  FillerOrderNumberImagingServiceRequest?: string | null;
  /** Order Filler Identifier Sequence (0040,0027) SQ, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  OrderFillerIdentifierSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Order Entered By (0040,2008) PN, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  OrderEnteredBy?: PersonName | string | null;
  /** Order Enterer's Location (0040,2009) SH, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  OrderEntererLocation?: string | null;
  /** Order Callback Phone Number (0040,2010) SH, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  OrderCallbackPhoneNumber?: string | null;
  /** Order Callback Telecom Information (0040,2011) LT, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  OrderCallbackTelecomInformation?: string | null;
  /** Admission ID (0038,0010) LO, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  AdmissionID?: string | null;
  /** Issuer of Admission ID Sequence (0038,0014) SQ, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  IssuerOfAdmissionIDSequence?: [HL7v2HierarchicDesignatorMacro] | null;
  /** Reason for Visit (0032,1066) UT, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  ReasonForVisit?: string | null;
  /** Reason for Visit Code Sequence (0032,1067) SQ, VM 1. [C.4-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.12.html#table_C.4-12) */
  ReasonForVisitCodeSequence?: CodeSequenceItem[] | null;
}

export const imagingServiceRequestRules: TableRules = {
  kind: 'module',
  id: 'ImagingServiceRequest',
  name: 'Imaging Service Request',
  table: 'table_C.4-12',
  section: 'sect_C.4.12',
  rows: [
    { keyword: 'ImagingServiceRequestComments', tag: '00402400', vr: 'LT', vm: '1', type: null },
    { keyword: 'RequestingPhysician', tag: '00321032', vr: 'PN', vm: '1', type: null },
    {
      keyword: 'RequestingPhysicianIdentificationSequence',
      tag: '00321031',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => personIdentificationRules }],
    },
    { keyword: 'ReferringPhysicianName', tag: '00080090', vr: 'PN', vm: '1', type: null },
    {
      keyword: 'ReferringPhysicianIdentificationSequence',
      tag: '00080096',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => personIdentificationRules }],
    },
    { keyword: 'RequestingService', tag: '00321033', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'RequestingServiceCodeSequence',
      tag: '00321034',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7030' }] }],
    },
    { keyword: 'AccessionNumber', tag: '00080050', vr: 'SH', vm: '1', type: null },
    {
      keyword: 'IssuerOfAccessionNumberSequence',
      tag: '00080051',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'IssueDateOfImagingServiceRequest', tag: '00402004', vr: 'DA', vm: '1', type: null },
    { keyword: 'IssueTimeOfImagingServiceRequest', tag: '00402005', vr: 'TM', vm: '1', type: null },
    { keyword: 'PlacerOrderNumberImagingServiceRequest', tag: '00402016', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'OrderPlacerIdentifierSequence',
      tag: '00400026',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'FillerOrderNumberImagingServiceRequest', tag: '00402017', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'OrderFillerIdentifierSequence',
      tag: '00400027',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => hl7v2HierarchicDesignatorRules }],
    },
    { keyword: 'OrderEnteredBy', tag: '00402008', vr: 'PN', vm: '1', type: null },
    { keyword: 'OrderEntererLocation', tag: '00402009', vr: 'SH', vm: '1', type: null },
    { keyword: 'OrderCallbackPhoneNumber', tag: '00402010', vr: 'SH', vm: '1', type: null },
    { keyword: 'OrderCallbackTelecomInformation', tag: '00402011', vr: 'LT', vm: '1', type: null },
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
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImagingServiceRequest = (dataset: object): Finding[] => validateTable(dataset, imagingServiceRequestRules);
