// Modality PPS Discontinuation Reason, PS3.16 CID 9301
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9301.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9301: ContextGroup = {
  cid: '9301',
  name: 'Modality PPS Discontinuation Reason',
  uid: '1.2.840.10008.6.1.812',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '110500', meaning: 'Doctor canceled procedure' },
    { scheme: 'DCM', value: '110501', meaning: 'Equipment failure' },
    { scheme: 'DCM', value: '110502', meaning: 'Incorrect procedure ordered' },
    { scheme: 'DCM', value: '110503', meaning: 'Patient allergic to media/contrast' },
    { scheme: 'DCM', value: '110504', meaning: 'Patient died' },
    { scheme: 'DCM', value: '110505', meaning: 'Patient refused to continue procedure' },
    { scheme: 'DCM', value: '110506', meaning: 'Patient taken for treatment or surgery' },
    { scheme: 'DCM', value: '110507', meaning: 'Patient did not arrive' },
    { scheme: 'DCM', value: '110508', meaning: 'Patient pregnant' },
    { scheme: 'DCM', value: '110509', meaning: 'Change of procedure for correct charging' },
    { scheme: 'DCM', value: '110510', meaning: 'Duplicate order' },
    { scheme: 'DCM', value: '110511', meaning: 'Nursing unit cancel' },
    { scheme: 'DCM', value: '110512', meaning: 'Incorrect side ordered' },
    { scheme: 'DCM', value: '110513', meaning: 'Discontinued for unspecified reason' },
    { scheme: 'DCM', value: '110514', meaning: 'Incorrect worklist entry selected' },
    { scheme: 'DCM', value: '110515', meaning: 'Patient condition prevented continuing' },
    { scheme: 'DCM', value: '110516', meaning: 'Equipment change' },
    { scheme: 'SCT', value: '95384003', meaning: 'Injection Site Extravasation' },
    { scheme: 'SCT', value: '292094009', meaning: 'Radiopharmaceutical Adverse Reaction' },
  ],
};
