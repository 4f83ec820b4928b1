// Implant Assembly, PS3.3 Table F.5-38
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.38.html#table_F.5-38
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** Implant Assembly: PS3.3 Table F.5-38. */
export interface ImplantAssemblyKeys {
  /** Implant Assembly Template Name (0076,0001) LO, VM 1, Type 1. [F.5-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.38.html#table_F.5-38) */
  ImplantAssemblyTemplateName: string;
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [F.5-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.38.html#table_F.5-38) */
  Manufacturer: string;
  /** Procedure Type Code Sequence (0076,0020) SQ, VM 1, Type 1. [F.5-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.38.html#table_F.5-38) */
  ProcedureTypeCodeSequence: CodeSequenceItem[];
}

export const implantAssemblyRules: TableRules = {
  kind: 'directory-record',
  id: 'ImplantAssembly',
  name: 'Implant Assembly',
  table: 'table_F.5-38',
  section: 'sect_F.5.38',
  rows: [
    { keyword: 'ImplantAssemblyTemplateName', tag: '00760001', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: '1' },
    {
      keyword: 'ProcedureTypeCodeSequence',
      tag: '00760020',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImplantAssembly = (dataset: object): Finding[] => validateTable(dataset, implantAssemblyRules);
