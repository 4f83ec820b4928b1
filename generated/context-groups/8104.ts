// Breast Tissue Specimen Type, PS3.16 CID 8104
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8104.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8104: ContextGroup = {
  cid: '8104',
  name: 'Breast Tissue Specimen Type',
  uid: '1.2.840.10008.6.1.1046',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '309548003', meaning: 'breast duct sample' },
    { scheme: 'SCT', value: '309059004', meaning: 'frozen section breast sample' },
    { scheme: 'SCT', value: '309546004', meaning: 'lumpectomy breast sample' },
    { scheme: 'SCT', value: '397199005', meaning: 'specimen from breast obtained by excision' },
    { scheme: 'SCT', value: '122595009', meaning: 'specimen from breast obtained by total mastectomy' },
    { scheme: 'SCT', value: '309547008', meaning: 'segmentectomy breast sample' },
    { scheme: 'SCT', value: '309058007', meaning: 'breast tru-cut biopsy sample' },
    { scheme: 'SCT', value: '122737001', meaning: 'specimen from breast obtained by core needle biopsy' },
    { scheme: 'SCT', value: '122738006', meaning: 'specimen from breast, stereotactically guided core needle biopsy' },
    { scheme: 'SCT', value: '122739003', meaning: 'specimen from breast by incisional biopsy of breast mass' },
    { scheme: 'SCT', value: '373102004', meaning: 'specimen from breast obtained by image guided core biopsy' },
  ],
};
