// Raw Data, PS3.3 Table F.5-28
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.28.html#table_F.5-28
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';

/** Raw Data: PS3.3 Table F.5-28. */
export interface RawDataKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-28](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.28.html#table_F.5-28) */
  SpecificCharacterSet?: string[];
  /** Content Date (0008,0023) DA, VM 1, Type 1. [F.5-28](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.28.html#table_F.5-28) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [F.5-28](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.28.html#table_F.5-28) */
  ContentTime: string;
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [F.5-28](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.28.html#table_F.5-28) */
  InstanceNumber: number | null;
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [F.5-28](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.28.html#table_F.5-28) */
  IconImageSequence?: [ImagePixelMacro] | null;
}

export const rawDataRules: TableRules = {
  kind: 'directory-record',
  id: 'RawData',
  name: 'Raw Data',
  table: 'table_F.5-28',
  section: 'sect_F.5.28',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '2' },
    {
      keyword: 'IconImageSequence',
      tag: '00880200',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => imagePixelMacroRules }],
    },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRawData = (dataset: object): Finding[] => validateTable(dataset, rawDataRules);
