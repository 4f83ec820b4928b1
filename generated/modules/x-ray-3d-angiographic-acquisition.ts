// X-Ray 3D Angiographic Acquisition, PS3.3 Table C.8.21.3.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type DigitalXRayDetectorMacro, digitalXRayDetectorRules } from '../macros/digital-x-ray-detector.ts';
import { type XRay3DGeneralPerProjectionAcquisitionMacro, xRay3DGeneralPerProjectionAcquisitionRules } from '../macros/x-ray-3d-general-per-projection-acquisition.ts';
import { type XRay3DGeneralPositionerMovementMacro, xRay3DGeneralPositionerMovementRules } from '../macros/x-ray-3d-general-positioner-movement.ts';
import { type XRay3DGeneralSharedAcquisitionMacro, xRay3DGeneralSharedAcquisitionRules } from '../macros/x-ray-3d-general-shared-acquisition.ts';

/** An Item of PerProjectionAcquisitionSequence. */
export interface XRay3DAngiographicAcquisitionXRay3DAcquisitionPerProjectionAcquisitionItem extends XRay3DGeneralPerProjectionAcquisitionMacro {
  /** Positioner Isocenter Primary Angle (0018,9463) FL, VM 1, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  PositionerIsocenterPrimaryAngle?: number;
  /** Positioner Isocenter Secondary Angle (0018,9464) FL, VM 1, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  PositionerIsocenterSecondaryAngle?: number;
  /** Positioner Isocenter Detector Rotation Angle (0018,9465) FL, VM 1, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  PositionerIsocenterDetectorRotationAngle?: number;
  /** Positioner Primary Angle (0018,1510) DS, VM 1, Type 3. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  PositionerPrimaryAngle?: number | null;
  /** Positioner Secondary Angle (0018,1511) DS, VM 1, Type 3. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  PositionerSecondaryAngle?: number | null;
}

/** An Item of XRay3DAcquisitionSequence. */
export interface XRay3DAngiographicAcquisitionXRay3DAcquisitionItem extends XRay3DGeneralSharedAcquisitionMacro, DigitalXRayDetectorMacro, XRay3DGeneralPositionerMovementMacro {
  /** Field of View Shape (0018,1147) CS, VM 1, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  FieldOfViewShape?: 'RECTANGLE' | 'ROUND' | 'HEXAGONAL';
  /** X-Ray Receptor Type (0018,9420) CS, VM 1, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  XRayReceptorType?: 'IMG_INTENSIFIER' | 'DIGITAL_DETECTOR';
  /** Physical Detector Size (0018,9429) FL, VM 2, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  PhysicalDetectorSize?: [number, number];
  /** Position of Isocenter Projection (0018,9430) FL, VM 2, Type 1C if IsocenterReferenceSystemSequence is present and [other-instance #615b94462aba]. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  PositionOfIsocenterProjection?: [number, number];
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  DistanceSourceToDetector?: number;
  /** Distance Source to Isocenter (0018,9402) FL, VM 1, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  DistanceSourceToIsocenter?: number;
  /** Focal Spot(s) (0018,1190) DS, VM 1-n, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  FocalSpots?: number[];
  /** Filter Type (0018,1160) SH, VM 1, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  FilterType?: DefinedTerm<'STRIP' | 'WEDGE' | 'BUTTERFLY' | 'MULTIPLE' | 'FLAT' | 'NONE'>;
  /** Filter Material (0018,7050) CS, VM 1-n, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  FilterMaterial?: string[];
  /** Filter Thickness Minimum (0018,7052) DS, VM 1-n, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  FilterThicknessMinimum?: number[];
  /** Filter Thickness Maximum (0018,7054) DS, VM 1-n, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  FilterThicknessMaximum?: number[];
  /** Filter Beam Path Length Minimum (0018,7056) FL, VM 1-n, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  FilterBeamPathLengthMinimum?: number[];
  /** Filter Beam Path Length Maximum (0018,7058) FL, VM 1-n, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  FilterBeamPathLengthMaximum?: number[];
  /** Table X Position to Isocenter (0018,9466) FL, VM 1, Type 3. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  TableXPositionToIsocenter?: number | null;
  /** Table Y Position to Isocenter (0018,9467) FL, VM 1, Type 3. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  TableYPositionToIsocenter?: number | null;
  /** Table Z Position to Isocenter (0018,9468) FL, VM 1, Type 3. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  TableZPositionToIsocenter?: number | null;
  /** Table Horizontal Rotation Angle (0018,9469) FL, VM 1, Type 3. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  TableHorizontalRotationAngle?: number | null;
  /** Table Head Tilt Angle (0018,9470) FL, VM 1, Type 3. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  TableHeadTiltAngle?: number | null;
  /** Table Cradle Tilt Angle (0018,9471) FL, VM 1, Type 3. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  TableCradleTiltAngle?: number | null;
  /** Per Projection Acquisition Sequence (0018,9538) SQ, VM 1, Type 1C. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  PerProjectionAcquisitionSequence?: XRay3DAngiographicAcquisitionXRay3DAcquisitionPerProjectionAcquisitionItem[];
}

/** X-Ray 3D Angiographic Acquisition: PS3.3 Table C.8.21.3.2-1. */
export interface XRay3DAngiographicAcquisitionModule {
  /** X-Ray 3D Acquisition Sequence (0018,9507) SQ, VM 1, Type 1. [C.8.21.3.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.2.html#table_C.8.21.3.2-1) */
  XRay3DAcquisitionSequence: XRay3DAngiographicAcquisitionXRay3DAcquisitionItem[];
}

export const xRay3DAngiographicAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'XRay3DAngiographicAcquisition',
  name: 'X-Ray 3D Angiographic Acquisition',
  table: 'table_C.8.21.3.2-1',
  section: 'sect_C.8.21.3.2',
  rows: [
    {
      keyword: 'XRay3DAcquisitionSequence',
      tag: '00189507',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'FieldOfViewShape',
          tag: '00181147',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
          values: [{ kind: 'enumerated', terms: ['RECTANGLE', 'ROUND', 'HEXAGONAL'] }],
        },
        {
          keyword: 'XRayReceptorType',
          tag: '00189420',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
          values: [{ kind: 'enumerated', terms: ['IMG_INTENSIFIER', 'DIGITAL_DETECTOR'] }],
        },
        { include: () => xRay3DGeneralSharedAcquisitionRules },
        { include: () => digitalXRayDetectorRules },
        {
          keyword: 'PhysicalDetectorSize',
          tag: '00189429',
          vr: 'FL',
          vm: '2',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
        },
        {
          keyword: 'PositionOfIsocenterProjection',
          tag: '00189430',
          vr: 'FL',
          vm: '2',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: 'present', attribute: { keyword: 'IsocenterReferenceSystemSequence' } }, { op: 'unknown', reason: 'other-instance', hash: '615b94462aba' }],
            },
            decided: 'study',
            otherwise: 'forbidden',
            hash: '615b94462aba',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
        },
        {
          keyword: 'DistanceSourceToDetector',
          tag: '00181110',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
        },
        {
          keyword: 'DistanceSourceToIsocenter',
          tag: '00189402',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
        },
        {
          keyword: 'FocalSpots',
          tag: '00181190',
          vr: 'DS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
        },
        {
          keyword: 'FilterType',
          tag: '00181160',
          vr: 'SH',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
          values: [{ kind: 'defined', terms: ['STRIP', 'WEDGE', 'BUTTERFLY', 'MULTIPLE', 'FLAT', 'NONE'], section: 'sect_C.8.7.10' }],
        },
        {
          keyword: 'FilterMaterial',
          tag: '00187050',
          vr: 'CS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
        },
        {
          keyword: 'FilterThicknessMinimum',
          tag: '00187052',
          vr: 'DS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
        },
        {
          keyword: 'FilterThicknessMaximum',
          tag: '00187054',
          vr: 'DS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
        },
        {
          keyword: 'FilterBeamPathLengthMinimum',
          tag: '00187056',
          vr: 'FL',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
        },
        {
          keyword: 'FilterBeamPathLengthMaximum',
          tag: '00187058',
          vr: 'FL',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
        },
        { keyword: 'TableXPositionToIsocenter', tag: '00189466', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'TableYPositionToIsocenter', tag: '00189467', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'TableZPositionToIsocenter', tag: '00189468', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'TableHorizontalRotationAngle', tag: '00189469', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'TableHeadTiltAngle', tag: '00189470', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'TableCradleTiltAngle', tag: '00189471', vr: 'FL', vm: '1', type: '3' },
        { include: () => xRay3DGeneralPositionerMovementRules },
        {
          keyword: 'PerProjectionAcquisitionSequence',
          tag: '00189538',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '601d336de2d3',
            reason: 'other-instance',
            missing: 'whether the contributing SOP Instances agree on a value',
          },
          items: [{ range: [1, null] }],
          rows: [
            { include: () => xRay3DGeneralPerProjectionAcquisitionRules },
            {
              keyword: 'PositionerIsocenterPrimaryAngle',
              tag: '00189463',
              vr: 'FL',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'study',
                otherwise: 'forbidden',
                hash: '601d336de2d3',
                reason: 'other-instance',
                missing: 'whether the contributing SOP Instances agree on a value',
              },
            },
            {
              keyword: 'PositionerIsocenterSecondaryAngle',
              tag: '00189464',
              vr: 'FL',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'study',
                otherwise: 'forbidden',
                hash: '601d336de2d3',
                reason: 'other-instance',
                missing: 'whether the contributing SOP Instances agree on a value',
              },
            },
            {
              keyword: 'PositionerIsocenterDetectorRotationAngle',
              tag: '00189465',
              vr: 'FL',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'study',
                otherwise: 'forbidden',
                hash: '601d336de2d3',
                reason: 'other-instance',
                missing: 'whether the contributing SOP Instances agree on a value',
              },
            },
            { keyword: 'PositionerPrimaryAngle', tag: '00181510', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'PositionerSecondaryAngle', tag: '00181511', vr: 'DS', vm: '1', type: '3' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRay3DAngiographicAcquisition = (dataset: object): Finding[] => validateTable(dataset, xRay3DAngiographicAcquisitionRules);
