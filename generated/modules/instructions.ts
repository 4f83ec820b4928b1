// Instructions, PS3.3 Table C.34.7-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.7.html#table_C.34.7-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of InstructionSequence, its conditions apart. */
export interface InstructionsInstructionItemAttributes {
  /** Instruction Index (0018,9915) US, VM 1, Type 1. [C.34.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.7.html#table_C.34.7-1) */
  InstructionIndex: number;
  /** Instruction Text (0018,9916) LO, VM 1, Type 1. [C.34.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.7.html#table_C.34.7-1) */
  InstructionText: string;
  /** Instruction Description (0018,9917) UT, VM 1, Type 3. [C.34.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.7.html#table_C.34.7-1) */
  InstructionDescription?: string | null;
  /** Instruction Performed Flag (0018,9918) CS, VM 1, Type 2C if SOPClassUID is one of "1.2.840.10008.5.1.4.1.1.200.2", "1.2.840.10008.5.1.4.1.1.200.8". [C.34.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.7.html#table_C.34.7-1) */
  InstructionPerformedFlag?: 'YES' | 'NO' | null;
  /** Instruction Performed DateTime (0018,9919) DT, VM 1, Type 2C if InstructionPerformedFlag is YES. [C.34.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.7.html#table_C.34.7-1) */
  InstructionPerformedDateTime?: string | null;
  /** Instruction Performance Comment (0018,991A) UT, VM 1, Type 3. [C.34.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.7.html#table_C.34.7-1) */
  InstructionPerformanceComment?: string | null;
}

/** Instructions: PS3.3 Table C.34.7-1. */
export interface InstructionsModule {
  /** Instruction Sequence (0018,9914) SQ, VM 1, Type 1. [C.34.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.7.html#table_C.34.7-1) */
  InstructionSequence: InstructionsInstructionItem[];
}

/** An Item of InstructionSequence. */
export type InstructionsInstructionItem = InstructionsInstructionItemAttributes & (
    | { InstructionPerformedFlag: 'YES'; InstructionPerformedDateTime: unknown }
    | { InstructionPerformedFlag?: 'NO' | null; InstructionPerformedDateTime?: never }
  );

export const instructionsRules: TableRules = {
  kind: 'module',
  id: 'Instructions',
  name: 'Instructions',
  table: 'table_C.34.7-1',
  section: 'sect_C.34.7',
  rows: [
    {
      keyword: 'InstructionSequence',
      tag: '00189914',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'InstructionIndex', tag: '00189915', vr: 'US', vm: '1', type: '1' },
        { keyword: 'InstructionText', tag: '00189916', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'InstructionDescription', tag: '00189917', vr: 'UT', vm: '1', type: '3' },
        {
          keyword: 'InstructionPerformedFlag',
          tag: '00189918',
          vr: 'CS',
          vm: '1',
          type: '2C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.200.2', '1.2.840.10008.5.1.4.1.1.200.8'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '3e19bcef7fd9',
          },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'InstructionPerformedDateTime',
          tag: '00189919',
          vr: 'DT',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '=', attribute: { keyword: 'InstructionPerformedFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '9674c59e5148' },
        },
        { keyword: 'InstructionPerformanceComment', tag: '0018991A', vr: 'UT', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateInstructions = (dataset: object): Finding[] => validateTable(dataset, instructionsRules);
