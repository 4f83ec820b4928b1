// RT Imaging Aperture, PS3.3 Table C.36.2.4.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.4.html#table_C.36.2.4.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RTBeamLimitingDeviceOpeningSequenceFunctionalGroup, rtBeamLimitingDeviceOpeningSequenceRules } from '../functional-groups/rt-beam-limiting-device-opening-sequence.ts';

/** RT Imaging Aperture: PS3.3 Table C.36.2.4.4-1. */
export interface RTImagingApertureMacro {
  /** Imaging Aperture Specification Type (3002,0115) CS, VM 1, Type 3. [C.36.2.4.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.4.html#table_C.36.2.4.4-1) */
  ImagingApertureSpecificationType?: 'OPEN' | 'BEAM' | 'RELATIVE_TO_BEAM' | 'CUSTOM' | null;
  /** Imaging Source to Beam Modifier Definition Plane Distance (3002,012D) FD, VM 1, Type 1C if ImagingApertureSpecificationType is not OPEN. [C.36.2.4.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.4.html#table_C.36.2.4.4-1) */
  ImagingSourceToBeamModifierDefinitionPlaneDistance?: number;
  /** Referenced Radiation RT Control Point Index (300A,073B) US, VM 1, Type 1C if ImagingApertureSpecificationType is one of BEAM, RELATIVE_TO_BEAM. [C.36.2.4.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.4.html#table_C.36.2.4.4-1) */
  ReferencedRadiationRTControlPointIndex?: number;
  /** Imaging Aperture Sequence (3002,0114) SQ, VM 1, Type 1C if ImagingApertureSpecificationType is one of CUSTOM, RELATIVE_TO_BEAM. [C.36.2.4.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.4.html#table_C.36.2.4.4-1) */
  ImagingApertureSequence?: [RTBeamLimitingDeviceOpeningSequenceFunctionalGroup];
}

/** What the conditions of RT Imaging Aperture ask for and refuse. */
export type RTImagingApertureConditions = (
    | { ImagingApertureSpecificationType: 'OPEN'; ImagingSourceToBeamModifierDefinitionPlaneDistance?: never; ReferencedRadiationRTControlPointIndex?: never; ImagingApertureSequence?: never }
    | { ImagingApertureSpecificationType: 'BEAM'; ImagingSourceToBeamModifierDefinitionPlaneDistance: unknown; ReferencedRadiationRTControlPointIndex: unknown; ImagingApertureSequence?: never }
    | { ImagingApertureSpecificationType: 'RELATIVE_TO_BEAM'; ImagingSourceToBeamModifierDefinitionPlaneDistance: unknown; ReferencedRadiationRTControlPointIndex: unknown; ImagingApertureSequence: unknown }
    | { ImagingApertureSpecificationType: 'CUSTOM'; ImagingSourceToBeamModifierDefinitionPlaneDistance: unknown; ImagingApertureSequence: unknown; ReferencedRadiationRTControlPointIndex?: never }
    | { ImagingApertureSpecificationType?: null; ReferencedRadiationRTControlPointIndex?: never; ImagingApertureSequence?: never }
  );

/** An Item of RT Imaging Aperture alone. */
export type RTImagingApertureItem = RTImagingApertureMacro & RTImagingApertureConditions;

export const rtImagingApertureRules: TableRules = {
  kind: 'macro',
  id: 'RTImagingAperture',
  name: 'RT Imaging Aperture',
  table: 'table_C.36.2.4.4-1',
  section: 'sect_C.36.2.4.4',
  rows: [
    {
      keyword: 'ImagingApertureSpecificationType',
      tag: '30020115',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['OPEN', 'BEAM', 'RELATIVE_TO_BEAM', 'CUSTOM'] }],
    },
    {
      keyword: 'ImagingSourceToBeamModifierDefinitionPlaneDistance',
      tag: '3002012D',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'ImagingApertureSpecificationType' }, to: ['OPEN'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '039eda2ddf73',
      },
    },
    {
      keyword: 'ReferencedRadiationRTControlPointIndex',
      tag: '300A073B',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImagingApertureSpecificationType' }, to: ['BEAM', 'RELATIVE_TO_BEAM'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'c42823c954b1',
      },
    },
    {
      keyword: 'ImagingApertureSequence',
      tag: '30020114',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImagingApertureSpecificationType' }, to: ['CUSTOM', 'RELATIVE_TO_BEAM'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '6e936f356d51',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => rtBeamLimitingDeviceOpeningSequenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTImagingAperture = (dataset: object): Finding[] => validateTable(dataset, rtImagingApertureRules);
