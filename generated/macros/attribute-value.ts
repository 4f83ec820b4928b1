// Attribute Value, PS3.3 Table 10.26-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** Attribute Value: PS3.3 Table 10.26-1. */
export interface AttributeValueMacro {
  /** Selector AE Value (0072,005E) AE, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is AE. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorAEValue?: string[];
  /** Selector AS Value (0072,005F) AS, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is AS. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorASValue?: string[];
  /** Selector AT Value (0072,0060) AT, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is AT. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorATValue?: string[];
  /** Selector CS Value (0072,0062) CS, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is CS. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorCSValue?: string[];
  /** Selector DA Value (0072,0061) DA, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is DA. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorDAValue?: string[];
  /** Selector DS Value (0072,0072) DS, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is DS. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorDSValue?: number[];
  /** Selector DT Value (0072,0063) DT, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is DT. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorDTValue?: string[];
  /** Selector FD Value (0072,0074) FD, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is FD. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorFDValue?: number[];
  /** Selector FL Value (0072,0076) FL, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is FL. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorFLValue?: number[];
  /** Selector IS Value (0072,0064) IS, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is "IS". [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorISValue?: number[];
  /** Selector LO Value (0072,0066) LO, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is LO. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorLOValue?: string[];
  /** Selector LT Value (0072,0068) LT, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is LT. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorLTValue?: string;
  /** Selector OB Value (0072,0065) OB, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is OB. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorOBValue?: ArrayBuffer;
  /** Selector OD Value (0072,0073) OD, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is OD. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorODValue?: ArrayBuffer;
  /** Selector OF Value (0072,0067) OF, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is "OF". [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorOFValue?: ArrayBuffer;
  /** Selector OL Value (0072,0075) OL, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is OL. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorOLValue?: ArrayBuffer;
  /** Selector OV Value (0072,0081) OV, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is OV. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorOVValue?: ArrayBuffer;
  /** Selector OW Value (0072,0069) OW, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is OW. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorOWValue?: ArrayBuffer;
  /** Selector PN Value (0072,006A) PN, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is PN. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorPNValue?: (PersonName | string)[];
  /** Selector SH Value (0072,006C) SH, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is SH. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorSHValue?: string[];
  /** Selector SL Value (0072,007C) SL, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is SL. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorSLValue?: number[];
  /** Selector SS Value (0072,007E) SS, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is SS. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorSSValue?: number[];
  /** Selector ST Value (0072,006E) ST, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is ST. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorSTValue?: string;
  /** Selector SV Value (0072,0082) SV, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is SV. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorSVValue?: bigint[];
  /** Selector TM Value (0072,006B) TM, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is TM. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorTMValue?: string[];
  /** Selector UC Value (0072,006F) UC, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is UC. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorUCValue?: string[];
  /** Selector UI Value (0072,007F) UI, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is UI. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorUIValue?: string[];
  /** Selector UL Value (0072,0078) UL, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is UL. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorULValue?: number[];
  /** Selector UN Value (0072,006D) UN, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is UN. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorUNValue?: ArrayBuffer;
  /** Selector UR Value (0072,0071) UR, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is UR. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorURValue?: string;
  /** Selector US Value (0072,007A) US, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is US. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorUSValue?: number[];
  /** Selector UT Value (0072,0070) UT, VM 1, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is UT. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorUTValue?: string;
  /** Selector UV Value (0072,0083) UV, VM 1-n, Type 1C if SelectorAttributeVR is present and SelectorAttributeVR is UV. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorUVValue?: bigint[];
  /** Selector Code Sequence Value (0072,0080) SQ, VM 1, Type 1C if SelectorAttributeVR is SQ and [knowledge #240b98e73a73]. [10.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.26.html#table_10.26-1) */
  SelectorCodeSequenceValue?: CodeSequenceItem[];
}

export const attributeValueRules: TableRules = {
  kind: 'macro',
  id: 'AttributeValue',
  name: 'Attribute Value',
  table: 'table_10.26-1',
  section: 'sect_10.26',
  rows: [
    {
      keyword: 'SelectorAEValue',
      tag: '0072005E',
      vr: 'AE',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['AE'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '51418de5c04e',
      },
    },
    {
      keyword: 'SelectorASValue',
      tag: '0072005F',
      vr: 'AS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['AS'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '49e66fac383a',
      },
    },
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
      keyword: 'SelectorDAValue',
      tag: '00720061',
      vr: 'DA',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['DA'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '68cc1f05c868',
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
      keyword: 'SelectorDTValue',
      tag: '00720063',
      vr: 'DT',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['DT'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '01484acbd07a',
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
      keyword: 'SelectorOBValue',
      tag: '00720065',
      vr: 'OB',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['OB'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'e614fd4a47b2',
      },
    },
    {
      keyword: 'SelectorODValue',
      tag: '00720073',
      vr: 'OD',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['OD'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '854338625d5f',
      },
    },
    {
      keyword: 'SelectorOFValue',
      tag: '00720067',
      vr: 'OF',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['OF'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '0e43eaff8917',
      },
    },
    {
      keyword: 'SelectorOLValue',
      tag: '00720075',
      vr: 'OL',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['OL'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'ec9ba64d043a',
      },
    },
    {
      keyword: 'SelectorOVValue',
      tag: '00720081',
      vr: 'OV',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['OV'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'a3016aefa742',
      },
    },
    {
      keyword: 'SelectorOWValue',
      tag: '00720069',
      vr: 'OW',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['OW'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '6704bcb42f8d',
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
      keyword: 'SelectorSVValue',
      tag: '00720082',
      vr: 'SV',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['SV'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '4417348386c4',
      },
    },
    {
      keyword: 'SelectorTMValue',
      tag: '0072006B',
      vr: 'TM',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['TM'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '5cb77e9abd61',
      },
    },
    {
      keyword: 'SelectorUCValue',
      tag: '0072006F',
      vr: 'UC',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['UC'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '7e35c8e45e56',
      },
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
      keyword: 'SelectorUNValue',
      tag: '0072006D',
      vr: 'UN',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['UN'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '21607eb826f5',
      },
    },
    {
      keyword: 'SelectorURValue',
      tag: '00720071',
      vr: 'UR',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['UR'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '002f640d83a9',
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
      keyword: 'SelectorUVValue',
      tag: '00720083',
      vr: 'UV',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'SelectorAttributeVR' } }, { op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['UV'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '586f616f5342',
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
          of: [{ op: '=', attribute: { keyword: 'SelectorAttributeVR' }, to: ['SQ'] }, { op: 'unknown', reason: 'knowledge', hash: '240b98e73a73' }],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '240b98e73a73',
        reason: 'knowledge',
        missing: 'which sequences are code sequences',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateAttributeValue = (dataset: object): Finding[] => validateTable(dataset, attributeValueRules);
