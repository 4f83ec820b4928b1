// MR Receive Coil, PS3.3 Table C.8-94
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.7.html#table_C.8-94
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MultiCoilDefinitionSequence. */
export interface MRReceiveCoilMRReceiveCoilMultiCoilDefinitionItem {
  /** Multi-Coil Element Name (0018,9047) SH, VM 1, Type 1. [C.8-94](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.7.html#table_C.8-94) */
  MultiCoilElementName: string;
  /** Multi-Coil Element Used (0018,9048) CS, VM 1, Type 1. [C.8-94](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.7.html#table_C.8-94) */
  MultiCoilElementUsed: 'YES' | 'NO';
}

/** An Item of MRReceiveCoilSequence. */
export interface MRReceiveCoilMRReceiveCoilItem {
  /** Receive Coil Name (0018,1250) SH, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-94](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.7.html#table_C.8-94) */
  ReceiveCoilName?: string;
  /** Receive Coil Manufacturer Name (0018,9041) LO, VM 1, Type 2C if value 1 of FrameType of this frame is ORIGINAL. [C.8-94](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.7.html#table_C.8-94) */
  ReceiveCoilManufacturerName?: string | null;
  /** Receive Coil Type (0018,9043) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-94](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.7.html#table_C.8-94) */
  ReceiveCoilType?: DefinedTerm<'BODY' | 'VOLUME' | 'SURFACE' | 'MULTICOIL'>;
  /** Quadrature Receive Coil (0018,9044) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-94](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.7.html#table_C.8-94) */
  QuadratureReceiveCoil?: 'YES' | 'NO';
  /** Multi-Coil Definition Sequence (0018,9045) SQ, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and ReceiveCoilType is MULTICOIL. [C.8-94](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.7.html#table_C.8-94) */
  MultiCoilDefinitionSequence?: MRReceiveCoilMRReceiveCoilMultiCoilDefinitionItem[];
  /** Multi-Coil Configuration (0018,9046) LO, VM 1, Type 3. [C.8-94](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.7.html#table_C.8-94) */
  MultiCoilConfiguration?: string | null;
}

/** MR Receive Coil: PS3.3 Table C.8-94. */
export interface MRReceiveCoilFunctionalGroup {
  /** MR Receive Coil Sequence (0018,9042) SQ, VM 1, Type 1. [C.8-94](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.7.html#table_C.8-94) */
  MRReceiveCoilSequence: MRReceiveCoilMRReceiveCoilItem[];
}

export const mrReceiveCoilRules: TableRules = {
  kind: 'functional-group',
  id: 'MRReceiveCoil',
  name: 'MR Receive Coil',
  table: 'table_C.8-94',
  section: 'sect_C.8.13.5.7',
  rows: [
    {
      keyword: 'MRReceiveCoilSequence',
      tag: '00189042',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'ReceiveCoilName',
          tag: '00181250',
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
          keyword: 'ReceiveCoilManufacturerName',
          tag: '00189041',
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
          keyword: 'ReceiveCoilType',
          tag: '00189043',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'defined', terms: ['BODY', 'VOLUME', 'SURFACE', 'MULTICOIL'] }],
        },
        {
          keyword: 'QuadratureReceiveCoil',
          tag: '00189044',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'MultiCoilDefinitionSequence',
          tag: '00189045',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ReceiveCoilType' }, to: ['MULTICOIL'] },
              ],
            },
            decided: 'data',
            otherwise: { tree: { op: '=', attribute: { keyword: 'ReceiveCoilType' }, to: ['MULTICOIL'] }, decided: 'data' },
            hash: '74d4aaf26faf',
          },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'MultiCoilElementName', tag: '00189047', vr: 'SH', vm: '1', type: '1' },
            { keyword: 'MultiCoilElementUsed', tag: '00189048', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
          ],
        },
        { keyword: 'MultiCoilConfiguration', tag: '00189046', vr: 'LO', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRReceiveCoil = (dataset: object): Finding[] => validateTable(dataset, mrReceiveCoilRules);
