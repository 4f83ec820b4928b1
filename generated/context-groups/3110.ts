// Nuclear Cardiology Protocol, PS3.16 CID 3110
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3110.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3110: ContextGroup = {
  cid: '3110',
  name: 'Nuclear Cardiology Protocol',
  uid: '1.2.840.10008.6.1.742',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '431511008', meaning: 'Stress thallium procedure' },
    { scheme: 'DCM', value: '122781', meaning: 'Rest thallium/stress technetium procedure' },
    { scheme: 'DCM', value: '122782', meaning: 'Rest technetium/stress technetium 1 day procedure' },
    { scheme: 'DCM', value: '122783', meaning: 'Rest technetium/stress technetium 2 day procedure' },
    { scheme: 'DCM', value: '122784', meaning: 'Stress technetium/rest technetium 1 day procedure' },
    { scheme: 'DCM', value: '122785', meaning: 'NM Myocardial Viability procedure' },
  ],
};
