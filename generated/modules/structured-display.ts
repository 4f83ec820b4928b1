// Structured Display, PS3.3 Table C.11.16-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.16.html#table_C.11.16-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';
import { type ScreenSpecificationsMacro, screenSpecificationsRules } from '../macros/screen-specifications.ts';

/** Structured Display: PS3.3 Table C.11.16-1. */
export interface StructuredDisplayModule extends ContentIdentificationMacro {
  /** Presentation Creation Date (0070,0082) DA, VM 1, Type 1. [C.11.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.16.html#table_C.11.16-1) */
  PresentationCreationDate: string;
  /** Presentation Creation Time (0070,0083) TM, VM 1, Type 1. [C.11.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.16.html#table_C.11.16-1) */
  PresentationCreationTime: string;
  /** Number of Screens (0072,0100) US, VM 1, Type 1. [C.11.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.16.html#table_C.11.16-1) */
  NumberOfScreens: number;
  /** Nominal Screen Definition Sequence (0072,0102) SQ, VM 1, Type 1. [C.11.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.16.html#table_C.11.16-1) */
  NominalScreenDefinitionSequence: ScreenSpecificationsMacro[];
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [C.11.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.16.html#table_C.11.16-1) */
  IconImageSequence?: [ImagePixelMacro] | null;
  /** Structured Display Background CIELab Value (0072,0420) US, VM 3, Type 3. [C.11.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.16.html#table_C.11.16-1) */
  StructuredDisplayBackgroundCIELabValue?: [number, number, number] | null;
  /** Empty Image Box CIELab Value (0072,0421) US, VM 3, Type 3. [C.11.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.16.html#table_C.11.16-1) */
  EmptyImageBoxCIELabValue?: [number, number, number] | null;
  /** Hanging Protocol Name (0072,0002) SH, VM 1, Type 3. [C.11.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.16.html#table_C.11.16-1) */
  HangingProtocolName?: string | null;
  /** Hanging Protocol Creator (0072,0008) LO, VM 1, Type 3. [C.11.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.16.html#table_C.11.16-1) */
  HangingProtocolCreator?: string | null;
}

export const structuredDisplayRules: TableRules = {
  kind: 'module',
  id: 'StructuredDisplay',
  name: 'Structured Display',
  table: 'table_C.11.16-1',
  section: 'sect_C.11.16',
  rows: [
    { include: () => contentIdentificationRules },
    { keyword: 'PresentationCreationDate', tag: '00700082', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'PresentationCreationTime', tag: '00700083', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'NumberOfScreens', tag: '00720100', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'NominalScreenDefinitionSequence',
      tag: '00720102',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ equals: { keyword: 'NumberOfScreens' } }, { range: [1, null] }],
      rows: [{ include: () => screenSpecificationsRules }],
    },
    {
      keyword: 'IconImageSequence',
      tag: '00880200',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => imagePixelMacroRules }],
    },
    { keyword: 'StructuredDisplayBackgroundCIELabValue', tag: '00720420', vr: 'US', vm: '3', type: '3' },
    { keyword: 'EmptyImageBoxCIELabValue', tag: '00720421', vr: 'US', vm: '3', type: '3' },
    { keyword: 'HangingProtocolName', tag: '00720002', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'HangingProtocolCreator', tag: '00720008', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateStructuredDisplay = (dataset: object): Finding[] => validateTable(dataset, structuredDisplayRules);
