// Gray Level Run Length Based Feature, PS3.16 CID 7475
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7475.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7475: ContextGroup = {
  cid: '7475',
  name: 'Gray Level Run Length Based Feature',
  uid: '1.2.840.10008.6.1.1199',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'IBSI', value: '22OV', meaning: 'Short Runs Emphasis' },
    { scheme: 'IBSI', value: 'W4KF', meaning: 'Long Runs Emphasis' },
    { scheme: 'IBSI', value: 'V3SW', meaning: 'Low Gray Level Run Emphasis' },
    { scheme: 'IBSI', value: 'G3QZ', meaning: 'High Gray Level Run Emphasis' },
    { scheme: 'IBSI', value: 'HTZT', meaning: 'Short Run Low Gray Level Emphasis' },
    { scheme: 'IBSI', value: 'GD3A', meaning: 'Short Run High Gray Level Emphasis' },
    { scheme: 'IBSI', value: 'IVPO', meaning: 'Long Run Low Gray Level Emphasis' },
    { scheme: 'IBSI', value: '3KUM', meaning: 'Long Run High Gray Level Emphasis' },
    { scheme: 'IBSI', value: 'R5YN', meaning: 'Gray Level Nonuniformity in Runs' },
    { scheme: 'IBSI', value: 'OVBL', meaning: 'Normalized Gray Level Nonuniformity in Runs' },
    { scheme: 'IBSI', value: 'W92Y', meaning: 'Run Length Nonuniformity' },
    { scheme: 'IBSI', value: 'IC23', meaning: 'Normalized Run Length Nonuniformity' },
    { scheme: 'IBSI', value: '9ZK5', meaning: 'Run Percentage' },
    { scheme: 'IBSI', value: '8CE5', meaning: 'Gray Level Variance in Runs' },
    { scheme: 'IBSI', value: 'SXLW', meaning: 'Run Length Variance' },
    { scheme: 'IBSI', value: 'HJ9O', meaning: 'Run Entropy' },
  ],
};
