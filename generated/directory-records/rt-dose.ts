// RT Dose, PS3.3 Table F.5-19
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.19.html#table_F.5-19
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';

/** RT Dose: PS3.3 Table F.5-19. */
export interface RTDoseKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.19.html#table_F.5-19) */
  SpecificCharacterSet?: string[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [F.5-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.19.html#table_F.5-19) */
  InstanceNumber: number;
  /** Dose Summation Type (3004,000A) CS, VM 1, Type 1. [F.5-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.19.html#table_F.5-19) */
  DoseSummationType: string;
  /** Dose Comment (3004,0006) LO, VM 1, Type 3. [F.5-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.19.html#table_F.5-19) */
  DoseComment?: string | null;
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [F.5-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.19.html#table_F.5-19) */
  IconImageSequence?: [ImagePixelMacro] | null;
}

export const rtDoseRules: TableRules = {
  kind: 'directory-record',
  id: 'RTDose',
  name: 'RT Dose',
  table: 'table_F.5-19',
  section: 'sect_F.5.19',
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
    { keyword: 'DoseSummationType', tag: '3004000A', vr: 'CS', vm: '1', type: '1' },
    { keyword: 'DoseComment', tag: '30040006', vr: 'LO', vm: '1', type: '3' },
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
export const validateRTDose = (dataset: object): Finding[] => validateTable(dataset, rtDoseRules);
