// Image, PS3.3 Table F.5-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.4.html#table_F.5-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';

/** Image: PS3.3 Table F.5-4. */
export interface ImageKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.4.html#table_F.5-4) */
  SpecificCharacterSet?: string[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [F.5-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.4.html#table_F.5-4) */
  InstanceNumber: number;
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [F.5-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.4.html#table_F.5-4) */
  IconImageSequence?: [ImagePixelMacro] | null;
}

export const imageRules: TableRules = {
  kind: 'directory-record',
  id: 'Image',
  name: 'Image',
  table: 'table_F.5-4',
  section: 'sect_F.5.4',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
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
export const validateImage = (dataset: object): Finding[] => validateTable(dataset, imageRules);
