// RT Image Frame Context, PS3.3 Table C.36.2.4.11-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.11.html#table_C.36.2.4.11-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RTPatientPositionScopeWithLegacySupportMacro, rtPatientPositionScopeWithLegacySupportRules } from '../macros/rt-patient-position-scope-with-legacy-support.ts';

/** An Item of RTImageFrameContextSequence. */
export interface RTImageFrameContextRTImageFrameContextItem {
  /** RT Image Scope Sequence (3002,0104) SQ, VM 1, Type 1. [C.36.2.4.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.11.html#table_C.36.2.4.11-1) */
  RTImageScopeSequence: [RTPatientPositionScopeWithLegacySupportMacro];
  /** RT Radiation Set Delivery Number (300A,0704) US, VM 1, Type 1C if ClinicalFractionNumber is present. [C.36.2.4.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.11.html#table_C.36.2.4.11-1) */
  RTRadiationSetDeliveryNumber?: number;
  /** Clinical Fraction Number (300A,0705) US, VM 1, Type 1C if RTRadiationSetDeliveryNumber is present. [C.36.2.4.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.11.html#table_C.36.2.4.11-1) */
  ClinicalFractionNumber?: number;
}

/** RT Image Frame Context: PS3.3 Table C.36.2.4.11-1. */
export interface RTImageFrameContextFunctionalGroup {
  /** RT Image Frame Context Sequence (3002,0103) SQ, VM 1, Type 1. [C.36.2.4.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.11.html#table_C.36.2.4.11-1) */
  RTImageFrameContextSequence: [RTImageFrameContextRTImageFrameContextItem];
}

export const rtImageFrameContextRules: TableRules = {
  kind: 'functional-group',
  id: 'RTImageFrameContext',
  name: 'RT Image Frame Context',
  table: 'table_C.36.2.4.11-1',
  section: 'sect_C.36.2.4.11',
  rows: [
    {
      keyword: 'RTImageFrameContextSequence',
      tag: '30020103',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'RTImageScopeSequence',
          tag: '30020104',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => rtPatientPositionScopeWithLegacySupportRules }],
        },
        {
          keyword: 'RTRadiationSetDeliveryNumber',
          tag: '300A0704',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'ClinicalFractionNumber' } }, decided: 'data', otherwise: 'allowed', hash: '0b808aaacfb8' },
        },
        {
          keyword: 'ClinicalFractionNumber',
          tag: '300A0705',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'RTRadiationSetDeliveryNumber' } }, decided: 'data', otherwise: 'allowed', hash: '0b808aaacfb8' },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTImageFrameContext = (dataset: object): Finding[] => validateTable(dataset, rtImageFrameContextRules);
