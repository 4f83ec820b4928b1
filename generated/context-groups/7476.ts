// Gray Level Size Zone Based Feature, PS3.16 CID 7476
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7476.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7476: ContextGroup = {
  cid: '7476',
  name: 'Gray Level Size Zone Based Feature',
  uid: '1.2.840.10008.6.1.1200',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'IBSI', value: '5QRC', meaning: 'Small Zone Emphasis' },
    { scheme: 'IBSI', value: '48P8', meaning: 'Large Zone Emphasis' },
    { scheme: 'IBSI', value: 'XMSY', meaning: 'Low Gray Level Zone Emphasis' },
    { scheme: 'IBSI', value: '5GN9', meaning: 'High Gray Level Zone Emphasis' },
    { scheme: 'IBSI', value: '5RAI', meaning: 'Small Zone Low Gray Level Emphasis' },
    { scheme: 'IBSI', value: 'HW1V', meaning: 'Small Zone High Gray Level Emphasis' },
    { scheme: 'IBSI', value: 'YH51', meaning: 'Large Zone Low Gray Level Emphasis' },
    { scheme: 'IBSI', value: 'J17V', meaning: 'Large Zone High Gray Level Emphasis' },
    { scheme: 'IBSI', value: 'JNSA', meaning: 'Gray Level Nonuniformity of Size Zone Counts' },
    { scheme: 'IBSI', value: 'Y1RO', meaning: 'Normalized Gray Level Nonuniformity of Size Zone Counts' },
    { scheme: 'IBSI', value: '4JP3', meaning: 'Zone Size Nonuniformity' },
    { scheme: 'IBSI', value: 'VB3A', meaning: 'Normalized Zone Size Nonuniformity' },
    { scheme: 'IBSI', value: 'P30P', meaning: 'Size Zone Percentage' },
    { scheme: 'IBSI', value: 'BYLV', meaning: 'Gray Level Variance in Size Zones' },
    { scheme: 'IBSI', value: '3NSA', meaning: 'Zone Size Variance' },
    { scheme: 'IBSI', value: 'GU8N', meaning: 'Zone Size Entropy' },
  ],
};
