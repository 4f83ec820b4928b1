// Basic Film Session Presentation, PS3.3 Table C.13-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.1.html#table_C.13-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Basic Film Session Presentation: PS3.3 Table C.13-1. */
export interface BasicFilmSessionPresentationModule {
  /** Number of Copies (2000,0010) IS, VM 1. [C.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.1.html#table_C.13-1) */
  NumberOfCopies?: number | null;
  /** Print Priority (2000,0020) CS, VM 1. [C.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.1.html#table_C.13-1) */
  PrintPriority?: 'HIGH' | 'MED' | 'LOW' | null;
  /** Medium Type (2000,0030) CS, VM 1. [C.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.1.html#table_C.13-1) */
  MediumType?: DefinedTerm<'PAPER' | 'CLEAR FILM' | 'BLUE FILM' | 'MAMMO CLEAR FILM' | 'MAMMO BLUE FILM'> | null;
  /** Film Destination (2000,0040) CS, VM 1. [C.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.1.html#table_C.13-1) */
  FilmDestination?: DefinedTerm<'MAGAZINE' | 'PROCESSOR' | 'BIN_i'> | null;
  /** Film Session Label (2000,0050) LO, VM 1. [C.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.1.html#table_C.13-1) */
  FilmSessionLabel?: string | null;
  /** Memory Allocation (2000,0060) IS, VM 1. [C.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.1.html#table_C.13-1) */
  MemoryAllocation?: number | null;
  /** Owner ID (2100,0160) SH, VM 1. [C.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.1.html#table_C.13-1) */
  OwnerID?: string | null;
}

export const basicFilmSessionPresentationRules: TableRules = {
  kind: 'module',
  id: 'BasicFilmSessionPresentation',
  name: 'Basic Film Session Presentation',
  table: 'table_C.13-1',
  section: 'sect_C.13.1',
  rows: [
    { keyword: 'NumberOfCopies', tag: '20000010', vr: 'IS', vm: '1', type: null },
    { keyword: 'PrintPriority', tag: '20000020', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['HIGH', 'MED', 'LOW'] }] },
    {
      keyword: 'MediumType',
      tag: '20000030',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'defined', terms: ['PAPER', 'CLEAR FILM', 'BLUE FILM', 'MAMMO CLEAR FILM', 'MAMMO BLUE FILM'] }],
    },
    { keyword: 'FilmDestination', tag: '20000040', vr: 'CS', vm: '1', type: null, values: [{ kind: 'defined', terms: ['MAGAZINE', 'PROCESSOR', 'BIN_i'] }] },
    { keyword: 'FilmSessionLabel', tag: '20000050', vr: 'LO', vm: '1', type: null },
    { keyword: 'MemoryAllocation', tag: '20000060', vr: 'IS', vm: '1', type: null },
    { keyword: 'OwnerID', tag: '21000160', vr: 'SH', vm: '1', type: null },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBasicFilmSessionPresentation = (dataset: object): Finding[] => validateTable(dataset, basicFilmSessionPresentationRules);
