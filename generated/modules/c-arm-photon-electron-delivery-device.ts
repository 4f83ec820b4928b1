// C-Arm Photon-Electron Delivery Device, PS3.3 Table C.36.14-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.14.html#table_C.36.14-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type BlocksDefinitionMacro, blocksDefinitionRules } from '../macros/blocks-definition.ts';
import { type BolusesDefinitionMacro, bolusesDefinitionRules } from '../macros/boluses-definition.ts';
import { type CompensatorsDefinitionMacro, compensatorsDefinitionRules } from '../macros/compensators-definition.ts';
import { type GeneralAccessoriesDefinitionMacro, generalAccessoriesDefinitionRules } from '../macros/general-accessories-definition.ts';
import { type RadiationGenerationModeMacro, radiationGenerationModeRules } from '../macros/radiation-generation-mode.ts';
import { type RTAccessoryHoldersDefinitionMacro, rtAccessoryHoldersDefinitionRules } from '../macros/rt-accessory-holders-definition.ts';
import { type RTBeamLimitingDevicesDefinitionMacro, rtBeamLimitingDevicesDefinitionRules } from '../macros/rt-beam-limiting-devices-definition.ts';
import { type WedgesDefinitionMacro, wedgesDefinitionRules } from '../macros/wedges-definition.ts';

/** C-Arm Photon-Electron Delivery Device: PS3.3 Table C.36.14-1. */
export interface CArmPhotonElectronDeliveryDeviceModule extends RadiationGenerationModeMacro, RTBeamLimitingDevicesDefinitionMacro, WedgesDefinitionMacro, CompensatorsDefinitionMacro, BlocksDefinitionMacro, RTAccessoryHoldersDefinitionMacro, GeneralAccessoriesDefinitionMacro, BolusesDefinitionMacro {
  /** Radiation Source-Axis Distance (300A,0640) FD, VM 1, Type 1. [C.36.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.14.html#table_C.36.14-1) */
  RadiationSourceAxisDistance: number;
}

export const cArmPhotonElectronDeliveryDeviceRules: TableRules = {
  kind: 'module',
  id: 'CArmPhotonElectronDeliveryDevice',
  name: 'C-Arm Photon-Electron Delivery Device',
  table: 'table_C.36.14-1',
  section: 'sect_C.36.14',
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
    { include: () => wedgesDefinitionRules },
    { include: () => compensatorsDefinitionRules },
    { include: () => blocksDefinitionRules },
    { include: () => rtAccessoryHoldersDefinitionRules },
    { include: () => generalAccessoriesDefinitionRules },
    { include: () => bolusesDefinitionRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCArmPhotonElectronDeliveryDevice = (dataset: object): Finding[] => validateTable(dataset, cArmPhotonElectronDeliveryDeviceRules);
