// Hanging Protocol Selector Attribute Value, PS3.3 Table C.23.4-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** Hanging Protocol Selector Attribute Value: PS3.3 Table C.23.4-2. */
export interface HangingProtocolSelectorAttributeValueMacro {
  /** Selector AT Value (0072,0060) AT, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is AT. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorATValue?: string[];
  /** Selector CS Value (0072,0062) CS, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is CS. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorCSValue?: string[];
  /** Selector IS Value (0072,0064) IS, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is "IS". [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorISValue?: number[];
  /** Selector LO Value (0072,0066) LO, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is LO. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorLOValue?: string[];
  /** Selector LT Value (0072,0068) LT, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is LT. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorLTValue?: string;
  /** Selector PN Value (0072,006A) PN, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is PN. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorPNValue?: (PersonName | string)[];
  /** Selector SH Value (0072,006C) SH, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is SH. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorSHValue?: string[];
  /** Selector ST Value (0072,006E) ST, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is ST. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorSTValue?: string;
  /** Selector UT Value (0072,0070) UT, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is UT. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorUTValue?: string;
  /** Selector DS Value (0072,0072) DS, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is DS. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorDSValue?: number[];
  /** Selector FD Value (0072,0074) FD, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is FD. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorFDValue?: number[];
  /** Selector FL Value (0072,0076) FL, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is FL. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorFLValue?: number[];
  /** Selector UL Value (0072,0078) UL, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is UL. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorULValue?: number[];
  /** Selector US Value (0072,007A) US, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is US. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorUSValue?: number[];
  /** Selector SL Value (0072,007C) SL, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is SL. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorSLValue?: number[];
  /** Selector SS Value (0072,007E) SS, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is SS. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorSSValue?: number[];
  /** Selector Code Sequence Value (0072,0080) SQ, VM 1, Type 1C if SelectorAttributeVR is SQ and [knowledge #33488ffd82ff]. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorCodeSequenceValue?: CodeSequenceItem[];
  /** Selector UI Value (0072,007F) UI, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is UI. [C.23.4-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.23.4.2.html#table_C.23.4-2) */
  SelectorUIValue?: string[];
}

export const hangingProtocolSelectorAttributeValueRules: TableRules = {
  kind: 'macro',
  id: 'HangingProtocolSelectorAttributeValue',
  name: 'Hanging Protocol Selector Attribute Value',
  table: 'table_C.23.4-2',
  section: 'sect_C.23.4.2',
  rows: [
    {
      keyword: 'SelectorATValue',
      tag: '00720060',
      vr: 'AT',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['AT'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '502398408e5c',
      },
    },
    {
      keyword: 'SelectorCSValue',
      tag: '00720062',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['CS'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'f072b44018a9',
      },
    },
    {
      keyword: 'SelectorISValue',
      tag: '00720064',
      vr: 'IS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['IS'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '0a105e184ef8',
      },
    },
    {
      keyword: 'SelectorLOValue',
      tag: '00720066',
      vr: 'LO',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['LO'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '2da0f5ec0aa4',
      },
    },
    {
      keyword: 'SelectorLTValue',
      tag: '00720068',
      vr: 'LT',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['LT'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '89c930b60163',
      },
    },
    {
      keyword: 'SelectorPNValue',
      tag: '0072006A',
      vr: 'PN',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['PN'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '6ff8d80dfdf1',
      },
    },
    {
      keyword: 'SelectorSHValue',
      tag: '0072006C',
      vr: 'SH',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['SH'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '1141c69d580f',
      },
    },
    {
      keyword: 'SelectorSTValue',
      tag: '0072006E',
      vr: 'ST',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['ST'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8808f904bd01',
      },
    },
    {
      keyword: 'SelectorUTValue',
      tag: '00720070',
      vr: 'UT',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['UT'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '1a525c395c47',
      },
    },
    {
      keyword: 'SelectorDSValue',
      tag: '00720072',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['DS'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '86e734d1c524',
      },
    },
    {
      keyword: 'SelectorFDValue',
      tag: '00720074',
      vr: 'FD',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['FD'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'b35e4b7cb191',
      },
    },
    {
      keyword: 'SelectorFLValue',
      tag: '00720076',
      vr: 'FL',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['FL'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '3afbdd267c08',
      },
    },
    {
      keyword: 'SelectorULValue',
      tag: '00720078',
      vr: 'UL',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['UL'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '4a0dd11a92da',
      },
    },
    {
      keyword: 'SelectorUSValue',
      tag: '0072007A',
      vr: 'US',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['US'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8c34f8edda71',
      },
    },
    {
      keyword: 'SelectorSLValue',
      tag: '0072007C',
      vr: 'SL',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['SL'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '16ec094f8473',
      },
    },
    {
      keyword: 'SelectorSSValue',
      tag: '0072007E',
      vr: 'SS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['SS'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'b38d549fe045',
      },
    },
    {
      keyword: 'SelectorCodeSequenceValue',
      tag: '00720080',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['SQ'] }, { op: 'unknown', reason: 'knowledge', hash: '33488ffd82ff' }],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '33488ffd82ff',
        reason: 'knowledge',
        missing: 'which sequences are code sequences',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'SelectorUIValue',
      tag: '0072007F',
      vr: 'UI',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['UI'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '736f8d94573f',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateHangingProtocolSelectorAttributeValue = (dataset: object): Finding[] => validateTable(dataset, hangingProtocolSelectorAttributeValueRules);
