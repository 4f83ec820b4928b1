// Hanging Protocol IOD, PS3.3 Table A.44.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.44.html
import type { Finding, Iod } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type HangingProtocolDefinitionModule, hangingProtocolDefinitionRules } from '../modules/hanging-protocol-definition.ts';
import { type HangingProtocolDisplayModule, hangingProtocolDisplayRules } from '../modules/hanging-protocol-display.ts';
import { type HangingProtocolEnvironmentModule, hangingProtocolEnvironmentRules } from '../modules/hanging-protocol-environment.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** Hanging Protocol IOD, PS3.3 Table A.44.3-1. */
export interface HangingProtocolAttributes extends Omit<SOPCommonModule, 'SOPClassUID'>, HangingProtocolDefinitionModule, HangingProtocolEnvironmentModule, HangingProtocolDisplayModule {
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.38.1';
}

export const hangingProtocol: Iod<HangingProtocolAttributes> = {
  id: 'HangingProtocol',
  name: 'Hanging Protocol',
  section: 'sect_A.44',
  table: 'table_A.44.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.38.1'],
  modules: [
    { ie: 'Hanging Protocol', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Hanging Protocol', usage: 'M', module: constant(hangingProtocolDefinitionRules) },
    { ie: 'Hanging Protocol', usage: 'M', module: constant(hangingProtocolEnvironmentRules) },
    { ie: 'Hanging Protocol', usage: 'M', module: constant(hangingProtocolDisplayRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isHangingProtocol = (dataset: object): dataset is HangingProtocolAttributes => conformsToIod(dataset, hangingProtocol);

/** Findings of the data set as this IOD. */
export const validateHangingProtocol = (dataset: object): Finding[] => validateIod(dataset, hangingProtocol);
