// Multi-energy CT X-Ray Source, PS3.3 Table C.8.2.2-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.1.html#table_C.8.2.2-2
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MultienergyCTXRaySourceSequence, its conditions apart. */
export interface MultiEnergyCTXRaySourceMultienergyCTXRaySourceItemAttributes {
  /** X-Ray Source Index (0018,9366) US, VM 1, Type 1. [C.8.2.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.1.html#table_C.8.2.2-2) */
  XRaySourceIndex: number;
  /** X-Ray Source ID (0018,9367) UC, VM 1, Type 1. [C.8.2.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.1.html#table_C.8.2.2-2) */
  XRaySourceID: string;
  /** Multi-energy Source Technique (0018,9368) CS, VM 1, Type 1. [C.8.2.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.1.html#table_C.8.2.2-2) */
  MultienergySourceTechnique: DefinedTerm<'SWITCHING_SOURCE' | 'CONSTANT_SOURCE'>;
  /** Source Start DateTime (0018,9369) DT, VM 1, Type 1. [C.8.2.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.1.html#table_C.8.2.2-2) */
  SourceStartDateTime: string;
  /** Source End DateTime (0018,936A) DT, VM 1, Type 1. [C.8.2.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.1.html#table_C.8.2.2-2) */
  SourceEndDateTime: string;
  /** Switching Phase Number (0018,936B) US, VM 1, Type 1C if MultienergySourceTechnique is SWITCHING_SOURCE. [C.8.2.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.1.html#table_C.8.2.2-2) */
  SwitchingPhaseNumber?: number;
  /** Switching Phase Nominal Duration (0018,936C) DS, VM 1, Type 3. [C.8.2.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.1.html#table_C.8.2.2-2) */
  SwitchingPhaseNominalDuration?: number | null;
  /** Switching Phase Transition Duration (0018,936D) DS, VM 1, Type 3. [C.8.2.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.1.html#table_C.8.2.2-2) */
  SwitchingPhaseTransitionDuration?: number | null;
  /** Generator Power (0018,1170) IS, VM 1, Type 3. [C.8.2.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.1.html#table_C.8.2.2-2) */
  GeneratorPower?: number | null;
}

/** Multi-energy CT X-Ray Source: PS3.3 Table C.8.2.2-2. */
export interface MultiEnergyCTXRaySourceMacro {
  /** Multi-energy CT X-Ray Source Sequence (0018,9365) SQ, VM 1, Type 1. [C.8.2.2-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.2.1.html#table_C.8.2.2-2) */
  MultienergyCTXRaySourceSequence: MultiEnergyCTXRaySourceMultienergyCTXRaySourceItem[];
}

/** An Item of MultienergyCTXRaySourceSequence. */
export type MultiEnergyCTXRaySourceMultienergyCTXRaySourceItem = MultiEnergyCTXRaySourceMultienergyCTXRaySourceItemAttributes & (
    | { MultienergySourceTechnique: 'SWITCHING_SOURCE'; SwitchingPhaseNumber: unknown }
    | { MultienergySourceTechnique: DefinedTerm<never>; SwitchingPhaseNumber?: never }
  );

export const multiEnergyCTXRaySourceRules: TableRules = {
  kind: 'macro',
  id: 'MultiEnergyCTXRaySource',
  name: 'Multi-energy CT X-Ray Source',
  table: 'table_C.8.2.2-2',
  section: 'sect_C.8.2.2.1',
  rows: [
    {
      keyword: 'MultienergyCTXRaySourceSequence',
      tag: '00189365',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'XRaySourceIndex', tag: '00189366', vr: 'US', vm: '1', type: '1' },
        { keyword: 'XRaySourceID', tag: '00189367', vr: 'UC', vm: '1', type: '1' },
        {
          keyword: 'MultienergySourceTechnique',
          tag: '00189368',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['SWITCHING_SOURCE', 'CONSTANT_SOURCE'] }],
        },
        { keyword: 'SourceStartDateTime', tag: '00189369', vr: 'DT', vm: '1', type: '1' },
        { keyword: 'SourceEndDateTime', tag: '0018936A', vr: 'DT', vm: '1', type: '1' },
        {
          keyword: 'SwitchingPhaseNumber',
          tag: '0018936B',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'MultienergySourceTechnique' }, to: ['SWITCHING_SOURCE'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '84dd3c1f74b0',
          },
        },
        { keyword: 'SwitchingPhaseNominalDuration', tag: '0018936C', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'SwitchingPhaseTransitionDuration', tag: '0018936D', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'GeneratorPower', tag: '00181170', vr: 'IS', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMultiEnergyCTXRaySource = (dataset: object): Finding[] => validateTable(dataset, multiEnergyCTXRaySourceRules);
