// MR Metabolite Map, PS3.3 Table C.8-99
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.12.html#table_C.8-99
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of ChemicalShiftSequence. */
export interface MRMetaboliteMapMRMetaboliteMapChemicalShiftItem {
  /** Chemical Shift Minimum Integration Limit in ppm (0018,9295) FD, VM 1, Type 1. [C.8-99](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.12.html#table_C.8-99) */
  ChemicalShiftMinimumIntegrationLimitInppm: number;
  /** Chemical Shift Maximum Integration Limit in ppm (0018,9296) FD, VM 1, Type 1. [C.8-99](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.12.html#table_C.8-99) */
  ChemicalShiftMaximumIntegrationLimitInppm: number;
}

/** An Item of MRMetaboliteMapSequence. */
export interface MRMetaboliteMapMRMetaboliteMapItem {
  /** Metabolite Map Description (0018,9080) ST, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-99](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.12.html#table_C.8-99) */
  MetaboliteMapDescription?: string;
  /** Metabolite Map Code Sequence (0018,9083) SQ, VM 1, Type 3. [C.8-99](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.12.html#table_C.8-99) */
  MetaboliteMapCodeSequence?: [CodeSequenceItem] | null;
  /** Chemical Shift Sequence (0018,9084) SQ, VM 1, Type 3. [C.8-99](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.12.html#table_C.8-99) */
  ChemicalShiftSequence?: MRMetaboliteMapMRMetaboliteMapChemicalShiftItem[] | null;
}

/** MR Metabolite Map: PS3.3 Table C.8-99. */
export interface MRMetaboliteMapFunctionalGroup {
  /** MR Metabolite Map Sequence (0018,9152) SQ, VM 1, Type 1. [C.8-99](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.12.html#table_C.8-99) */
  MRMetaboliteMapSequence: [MRMetaboliteMapMRMetaboliteMapItem];
}

export const mrMetaboliteMapRules: TableRules = {
  kind: 'functional-group',
  id: 'MRMetaboliteMap',
  name: 'MR Metabolite Map',
  table: 'table_C.8-99',
  section: 'sect_C.8.13.5.12',
  rows: [
    {
      keyword: 'MRMetaboliteMapSequence',
      tag: '00189152',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'MetaboliteMapDescription',
          tag: '00189080',
          vr: 'ST',
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
          keyword: 'MetaboliteMapCodeSequence',
          tag: '00189083',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4032' }] }],
        },
        {
          keyword: 'ChemicalShiftSequence',
          tag: '00189084',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ChemicalShiftMinimumIntegrationLimitInppm', tag: '00189295', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'ChemicalShiftMaximumIntegrationLimitInppm', tag: '00189296', vr: 'FD', vm: '1', type: '1' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRMetaboliteMap = (dataset: object): Finding[] => validateTable(dataset, mrMetaboliteMapRules);
