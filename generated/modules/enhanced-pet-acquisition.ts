// Enhanced PET Acquisition, PS3.3 Table C.8.22-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type MandatoryViewAndSliceProgressionDirectionMacro, mandatoryViewAndSliceProgressionDirectionRules } from '../macros/mandatory-view-and-slice-progression-direction.ts';

/** An Item of EnergyWindowRangeSequence. */
export interface EnhancedPETAcquisitionEnergyWindowRangeItem {
  /** Energy Window Lower Limit (0054,0014) DS, VM 1, Type 1. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  EnergyWindowLowerLimit: number;
  /** Energy Window Upper Limit (0054,0015) DS, VM 1, Type 1. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  EnergyWindowUpperLimit: number;
}

/** Enhanced PET Acquisition: PS3.3 Table C.8.22-2. */
export interface EnhancedPETAcquisitionModule extends MandatoryViewAndSliceProgressionDirectionMacro {
  /** Acquisition Start Condition (0018,0073) CS, VM 1, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  AcquisitionStartCondition?: DefinedTerm<'DENS' | 'RDD' | 'MANU' | 'AUTO' | 'CARD_TRIG' | 'RESP_TRIG'>;
  /** Start Density Threshold (0018,9715) FD, VM 1, Type 1C if AcquisitionStartCondition is DENS. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  StartDensityThreshold?: number;
  /** Start Relative Density Difference Threshold (0018,9716) FD, VM 1, Type 1C if AcquisitionStartCondition is RDD. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  StartRelativeDensityDifferenceThreshold?: number;
  /** Start Cardiac Trigger Count Threshold (0018,9717) FD, VM 1, Type 1C if AcquisitionStartCondition is CARD_TRIG. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  StartCardiacTriggerCountThreshold?: number;
  /** Start Respiratory Trigger Count Threshold (0018,9718) FD, VM 1, Type 1C if AcquisitionStartCondition is RESP_TRIG. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  StartRespiratoryTriggerCountThreshold?: number;
  /** Acquisition Termination Condition (0018,0071) CS, VM 1, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  AcquisitionTerminationCondition?: DefinedTerm<'CNTS' | 'DENS' | 'RDD' | 'MANU' | 'OVFL' | 'TIME' | 'CARD_TRIG' | 'RESP_TRIG'>;
  /** Termination Counts Threshold (0018,9719) FD, VM 1, Type 1C if AcquisitionTerminationCondition is CNTS. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  TerminationCountsThreshold?: number;
  /** Termination Density Threshold (0018,9720) FD, VM 1, Type 1C if AcquisitionTerminationCondition is DENS. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  TerminationDensityThreshold?: number;
  /** Termination Relative Density Threshold (0018,9721) FD, VM 1, Type 1C if AcquisitionTerminationCondition is RDD. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  TerminationRelativeDensityThreshold?: number;
  /** Termination Time Threshold (0018,9722) FD, VM 1, Type 1C if AcquisitionTerminationCondition is TIME. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  TerminationTimeThreshold?: number;
  /** Termination Cardiac Trigger Count Threshold (0018,9723) FD, VM 1, Type 1C if AcquisitionTerminationCondition is CARD_TRIG. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  TerminationCardiacTriggerCountThreshold?: number;
  /** Termination Respiratory Trigger Count Threshold (0018,9724) FD, VM 1, Type 1C if AcquisitionTerminationCondition is RESP_TRIG. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  TerminationRespiratoryTriggerCountThreshold?: number;
  /** Type of Detector Motion (0054,0202) CS, VM 1, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  TypeOfDetectorMotion?: DefinedTerm<'STATIONARY' | 'STEP AND SHOOT' | 'CONTINUOUS' | 'WOBBLE' | 'CLAMSHELL'>;
  /** Detector Geometry (0018,9725) CS, VM 1, Type 1C if value 1 of ImageType is ORIGINAL and TypeOfDetectorMotion is STATIONARY. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  DetectorGeometry?: DefinedTerm<'CYLINDRICAL_RING' | 'CYL_RING_PARTIAL' | 'MULTIPLE_PLANAR' | 'MUL_PLAN_PARTIAL'>;
  /** Transverse Detector Separation (0018,9726) FD, VM 1, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  TransverseDetectorSeparation?: number;
  /** Axial Detector Dimension (0018,9727) FD, VM 1, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  AxialDetectorDimension?: number;
  /** Collimator Type (0018,1181) CS, VM 1, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  CollimatorType?: DefinedTerm<'NONE' | 'RING'>;
  /** Coincidence Window Width (0054,1210) DS, VM 1, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  CoincidenceWindowWidth?: number;
  /** Energy Window Range Sequence (0054,0013) SQ, VM 1, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  EnergyWindowRangeSequence?: EnhancedPETAcquisitionEnergyWindowRangeItem[];
  /** Table Motion (0018,1134) CS, VM 1, Type 1. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  TableMotion: 'STATIC' | 'DYNAMIC';
  /** Time of Flight Information Used (0018,9755) CS, VM 1, Type 1. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  TimeOfFlightInformationUsed: 'TRUE' | 'FALSE';
  /** Isocenter Position (300A,012C) DS, VM 3, Type 3. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  IsocenterPosition?: [number, number, number] | null;
  /** Scan Progression Direction (0054,0501) CS, VM 1, Type 3. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  ScanProgressionDirection?: 'FEET_TO_HEAD' | 'HEAD_TO_FEET' | null;
}

export const enhancedPETAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'EnhancedPETAcquisition',
  name: 'Enhanced PET Acquisition',
  table: 'table_C.8.22-2',
  section: 'sect_C.8.22.2',
  rows: [
    {
      keyword: 'AcquisitionStartCondition',
      tag: '00180073',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '538c9e5b0573' },
      values: [{ kind: 'defined', terms: ['DENS', 'RDD', 'MANU', 'AUTO', 'CARD_TRIG', 'RESP_TRIG'], section: 'sect_C.8.22.2.1.1' }],
    },
    {
      keyword: 'StartDensityThreshold',
      tag: '00189715',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'AcquisitionStartCondition' }, to: ['DENS'] }, decided: 'data', otherwise: 'forbidden', hash: 'bcf34854c2e0' },
    },
    {
      keyword: 'StartRelativeDensityDifferenceThreshold',
      tag: '00189716',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'AcquisitionStartCondition' }, to: ['RDD'] }, decided: 'data', otherwise: 'forbidden', hash: 'a388407dd79e' },
    },
    {
      keyword: 'StartCardiacTriggerCountThreshold',
      tag: '00189717',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'AcquisitionStartCondition' }, to: ['CARD_TRIG'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'aeda2386a9ce',
      },
    },
    {
      keyword: 'StartRespiratoryTriggerCountThreshold',
      tag: '00189718',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'AcquisitionStartCondition' }, to: ['RESP_TRIG'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '9fa9efa15aa8',
      },
    },
    {
      keyword: 'AcquisitionTerminationCondition',
      tag: '00180071',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '538c9e5b0573' },
      values: [{ kind: 'defined', terms: ['CNTS', 'DENS', 'RDD', 'MANU', 'OVFL', 'TIME', 'CARD_TRIG', 'RESP_TRIG'], section: 'sect_C.8.22.2.1.2' }],
    },
    {
      keyword: 'TerminationCountsThreshold',
      tag: '00189719',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'AcquisitionTerminationCondition' }, to: ['CNTS'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'bf423b1b0cb9',
      },
    },
    {
      keyword: 'TerminationDensityThreshold',
      tag: '00189720',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'AcquisitionTerminationCondition' }, to: ['DENS'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '07f8a14384e4',
      },
    },
    {
      keyword: 'TerminationRelativeDensityThreshold',
      tag: '00189721',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'AcquisitionTerminationCondition' }, to: ['RDD'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '82a97a2ed7c3',
      },
    },
    {
      keyword: 'TerminationTimeThreshold',
      tag: '00189722',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'AcquisitionTerminationCondition' }, to: ['TIME'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '0e3281039396',
      },
    },
    {
      keyword: 'TerminationCardiacTriggerCountThreshold',
      tag: '00189723',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'AcquisitionTerminationCondition' }, to: ['CARD_TRIG'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '14abf8ac939b',
      },
    },
    {
      keyword: 'TerminationRespiratoryTriggerCountThreshold',
      tag: '00189724',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'AcquisitionTerminationCondition' }, to: ['RESP_TRIG'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '420d71f04c3b',
      },
    },
    {
      keyword: 'TypeOfDetectorMotion',
      tag: '00540202',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '538c9e5b0573' },
      values: [{ kind: 'defined', terms: ['STATIONARY', 'STEP AND SHOOT', 'CONTINUOUS', 'WOBBLE', 'CLAMSHELL'] }],
    },
    {
      keyword: 'DetectorGeometry',
      tag: '00189725',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
            { op: '=', attribute: { keyword: 'TypeOfDetectorMotion' }, to: ['STATIONARY'] },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
              { op: '=', attribute: { keyword: 'TypeOfDetectorMotion' }, to: ['STATIONARY'] },
            ],
          },
          decided: 'data',
        },
        hash: '95c5b9fbc73b',
      },
      values: [{ kind: 'defined', terms: ['CYLINDRICAL_RING', 'CYL_RING_PARTIAL', 'MULTIPLE_PLANAR', 'MUL_PLAN_PARTIAL'] }],
    },
    {
      keyword: 'TransverseDetectorSeparation',
      tag: '00189726',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '538c9e5b0573' },
    },
    {
      keyword: 'AxialDetectorDimension',
      tag: '00189727',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: 'df88d4c36f49' },
    },
    {
      keyword: 'CollimatorType',
      tag: '00181181',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '538c9e5b0573' },
      values: [{ kind: 'defined', terms: ['NONE', 'RING'] }],
    },
    {
      keyword: 'CoincidenceWindowWidth',
      tag: '00541210',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '538c9e5b0573' },
    },
    {
      keyword: 'EnergyWindowRangeSequence',
      tag: '00540013',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '538c9e5b0573' },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'EnergyWindowLowerLimit', tag: '00540014', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'EnergyWindowUpperLimit', tag: '00540015', vr: 'DS', vm: '1', type: '1' },
      ],
    },
    { keyword: 'TableMotion', tag: '00181134', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['STATIC', 'DYNAMIC'] }] },
    { keyword: 'TimeOfFlightInformationUsed', tag: '00189755', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['TRUE', 'FALSE'] }] },
    { include: () => mandatoryViewAndSliceProgressionDirectionRules },
    { keyword: 'IsocenterPosition', tag: '300A012C', vr: 'DS', vm: '3', type: '3' },
    {
      keyword: 'ScanProgressionDirection',
      tag: '00540501',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['FEET_TO_HEAD', 'HEAD_TO_FEET'] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedPETAcquisition = (dataset: object): Finding[] => validateTable(dataset, enhancedPETAcquisitionRules);
