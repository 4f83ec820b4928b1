// NM Phase, PS3.3 Table C.8-14
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.14.html#table_C.8-14
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PhaseInformationSequence. */
export interface NMPhasePhaseInformationItem {
  /** Phase Delay (0054,0036) IS, VM 1, Type 1. [C.8-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.14.html#table_C.8-14) */
  PhaseDelay: number;
  /** Actual Frame Duration (0018,1242) IS, VM 1, Type 1. [C.8-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.14.html#table_C.8-14) */
  ActualFrameDuration: number;
  /** Pause Between Frames (0054,0038) IS, VM 1, Type 1. [C.8-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.14.html#table_C.8-14) */
  PauseBetweenFrames: number;
  /** Number of Frames in Phase (0054,0033) US, VM 1, Type 1. [C.8-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.14.html#table_C.8-14) */
  NumberOfFramesInPhase: number;
  /** Trigger Vector (0054,0210) IS, VM 1-n, Type 3. [C.8-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.14.html#table_C.8-14) */
  TriggerVector?: number[] | null;
  /** Number of Triggers in Phase (0054,0211) US, VM 1, Type 1C if TriggerVector is present. [C.8-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.14.html#table_C.8-14) */
  NumberOfTriggersInPhase?: number;
  /** Phase Description (0054,0039) CS, VM 1, Type 3. [C.8-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.14.html#table_C.8-14) */
  PhaseDescription?: 'FLOW' | 'WASHOUT' | 'UPTAKE' | 'EMPTYING' | 'EXCRETION' | null;
}

/** NM Phase: PS3.3 Table C.8-14. */
export interface NMPhaseModule {
  /** Phase Information Sequence (0054,0032) SQ, VM 1, Type 2C if FrameIncrementPointer points to PhaseVector. [C.8-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.14.html#table_C.8-14) */
  PhaseInformationSequence?: NMPhasePhaseInformationItem[] | null;
}

export const nmPhaseRules: TableRules = {
  kind: 'module',
  id: 'NMPhase',
  name: 'NM Phase',
  table: 'table_C.8-14',
  section: 'sect_C.8.4.14',
  rows: [
    {
      keyword: 'PhaseInformationSequence',
      tag: '00540032',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['PhaseVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'f3d9fe41bd60',
      },
      items: [{ range: [0, null] }, { equals: { keyword: 'NumberOfPhases' } }],
      rows: [
        { keyword: 'PhaseDelay', tag: '00540036', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'ActualFrameDuration', tag: '00181242', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'PauseBetweenFrames', tag: '00540038', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'NumberOfFramesInPhase', tag: '00540033', vr: 'US', vm: '1', type: '1' },
        { keyword: 'TriggerVector', tag: '00540210', vr: 'IS', vm: '1-n', type: '3' },
        {
          keyword: 'NumberOfTriggersInPhase',
          tag: '00540211',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'TriggerVector' } }, decided: 'data', otherwise: 'forbidden', hash: 'f459d6fef9de' },
        },
        {
          keyword: 'PhaseDescription',
          tag: '00540039',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['FLOW', 'WASHOUT', 'UPTAKE', 'EMPTYING', 'EXCRETION'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateNMPhase = (dataset: object): Finding[] => validateTable(dataset, nmPhaseRules);
