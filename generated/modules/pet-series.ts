// PET Series, PS3.3 Table C.8-60
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of EnergyWindowRangeSequence. */
export interface PETSeriesEnergyWindowRangeItem {
  /** Energy Window Lower Limit (0054,0014) DS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  EnergyWindowLowerLimit?: number | null;
  /** Energy Window Upper Limit (0054,0015) DS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  EnergyWindowUpperLimit?: number | null;
}

/** PET Series: PS3.3 Table C.8-60. */
export interface PETSeriesModule {
  /** Series Date (0008,0021) DA, VM 1, Type 1. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  SeriesDate: string;
  /** Series Time (0008,0031) TM, VM 1, Type 1. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  SeriesTime: string;
  /** Units (0054,1001) CS, VM 1, Type 1. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  Units: DefinedTerm<'CNTS' | 'NONE' | 'CM2' | 'CM2ML' | 'PCNT' | 'CPS' | 'BQML' | 'MGMINML' | 'UMOLMINML' | 'MLMING' | 'MLG' | '1CM' | 'UMOLML' | 'PROPCNTS' | 'PROPCPS' | 'MLMINML' | 'MLML' | 'GML' | 'STDDEV'>;
  /** SUV Type (0054,1006) CS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  SUVType?: 'BSA' | 'BW' | 'LBM' | 'LBMJAMES128' | 'LBMJANMA' | 'IBW' | null;
  /** Counts Source (0054,1002) CS, VM 1, Type 1. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  CountsSource: 'EMISSION' | 'TRANSMISSION';
  /** Series Type (0054,1000) CS, VM 2, Type 1. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  SeriesType: [string, string];
  /** Reprojection Method (0054,1004) CS, VM 1, Type 2C if value 2 of SeriesType is REPROJECTION. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  ReprojectionMethod?: DefinedTerm<'SUM' | 'MAX PIXEL'> | null;
  /** Number of R-R Intervals (0054,0061) US, VM 1, Type 1C if value 1 of SeriesType is GATED. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  NumberOfRRIntervals?: number;
  /** Number of Time Slots (0054,0071) US, VM 1, Type 1C if value 1 of SeriesType is GATED. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  NumberOfTimeSlots?: number;
  /** Number of Time Slices (0054,0101) US, VM 1, Type 1C if value 1 of SeriesType is DYNAMIC. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  NumberOfTimeSlices?: number;
  /** Number of Slices (0054,0081) US, VM 1, Type 1. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  NumberOfSlices: number;
  /** Corrected Image (0028,0051) CS, VM 1-n, Type 2. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  CorrectedImage: (DefinedTerm<'DECY' | 'ATTN' | 'SCAT' | 'DTIM' | 'MOTN' | 'PMOT' | 'CLN' | 'RAN' | 'RADL' | 'DCAL' | 'NORM'>)[] | null;
  /** Randoms Correction Method (0054,1100) CS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  RandomsCorrectionMethod?: DefinedTerm<'NONE' | 'DLYD' | 'SING'> | null;
  /** Attenuation Correction Method (0054,1101) LO, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  AttenuationCorrectionMethod?: string | null;
  /** Scatter Correction Method (0054,1105) LO, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  ScatterCorrectionMethod?: string | null;
  /** Decay Correction (0054,1102) CS, VM 1, Type 1. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  DecayCorrection: DefinedTerm<'NONE' | 'START' | 'ADMIN'>;
  /** Reconstruction Diameter (0018,1100) DS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  ReconstructionDiameter?: number | null;
  /** Convolution Kernel (0018,1210) SH, VM 1-n, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  ConvolutionKernel?: string[] | null;
  /** Reconstruction Method (0054,1103) LO, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  ReconstructionMethod?: string | null;
  /** Detector Lines of Response Used (0054,1104) LO, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  DetectorLinesOfResponseUsed?: string | null;
  /** Acquisition Start Condition (0018,0073) CS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  AcquisitionStartCondition?: DefinedTerm<'DENS' | 'RDD' | 'MANU' | 'TIME' | 'AUTO' | 'TRIG'> | null;
  /** Acquisition Start Condition Data (0018,0074) IS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  AcquisitionStartConditionData?: number | null;
  /** Acquisition Termination Condition (0018,0071) CS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  AcquisitionTerminationCondition?: DefinedTerm<'CNTS' | 'DENS' | 'RDD' | 'MANU' | 'OVFL' | 'TIME' | 'TRIG'> | null;
  /** Acquisition Termination Condition Data (0018,0075) IS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  AcquisitionTerminationConditionData?: number | null;
  /** Field of View Shape (0018,1147) CS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  FieldOfViewShape?: DefinedTerm<'CYLINDRICAL RING' | 'HEXAGONAL' | 'MULTIPLE PLANAR'> | null;
  /** Field of View Dimension(s) (0018,1149) IS, VM 1-2, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  FieldOfViewDimensions?: number[] | null;
  /** Gantry/Detector Tilt (0018,1120) DS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  GantryDetectorTilt?: number | null;
  /** Gantry/Detector Slew (0018,1121) DS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  GantryDetectorSlew?: number | null;
  /** Type of Detector Motion (0054,0202) CS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  TypeOfDetectorMotion?: DefinedTerm<'NONE' | 'STEP AND SHOOT' | 'CONTINUOUS' | 'WOBBLE' | 'CLAMSHELL'> | null;
  /** Collimator Type (0018,1181) CS, VM 1, Type 2. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  CollimatorType: DefinedTerm<'NONE' | 'RING'> | null;
  /** Collimator/grid Name (0018,1180) SH, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  CollimatorGridName?: string | null;
  /** Axial Acceptance (0054,1200) DS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  AxialAcceptance?: number | null;
  /** Axial Mash (0054,1201) IS, VM 2, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  AxialMash?: [number, number] | null;
  /** Transverse Mash (0054,1202) IS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  TransverseMash?: number | null;
  /** Detector Element Size (0054,1203) DS, VM 2, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  DetectorElementSize?: [number, number] | null;
  /** Coincidence Window Width (0054,1210) DS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  CoincidenceWindowWidth?: number | null;
  /** Energy Window Range Sequence (0054,0013) SQ, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  EnergyWindowRangeSequence?: PETSeriesEnergyWindowRangeItem[] | null;
  /** Secondary Counts Type (0054,1220) CS, VM 1-n, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  SecondaryCountsType?: (DefinedTerm<'DLYD' | 'SCAT' | 'SING' | 'DTIM'>)[] | null;
  /** Scan Progression Direction (0054,0501) CS, VM 1, Type 3. [C.8-60](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.1.html#table_C.8-60) */
  ScanProgressionDirection?: 'FEET_TO_HEAD' | 'HEAD_TO_FEET' | null;
}

export const petSeriesRules: TableRules = {
  kind: 'module',
  id: 'PETSeries',
  name: 'PET Series',
  table: 'table_C.8-60',
  section: 'sect_C.8.9.1',
  rows: [
    { keyword: 'SeriesDate', tag: '00080021', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'SeriesTime', tag: '00080031', vr: 'TM', vm: '1', type: '1' },
    {
      keyword: 'Units',
      tag: '00541001',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [
        {
          kind: 'defined',
          terms: [
            'CNTS',
            'NONE',
            'CM2',
            'CM2ML',
            'PCNT',
            'CPS',
            'BQML',
            'MGMINML',
            'UMOLMINML',
            'MLMING',
            'MLG',
            '1CM',
            'UMOLML',
            'PROPCNTS',
            'PROPCPS',
            'MLMINML',
            'MLML',
            'GML',
            'STDDEV',
          ],
          section: 'sect_C.8.9.1.1.3',
        },
      ],
    },
    {
      keyword: 'SUVType',
      tag: '00541006',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['BSA', 'BW', 'LBM', 'LBMJAMES128', 'LBMJANMA', 'IBW'] }],
    },
    { keyword: 'CountsSource', tag: '00541002', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['EMISSION', 'TRANSMISSION'] }] },
    {
      keyword: 'SeriesType',
      tag: '00541000',
      vr: 'CS',
      vm: '2',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['STATIC', 'DYNAMIC', 'GATED', 'WHOLE BODY'], value: 1 },
        { kind: 'enumerated', terms: ['IMAGE', 'REPROJECTION'], value: 2 },
      ],
    },
    {
      keyword: 'ReprojectionMethod',
      tag: '00541004',
      vr: 'CS',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'SeriesType', value: 2 }, to: ['REPROJECTION'] }, decided: 'data', otherwise: 'forbidden', hash: 'a1824830a934' },
      values: [{ kind: 'defined', terms: ['SUM', 'MAX PIXEL'] }],
    },
    {
      keyword: 'NumberOfRRIntervals',
      tag: '00540061',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'SeriesType', value: 1 }, to: ['GATED'] }, decided: 'data', otherwise: 'forbidden', hash: 'b03e110d0b64' },
    },
    {
      keyword: 'NumberOfTimeSlots',
      tag: '00540071',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'SeriesType', value: 1 }, to: ['GATED'] }, decided: 'data', otherwise: 'forbidden', hash: 'b03e110d0b64' },
    },
    {
      keyword: 'NumberOfTimeSlices',
      tag: '00540101',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'SeriesType', value: 1 }, to: ['DYNAMIC'] }, decided: 'data', otherwise: 'forbidden', hash: '3ad16e9154b5' },
    },
    { keyword: 'NumberOfSlices', tag: '00540081', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'CorrectedImage',
      tag: '00280051',
      vr: 'CS',
      vm: '1-n',
      type: '2',
      values: [{ kind: 'defined', terms: ['DECY', 'ATTN', 'SCAT', 'DTIM', 'MOTN', 'PMOT', 'CLN', 'RAN', 'RADL', 'DCAL', 'NORM'] }],
    },
    { keyword: 'RandomsCorrectionMethod', tag: '00541100', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['NONE', 'DLYD', 'SING'] }] },
    { keyword: 'AttenuationCorrectionMethod', tag: '00541101', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'ScatterCorrectionMethod', tag: '00541105', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'DecayCorrection', tag: '00541102', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['NONE', 'START', 'ADMIN'] }] },
    { keyword: 'ReconstructionDiameter', tag: '00181100', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ConvolutionKernel', tag: '00181210', vr: 'SH', vm: '1-n', type: '3' },
    { keyword: 'ReconstructionMethod', tag: '00541103', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'DetectorLinesOfResponseUsed', tag: '00541104', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'AcquisitionStartCondition',
      tag: '00180073',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['DENS', 'RDD', 'MANU', 'TIME', 'AUTO', 'TRIG'] }],
    },
    { keyword: 'AcquisitionStartConditionData', tag: '00180074', vr: 'IS', vm: '1', type: '3' },
    {
      keyword: 'AcquisitionTerminationCondition',
      tag: '00180071',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['CNTS', 'DENS', 'RDD', 'MANU', 'OVFL', 'TIME', 'TRIG'] }],
    },
    { keyword: 'AcquisitionTerminationConditionData', tag: '00180075', vr: 'IS', vm: '1', type: '3' },
    {
      keyword: 'FieldOfViewShape',
      tag: '00181147',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['CYLINDRICAL RING', 'HEXAGONAL', 'MULTIPLE PLANAR'] }],
    },
    { keyword: 'FieldOfViewDimensions', tag: '00181149', vr: 'IS', vm: '1-2', type: '3' },
    { keyword: 'GantryDetectorTilt', tag: '00181120', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GantryDetectorSlew', tag: '00181121', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'TypeOfDetectorMotion',
      tag: '00540202',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['NONE', 'STEP AND SHOOT', 'CONTINUOUS', 'WOBBLE', 'CLAMSHELL'] }],
    },
    { keyword: 'CollimatorType', tag: '00181181', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'defined', terms: ['NONE', 'RING'] }] },
    { keyword: 'CollimatorGridName', tag: '00181180', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'AxialAcceptance', tag: '00541200', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'AxialMash', tag: '00541201', vr: 'IS', vm: '2', type: '3' },
    { keyword: 'TransverseMash', tag: '00541202', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'DetectorElementSize', tag: '00541203', vr: 'DS', vm: '2', type: '3' },
    { keyword: 'CoincidenceWindowWidth', tag: '00541210', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'EnergyWindowRangeSequence',
      tag: '00540013',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'EnergyWindowLowerLimit', tag: '00540014', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'EnergyWindowUpperLimit', tag: '00540015', vr: 'DS', vm: '1', type: '3' },
      ],
    },
    { keyword: 'SecondaryCountsType', tag: '00541220', vr: 'CS', vm: '1-n', type: '3', values: [{ kind: 'defined', terms: ['DLYD', 'SCAT', 'SING', 'DTIM'] }] },
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
export const validatePETSeries = (dataset: object): Finding[] => validateTable(dataset, petSeriesRules);
