// Breast Cancer Risk Factor, PS3.16 CID 6081
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_6081.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid6081: ContextGroup = {
  cid: '6081',
  name: 'Breast Cancer Risk Factor',
  uid: '1.2.840.10008.6.1.403',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '111550', meaning: 'Personal breast cancer history' },
    { scheme: 'DCM', value: '111551', meaning: 'History of endometrial cancer' },
    { scheme: 'DCM', value: '111552', meaning: 'History of ovarian cancer' },
    { scheme: 'DCM', value: '111553', meaning: 'History of high risk lesion on previous biopsy' },
    { scheme: 'DCM', value: '111554', meaning: 'Post menopausal patient' },
    { scheme: 'SCT', value: '102877006', meaning: 'Nulliparous' },
    { scheme: 'DCM', value: '111555', meaning: 'Late child bearing (after 30)' },
    { scheme: 'DCM', value: '111556', meaning: 'BRCA1 breast cancer gene' },
    { scheme: 'DCM', value: '111557', meaning: 'BRCA2 breast cancer gene' },
    { scheme: 'DCM', value: '111558', meaning: 'BRCA3 breast cancer gene' },
    { scheme: 'SCT', value: '429740004', meaning: 'Family history of breast cancer' },
    { scheme: 'DCM', value: '111559', meaning: 'Weak family history of breast cancer' },
    { scheme: 'DCM', value: '111560', meaning: 'Intermediate family history of breast cancer' },
    { scheme: 'DCM', value: '111561', meaning: 'Very strong family history of breast cancer' },
    { scheme: 'DCM', value: '111562', meaning: 'Family history of prostate cancer' },
    { scheme: 'DCM', value: '111563', meaning: 'Family history unknown' },
    { scheme: 'SCT', value: '313376005', meaning: 'No family history of breast carcinoma' },
  ],
};
