// Abstract Multi-dimensional Image Model Qualitative Dimension Sample Semantic, PS3.16 CID 7186
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7186.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7186: ContextGroup = {
  cid: '7186',
  name: 'Abstract Multi-dimensional Image Model Qualitative Dimension Sample Semantic',
  uid: '1.2.840.10008.6.1.923',
  extensible: true,
  includes: ['4033'],
  codes: [
    { scheme: 'DCM', value: '110810', meaning: 'Volumetric Diffusion Dxx Component' },
    { scheme: 'DCM', value: '110811', meaning: 'Volumetric Diffusion Dxy Component' },
    { scheme: 'DCM', value: '110812', meaning: 'Volumetric Diffusion Dxz Component' },
    { scheme: 'DCM', value: '110813', meaning: 'Volumetric Diffusion Dyy Component' },
    { scheme: 'DCM', value: '110814', meaning: 'Volumetric Diffusion Dyz Component' },
    { scheme: 'DCM', value: '110815', meaning: 'Volumetric Diffusion Dzz Component' },
    { scheme: 'DCM', value: '110834', meaning: 'RGB R Component' },
    { scheme: 'DCM', value: '110835', meaning: 'RGB G Component' },
    { scheme: 'DCM', value: '110836', meaning: 'RGB B Component' },
    { scheme: 'DCM', value: '110837', meaning: 'YBR FULL Y Component' },
    { scheme: 'DCM', value: '110838', meaning: 'YBR FULL CB Component' },
    { scheme: 'DCM', value: '110839', meaning: 'YBR FULL CR Component' },
    { scheme: 'DCM', value: '110840', meaning: 'YBR PARTIAL Y Component' },
    { scheme: 'DCM', value: '110841', meaning: 'YBR PARTIAL CB Component' },
    { scheme: 'DCM', value: '110842', meaning: 'YBR PARTIAL CR Component' },
    { scheme: 'DCM', value: '110843', meaning: 'YBR ICT Y Component' },
    { scheme: 'DCM', value: '110844', meaning: 'YBR ICT CB Component' },
    { scheme: 'DCM', value: '110845', meaning: 'YBR ICT CR Component' },
    { scheme: 'DCM', value: '110846', meaning: 'YBR RCT Y Component' },
    { scheme: 'DCM', value: '110847', meaning: 'YBR RCT CB Component' },
    { scheme: 'DCM', value: '110848', meaning: 'YBR RCT CR Component' },
  ],
};
