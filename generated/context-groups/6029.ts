// Recommended Follow-up from BI-RADS®, PS3.16 CID 6029
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6029.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6029: ContextGroup = {
  cid: '6029',
  name: 'Recommended Follow-up from BI-RADS®',
  uid: '1.2.840.10008.6.1.359',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111135', meaning: 'Additional projections' },
    { scheme: 'SCT', value: '399163009', meaning: 'Magnification views' },
    { scheme: 'SCT', value: '399055006', meaning: 'Spot compression' },
    { scheme: 'DCM', value: '111136', meaning: 'Spot magnification view(s)' },
    { scheme: 'SCT', value: '16310003', meaning: 'Diagnostic ultrasonography' },
    { scheme: 'DCM', value: '111138', meaning: 'Old films for comparison' },
    { scheme: 'SCT', value: '18102001', meaning: 'Mammary ductogram' },
    { scheme: 'DCM', value: '111140', meaning: 'Normal interval follow-up' },
    { scheme: 'DCM', value: '111141', meaning: 'Any decision to biopsy should be based on clinical assessment' },
    { scheme: 'DCM', value: '111142', meaning: 'Follow-up at short interval (1-11 months)' },
    { scheme: 'DCM', value: '111143', meaning: 'Biopsy should be considered' },
    { scheme: 'DCM', value: '111144', meaning: 'Needle localization and biopsy' },
    { scheme: 'DCM', value: '111145', meaning: 'Histology using core biopsy' },
    { scheme: 'DCM', value: '111146', meaning: 'Suggestive of malignancy - take appropriate action' },
    { scheme: 'DCM', value: '111147', meaning: 'Cytologic analysis' },
    { scheme: 'DCM', value: '111148', meaning: 'Biopsy should be strongly considered' },
    { scheme: 'DCM', value: '111149', meaning: 'Highly suggestive of malignancy - take appropriate action' },
    { scheme: 'DCM', value: '111122', meaning: 'Known biopsy proven malignancy - take appropriate action' },
    { scheme: 'SCT', value: '241615005', meaning: 'MRI of breast' },
  ],
};
