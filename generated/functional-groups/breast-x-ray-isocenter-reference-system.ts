// Breast X-Ray Isocenter Reference System, PS3.3 Table C.8.31.6-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of IsocenterReferenceSystemSequence. */
export interface BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem {
  /** X-Ray Source Isocenter Primary Angle (0018,9543) FD, VM 1, Type 1. [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  XRaySourceIsocenterPrimaryAngle: number;
  /** X-Ray Source Isocenter Secondary Angle (0018,9544) FD, VM 1, Type 1. [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  XRaySourceIsocenterSecondaryAngle: number;
  /** Breast Support Isocenter Primary Angle (0018,9545) FD, VM 1, Type 1. [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  BreastSupportIsocenterPrimaryAngle: number;
  /** Breast Support Isocenter Secondary Angle (0018,9546) FD, VM 1, Type 1. [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  BreastSupportIsocenterSecondaryAngle: number;
  /** Breast Support X Position to Isocenter (0018,9547) FD, VM 1, Type 1C if PresentationIntentType is "FOR PROCESSING". [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  BreastSupportXPositionToIsocenter?: number;
  /** Breast Support Y Position to Isocenter (0018,9548) FD, VM 1, Type 1C if PresentationIntentType is "FOR PROCESSING". [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  BreastSupportYPositionToIsocenter?: number;
  /** Breast Support Z Position to Isocenter (0018,9549) FD, VM 1, Type 1C if PresentationIntentType is "FOR PROCESSING". [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  BreastSupportZPositionToIsocenter?: number;
  /** Detector Isocenter Primary Angle (0018,9550) FD, VM 1, Type 1. [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  DetectorIsocenterPrimaryAngle: number;
  /** Detector Isocenter Secondary Angle (0018,9551) FD, VM 1, Type 1. [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  DetectorIsocenterSecondaryAngle: number;
  /** Detector X Position to Isocenter (0018,9552) FD, VM 1, Type 1C if PresentationIntentType is "FOR PROCESSING". [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  DetectorXPositionToIsocenter?: number;
  /** Detector Y Position to Isocenter (0018,9553) FD, VM 1, Type 1C if PresentationIntentType is "FOR PROCESSING". [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  DetectorYPositionToIsocenter?: number;
  /** Detector Z Position to Isocenter (0018,9554) FD, VM 1, Type 1C if PresentationIntentType is "FOR PROCESSING". [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  DetectorZPositionToIsocenter?: number;
  /** Detector Active Area TLHC Position (0018,9557) FD, VM 3, Type 1C if PresentationIntentType is "FOR PROCESSING". [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  DetectorActiveAreaTLHCPosition?: [number, number, number];
  /** Detector Active Area Orientation (0018,9558) FD, VM 6, Type 1C if PresentationIntentType is "FOR PROCESSING". [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  DetectorActiveAreaOrientation?: [number, number, number, number, number, number];
}

/** Breast X-Ray Isocenter Reference System: PS3.3 Table C.8.31.6-1. */
export interface BreastXRayIsocenterReferenceSystemFunctionalGroup {
  /** Isocenter Reference System Sequence (0018,9462) SQ, VM 1, Type 1. [C.8.31.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.6.html#table_C.8.31.6-1) */
  IsocenterReferenceSystemSequence: [BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem];
}

export const breastXRayIsocenterReferenceSystemRules: TableRules = {
  kind: 'functional-group',
  id: 'BreastXRayIsocenterReferenceSystem',
  name: 'Breast X-Ray Isocenter Reference System',
  table: 'table_C.8.31.6-1',
  section: 'sect_C.8.31.6',
  rows: [
    {
      keyword: 'IsocenterReferenceSystemSequence',
      tag: '00189462',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'XRaySourceIsocenterPrimaryAngle', tag: '00189543', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'XRaySourceIsocenterSecondaryAngle', tag: '00189544', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'BreastSupportIsocenterPrimaryAngle', tag: '00189545', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'BreastSupportIsocenterSecondaryAngle', tag: '00189546', vr: 'FD', vm: '1', type: '1' },
        {
          keyword: 'BreastSupportXPositionToIsocenter',
          tag: '00189547',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'd786b612744f',
          },
        },
        {
          keyword: 'BreastSupportYPositionToIsocenter',
          tag: '00189548',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'd786b612744f',
          },
        },
        {
          keyword: 'BreastSupportZPositionToIsocenter',
          tag: '00189549',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'd786b612744f',
          },
        },
        { keyword: 'DetectorIsocenterPrimaryAngle', tag: '00189550', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'DetectorIsocenterSecondaryAngle', tag: '00189551', vr: 'FD', vm: '1', type: '1' },
        {
          keyword: 'DetectorXPositionToIsocenter',
          tag: '00189552',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'd786b612744f',
          },
        },
        {
          keyword: 'DetectorYPositionToIsocenter',
          tag: '00189553',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'd786b612744f',
          },
        },
        {
          keyword: 'DetectorZPositionToIsocenter',
          tag: '00189554',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'd786b612744f',
          },
        },
        {
          keyword: 'DetectorActiveAreaTLHCPosition',
          tag: '00189557',
          vr: 'FD',
          vm: '3',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'd786b612744f',
          },
        },
        {
          keyword: 'DetectorActiveAreaOrientation',
          tag: '00189558',
          vr: 'FD',
          vm: '6',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'd786b612744f',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBreastXRayIsocenterReferenceSystem = (dataset: object): Finding[] => validateTable(dataset, breastXRayIsocenterReferenceSystemRules);
