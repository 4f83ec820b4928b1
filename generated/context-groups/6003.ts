// Change Since Last Mammogram or Prior Surgery from BI-RADS®, PS3.16 CID 6003
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6003.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6003: ContextGroup = {
  cid: '6003',
  name: 'Change Since Last Mammogram or Prior Surgery from BI-RADS®',
  uid: '1.2.840.10008.6.1.333',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '129721008', meaning: 'New finding' },
    { scheme: 'SCT', value: '129722001', meaning: 'Finding partially removed' },
    { scheme: 'SCT', value: '129723006', meaning: 'No significant changes in the finding' },
    { scheme: 'SCT', value: '15454001', meaning: 'Increase in size' },
    { scheme: 'SCT', value: '19776001', meaning: 'Decrease in size' },
    { scheme: 'SCT', value: '129726003', meaning: 'Increase in number of calcifications' },
    { scheme: 'SCT', value: '129727007', meaning: 'Decrease in number of calcifications' },
    { scheme: 'SCT', value: '129728002', meaning: 'Less defined' },
    { scheme: 'SCT', value: '129729005', meaning: 'More defined' },
    { scheme: 'SCT', value: '129730000', meaning: 'Removal of implant since previous mammogram' },
    { scheme: 'SCT', value: '129731001', meaning: 'Implant revised since previous mammogram' },
  ],
};
