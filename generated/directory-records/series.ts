// Series, PS3.3 Table F.5-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.3.html#table_F.5-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';

/** Series: PS3.3 Table F.5-3. */
export interface SeriesKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.3.html#table_F.5-3) */
  SpecificCharacterSet?: string[];
  /** Modality (0008,0060) CS, VM 1, Type 1. [F.5-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.3.html#table_F.5-3) */
  Modality: string;
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [F.5-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.3.html#table_F.5-3) */
  SeriesInstanceUID: string;
  /** Series Number (0020,0011) IS, VM 1, Type 1. [F.5-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.3.html#table_F.5-3) */
  SeriesNumber: number;
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [F.5-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.3.html#table_F.5-3) */
  IconImageSequence?: [ImagePixelMacro] | null;
}

export const seriesRules: TableRules = {
  kind: 'directory-record',
  id: 'Series',
  name: 'Series',
  table: 'table_F.5-3',
  section: 'sect_F.5.3',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'Modality', tag: '00080060', vr: 'CS', vm: '1', type: '1' },
    { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'SeriesNumber', tag: '00200011', vr: 'IS', vm: '1', type: '1' },
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
export const validateSeries = (dataset: object): Finding[] => validateTable(dataset, seriesRules);
