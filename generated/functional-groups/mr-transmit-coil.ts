// MR Transmit Coil, PS3.3 Table C.8-95
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.8.html#table_C.8-95
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MRTransmitCoilSequence. */
export interface MRTransmitCoilMRTransmitCoilItem {
  /** Transmit Coil Name (0018,1251) SH, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-95](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.8.html#table_C.8-95) */
  TransmitCoilName?: string;
  /** Transmit Coil Manufacturer Name (0018,9050) LO, VM 1, Type 2C if value 1 of FrameType of this frame is ORIGINAL. [C.8-95](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.8.html#table_C.8-95) */
  TransmitCoilManufacturerName?: string | null;
  /** Transmit Coil Type (0018,9051) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-95](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.8.html#table_C.8-95) */
  TransmitCoilType?: DefinedTerm<'BODY' | 'VOLUME' | 'SURFACE'>;
}

/** MR Transmit Coil: PS3.3 Table C.8-95. */
export interface MRTransmitCoilFunctionalGroup {
  /** MR Transmit Coil Sequence (0018,9049) SQ, VM 1, Type 1. [C.8-95](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.8.html#table_C.8-95) */
  MRTransmitCoilSequence: [MRTransmitCoilMRTransmitCoilItem];
}

export const mrTransmitCoilRules: TableRules = {
  kind: 'functional-group',
  id: 'MRTransmitCoil',
  name: 'MR Transmit Coil',
  table: 'table_C.8-95',
  section: 'sect_C.8.13.5.8',
  rows: [
    {
      keyword: 'MRTransmitCoilSequence',
      tag: '00189049',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'TransmitCoilName',
          tag: '00181251',
          vr: 'SH',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
        },
        {
          keyword: 'TransmitCoilManufacturerName',
          tag: '00189050',
          vr: 'LO',
          vm: '1',
          type: '2C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
        },
        {
          keyword: 'TransmitCoilType',
          tag: '00189051',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'defined', terms: ['BODY', 'VOLUME', 'SURFACE'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRTransmitCoil = (dataset: object): Finding[] => validateTable(dataset, mrTransmitCoilRules);
