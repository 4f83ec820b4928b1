// MV Radiation Image Acquisition Parameters, PS3.3 Table C.36.2.4.7-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.7.html#table_C.36.2.4.7-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type RadiationGenerationModeMacro, radiationGenerationModeRules } from './radiation-generation-mode.ts';

/** MV Radiation Image Acquisition Parameters: PS3.3 Table C.36.2.4.7-1. */
export interface MVRadiationImageAcquisitionParametersMacro {
  /** Energy Derivation Code Sequence (3002,0133) SQ, VM 1, Type 1C if RadiationGenerationModeSequence is not present. [C.36.2.4.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.7.html#table_C.36.2.4.7-1) */
  EnergyDerivationCodeSequence?: [CodeSequenceItem];
  /** Radiation GenerationMode Sequence (300A,067B) SQ, VM 1, Type 2C if EnergyDerivationCodeSequence is not present. [C.36.2.4.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.7.html#table_C.36.2.4.7-1) */
  RadiationGenerationModeSequence?: RadiationGenerationModeMacro[] | null;
  /** Maximum Cumulative Meterset Exposure (3002,0134) FD, VM 1, Type 3. [C.36.2.4.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.7.html#table_C.36.2.4.7-1) */
  MaximumCumulativeMetersetExposure?: number | null;
  /** Radiation Dosimeter Unit Sequence (300A,0658) SQ, VM 1, Type 1C if MaximumCumulativeMetersetExposure is present. [C.36.2.4.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.7.html#table_C.36.2.4.7-1) */
  RadiationDosimeterUnitSequence?: [CodeSequenceItem];
  /** Delivery Rate (300A,063D) FD, VM 1, Type 2C. [C.36.2.4.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.7.html#table_C.36.2.4.7-1) */
  DeliveryRate?: number | null;
  /** Delivery Rate Unit Sequence (300A,063E) SQ, VM 1, Type 1C if DeliveryRate has a value. [C.36.2.4.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.7.html#table_C.36.2.4.7-1) */
  DeliveryRateUnitSequence?: [CodeSequenceItem];
}

export const mvRadiationImageAcquisitionParametersRules: TableRules = {
  kind: 'macro',
  id: 'MVRadiationImageAcquisitionParameters',
  name: 'MV Radiation Image Acquisition Parameters',
  table: 'table_C.36.2.4.7-1',
  section: 'sect_C.36.2.4.7',
  rows: [
    {
      keyword: 'EnergyDerivationCodeSequence',
      tag: '30020133',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'RadiationGenerationModeSequence' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '060aa5b46090',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9262' }] }],
    },
    {
      keyword: 'RadiationGenerationModeSequence',
      tag: '300A067B',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'EnergyDerivationCodeSequence' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '5b317f8f2df3',
      },
      items: [{ range: [0, 1] }],
      rows: [
        {
          include: () => radiationGenerationModeRules,
          overrides: [
            { path: ['RadiationGenerationModeSequence', 'RadiationTypeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9525' }] },
            { path: ['RadiationGenerationModeSequence', 'EnergyUnitCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9521' }] },
            { path: ['RadiationGenerationModeSequence', 'RadiationFluenceModifierCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9549' }] },
          ],
        },
      ],
    },
    { keyword: 'MaximumCumulativeMetersetExposure', tag: '30020134', vr: 'FD', vm: '1', type: '3' },
    {
      keyword: 'RadiationDosimeterUnitSequence',
      tag: '300A0658',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'MaximumCumulativeMetersetExposure' } }, decided: 'data', otherwise: 'forbidden', hash: 'c182b8ca1de6' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9269' }] }],
    },
    {
      keyword: 'DeliveryRate',
      tag: '300A063D',
      vr: 'FD',
      vm: '1',
      type: '2C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'f4d401a6997c',
        reason: 'knowledge',
        missing: 'whether the beam was on when the image was acquired',
      },
    },
    {
      keyword: 'DeliveryRateUnitSequence',
      tag: '300A063E',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'valued', attribute: { keyword: 'DeliveryRate' } }, decided: 'data', otherwise: 'forbidden', hash: '3fa2b62c1bf8' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMVRadiationImageAcquisitionParameters = (dataset: object): Finding[] => validateTable(dataset, mvRadiationImageAcquisitionParametersRules);
