// Generic Implant Template IOD, PS3.3 Table A.61-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.61.html
import type { Demands, Finding, Iod, Is, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type GenericImplantTemplate2DDrawingsModule, genericImplantTemplate2DDrawingsRules } from '../modules/generic-implant-template-2d-drawings.ts';
import { type GenericImplantTemplate3DModelsModule, genericImplantTemplate3DModelsRules } from '../modules/generic-implant-template-3d-models.ts';
import { type GenericImplantTemplateDescriptionModule, genericImplantTemplateDescriptionRules } from '../modules/generic-implant-template-description.ts';
import { type GenericImplantTemplateMatingFeaturesModule, genericImplantTemplateMatingFeaturesRules } from '../modules/generic-implant-template-mating-features.ts';
import { type GenericImplantTemplatePlanningLandmarksModule, genericImplantTemplatePlanningLandmarksRules } from '../modules/generic-implant-template-planning-landmarks.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SurfaceMeshModule, surfaceMeshRules } from '../modules/surface-mesh.ts';

/** Generic Implant Template IOD, PS3.3 Table A.61-1. */
export interface GenericImplantTemplateAttributes extends GenericImplantTemplateDescriptionModule, Partial<GenericImplantTemplate2DDrawingsModule>, Partial<GenericImplantTemplate3DModelsModule>, Partial<GenericImplantTemplateMatingFeaturesModule>, Partial<GenericImplantTemplatePlanningLandmarksModule>, Omit<SOPCommonModule, 'SOPClassUID'>, Partial<SurfaceMeshModule> {
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.43.1';
}

/** What the conditions of the top level read. */
export type GenericImplantTemplateSelect = Pick<GenericImplantTemplateAttributes, 'ImplantType'>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface GenericImplantTemplateConditions extends TypeFn {
  readonly demands:
    Demands<Is<this['given'], 'ImplantType', 'DERIVED'>, 'OriginalImplantTemplateSequence' | 'DerivationImplantTemplateSequence'>;
}

export const genericImplantTemplate: Iod<GenericImplantTemplateAttributes, GenericImplantTemplateSelect, GenericImplantTemplateConditions> = {
  id: 'GenericImplantTemplate',
  name: 'Generic Implant Template',
  section: 'sect_A.61',
  table: 'table_A.61-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.43.1'],
  modules: [
    { ie: 'Implant Template', usage: 'M', module: constant(genericImplantTemplateDescriptionRules) },
    { ie: 'Implant Template', usage: 'U', module: constant(genericImplantTemplate2DDrawingsRules) },
    { ie: 'Implant Template', usage: 'U', module: constant(genericImplantTemplate3DModelsRules) },
    { ie: 'Implant Template', usage: 'U', module: constant(genericImplantTemplateMatingFeaturesRules) },
    { ie: 'Implant Template', usage: 'U', module: constant(genericImplantTemplatePlanningLandmarksRules) },
    { ie: 'Implant Template', usage: 'M', module: constant(sopCommonRules) },
    {
      ie: 'Surface Mesh',
      usage: 'C',
      module: constant(surfaceMeshRules),
      condition: { tree: { op: 'module', module: 'Generic Implant Template 3D Models' }, decided: 'data', otherwise: 'forbidden', hash: 'f9e04fd7e9d9' },
    },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isGenericImplantTemplate = (dataset: object): dataset is GenericImplantTemplateAttributes => conformsToIod(dataset, genericImplantTemplate);

/** Findings of the data set as this IOD. */
export const validateGenericImplantTemplate = (dataset: object): Finding[] => validateIod(dataset, genericImplantTemplate);
