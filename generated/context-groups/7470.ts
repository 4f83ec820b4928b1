// Linear Measurement, PS3.16 CID 7470
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7470.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7470: ContextGroup = {
  cid: '7470',
  name: 'Linear Measurement',
  uid: '1.2.840.10008.6.1.524',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '410668003', meaning: 'Length' },
    { scheme: 'DCM', value: '121211', meaning: 'Path length' },
    { scheme: 'DCM', value: '121206', meaning: 'Distance' },
    { scheme: 'SCT', value: '103355008', meaning: 'Width' },
    { scheme: 'SCT', value: '131197000', meaning: 'Depth' },
    { scheme: 'SCT', value: '81827009', meaning: 'Diameter' },
    { scheme: 'SCT', value: '103339001', meaning: 'Long Axis' },
    { scheme: 'SCT', value: '103340004', meaning: 'Short Axis' },
    { scheme: 'SCT', value: '131187009', meaning: 'Major Axis' },
    { scheme: 'SCT', value: '131188004', meaning: 'Minor Axis' },
    { scheme: 'SCT', value: '131189007', meaning: 'Perpendicular Axis' },
    { scheme: 'SCT', value: '131190003', meaning: 'Radius' },
    { scheme: 'SCT', value: '131191004', meaning: 'Perimeter' },
    { scheme: 'SCT', value: '74551000', meaning: 'Circumference' },
    { scheme: 'SCT', value: '131192006', meaning: 'Diameter of circumscribed circle' },
    { scheme: 'DCM', value: '121207', meaning: 'Height' },
    { scheme: 'DCM', value: '121227', meaning: 'Line segment length' },
    { scheme: 'IBSI', value: 'L0JK', meaning: 'Maximum 3D Diameter of a Mesh' },
    { scheme: 'IBSI', value: 'TDIC', meaning: 'Major Axis in 3D Length' },
    { scheme: 'IBSI', value: 'P9VJ', meaning: 'Minor Axis in 3D Length' },
    { scheme: 'IBSI', value: '7J51', meaning: 'Least Axis in 3D Length' },
  ],
};
