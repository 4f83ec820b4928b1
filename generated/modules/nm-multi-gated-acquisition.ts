// NM Multi-Gated Acquisition, PS3.3 Table C.8-13
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of TimeSlotInformationSequence. */
export interface NMMultiGatedAcquisitionGatedInformationDataInformationTimeSlotInformationItem {
  /** Time Slot Time (0054,0073) DS, VM 1, Type 3. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  TimeSlotTime?: number | null;
}

/** An Item of DataInformationSequence. */
export interface NMMultiGatedAcquisitionGatedInformationDataInformationItem {
  /** Frame Time (0018,1063) DS, VM 1, Type 1. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  FrameTime: number;
  /** Nominal Interval (0018,1062) IS, VM 1, Type 3. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  NominalInterval?: number | null;
  /** Low R-R Value (0018,1081) IS, VM 1, Type 3. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  LowRRValue?: number | null;
  /** High R-R Value (0018,1082) IS, VM 1, Type 3. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  HighRRValue?: number | null;
  /** Intervals Acquired (0018,1083) IS, VM 1, Type 3. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  IntervalsAcquired?: number | null;
  /** Intervals Rejected (0018,1084) IS, VM 1, Type 3. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  IntervalsRejected?: number | null;
  /** Time Slot Information Sequence (0054,0072) SQ, VM 1, Type 2C if FrameIncrementPointer points to TimeSlotVector. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  TimeSlotInformationSequence?: NMMultiGatedAcquisitionGatedInformationDataInformationTimeSlotInformationItem[] | null;
}

/** An Item of GatedInformationSequence. */
export interface NMMultiGatedAcquisitionGatedInformationItem {
  /** Trigger Time (0018,1060) DS, VM 1, Type 3. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  TriggerTime?: number | null;
  /** Cardiac Framing Type (0018,1064) LO, VM 1, Type 3. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  CardiacFramingType?: DefinedTerm<'FORW' | 'BACK' | 'PCNT'> | null;
  /** Data Information Sequence (0054,0063) SQ, VM 1, Type 2. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  DataInformationSequence: NMMultiGatedAcquisitionGatedInformationDataInformationItem[] | null;
}

/** NM Multi-Gated Acquisition: PS3.3 Table C.8-13. */
export interface NMMultiGatedAcquisitionModule {
  /** Beat Rejection Flag (0018,1080) CS, VM 1, Type 3. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  BeatRejectionFlag?: 'Y' | 'N' | null;
  /** PVC Rejection (0018,1085) LO, VM 1, Type 3. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  PVCRejection?: string | null;
  /** Skip Beats (0018,1086) IS, VM 1, Type 3. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  SkipBeats?: number | null;
  /** Heart Rate (0018,1088) IS, VM 1, Type 3. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  HeartRate?: number | null;
  /** Gated Information Sequence (0054,0062) SQ, VM 1, Type 2C if FrameIncrementPointer points to RRIntervalVector. [C.8-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.13.html#table_C.8-13) */
  GatedInformationSequence?: NMMultiGatedAcquisitionGatedInformationItem[] | null;
}

export const nmMultiGatedAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'NMMultiGatedAcquisition',
  name: 'NM Multi-Gated Acquisition',
  table: 'table_C.8-13',
  section: 'sect_C.8.4.13',
  rows: [
    { keyword: 'BeatRejectionFlag', tag: '00181080', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
    { keyword: 'PVCRejection', tag: '00181085', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'SkipBeats', tag: '00181086', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'HeartRate', tag: '00181088', vr: 'IS', vm: '1', type: '3' },
    {
      keyword: 'GatedInformationSequence',
      tag: '00540062',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['RRIntervalVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '1e63ba7998da',
      },
      items: [{ range: [0, null] }, { equals: { keyword: 'NumberOfRRIntervals' } }],
      rows: [
        { keyword: 'TriggerTime', tag: '00181060', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'CardiacFramingType',
          tag: '00181064',
          vr: 'LO',
          vm: '1',
          type: '3',
          values: [{ kind: 'defined', terms: ['FORW', 'BACK', 'PCNT'], section: 'sect_C.7.6.18.1.1.1' }],
        },
        {
          keyword: 'DataInformationSequence',
          tag: '00540063',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'FrameTime', tag: '00181063', vr: 'DS', vm: '1', type: '1' },
            { keyword: 'NominalInterval', tag: '00181062', vr: 'IS', vm: '1', type: '3' },
            { keyword: 'LowRRValue', tag: '00181081', vr: 'IS', vm: '1', type: '3' },
            { keyword: 'HighRRValue', tag: '00181082', vr: 'IS', vm: '1', type: '3' },
            { keyword: 'IntervalsAcquired', tag: '00181083', vr: 'IS', vm: '1', type: '3' },
            { keyword: 'IntervalsRejected', tag: '00181084', vr: 'IS', vm: '1', type: '3' },
            {
              keyword: 'TimeSlotInformationSequence',
              tag: '00540072',
              vr: 'SQ',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['TimeSlotVector'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'a697142bb492',
              },
              items: [{ range: [0, null] }, { equals: { keyword: 'NumberOfTimeSlots' } }],
              rows: [{ keyword: 'TimeSlotTime', tag: '00540073', vr: 'DS', vm: '1', type: '3' }],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateNMMultiGatedAcquisition = (dataset: object): Finding[] => validateTable(dataset, nmMultiGatedAcquisitionRules);
