// Breast Tomosynthesis Acquisition, PS3.3 Table C.8.21.3.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ExposureIndexMacro, exposureIndexRules } from '../macros/exposure-index.ts';
import { type XRay3DGeneralPerProjectionAcquisitionMacro, xRay3DGeneralPerProjectionAcquisitionRules } from '../macros/x-ray-3d-general-per-projection-acquisition.ts';
import { type XRay3DGeneralPositionerMovementMacro, xRay3DGeneralPositionerMovementRules } from '../macros/x-ray-3d-general-positioner-movement.ts';
import { type XRay3DGeneralSharedAcquisitionMacro, xRay3DGeneralSharedAcquisitionRules } from '../macros/x-ray-3d-general-shared-acquisition.ts';

/** An Item of PerProjectionAcquisitionSequence. */
export interface BreastTomosynthesisAcquisitionXRay3DAcquisitionPerProjectionAcquisitionItem extends XRay3DGeneralPerProjectionAcquisitionMacro, ExposureIndexMacro {
  /** Positioner Primary Angle (0018,1510) DS, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  PositionerPrimaryAngle: number;
  /** Positioner Primary Angle Direction (0018,9559) CS, VM 1, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  PositionerPrimaryAngleDirection?: 'CW' | 'CC' | null;
  /** Positioner Secondary Angle (0018,1511) DS, VM 1, Type 1C. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  PositionerSecondaryAngle?: number;
  /** Exposure Time in ms (0018,9328) FD, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  ExposureTimeInms: number;
  /** Exposure in mAs (0018,9332) FD, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  ExposureInmAs: number;
  /** Relative X-Ray Exposure (0018,1405) IS, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  RelativeXRayExposure: number;
  /** Organ Dose (0040,0316) DS, VM 1, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  OrganDose?: number | null;
  /** Entrance Dose in mGy (0040,8302) DS, VM 1, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  EntranceDoseInmGy?: number | null;
  /** Entrance Dose Derivation (0040,8303) CS, VM 1, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  EntranceDoseDerivation?: 'IAK' | 'ESAK' | 'ESDBS' | 'ESDNOBS' | null;
  /** Irradiation Event UID (0008,3010) UI, VM 1-n, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  IrradiationEventUID?: string[] | null;
}

/** An Item of XRay3DAcquisitionSequence. */
export interface BreastTomosynthesisAcquisitionXRay3DAcquisitionItem extends XRay3DGeneralSharedAcquisitionMacro, XRay3DGeneralPositionerMovementMacro {
  /** Field of View Shape (0018,1147) CS, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  FieldOfViewShape: 'RECTANGLE';
  /** X-Ray Receptor Type (0018,9420) CS, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  XRayReceptorType: 'DIGITAL_DETECTOR';
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  DistanceSourceToDetector: number;
  /** Distance Source to Patient (0018,1111) DS, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  DistanceSourceToPatient: number;
  /** Estimated Radiographic Magnification Factor (0018,1114) DS, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  EstimatedRadiographicMagnificationFactor: number;
  /** Anode Target Material (0018,1191) CS, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  AnodeTargetMaterial: DefinedTerm<'TUNGSTEN' | 'MOLYBDENUM' | 'RHODIUM'>;
  /** Body Part Thickness (0018,11A0) DS, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  BodyPartThickness: number;
  /** Exposure Control Mode (0018,7060) CS, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  ExposureControlMode: DefinedTerm<'MANUAL' | 'AUTOMATIC'>;
  /** Exposure Control Mode Description (0018,7062) LT, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  ExposureControlModeDescription: string;
  /** Half Value Layer (0040,0314) DS, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  HalfValueLayer: number;
  /** Organ Dose (0040,0316) DS, VM 1, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  OrganDose?: number | null;
  /** Entrance Dose in mGy (0040,8302) DS, VM 1, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  EntranceDoseInmGy?: number | null;
  /** Entrance Dose Derivation (0040,8303) CS, VM 1, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  EntranceDoseDerivation?: 'IAK' | 'ESAK' | 'ESDBS' | 'ESDNOBS' | null;
  /** Focal Spot(s) (0018,1190) DS, VM 1-n, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  FocalSpots: number[];
  /** Detector Binning (0018,701A) DS, VM 2, Type 1C. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  DetectorBinning?: [number, number];
  /** Detector Temperature (0018,7001) DS, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  DetectorTemperature: number;
  /** Filter Type (0018,1160) SH, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  FilterType: DefinedTerm<'STRIP' | 'WEDGE' | 'BUTTERFLY' | 'MULTIPLE' | 'FLAT' | 'NONE'>;
  /** Filter Material (0018,7050) CS, VM 1-n, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  FilterMaterial: string[];
  /** Filter Thickness Minimum (0018,7052) DS, VM 1-n, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  FilterThicknessMinimum?: number[] | null;
  /** Filter Thickness Maximum (0018,7054) DS, VM 1-n, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  FilterThicknessMaximum?: number[] | null;
  /** Filter Beam Path Length Minimum (0018,7056) FL, VM 1-n, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  FilterBeamPathLengthMinimum?: number[] | null;
  /** Filter Beam Path Length Maximum (0018,7058) FL, VM 1-n, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  FilterBeamPathLengthMaximum?: number[] | null;
  /** Compression Force (0018,11A2) DS, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  CompressionForce: number;
  /** Compression Pressure (0018,11A3) DS, VM 1, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  CompressionPressure?: number | null;
  /** Compression Contact Area (0018,11A5) DS, VM 1, Type 3. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  CompressionContactArea?: number | null;
  /** Paddle Description (0018,11A4) LO, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  PaddleDescription: string;
  /** Per Projection Acquisition Sequence (0018,9538) SQ, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  PerProjectionAcquisitionSequence: BreastTomosynthesisAcquisitionXRay3DAcquisitionPerProjectionAcquisitionItem[];
}

/** Breast Tomosynthesis Acquisition: PS3.3 Table C.8.21.3.4-1. */
export interface BreastTomosynthesisAcquisitionModule {
  /** X-Ray 3D Acquisition Sequence (0018,9507) SQ, VM 1, Type 1. [C.8.21.3.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.21.3.4.html#table_C.8.21.3.4-1) */
  XRay3DAcquisitionSequence: BreastTomosynthesisAcquisitionXRay3DAcquisitionItem[];
}

export const breastTomosynthesisAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'BreastTomosynthesisAcquisition',
  name: 'Breast Tomosynthesis Acquisition',
  table: 'table_C.8.21.3.4-1',
  section: 'sect_C.8.21.3.4',
  rows: [
    {
      keyword: 'XRay3DAcquisitionSequence',
      tag: '00189507',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'FieldOfViewShape', tag: '00181147', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['RECTANGLE'] }] },
        { keyword: 'XRayReceptorType', tag: '00189420', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['DIGITAL_DETECTOR'] }] },
        { include: () => xRay3DGeneralSharedAcquisitionRules },
        { include: () => xRay3DGeneralPositionerMovementRules },
        { keyword: 'DistanceSourceToDetector', tag: '00181110', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'DistanceSourceToPatient', tag: '00181111', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'EstimatedRadiographicMagnificationFactor', tag: '00181114', vr: 'DS', vm: '1', type: '1' },
        {
          keyword: 'AnodeTargetMaterial',
          tag: '00181191',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['TUNGSTEN', 'MOLYBDENUM', 'RHODIUM'] }],
        },
        { keyword: 'BodyPartThickness', tag: '001811A0', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'ExposureControlMode', tag: '00187060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['MANUAL', 'AUTOMATIC'] }] },
        { keyword: 'ExposureControlModeDescription', tag: '00187062', vr: 'LT', vm: '1', type: '1' },
        { keyword: 'HalfValueLayer', tag: '00400314', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'OrganDose', tag: '00400316', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'EntranceDoseInmGy', tag: '00408302', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'EntranceDoseDerivation',
          tag: '00408303',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['IAK', 'ESAK', 'ESDBS', 'ESDNOBS'] }],
        },
        { keyword: 'FocalSpots', tag: '00181190', vr: 'DS', vm: '1-n', type: '1' },
        {
          keyword: 'DetectorBinning',
          tag: '0018701A',
          vr: 'DS',
          vm: '2',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '5faf588835c9',
            reason: 'knowledge',
            missing: 'whether detector binning was applied',
          },
        },
        { keyword: 'DetectorTemperature', tag: '00187001', vr: 'DS', vm: '1', type: '1' },
        {
          keyword: 'FilterType',
          tag: '00181160',
          vr: 'SH',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['STRIP', 'WEDGE', 'BUTTERFLY', 'MULTIPLE', 'FLAT', 'NONE'], section: 'sect_C.8.7.10' }],
        },
        { keyword: 'FilterMaterial', tag: '00187050', vr: 'CS', vm: '1-n', type: '1' },
        { keyword: 'FilterThicknessMinimum', tag: '00187052', vr: 'DS', vm: '1-n', type: '3' },
        { keyword: 'FilterThicknessMaximum', tag: '00187054', vr: 'DS', vm: '1-n', type: '3' },
        { keyword: 'FilterBeamPathLengthMinimum', tag: '00187056', vr: 'FL', vm: '1-n', type: '3' },
        { keyword: 'FilterBeamPathLengthMaximum', tag: '00187058', vr: 'FL', vm: '1-n', type: '3' },
        { keyword: 'CompressionForce', tag: '001811A2', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'CompressionPressure', tag: '001811A3', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'CompressionContactArea', tag: '001811A5', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'PaddleDescription', tag: '001811A4', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'PerProjectionAcquisitionSequence',
          tag: '00189538',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { include: () => xRay3DGeneralPerProjectionAcquisitionRules },
            { keyword: 'PositionerPrimaryAngle', tag: '00181510', vr: 'DS', vm: '1', type: '1' },
            { keyword: 'PositionerPrimaryAngleDirection', tag: '00189559', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['CW', 'CC'] }] },
            {
              keyword: 'PositionerSecondaryAngle',
              tag: '00181511',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '939031974c48',
                reason: 'knowledge',
                missing: 'whether the secondary positioner was used',
              },
            },
            { keyword: 'ExposureTimeInms', tag: '00189328', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'ExposureInmAs', tag: '00189332', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'RelativeXRayExposure', tag: '00181405', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'OrganDose', tag: '00400316', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'EntranceDoseInmGy', tag: '00408302', vr: 'DS', vm: '1', type: '3' },
            {
              keyword: 'EntranceDoseDerivation',
              tag: '00408303',
              vr: 'CS',
              vm: '1',
              type: '3',
              values: [{ kind: 'enumerated', terms: ['IAK', 'ESAK', 'ESDBS', 'ESDNOBS'] }],
            },
            { include: () => exposureIndexRules },
            { keyword: 'IrradiationEventUID', tag: '00083010', vr: 'UI', vm: '1-n', type: '3' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBreastTomosynthesisAcquisition = (dataset: object): Finding[] => validateTable(dataset, breastTomosynthesisAcquisitionRules);
