// Frame Pointers, PS3.3 Table C.7-15
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.9.html#table_C.7-15
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Frame Pointers: PS3.3 Table C.7-15. */
export interface FramePointersModule {
  /** Representative Frame Number (0028,6010) US, VM 1, Type 3. [C.7-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.9.html#table_C.7-15) */
  RepresentativeFrameNumber?: number | null;
  /** Frame Numbers of Interest (FOI) (0028,6020) US, VM 1-n, Type 3. [C.7-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.9.html#table_C.7-15) */
  FrameNumbersOfInterest?: number[] | null;
  /** Frame of Interest Description (0028,6022) LO, VM 1-n, Type 3. [C.7-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.9.html#table_C.7-15) */
  FrameOfInterestDescription?: string[] | null;
  /** Frame of Interest Type (0028,6023) CS, VM 1-n, Type 3. [C.7-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.9.html#table_C.7-15) */
  FrameOfInterestType?: (DefinedTerm<'HIGHMI' | 'RWAVE' | 'TRIGGER' | 'ENDSYSTOLE'>)[] | null;
}

export const framePointersRules: TableRules = {
  kind: 'module',
  id: 'FramePointers',
  name: 'Frame Pointers',
  table: 'table_C.7-15',
  section: 'sect_C.7.6.9',
  rows: [
    { keyword: 'RepresentativeFrameNumber', tag: '00286010', vr: 'US', vm: '1', type: '3' },
    { keyword: 'FrameNumbersOfInterest', tag: '00286020', vr: 'US', vm: '1-n', type: '3' },
    { keyword: 'FrameOfInterestDescription', tag: '00286022', vr: 'LO', vm: '1-n', type: '3' },
    {
      keyword: 'FrameOfInterestType',
      tag: '00286023',
      vr: 'CS',
      vm: '1-n',
      type: '3',
      values: [{ kind: 'defined', terms: ['HIGHMI', 'RWAVE', 'TRIGGER', 'ENDSYSTOLE'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateFramePointers = (dataset: object): Finding[] => validateTable(dataset, framePointersRules);
