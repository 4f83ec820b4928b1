// Implant Template Group IOD, PS3.3 Table A.63-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.63.html
import type { Finding, Iod } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ImplantTemplateGroupModule, implantTemplateGroupRules } from '../modules/implant-template-group.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** Implant Template Group IOD, PS3.3 Table A.63-1. */
export interface ImplantTemplateGroupAttributes extends ImplantTemplateGroupModule, Omit<SOPCommonModule, 'SOPClassUID'> {
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.45.1';
}

export const implantTemplateGroup: Iod<ImplantTemplateGroupAttributes> = {
  id: 'ImplantTemplateGroup',
  name: 'Implant Template Group',
  section: 'sect_A.63',
  table: 'table_A.63-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.45.1'],
  modules: [
    { ie: 'Implant Template Group', usage: 'M', module: constant(implantTemplateGroupRules) },
    { ie: 'Implant Template Group', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isImplantTemplateGroup = (dataset: object): dataset is ImplantTemplateGroupAttributes => conformsToIod(dataset, implantTemplateGroup);

/** Findings of the data set as this IOD. */
export const validateImplantTemplateGroup = (dataset: object): Finding[] => validateIod(dataset, implantTemplateGroup);
