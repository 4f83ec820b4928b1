// Implant Assembly Template IOD, PS3.3 Table A.62-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.62.html
import type { Demands, Finding, Iod, Is, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ImplantAssemblyTemplateModule, implantAssemblyTemplateRules } from '../modules/implant-assembly-template.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** Implant Assembly Template IOD, PS3.3 Table A.62-1. */
export interface ImplantAssemblyTemplateAttributes extends ImplantAssemblyTemplateModule, Omit<SOPCommonModule, 'SOPClassUID'> {
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.44.1';
}

/** What the conditions of the top level read. */
export type ImplantAssemblyTemplateSelect = Pick<ImplantAssemblyTemplateAttributes, 'ImplantAssemblyTemplateType'>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface ImplantAssemblyTemplateConditions extends TypeFn {
  readonly demands:
    Demands<Is<this['given'], 'ImplantAssemblyTemplateType', 'DERIVED'>, 'OriginalImplantAssemblyTemplateSequence' | 'DerivationImplantAssemblyTemplateSequence'>;
}

export const implantAssemblyTemplate: Iod<ImplantAssemblyTemplateAttributes, ImplantAssemblyTemplateSelect, ImplantAssemblyTemplateConditions> = {
  id: 'ImplantAssemblyTemplate',
  name: 'Implant Assembly Template',
  section: 'sect_A.62',
  table: 'table_A.62-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.44.1'],
  modules: [
    { ie: 'Implant Assembly', usage: 'M', module: constant(implantAssemblyTemplateRules) },
    { ie: 'Implant Assembly', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isImplantAssemblyTemplate = (dataset: object): dataset is ImplantAssemblyTemplateAttributes => conformsToIod(dataset, implantAssemblyTemplate);

/** Findings of the data set as this IOD. */
export const validateImplantAssemblyTemplate = (dataset: object): Finding[] => validateIod(dataset, implantAssemblyTemplate);
