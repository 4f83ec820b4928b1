// Ophthalmic Tomography Parameters, PS3.3 Table C.8.17.9-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of LightPathFilterTypeStackCodeSequence, its conditions apart. */
export interface OphthalmicTomographyParametersLightPathFilterTypeStackCodeItemAttributes extends CodeSequenceMacro {
  /** Light Path Filter Pass-Through Wavelength (0022,0001) US, VM 1, Type 3. [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  LightPathFilterPassThroughWavelength?: number | null;
  /** Light Path Filter Pass Band (0022,0002) US, VM 2, Type 3. [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  LightPathFilterPassBand?: [number, number] | null;
}

/** Ophthalmic Tomography Parameters: PS3.3 Table C.8.17.9-1. */
export interface OphthalmicTomographyParametersModule {
  /** Acquisition Device Type Code Sequence (0022,0015) SQ, VM 1, Type 1. [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  AcquisitionDeviceTypeCodeSequence: [CodeSequenceItem];
  /** Light Path Filter Type Stack Code Sequence (0022,0017) SQ, VM 1, Type 2. [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  LightPathFilterTypeStackCodeSequence: OphthalmicTomographyParametersLightPathFilterTypeStackCodeItem[] | null;
  /** Detector Type (0018,7004) CS, VM 1, Type 1. [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  DetectorType: DefinedTerm<'CCD' | 'CMOS' | 'PHOTO' | 'INT'>;
  /** Scan Pattern Type Code Sequence (0022,1618) SQ, VM 1, Type 3. [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  ScanPatternTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Illumination Wave Length (0022,0055) FL, VM 1, Type 1C if AcquisitionDeviceTypeCodeSequence has a code ("392012008", SCT, "Optical Coherence Tomography Scanner"). [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  IlluminationWaveLength?: number;
  /** Illumination Power (0022,0056) FL, VM 1, Type 1C if AcquisitionDeviceTypeCodeSequence has a code ("392012008", SCT, "Optical Coherence Tomography Scanner"). [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  IlluminationPower?: number;
  /** Illumination Bandwidth (0022,0057) FL, VM 1, Type 1C if AcquisitionDeviceTypeCodeSequence has a code ("392012008", SCT, "Optical Coherence Tomography Scanner"). [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  IlluminationBandwidth?: number;
  /** Depth Spatial Resolution (0022,0035) FL, VM 1, Type 1C if AcquisitionDeviceTypeCodeSequence has a code ("392012008", SCT, "Optical Coherence Tomography Scanner"). [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  DepthSpatialResolution?: number;
  /** Maximum Depth Distortion (0022,0036) FL, VM 1, Type 1C if AcquisitionDeviceTypeCodeSequence has a code ("392012008", SCT, "Optical Coherence Tomography Scanner"). [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  MaximumDepthDistortion?: number;
  /** Along-scan Spatial Resolution (0022,0037) FL, VM 1, Type 1C if AcquisitionDeviceTypeCodeSequence has a code ("392012008", SCT, "Optical Coherence Tomography Scanner"). [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  AlongScanSpatialResolution?: number;
  /** Maximum Along-scan Distortion (0022,0038) FL, VM 1, Type 1C if AcquisitionDeviceTypeCodeSequence has a code ("392012008", SCT, "Optical Coherence Tomography Scanner"). [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  MaximumAlongScanDistortion?: number;
  /** Across-scan Spatial Resolution (0022,0048) FL, VM 1, Type 1C if AcquisitionDeviceTypeCodeSequence has a code ("392012008", SCT, "Optical Coherence Tomography Scanner"). [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  AcrossScanSpatialResolution?: number;
  /** Maximum Across-scan Distortion (0022,0049) FL, VM 1, Type 1C if AcquisitionDeviceTypeCodeSequence has a code ("392012008", SCT, "Optical Coherence Tomography Scanner"). [C.8.17.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.9.html#table_C.8.17.9-1) */
  MaximumAcrossScanDistortion?: number;
}

/** An Item of LightPathFilterTypeStackCodeSequence. */
export type OphthalmicTomographyParametersLightPathFilterTypeStackCodeItem = OphthalmicTomographyParametersLightPathFilterTypeStackCodeItemAttributes & CodeSequenceConditions;

export const ophthalmicTomographyParametersRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicTomographyParameters',
  name: 'Ophthalmic Tomography Parameters',
  table: 'table_C.8.17.9-1',
  section: 'sect_C.8.17.9',
  rows: [
    {
      keyword: 'AcquisitionDeviceTypeCodeSequence',
      tag: '00220015',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4210' }] }],
    },
    {
      keyword: 'LightPathFilterTypeStackCodeSequence',
      tag: '00220017',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4204' }] },
        { keyword: 'LightPathFilterPassThroughWavelength', tag: '00220001', vr: 'US', vm: '1', type: '3' },
        { keyword: 'LightPathFilterPassBand', tag: '00220002', vr: 'US', vm: '2', type: '3' },
      ],
    },
    { keyword: 'DetectorType', tag: '00187004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['CCD', 'CMOS', 'PHOTO', 'INT'] }] },
    {
      keyword: 'ScanPatternTypeCodeSequence',
      tag: '00221618',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4272' }] }],
    },
    {
      keyword: 'IlluminationWaveLength',
      tag: '00220055',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'AcquisitionDeviceTypeCodeSequence' },
          codes: [{ value: '392012008', scheme: 'SCT', meaning: 'Optical Coherence Tomography Scanner' }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '25323e014338',
      },
    },
    {
      keyword: 'IlluminationPower',
      tag: '00220056',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'AcquisitionDeviceTypeCodeSequence' },
          codes: [{ value: '392012008', scheme: 'SCT', meaning: 'Optical Coherence Tomography Scanner' }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '25323e014338',
      },
    },
    {
      keyword: 'IlluminationBandwidth',
      tag: '00220057',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'AcquisitionDeviceTypeCodeSequence' },
          codes: [{ value: '392012008', scheme: 'SCT', meaning: 'Optical Coherence Tomography Scanner' }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '25323e014338',
      },
    },
    {
      keyword: 'DepthSpatialResolution',
      tag: '00220035',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'AcquisitionDeviceTypeCodeSequence' },
          codes: [{ value: '392012008', scheme: 'SCT', meaning: 'Optical Coherence Tomography Scanner' }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '25323e014338',
      },
    },
    {
      keyword: 'MaximumDepthDistortion',
      tag: '00220036',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'AcquisitionDeviceTypeCodeSequence' },
          codes: [{ value: '392012008', scheme: 'SCT', meaning: 'Optical Coherence Tomography Scanner' }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '25323e014338',
      },
    },
    {
      keyword: 'AlongScanSpatialResolution',
      tag: '00220037',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'AcquisitionDeviceTypeCodeSequence' },
          codes: [{ value: '392012008', scheme: 'SCT', meaning: 'Optical Coherence Tomography Scanner' }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '25323e014338',
      },
    },
    {
      keyword: 'MaximumAlongScanDistortion',
      tag: '00220038',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'AcquisitionDeviceTypeCodeSequence' },
          codes: [{ value: '392012008', scheme: 'SCT', meaning: 'Optical Coherence Tomography Scanner' }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '25323e014338',
      },
    },
    {
      keyword: 'AcrossScanSpatialResolution',
      tag: '00220048',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'AcquisitionDeviceTypeCodeSequence' },
          codes: [{ value: '392012008', scheme: 'SCT', meaning: 'Optical Coherence Tomography Scanner' }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '25323e014338',
      },
    },
    {
      keyword: 'MaximumAcrossScanDistortion',
      tag: '00220049',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'AcquisitionDeviceTypeCodeSequence' },
          codes: [{ value: '392012008', scheme: 'SCT', meaning: 'Optical Coherence Tomography Scanner' }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '25323e014338',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicTomographyParameters = (dataset: object): Finding[] => validateTable(dataset, ophthalmicTomographyParametersRules);
