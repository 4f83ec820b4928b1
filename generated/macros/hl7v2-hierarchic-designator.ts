// HL7v2 Hierarchic Designator, PS3.3 Table 10-17
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.14.html#table_10-17
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** HL7v2 Hierarchic Designator: PS3.3 Table 10-17. */
export interface HL7v2HierarchicDesignatorMacro {
  /** Local Namespace Entity ID (0040,0031) UT, VM 1, Type 1C if UniversalEntityID is not present. [10-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.14.html#table_10-17) */
  LocalNamespaceEntityID?: string;
  /** Universal Entity ID (0040,0032) UT, VM 1, Type 1C if LocalNamespaceEntityID is not present. [10-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.14.html#table_10-17) */
  UniversalEntityID?: string;
  /** Universal Entity ID Type (0040,0033) CS, VM 1, Type 1C if UniversalEntityID is present. [10-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.14.html#table_10-17) */
  UniversalEntityIDType?: 'DNS' | 'EUI64' | 'ISO' | 'URI' | 'UUID' | 'X400' | 'X500';
}

export const hl7v2HierarchicDesignatorRules: TableRules = {
  kind: 'macro',
  id: 'HL7v2HierarchicDesignator',
  name: 'HL7v2 Hierarchic Designator',
  table: 'table_10-17',
  section: 'sect_10.14',
  rows: [
    {
      keyword: 'LocalNamespaceEntityID',
      tag: '00400031',
      vr: 'UT',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'UniversalEntityID' } } }, decided: 'data', otherwise: 'allowed', hash: '39da4f26494b' },
    },
    {
      keyword: 'UniversalEntityID',
      tag: '00400032',
      vr: 'UT',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'LocalNamespaceEntityID' } } },
        decided: 'data',
        otherwise: 'allowed',
        hash: '45c5cecc4c33',
      },
    },
    {
      keyword: 'UniversalEntityIDType',
      tag: '00400033',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'UniversalEntityID' } }, decided: 'data', otherwise: 'forbidden', hash: '3c046f49cf34' },
      values: [{ kind: 'enumerated', terms: ['DNS', 'EUI64', 'ISO', 'URI', 'UUID', 'X400', 'X500'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateHL7v2HierarchicDesignator = (dataset: object): Finding[] => validateTable(dataset, hl7v2HierarchicDesignatorRules);
