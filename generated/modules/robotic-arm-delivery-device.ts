// Robotic-Arm Delivery Device, PS3.3 Table C.36.18-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.18.html#table_C.36.18-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RadiationGenerationModeMacro, radiationGenerationModeRules } from '../macros/radiation-generation-mode.ts';
import { type RTAccessoryHoldersDefinitionMacro, rtAccessoryHoldersDefinitionRules } from '../macros/rt-accessory-holders-definition.ts';
import { type RTBeamLimitingDevicesDefinitionMacro, rtBeamLimitingDevicesDefinitionRules } from '../macros/rt-beam-limiting-devices-definition.ts';

/** Robotic-Arm Delivery Device: PS3.3 Table C.36.18-1. */
export interface RoboticArmDeliveryDeviceModule extends RadiationGenerationModeMacro, RTBeamLimitingDevicesDefinitionMacro, RTAccessoryHoldersDefinitionMacro {
}

export const roboticArmDeliveryDeviceRules: TableRules = {
  kind: 'module',
  id: 'RoboticArmDeliveryDevice',
  name: 'Robotic-Arm Delivery Device',
  table: 'table_C.36.18-1',
  section: 'sect_C.36.18',
  rows: [
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
    { include: () => rtAccessoryHoldersDefinitionRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRoboticArmDeliveryDevice = (dataset: object): Finding[] => validateTable(dataset, roboticArmDeliveryDeviceRules);
