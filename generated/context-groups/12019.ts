// OB-GYN Fetus Summary, PS3.16 CID 12019
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12019.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12019: ContextGroup = {
  cid: '12019',
  name: 'OB-GYN Fetus Summary',
  uid: '1.2.840.10008.6.1.567',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '18185-9', meaning: 'Gestational Age' },
    { scheme: 'LN', value: '11888-5', meaning: 'Composite Ultrasound Age' },
    { scheme: 'LN', value: '11885-1', meaning: 'Gestational Age by LMP' },
    { scheme: 'LN', value: '11727-5', meaning: 'Estimated Weight' },
    { scheme: 'LN', value: '11767-1', meaning: 'EFW percentile rank' },
    { scheme: 'LN', value: '98032-6', meaning: 'EFW Ratio' },
    { scheme: 'LN', value: '98031-8', meaning: 'EFW Discordance' },
    { scheme: 'LN', value: '11948-7', meaning: 'Fetal Heart Rate' },
  ],
};
