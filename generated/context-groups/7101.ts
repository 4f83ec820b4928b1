// Brain Atlas Fiducial, PS3.16 CID 7101
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7101.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7101: ContextGroup = {
  cid: '7101',
  name: 'Brain Atlas Fiducial',
  uid: '1.2.840.10008.6.1.495',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125030', meaning: 'Inter-Hemispheric Plane' },
    { scheme: 'SCT', value: '62872008', meaning: 'Anterior Commissure' },
    { scheme: 'SCT', value: '279336005', meaning: 'Posterior Commissure' },
    { scheme: 'DCM', value: '125031', meaning: 'Right Hemisphere Most Anterior' },
    { scheme: 'DCM', value: '125032', meaning: 'Right Hemisphere Most Posterior' },
    { scheme: 'DCM', value: '125033', meaning: 'Right Hemisphere Most Superior' },
    { scheme: 'DCM', value: '125034', meaning: 'Right Hemisphere Most Inferior' },
    { scheme: 'DCM', value: '125035', meaning: 'Left Hemisphere Most Anterior' },
    { scheme: 'DCM', value: '125036', meaning: 'Left Hemisphere Most Posterior' },
    { scheme: 'DCM', value: '125037', meaning: 'Left Hemisphere Most Superior' },
    { scheme: 'DCM', value: '125038', meaning: 'Left Hemisphere Most Inferior' },
  ],
};
