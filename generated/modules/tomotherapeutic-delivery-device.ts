// Tomotherapeutic Delivery Device, PS3.3 Table C.36.16-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.16.html#table_C.36.16-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RadiationGenerationModeMacro, radiationGenerationModeRules } from '../macros/radiation-generation-mode.ts';
import { type RTBeamLimitingDevicesDefinitionMacro, rtBeamLimitingDevicesDefinitionRules } from '../macros/rt-beam-limiting-devices-definition.ts';

/** Tomotherapeutic Delivery Device: PS3.3 Table C.36.16-1. */
export interface TomotherapeuticDeliveryDeviceModule extends RadiationGenerationModeMacro, RTBeamLimitingDevicesDefinitionMacro {
  /** Radiation Source-Axis Distance (300A,0640) FD, VM 1, Type 1. [C.36.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.16.html#table_C.36.16-1) */
  RadiationSourceAxisDistance: number;
}

export const tomotherapeuticDeliveryDeviceRules: TableRules = {
  kind: 'module',
  id: 'TomotherapeuticDeliveryDevice',
  name: 'Tomotherapeutic Delivery Device',
  table: 'table_C.36.16-1',
  section: 'sect_C.36.16',
  rows: [
    { keyword: 'RadiationSourceAxisDistance', tag: '300A0640', vr: 'FD', vm: '1', type: '1' },
    {
      include: () => radiationGenerationModeRules,
      overrides: [
        { path: ['RadiationGenerationModeSequence', 'RadiationTypeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9525' }] },
        { path: ['RadiationGenerationModeSequence', 'EnergyUnitCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9521' }] },
        { path: ['RadiationGenerationModeSequence', 'RadiationFluenceModifierCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9549' }] },
      ],
    },
    {
      include: () => rtBeamLimitingDevicesDefinitionRules,
      overrides: [{ path: ['RTBeamLimitingDeviceDefinitionSequence', 'DeviceTypeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9541' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateTomotherapeuticDeliveryDevice = (dataset: object): Finding[] => validateTable(dataset, tomotherapeuticDeliveryDeviceRules);
