// DICOM Device, PS3.16 CID 30
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_30.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid30: ContextGroup = {
  cid: '30',
  name: 'DICOM Device',
  uid: '1.2.840.10008.6.1.20',
  extensible: true,
  includes: ['29'],
  codes: [
    { scheme: 'DCM', value: 'ARCHIVE', meaning: 'Archive' },
    { scheme: 'DCM', value: 'CAD', meaning: 'Computer Assisted Detection/Diagnosis' },
    { scheme: 'DCM', value: 'CAPTURE', meaning: 'Image Capture' },
    { scheme: 'DCM', value: 'COMP', meaning: 'Computation Server' },
    { scheme: 'DCM', value: 'DSS', meaning: 'Department System Scheduler' },
    { scheme: 'DCM', value: 'FILMD', meaning: 'Film Digitizer' },
    { scheme: 'DCM', value: 'LOG', meaning: 'Procedure Logging' },
    { scheme: 'DCM', value: 'M3D', meaning: '3D Manufacturing Modeling System' },
    { scheme: 'DCM', value: 'MCD', meaning: 'Media Creation Device' },
    { scheme: 'DCM', value: 'PRINT', meaning: 'Hard Copy Print Server' },
    { scheme: 'DCM', value: 'RT', meaning: 'Radiation Therapy Device' },
    { scheme: 'DCM', value: 'STAIN', meaning: 'Automated Slide Stainer' },
    { scheme: 'DCM', value: 'WSD', meaning: 'Workstation' },
  ],
};
