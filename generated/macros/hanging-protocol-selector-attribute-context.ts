// Hanging Protocol Selector Attribute Context, PS3.3 Table C.23.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.1.html#table_C.23.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Hanging Protocol Selector Attribute Context: PS3.3 Table C.23.4-1. */
export interface HangingProtocolSelectorAttributeContextMacro {
  /** Selector Sequence Pointer (0072,0052) AT, VM 1-n, Type 1C. [C.23.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.1.html#table_C.23.4-1) */
  SelectorSequencePointer?: string[];
  /** Functional Group Pointer (0020,9167) AT, VM 1, Type 1C. [C.23.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.1.html#table_C.23.4-1) */
  FunctionalGroupPointer?: string;
  /** Selector Sequence Pointer Private Creator (0072,0054) LO, VM 1-n, Type 1C if SelectorSequencePointer points to a private attribute. [C.23.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.1.html#table_C.23.4-1) */
  SelectorSequencePointerPrivateCreator?: string[];
  /** Functional Group Private Creator (0020,9238) LO, VM 1, Type 1C if FunctionalGroupPointer points to a private attribute. [C.23.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.1.html#table_C.23.4-1) */
  FunctionalGroupPrivateCreator?: string;
  /** Selector Attribute Private Creator (0072,0056) LO, VM 1, Type 1C if SelectorAttribute points to a private attribute. [C.23.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.1.html#table_C.23.4-1) */
  SelectorAttributePrivateCreator?: string;
}

export const hangingProtocolSelectorAttributeContextRules: TableRules = {
  kind: 'macro',
  id: 'HangingProtocolSelectorAttributeContext',
  name: 'Hanging Protocol Selector Attribute Context',
  table: 'table_C.23.4-1',
  section: 'sect_C.23.4.1',
  rows: [
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
        hash: '79ba046c368c',
        reason: 'knowledge',
        missing: 'what is selected, of which this attribute is a part',
      },
    },
    {
      keyword: 'FunctionalGroupPointer',
      tag: '00209167',
      vr: 'AT',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '6c5c34cbf80d', reason: 'knowledge', missing: 'the IOD of what is selected' },
    },
    {
      keyword: 'SelectorSequencePointerPrivateCreator',
      tag: '00720054',
      vr: 'LO',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'SelectorSequencePointer' }, keywords: [], private: true },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '7e84122de93b',
      },
    },
    {
      keyword: 'FunctionalGroupPrivateCreator',
      tag: '00209238',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FunctionalGroupPointer' }, keywords: [], private: true },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'f9965578015a',
      },
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
export const validateHangingProtocolSelectorAttributeContext = (dataset: object): Finding[] => validateTable(dataset, hangingProtocolSelectorAttributeContextRules);
