// Referenced Image Purpose of Reference, PS3.16 CID 7201
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7201.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7201: ContextGroup = {
  cid: '7201',
  name: 'Referenced Image Purpose of Reference',
  uid: '1.2.840.10008.6.1.508',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '121311', meaning: 'Localizer' },
    { scheme: 'DCM', value: '121312', meaning: 'Biopsy localizer' },
    { scheme: 'DCM', value: '121313', meaning: 'Other partial views' },
    { scheme: 'DCM', value: '121314', meaning: 'Other image of biplane pair' },
    { scheme: 'DCM', value: '121315', meaning: 'Other image of stereoscopic pair' },
    { scheme: 'DCM', value: '121316', meaning: 'Images related to standalone object' },
    { scheme: 'DCM', value: '121317', meaning: 'Spectroscopy' },
    { scheme: 'DCM', value: '121338', meaning: 'Anatomic image' },
    { scheme: 'DCM', value: '121339', meaning: 'Functional image' },
    { scheme: 'DCM', value: '121340', meaning: 'Spectral filtered image' },
    { scheme: 'DCM', value: '121341', meaning: 'Device localizer' },
    { scheme: 'DCM', value: '121346', meaning: 'Acquisition frames corresponding to volume' },
    { scheme: 'DCM', value: '121347', meaning: 'Volume corresponding to spatially-related acquisition frames' },
    { scheme: 'DCM', value: '121348', meaning: 'Temporal Predecessor' },
    { scheme: 'DCM', value: '121349', meaning: 'Temporal Successor' },
    { scheme: 'DCM', value: '129201', meaning: 'Image used for Treatment Planning' },
    { scheme: 'DCM', value: '129202', meaning: 'Image used for Dose Calculation' },
    { scheme: 'DCM', value: '129203', meaning: 'Image Acquired during Treatment' },
    { scheme: 'DCM', value: '129204', meaning: 'Image used as Reference Image for Treatment' },
    { scheme: 'DCM', value: '130750', meaning: 'Quality control material image' },
  ],
};
