// CR Image, PS3.3 Table C.8-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type BasicPixelSpacingCalibrationMacro, basicPixelSpacingCalibrationRules } from '../macros/basic-pixel-spacing-calibration.ts';
import { type ExposureIndexMacro, exposureIndexRules } from '../macros/exposure-index.ts';
import { type GeneralAnatomyOptionalMacro, generalAnatomyOptionalRules } from '../macros/general-anatomy-optional.ts';

/** CR Image: PS3.3 Table C.8-2. */
export interface CRImageModule extends BasicPixelSpacingCalibrationMacro, GeneralAnatomyOptionalMacro, ExposureIndexMacro {
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  PhotometricInterpretation: 'MONOCHROME1' | 'MONOCHROME2';
  /** KVP (0018,0060) DS, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  KVP?: number | null;
  /** Plate ID (0018,1004) LO, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  PlateID?: string | null;
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  DistanceSourceToDetector?: number | null;
  /** Distance Source to Patient (0018,1111) DS, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  DistanceSourceToPatient?: number | null;
  /** Exposure Time (0018,1150) IS, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  ExposureTime?: number | null;
  /** X-Ray Tube Current (0018,1151) IS, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  XRayTubeCurrent?: number | null;
  /** Exposure (0018,1152) IS, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  Exposure?: number | null;
  /** Exposure in µAs (0018,1153) IS, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  ExposureInuAs?: number | null;
  /** Imager Pixel Spacing (0018,1164) DS, VM 2, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  ImagerPixelSpacing?: [number, number] | null;
  /** Generator Power (0018,1170) IS, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  GeneratorPower?: number | null;
  /** Acquisition Device Processing Description (0018,1400) LO, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  AcquisitionDeviceProcessingDescription?: string | null;
  /** Acquisition Device Processing Code (0018,1401) LO, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  AcquisitionDeviceProcessingCode?: string | null;
  /** Cassette Orientation (0018,1402) CS, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  CassetteOrientation?: 'LANDSCAPE' | 'PORTRAIT' | null;
  /** Cassette Size (0018,1403) CS, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  CassetteSize?: DefinedTerm<'18CMX24CM' | '8INX10IN' | '24CMX30CM' | '10INX12IN' | '30CMX35CM' | '30CMX40CM' | '11INX14IN' | '35CMX35CM' | '14INX14IN' | '35CMX43CM' | '14INX17IN'> | null;
  /** Exposures on Plate (0018,1404) US, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  ExposuresOnPlate?: number | null;
  /** Relative X-Ray Exposure (0018,1405) IS, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  RelativeXRayExposure?: number | null;
  /** Sensitivity (0018,6000) DS, VM 1, Type 3. [C.8-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.1.2.html#table_C.8-2) */
  Sensitivity?: number | null;
}

export const crImageRules: TableRules = {
  kind: 'module',
  id: 'CRImage',
  name: 'CR Image',
  table: 'table_C.8-2',
  section: 'sect_C.8.1.2',
  rows: [
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MONOCHROME1', 'MONOCHROME2'] }],
    },
    { keyword: 'KVP', tag: '00180060', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'PlateID', tag: '00181004', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'DistanceSourceToDetector', tag: '00181110', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DistanceSourceToPatient', tag: '00181111', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ExposureTime', tag: '00181150', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'XRayTubeCurrent', tag: '00181151', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'Exposure', tag: '00181152', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ExposureInuAs', tag: '00181153', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ImagerPixelSpacing', tag: '00181164', vr: 'DS', vm: '2', type: '3' },
    { include: () => basicPixelSpacingCalibrationRules },
    { keyword: 'GeneratorPower', tag: '00181170', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'AcquisitionDeviceProcessingDescription', tag: '00181400', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'AcquisitionDeviceProcessingCode', tag: '00181401', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'CassetteOrientation', tag: '00181402', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['LANDSCAPE', 'PORTRAIT'] }] },
    {
      keyword: 'CassetteSize',
      tag: '00181403',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [
        {
          kind: 'defined',
          terms: ['18CMX24CM', '8INX10IN', '24CMX30CM', '10INX12IN', '30CMX35CM', '30CMX40CM', '11INX14IN', '35CMX35CM', '14INX14IN', '35CMX43CM', '14INX17IN'],
        },
      ],
    },
    { keyword: 'ExposuresOnPlate', tag: '00181404', vr: 'US', vm: '1', type: '3' },
    { keyword: 'RelativeXRayExposure', tag: '00181405', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'Sensitivity', tag: '00186000', vr: 'DS', vm: '1', type: '3' },
    {
      include: () => generalAnatomyOptionalRules,
      overrides: [{ path: ['AnatomicRegionSequence'], contextGroups: [{ kind: 'DCID', cid: '4009' }, { kind: 'DCID', cid: '7482' }] }],
    },
    { include: () => exposureIndexRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCRImage = (dataset: object): Finding[] => validateTable(dataset, crImageRules);
