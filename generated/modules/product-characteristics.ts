// Product Characteristics, PS3.3 Table C.26-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentItemItem, contentItemRules } from '../macros/content-item.ts';

/** An Item of PertinentDocumentsSequence. */
export interface ProductCharacteristicsPertinentDocumentsItem {
  /** Referenced SOP Class UID (0008,1150) UI, VM 1. [C.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1) */
  ReferencedSOPClassUID?: string | null;
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1. [C.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1) */
  ReferencedSOPInstanceUID?: string | null;
  /** HL7 Instance Identifier (0040,E001) ST, VM 1. [C.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1) */
  HL7InstanceIdentifier?: string | null;
  /** Retrieve URI (0040,E010) UR, VM 1. [C.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1) */
  RetrieveURI?: string | null;
}

/** Product Characteristics: PS3.3 Table C.26-1. */
export interface ProductCharacteristicsModule {
  /** Product Package Identifier (0044,0001) ST, VM 1. [C.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1) */
  ProductPackageIdentifier?: string | null;
  /** Manufacturer (0008,0070) LO, VM 1. [C.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1) */
  Manufacturer?: string | null;
  /** Product Type Code Sequence (0044,0007) SQ, VM 1. [C.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1) */
  ProductTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Product Name (0044,0008) LO, VM 1-n. [C.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1) */
  ProductName?: string[] | null;
  /** Product Description (0044,0009) LT, VM 1. [C.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1) */
  ProductDescription?: string | null;
  /** Product Lot Identifier (0044,000A) LO, VM 1. [C.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1) */
  ProductLotIdentifier?: string | null;
  /** Product Expiration DateTime (0044,000B) DT, VM 1. [C.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1) */
  ProductExpirationDateTime?: string | null;
  /** Product Parameter Sequence (0044,0013) SQ, VM 1. [C.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1) */
  ProductParameterSequence?: ContentItemItem[] | null;
  /** Pertinent Documents Sequence (0038,0100) SQ, VM 1. [C.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.1.html#table_C.26-1) */
  PertinentDocumentsSequence?: ProductCharacteristicsPertinentDocumentsItem[] | null;
}

export const productCharacteristicsRules: TableRules = {
  kind: 'module',
  id: 'ProductCharacteristics',
  name: 'Product Characteristics',
  table: 'table_C.26-1',
  section: 'sect_C.26.1',
  rows: [
    { keyword: 'ProductPackageIdentifier', tag: '00440001', vr: 'ST', vm: '1', type: null },
    { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: null },
    {
      keyword: 'ProductTypeCodeSequence',
      tag: '00440007',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'ProductName', tag: '00440008', vr: 'LO', vm: '1-n', type: null },
    { keyword: 'ProductDescription', tag: '00440009', vr: 'LT', vm: '1', type: null },
    { keyword: 'ProductLotIdentifier', tag: '0044000A', vr: 'LO', vm: '1', type: null },
    { keyword: 'ProductExpirationDateTime', tag: '0044000B', vr: 'DT', vm: '1', type: null },
    {
      keyword: 'ProductParameterSequence',
      tag: '00440013',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        {
          include: () => contentItemRules,
          overrides: [
            {
              path: ['ConceptNameCodeSequence'],
              contextGroups: [{ kind: 'BCID', cid: '4050', undecided: true }, { kind: 'BCID', cid: '3423', undecided: true }],
            },
          ],
        },
      ],
    },
    {
      keyword: 'PertinentDocumentsSequence',
      tag: '00380100',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'ReferencedSOPClassUID', tag: '00081150', vr: 'UI', vm: '1', type: null },
        { keyword: 'ReferencedSOPInstanceUID', tag: '00081155', vr: 'UI', vm: '1', type: null },
        { keyword: 'HL7InstanceIdentifier', tag: '0040E001', vr: 'ST', vm: '1', type: null },
        { keyword: 'RetrieveURI', tag: '0040E010', vr: 'UR', vm: '1', type: null },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateProductCharacteristics = (dataset: object): Finding[] => validateTable(dataset, productCharacteristicsRules);
