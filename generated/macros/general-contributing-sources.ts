// General Contributing Sources, PS3.3 Table 10-13
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from './person-identification.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of ReferencedInstanceSequence. */
export interface GeneralContributingSourcesContributingSOPInstancesReferenceReferencedSeriesReferencedInstanceItem extends SOPInstanceReferenceMacro {
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  InstanceNumber: number | null;
}

/** An Item of ReferencedSeriesSequence. */
export interface GeneralContributingSourcesContributingSOPInstancesReferenceReferencedSeriesItem {
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  SeriesInstanceUID: string;
  /** Series Number (0020,0011) IS, VM 1, Type 2. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  SeriesNumber: number | null;
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 1. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  ReferencedInstanceSequence: GeneralContributingSourcesContributingSOPInstancesReferenceReferencedSeriesReferencedInstanceItem[];
}

/** An Item of ContributingSOPInstancesReferenceSequence. */
export interface GeneralContributingSourcesContributingSOPInstancesReferenceItem {
  /** Study Instance UID (0020,000D) UI, VM 1, Type 1. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  StudyInstanceUID: string;
  /** Referenced Series Sequence (0008,1115) SQ, VM 1, Type 1. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  ReferencedSeriesSequence: GeneralContributingSourcesContributingSOPInstancesReferenceReferencedSeriesItem[];
}

/** General Contributing Sources: PS3.3 Table 10-13. */
export interface GeneralContributingSourcesMacro {
  /** Contributing SOP Instances Reference Sequence (0020,9529) SQ, VM 1, Type 1C. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  ContributingSOPInstancesReferenceSequence?: GeneralContributingSourcesContributingSOPInstancesReferenceItem[];
  /** Manufacturer (0008,0070) LO, VM 1, Type 2. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  Manufacturer: string | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1C. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  ManufacturerModelName?: string;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1C. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  DeviceSerialNumber?: string;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1C. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  SoftwareVersions?: string[];
  /** Date of Manufacture (0018,1204) DA, VM 1, Type 3. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1, Type 3. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  DateOfInstallation?: string | null;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1C. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  AcquisitionDateTime?: string;
  /** Station Name (0008,1010) SH, VM 1, Type 1C. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  StationName?: string;
  /** Operators' Name (0008,1070) PN, VM 1-n, Type 1C. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  OperatorsName?: (PersonName | string)[];
  /** Operator Identification Sequence (0008,1072) SQ, VM 1, Type 1C. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  OperatorIdentificationSequence?: PersonIdentificationMacro[];
  /** Protocol Name (0018,1030) LO, VM 1, Type 1C. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  ProtocolName?: string;
  /** Performed Protocol Code Sequence (0040,0260) SQ, VM 1, Type 1C. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  PerformedProtocolCodeSequence?: CodeSequenceItem[];
  /** Acquisition Protocol Name (0018,9423) LO, VM 1, Type 1C. [10-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.10.html#table_10-13) */
  AcquisitionProtocolName?: string;
}

export const generalContributingSourcesRules: TableRules = {
  kind: 'macro',
  id: 'GeneralContributingSources',
  name: 'General Contributing Sources',
  table: 'table_10-13',
  section: 'sect_10.10',
  rows: [
    {
      keyword: 'ContributingSOPInstancesReferenceSequence',
      tag: '00209529',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '1f53682959e8',
        reason: 'knowledge',
        missing: 'whether it was made from other SOP Instances',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'ReferencedSeriesSequence',
          tag: '00081115',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
            { keyword: 'SeriesNumber', tag: '00200011', vr: 'IS', vm: '1', type: '2' },
            {
              keyword: 'ReferencedInstanceSequence',
              tag: '0008114A',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, null] }],
              rows: [{ include: () => sopInstanceReferenceRules }, { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '2' }],
            },
          ],
        },
      ],
    },
    { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: '2' },
    {
      keyword: 'ManufacturerModelName',
      tag: '00081090',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'DeviceSerialNumber',
      tag: '00181000',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'SoftwareVersions',
      tag: '00181020',
      vr: 'LO',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'DateOfInstallation', tag: '00181205', vr: 'DA', vm: '1', type: '3' },
    {
      keyword: 'AcquisitionDateTime',
      tag: '0008002A',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'StationName',
      tag: '00081010',
      vr: 'SH',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'OperatorsName',
      tag: '00081070',
      vr: 'PN',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'OperatorIdentificationSequence',
      tag: '00081072',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => personIdentificationRules }],
    },
    {
      keyword: 'ProtocolName',
      tag: '00181030',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
    {
      keyword: 'PerformedProtocolCodeSequence',
      tag: '00400260',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'AcquisitionProtocolName',
      tag: '00189423',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '601d336de2d3',
        reason: 'other-instance',
        missing: 'whether the contributing SOP Instances agree on a value',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGeneralContributingSources = (dataset: object): Finding[] => validateTable(dataset, generalContributingSourcesRules);
