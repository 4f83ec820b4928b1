// Performed Storage, PS3.3 Table C.34.14-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.14.html#table_C.34.14-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ProtocolElementIdentificationMacro, protocolElementIdentificationRules } from '../macros/protocol-element-identification.ts';
import { type StorageMacro, storageRules } from '../macros/storage.ts';

/** An Item of StorageProtocolElementSequence. */
export interface PerformedStorageStorageProtocolElementItem extends ProtocolElementIdentificationMacro {
  /** Source Acquisition Protocol Element Number (0018,9938) US, VM 1-n, Type 1C if SourceReconstructionProtocolElementNumber is not present. [C.34.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.14.html#table_C.34.14-1) */
  SourceAcquisitionProtocolElementNumber?: number[];
  /** Source Reconstruction Protocol Element Number (0018,993A) US, VM 1-n, Type 1C if SourceAcquisitionProtocolElementNumber is not present. [C.34.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.14.html#table_C.34.14-1) */
  SourceReconstructionProtocolElementNumber?: number[];
  /** Source Acquisition Beam Number (0018,9939) US, VM 1-n, Type 1C. [C.34.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.14.html#table_C.34.14-1) */
  SourceAcquisitionBeamNumber?: number[];
  /** Referenced SOP Class UID (0008,1150) UI, VM 1, Type 1C. [C.34.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.14.html#table_C.34.14-1) */
  ReferencedSOPClassUID?: '1.2.840.10008.5.1.4.1.1.200.2' | '1.2.840.10008.5.1.4.1.1.200.8';
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1, Type 1C. [C.34.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.14.html#table_C.34.14-1) */
  ReferencedSOPInstanceUID?: string;
  /** Output Information Sequence (0040,4033) SQ, VM 1, Type 1. [C.34.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.14.html#table_C.34.14-1) */
  OutputInformationSequence: StorageMacro[];
}

/** Performed Storage: PS3.3 Table C.34.14-1. */
export interface PerformedStorageModule {
  /** Storage Protocol Element Sequence (0018,9936) SQ, VM 1, Type 1. [C.34.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.14.html#table_C.34.14-1) */
  StorageProtocolElementSequence: PerformedStorageStorageProtocolElementItem[];
}

export const performedStorageRules: TableRules = {
  kind: 'module',
  id: 'PerformedStorage',
  name: 'Performed Storage',
  table: 'table_C.34.14-1',
  section: 'sect_C.34.14',
  rows: [
    {
      keyword: 'StorageProtocolElementSequence',
      tag: '00189936',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => protocolElementIdentificationRules },
        {
          keyword: 'SourceAcquisitionProtocolElementNumber',
          tag: '00189938',
          vr: 'US',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'SourceReconstructionProtocolElementNumber' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '527010aec186',
          },
        },
        {
          keyword: 'SourceReconstructionProtocolElementNumber',
          tag: '0018993A',
          vr: 'US',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'SourceAcquisitionProtocolElementNumber' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '516e6b9750c0',
          },
        },
        {
          keyword: 'SourceAcquisitionBeamNumber',
          tag: '00189939',
          vr: 'US',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'e7cef0ec092f',
            reason: 'knowledge',
            missing: 'whether some beams alone are stored',
          },
        },
        {
          keyword: 'ReferencedSOPClassUID',
          tag: '00081150',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '9c0e331a26c3',
            reason: 'other-instance',
            missing: 'where the referenced protocol element stands',
          },
          values: [{ kind: 'enumerated', terms: ['1.2.840.10008.5.1.4.1.1.200.2', '1.2.840.10008.5.1.4.1.1.200.8'] }],
        },
        {
          keyword: 'ReferencedSOPInstanceUID',
          tag: '00081155',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '9c0e331a26c3',
            reason: 'other-instance',
            missing: 'where the referenced protocol element stands',
          },
        },
        {
          keyword: 'OutputInformationSequence',
          tag: '00404033',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => storageRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePerformedStorage = (dataset: object): Finding[] => validateTable(dataset, performedStorageRules);
