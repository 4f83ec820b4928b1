// Multi-energy CT X-Ray Detector, PS3.3 Table C.8.2.2-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.2.html#table_C.8.2.2-3
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MultienergyCTXRayDetectorSequence. */
export interface MultiEnergyCTXRayDetectorMultienergyCTXRayDetectorItem {
  /** X-Ray Detector Index (0018,9370) US, VM 1, Type 1. [C.8.2.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.2.html#table_C.8.2.2-3) */
  XRayDetectorIndex: number;
  /** X-Ray Detector ID (0018,9371) UC, VM 1, Type 1. [C.8.2.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.2.html#table_C.8.2.2-3) */
  XRayDetectorID: string;
  /** Multi-energy Detector Type (0018,9372) CS, VM 1, Type 1. [C.8.2.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.2.html#table_C.8.2.2-3) */
  MultienergyDetectorType: DefinedTerm<'INTEGRATING' | 'MULTILAYER' | 'PHOTON_COUNTING'>;
  /** X-Ray Detector Label (0018,9373) ST, VM 1, Type 3. [C.8.2.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.2.html#table_C.8.2.2-3) */
  XRayDetectorLabel?: string | null;
  /** Nominal Max Energy (0018,9374) DS, VM 1, Type 1C if MultienergyDetectorType is PHOTON_COUNTING. [C.8.2.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.2.html#table_C.8.2.2-3) */
  NominalMaxEnergy?: number;
  /** Nominal Min Energy (0018,9375) DS, VM 1, Type 1C if MultienergyDetectorType is PHOTON_COUNTING. [C.8.2.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.2.html#table_C.8.2.2-3) */
  NominalMinEnergy?: number;
  /** Effective Bin Energy (0018,936E) DS, VM 1, Type 3. [C.8.2.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.2.html#table_C.8.2.2-3) */
  EffectiveBinEnergy?: number | null;
}

/** Multi-energy CT X-Ray Detector: PS3.3 Table C.8.2.2-3. */
export interface MultiEnergyCTXRayDetectorMacro {
  /** Multi-energy CT X-Ray Detector Sequence (0018,936F) SQ, VM 1, Type 1. [C.8.2.2-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.2.html#table_C.8.2.2-3) */
  MultienergyCTXRayDetectorSequence: MultiEnergyCTXRayDetectorMultienergyCTXRayDetectorItem[];
}

export const multiEnergyCTXRayDetectorRules: TableRules = {
  kind: 'macro',
  id: 'MultiEnergyCTXRayDetector',
  name: 'Multi-energy CT X-Ray Detector',
  table: 'table_C.8.2.2-3',
  section: 'sect_C.8.2.2.2',
  rows: [
    {
      keyword: 'MultienergyCTXRayDetectorSequence',
      tag: '0018936F',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'XRayDetectorIndex', tag: '00189370', vr: 'US', vm: '1', type: '1' },
        { keyword: 'XRayDetectorID', tag: '00189371', vr: 'UC', vm: '1', type: '1' },
        {
          keyword: 'MultienergyDetectorType',
          tag: '00189372',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['INTEGRATING', 'MULTILAYER', 'PHOTON_COUNTING'] }],
        },
        { keyword: 'XRayDetectorLabel', tag: '00189373', vr: 'ST', vm: '1', type: '3' },
        {
          keyword: 'NominalMaxEnergy',
          tag: '00189374',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'MultienergyDetectorType' }, to: ['PHOTON_COUNTING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '03bff775516c',
          },
        },
        {
          keyword: 'NominalMinEnergy',
          tag: '00189375',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'MultienergyDetectorType' }, to: ['PHOTON_COUNTING'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '03bff775516c',
          },
        },
        { keyword: 'EffectiveBinEnergy', tag: '0018936E', vr: 'DS', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMultiEnergyCTXRayDetector = (dataset: object): Finding[] => validateTable(dataset, multiEnergyCTXRayDetectorRules);
