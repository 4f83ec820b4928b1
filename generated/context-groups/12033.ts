// Ultrasound Transducer Geometry, PS3.16 CID 12033
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12033.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12033: ContextGroup = {
  cid: '12033',
  name: 'Ultrasound Transducer Geometry',
  uid: '1.2.840.10008.6.1.808',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '125251', meaning: 'Non-imaging Doppler ultrasound transducer geometry' },
    { scheme: 'DCM', value: '125252', meaning: 'Linear ultrasound transducer geometry' },
    { scheme: 'DCM', value: '125253', meaning: 'Curved linear ultrasound transducer geometry' },
    { scheme: 'DCM', value: '125254', meaning: 'Sector ultrasound transducer geometry' },
    { scheme: 'DCM', value: '125255', meaning: 'Radial ultrasound transducer geometry' },
    { scheme: 'DCM', value: '125256', meaning: 'Ring ultrasound transducer geometry' },
    { scheme: 'DCM', value: '130808', meaning: 'Planar matrix ultrasound transducer geometry' },
    { scheme: 'DCM', value: '130809', meaning: 'Hemispherical ultrasound transducer geometry' },
  ],
};
