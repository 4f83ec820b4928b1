// IEC61217 Device Position Parameter, PS3.16 CID 9401
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9401.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9401: ContextGroup = { cid: '9401', name: 'IEC61217 Device Position Parameter', uid: '1.2.840.10008.6.1.1023', extensible: true, includes: ['9402', '9403'], codes: [] };
