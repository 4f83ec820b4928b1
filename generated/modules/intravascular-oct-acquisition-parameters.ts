// Intravascular OCT Acquisition Parameters, PS3.3 Table C.8.27.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.3.html#table_C.8.27.3-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Intravascular OCT Acquisition Parameters: PS3.3 Table C.8.27.3-1. */
export interface IntravascularOCTAcquisitionParametersModule {
  /** OCT Focal Distance (0052,0002) FD, VM 1, Type 2. [C.8.27.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.3.html#table_C.8.27.3-1) */
  OCTFocalDistance: number | null;
  /** Beam Spot Size (0052,0003) FD, VM 1, Type 2. [C.8.27.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.3.html#table_C.8.27.3-1) */
  BeamSpotSize: number | null;
  /** Effective Refractive Index (0052,0004) FD, VM 1, Type 2C if PresentationIntentType is "FOR PROCESSING". [C.8.27.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.3.html#table_C.8.27.3-1) */
  EffectiveRefractiveIndex?: number | null;
  /** OCT Acquisition Domain (0052,0006) CS, VM 1, Type 1. [C.8.27.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.3.html#table_C.8.27.3-1) */
  OCTAcquisitionDomain: DefinedTerm<'TIME' | 'FREQUENCY' | 'SPECTRAL'>;
  /** OCT Optical Center Wavelength (0052,0007) FD, VM 1, Type 2. [C.8.27.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.3.html#table_C.8.27.3-1) */
  OCTOpticalCenterWavelength: number | null;
  /** Axial Resolution (0052,0008) FD, VM 1, Type 2. [C.8.27.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.3.html#table_C.8.27.3-1) */
  AxialResolution: number | null;
  /** Ranging Depth (0052,0009) FD, VM 1, Type 1. [C.8.27.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.3.html#table_C.8.27.3-1) */
  RangingDepth: number;
  /** A-line Rate (0052,0011) FD, VM 1, Type 1. [C.8.27.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.3.html#table_C.8.27.3-1) */
  ALineRate: number;
  /** A-lines Per Frame (0052,0012) US, VM 1, Type 1. [C.8.27.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.3.html#table_C.8.27.3-1) */
  ALinesPerFrame: number;
}

export const intravascularOCTAcquisitionParametersRules: TableRules = {
  kind: 'module',
  id: 'IntravascularOCTAcquisitionParameters',
  name: 'Intravascular OCT Acquisition Parameters',
  table: 'table_C.8.27.3-1',
  section: 'sect_C.8.27.3',
  rows: [
    { keyword: 'OCTFocalDistance', tag: '00520002', vr: 'FD', vm: '1', type: '2' },
    { keyword: 'BeamSpotSize', tag: '00520003', vr: 'FD', vm: '1', type: '2' },
    {
      keyword: 'EffectiveRefractiveIndex',
      tag: '00520004',
      vr: 'FD',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '3b28b4e27342',
      },
    },
    { keyword: 'OCTAcquisitionDomain', tag: '00520006', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['TIME', 'FREQUENCY', 'SPECTRAL'] }] },
    { keyword: 'OCTOpticalCenterWavelength', tag: '00520007', vr: 'FD', vm: '1', type: '2' },
    { keyword: 'AxialResolution', tag: '00520008', vr: 'FD', vm: '1', type: '2' },
    { keyword: 'RangingDepth', tag: '00520009', vr: 'FD', vm: '1', type: '1' },
    { keyword: 'ALineRate', tag: '00520011', vr: 'FD', vm: '1', type: '1' },
    { keyword: 'ALinesPerFrame', tag: '00520012', vr: 'US', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIntravascularOCTAcquisitionParameters = (dataset: object): Finding[] => validateTable(dataset, intravascularOCTAcquisitionParametersRules);
