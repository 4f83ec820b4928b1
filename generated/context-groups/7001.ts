// Diagnostic Imaging Report Heading, PS3.16 CID 7001
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7001.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7001: ContextGroup = {
  cid: '7001',
  name: 'Diagnostic Imaging Report Heading',
  uid: '1.2.840.10008.6.1.482',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'LN', value: '11329-0', meaning: 'History' },
    { scheme: 'LN', value: '55115-0', meaning: 'Request' },
    { scheme: 'LN', value: '55111-9', meaning: 'Current Procedure Descriptions' },
    { scheme: 'LN', value: '55114-3', meaning: 'Prior Procedure Descriptions' },
    { scheme: 'LN', value: '18834-2', meaning: 'Previous Findings' },
    { scheme: 'LN', value: '59776-5', meaning: 'Findings' },
    { scheme: 'LN', value: '19005-8', meaning: 'Impressions' },
    { scheme: 'LN', value: '18783-1', meaning: 'Recommendations' },
    { scheme: 'LN', value: '55110-1', meaning: 'Conclusions' },
    { scheme: 'LN', value: '55107-7', meaning: 'Addendum' },
    { scheme: 'LN', value: '18785-6', meaning: 'Indications for Procedure' },
    { scheme: 'LN', value: '55108-5', meaning: 'Patient Presentation' },
    { scheme: 'LN', value: '55109-3', meaning: 'Complications' },
    { scheme: 'LN', value: '55112-7', meaning: 'Summary' },
    { scheme: 'LN', value: '55113-5', meaning: 'Key Images' },
    { scheme: 'LN', value: '73569-6', meaning: 'Radiation Exposure and Protection Information' },
    { scheme: 'LN', value: '55752-0', meaning: 'Clinical Information' },
    { scheme: 'LN', value: '29549-3', meaning: 'Medications Administered' },
    { scheme: 'LN', value: '73568-8', meaning: 'Communication of Critical Results' },
  ],
};
