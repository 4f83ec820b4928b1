// Selector Attribute, PS3.3 Table 10-20
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.17.html#table_10-20
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Selector Attribute: PS3.3 Table 10-20. */
export interface SelectorAttributeMacro {
  /** Selector Attribute (0072,0026) AT, VM 1, Type 1C. [10-20](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.17.html#table_10-20) */
  SelectorAttribute?: string;
  /** Selector Value Number (0072,0028) US, VM 1, Type 1C. [10-20](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.17.html#table_10-20) */
  SelectorValueNumber?: number;
  /** Selector Sequence Pointer (0072,0052) AT, VM 1-n, Type 1C. [10-20](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.17.html#table_10-20) */
  SelectorSequencePointer?: string[];
  /** Selector Sequence Pointer Private Creator (0072,0054) LO, VM 1-n, Type 1C if SelectorSequencePointer is present and SelectorSequencePointer points to a private attribute. [10-20](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.17.html#table_10-20) */
  SelectorSequencePointerPrivateCreator?: string[];
  /** Selector Sequence Pointer Items (0074,1057) IS, VM 1-n, Type 1C if SelectorSequencePointer is present. [10-20](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.17.html#table_10-20) */
  SelectorSequencePointerItems?: number[];
  /** Selector Attribute Private Creator (0072,0056) LO, VM 1, Type 1C if SelectorAttribute points to a private attribute. [10-20](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.17.html#table_10-20) */
  SelectorAttributePrivateCreator?: string;
}

export const selectorAttributeRules: TableRules = {
  kind: 'macro',
  id: 'SelectorAttribute',
  name: 'Selector Attribute',
  table: 'table_10-20',
  section: 'sect_10.17',
  rows: [
    {
      keyword: 'SelectorAttribute',
      tag: '00720026',
      vr: 'AT',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '8b10ca75d22c',
        reason: 'knowledge',
        missing: 'what is selected, of which this attribute is a part',
      },
    },
    {
      keyword: 'SelectorValueNumber',
      tag: '00720028',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '81714a9881e7',
        reason: 'knowledge',
        missing: 'what is selected, of which this attribute is a part',
      },
    },
    {
      keyword: 'SelectorSequencePointer',
      tag: '00720052',
      vr: 'AT',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '452bba267979',
        reason: 'knowledge',
        missing: 'what is selected, of which this attribute is a part',
      },
    },
    {
      keyword: 'SelectorSequencePointerPrivateCreator',
      tag: '00720054',
      vr: 'LO',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'SelectorSequencePointer' } },
            { op: 'points-to', attribute: { keyword: 'SelectorSequencePointer' }, keywords: [], private: true },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '7fb86f360116',
      },
    },
    {
      keyword: 'SelectorSequencePointerItems',
      tag: '00741057',
      vr: 'IS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'SelectorSequencePointer' } }, decided: 'data', otherwise: 'forbidden', hash: '60e4ce894f1b' },
    },
    {
      keyword: 'SelectorAttributePrivateCreator',
      tag: '00720056',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'SelectorAttribute' }, keywords: [], private: true },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '6d494055a9a5',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSelectorAttribute = (dataset: object): Finding[] => validateTable(dataset, selectorAttributeRules);
