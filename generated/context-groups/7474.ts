// General Volume Calculation Method, PS3.16 CID 7474
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7474.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7474: ContextGroup = {
  cid: '7474',
  name: 'General Volume Calculation Method',
  uid: '1.2.840.10008.6.1.528',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '122503', meaning: 'Integration of sum of closed areas on contiguous slices method for volume' },
    { scheme: 'DCM', value: '126030', meaning: 'Sum of segmented voxel method for volume' },
    { scheme: 'DCM', value: '126029', meaning: 'LWH method for volume of ellipsoid' },
  ],
};
