// Spectroscopy, PS3.3 Table F.5-27
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.27.html#table_F.5-27
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type HierarchicalSOPInstanceReferenceMacro, hierarchicalSOPInstanceReferenceRules } from '../macros/hierarchical-sop-instance-reference.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';

/** Spectroscopy: PS3.3 Table F.5-27. */
export interface SpectroscopyKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.27.html#table_F.5-27) */
  SpecificCharacterSet?: string[];
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [F.5-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.27.html#table_F.5-27) */
  ImageType: string[];
  /** Content Date (0008,0023) DA, VM 1, Type 1. [F.5-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.27.html#table_F.5-27) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [F.5-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.27.html#table_F.5-27) */
  ContentTime: string;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [F.5-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.27.html#table_F.5-27) */
  InstanceNumber: number;
  /** Referenced Image Evidence Sequence (0008,9092) SQ, VM 1, Type 1C. [F.5-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.27.html#table_F.5-27) */
  ReferencedImageEvidenceSequence?: HierarchicalSOPInstanceReferenceMacro[];
  /** Number of Frames (0028,0008) IS, VM 1, Type 1. [F.5-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.27.html#table_F.5-27) */
  NumberOfFrames: number;
  /** Rows (0028,0010) US, VM 1, Type 1. [F.5-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.27.html#table_F.5-27) */
  Rows: number;
  /** Columns (0028,0011) US, VM 1, Type 1. [F.5-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.27.html#table_F.5-27) */
  Columns: number;
  /** Data Point Rows (0028,9001) UL, VM 1, Type 1. [F.5-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.27.html#table_F.5-27) */
  DataPointRows: number;
  /** Data Point Columns (0028,9002) UL, VM 1, Type 1. [F.5-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.27.html#table_F.5-27) */
  DataPointColumns: number;
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [F.5-27](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.27.html#table_F.5-27) */
  IconImageSequence?: [ImagePixelMacro] | null;
}

export const spectroscopyRules: TableRules = {
  kind: 'directory-record',
  id: 'Spectroscopy',
  name: 'Spectroscopy',
  table: 'table_F.5-27',
  section: 'sect_F.5.27',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'ImageType', tag: '00080008', vr: 'CS', vm: '2-n', type: '1' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    {
      keyword: 'ReferencedImageEvidenceSequence',
      tag: '00089092',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '52b821e46cf9', reason: 'knowledge', missing: 'what the referenced spectroscopy holds' },
      items: [{ range: [1, null] }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
    },
    { keyword: 'NumberOfFrames', tag: '00280008', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'Rows', tag: '00280010', vr: 'US', vm: '1', type: '1' },
    { keyword: 'Columns', tag: '00280011', vr: 'US', vm: '1', type: '1' },
    { keyword: 'DataPointRows', tag: '00289001', vr: 'UL', vm: '1', type: '1' },
    { keyword: 'DataPointColumns', tag: '00289002', vr: 'UL', vm: '1', type: '1' },
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
export const validateSpectroscopy = (dataset: object): Finding[] => validateTable(dataset, spectroscopyRules);
