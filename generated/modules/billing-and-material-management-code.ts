// Billing and Material Management Code, PS3.3 Table C.4-17
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.17.html#table_C.4-17
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of FilmConsumptionSequence. */
export interface BillingAndMaterialManagementCodeFilmConsumptionItem {
  /** Number of Films (2100,0170) IS, VM 1. [C.4-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.17.html#table_C.4-17) */
  NumberOfFilms?: number | null;
  /** Medium Type (2000,0030) CS, VM 1. [C.4-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.17.html#table_C.4-17) */
  MediumType?: string | null;
  /** Film Size ID (2010,0050) CS, VM 1. [C.4-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.17.html#table_C.4-17) */
  FilmSizeID?: string | null;
}

/** An Item of QuantitySequence. */
export interface BillingAndMaterialManagementCodeBillingSuppliesAndDevicesQuantityItem {
  /** Quantity (0040,0294) DS, VM 1. [C.4-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.17.html#table_C.4-17) */
  Quantity?: number | null;
  /** Measuring Units Sequence (0040,0295) SQ, VM 1. [C.4-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.17.html#table_C.4-17) */
  MeasuringUnitsSequence?: CodeSequenceItem[] | null;
}

/** An Item of BillingSuppliesAndDevicesSequence. */
export interface BillingAndMaterialManagementCodeBillingSuppliesAndDevicesItem {
  /** Billing Item Sequence (0040,0296) SQ, VM 1. [C.4-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.17.html#table_C.4-17) */
  BillingItemSequence?: CodeSequenceItem[] | null;
  /** Quantity Sequence (0040,0293) SQ, VM 1. [C.4-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.17.html#table_C.4-17) */
  QuantitySequence?: BillingAndMaterialManagementCodeBillingSuppliesAndDevicesQuantityItem[] | null;
}

/** Billing and Material Management Code: PS3.3 Table C.4-17. */
export interface BillingAndMaterialManagementCodeModule {
  /** Billing Procedure Step Sequence (0040,0320) SQ, VM 1. [C.4-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.17.html#table_C.4-17) */
  BillingProcedureStepSequence?: CodeSequenceItem[] | null;
  /** Film Consumption Sequence (0040,0321) SQ, VM 1. [C.4-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.17.html#table_C.4-17) */
  FilmConsumptionSequence?: BillingAndMaterialManagementCodeFilmConsumptionItem[] | null;
  /** Billing Supplies and Devices Sequence (0040,0324) SQ, VM 1. [C.4-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.4.17.html#table_C.4-17) */
  BillingSuppliesAndDevicesSequence?: BillingAndMaterialManagementCodeBillingSuppliesAndDevicesItem[] | null;
}

export const billingAndMaterialManagementCodeRules: TableRules = {
  kind: 'module',
  id: 'BillingAndMaterialManagementCode',
  name: 'Billing and Material Management Code',
  table: 'table_C.4-17',
  section: 'sect_C.4.17',
  rows: [
    {
      keyword: 'BillingProcedureStepSequence',
      tag: '00400320',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'FilmConsumptionSequence',
      tag: '00400321',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'NumberOfFilms', tag: '21000170', vr: 'IS', vm: '1', type: null },
        { keyword: 'MediumType', tag: '20000030', vr: 'CS', vm: '1', type: null },
        { keyword: 'FilmSizeID', tag: '20100050', vr: 'CS', vm: '1', type: null },
      ],
    },
    {
      keyword: 'BillingSuppliesAndDevicesSequence',
      tag: '00400324',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'BillingItemSequence',
          tag: '00400296',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'QuantitySequence',
          tag: '00400293',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, 1] }],
          rows: [
            { keyword: 'Quantity', tag: '00400294', vr: 'DS', vm: '1', type: null },
            {
              keyword: 'MeasuringUnitsSequence',
              tag: '00400295',
              vr: 'SQ',
              vm: '1',
              type: null,
              items: [{ range: [0, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '82' }] }],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBillingAndMaterialManagementCode = (dataset: object): Finding[] => validateTable(dataset, billingAndMaterialManagementCodeRules);
