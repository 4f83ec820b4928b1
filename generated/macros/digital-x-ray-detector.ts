// Digital X-Ray Detector, PS3.3 Table C.8-71b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ExposureIndexMacro, exposureIndexRules } from './exposure-index.ts';

/** Digital X-Ray Detector: PS3.3 Table C.8-71b. */
export interface DigitalXRayDetectorMacro extends ExposureIndexMacro {
  /** Detector Type (0018,7004) CS, VM 1, Type 2. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorType: DefinedTerm<'DIRECT' | 'SCINTILLATOR' | 'STORAGE' | 'FILM'> | null;
  /** Detector Configuration (0018,7005) CS, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorConfiguration?: DefinedTerm<'AREA' | 'SLOT'> | null;
  /** Detector Description (0018,7006) LT, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorDescription?: string | null;
  /** Detector Mode (0018,7008) LT, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorMode?: string | null;
  /** Detector ID (0018,700A) SH, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorID?: string | null;
  /** Date of Last Detector Calibration (0018,700C) DA, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DateOfLastDetectorCalibration?: string | null;
  /** Time of Last Detector Calibration (0018,700E) TM, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  TimeOfLastDetectorCalibration?: string | null;
  /** Exposures on Detector Since Last Calibration (0018,7010) IS, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  ExposuresOnDetectorSinceLastCalibration?: number | null;
  /** Exposures on Detector Since Manufactured (0018,7011) IS, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  ExposuresOnDetectorSinceManufactured?: number | null;
  /** Detector Time Since Last Exposure (0018,7012) DS, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorTimeSinceLastExposure?: number | null;
  /** Detector Binning (0018,701A) DS, VM 2, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorBinning?: [number, number] | null;
  /** Detector Manufacturer Name (0018,702A) LO, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorManufacturerName?: string | null;
  /** Detector Manufacturer's Model Name (0018,702B) LO, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorManufacturerModelName?: string | null;
  /** Detector Conditions Nominal Flag (0018,7000) CS, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorConditionsNominalFlag?: 'YES' | 'NO' | null;
  /** Detector Temperature (0018,7001) DS, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorTemperature?: number | null;
  /** Sensitivity (0018,6000) DS, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  Sensitivity?: number | null;
  /** Detector Element Physical Size (0018,7020) DS, VM 2, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorElementPhysicalSize?: [number, number] | null;
  /** Detector Element Spacing (0018,7022) DS, VM 2, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorElementSpacing?: [number, number] | null;
  /** Detector Active Shape (0018,7024) CS, VM 1, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorActiveShape?: 'RECTANGLE' | 'ROUND' | 'HEXAGONAL' | null;
  /** Detector Active Dimension(s) (0018,7026) DS, VM 1-2, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorActiveDimensions?: number[] | null;
  /** Detector Active Origin (0018,7028) DS, VM 2, Type 3. [C.8-71b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.4.html#table_C.8-71b) */
  DetectorActiveOrigin?: [number, number] | null;
}

export const digitalXRayDetectorRules: TableRules = {
  kind: 'macro',
  id: 'DigitalXRayDetector',
  name: 'Digital X-Ray Detector',
  table: 'table_C.8-71b',
  section: 'sect_C.8.11.4',
  rows: [
    {
      keyword: 'DetectorType',
      tag: '00187004',
      vr: 'CS',
      vm: '1',
      type: '2',
      values: [{ kind: 'defined', terms: ['DIRECT', 'SCINTILLATOR', 'STORAGE', 'FILM'] }],
    },
    { keyword: 'DetectorConfiguration', tag: '00187005', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['AREA', 'SLOT'] }] },
    { keyword: 'DetectorDescription', tag: '00187006', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'DetectorMode', tag: '00187008', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'DetectorID', tag: '0018700A', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'DateOfLastDetectorCalibration', tag: '0018700C', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'TimeOfLastDetectorCalibration', tag: '0018700E', vr: 'TM', vm: '1', type: '3' },
    { keyword: 'ExposuresOnDetectorSinceLastCalibration', tag: '00187010', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ExposuresOnDetectorSinceManufactured', tag: '00187011', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'DetectorTimeSinceLastExposure', tag: '00187012', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DetectorBinning', tag: '0018701A', vr: 'DS', vm: '2', type: '3' },
    { keyword: 'DetectorManufacturerName', tag: '0018702A', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'DetectorManufacturerModelName', tag: '0018702B', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'DetectorConditionsNominalFlag', tag: '00187000', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'DetectorTemperature', tag: '00187001', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'Sensitivity', tag: '00186000', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DetectorElementPhysicalSize', tag: '00187020', vr: 'DS', vm: '2', type: '3' },
    { keyword: 'DetectorElementSpacing', tag: '00187022', vr: 'DS', vm: '2', type: '3' },
    {
      keyword: 'DetectorActiveShape',
      tag: '00187024',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['RECTANGLE', 'ROUND', 'HEXAGONAL'] }],
    },
    { keyword: 'DetectorActiveDimensions', tag: '00187026', vr: 'DS', vm: '1-2', type: '3' },
    { keyword: 'DetectorActiveOrigin', tag: '00187028', vr: 'DS', vm: '2', type: '3' },
    { include: () => exposureIndexRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDigitalXRayDetector = (dataset: object): Finding[] => validateTable(dataset, digitalXRayDetectorRules);
