// Liver Ultrasound Study Indication, PS3.16 CID 12325
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12325.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12325: ContextGroup = {
  cid: '12325',
  name: 'Liver Ultrasound Study Indication',
  uid: '1.2.840.10008.6.1.1452',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '41309000', meaning: 'Alcoholic liver disease' },
    { scheme: 'SCT', value: '19943007', meaning: 'Cirrhosis of liver' },
    { scheme: 'SCT', value: '128241005', meaning: 'Hepatitis' },
    { scheme: 'SCT', value: '66071002', meaning: 'Hepatitis B' },
    { scheme: 'SCT', value: '50711007', meaning: 'Hepatitis C' },
    { scheme: 'SCT', value: '80515008', meaning: 'Hepatomegaly' },
    { scheme: 'SCT', value: '18165001', meaning: 'Jaundice' },
    { scheme: 'SCT', value: '1231824009', meaning: 'Nonalcoholic fatty liver disease (NAFLD)' },
    { scheme: 'SCT', value: '197315008', meaning: 'Nonalcoholic fatty liver (NAFL)' },
    { scheme: 'SCT', value: '442685003', meaning: 'Nonalcoholic steatohepatitis (NASH)' },
    { scheme: 'SCT', value: '409673008', meaning: 'Serum alanine aminotransferase level raised' },
    { scheme: 'SCT', value: '115347700', meaning: 'Serum albumin below reference range' },
    { scheme: 'SCT', value: '166612004', meaning: 'Serum bilirubin raised' },
  ],
};
