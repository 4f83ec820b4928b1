// Visual Evaluation Method, PS3.16 CID 8300
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8300.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8300: ContextGroup = {
  cid: '8300',
  name: 'Visual Evaluation Method',
  uid: '1.2.840.10008.6.1.980',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '109701', meaning: 'Overall image quality evaluation' },
    { scheme: 'DCM', value: '109702', meaning: 'Grayscale resolution evaluation' },
    { scheme: 'DCM', value: '109703', meaning: 'Luminance response evaluation' },
    { scheme: 'DCM', value: '109704', meaning: 'Luminance uniformity evaluation' },
    { scheme: 'DCM', value: '109705', meaning: 'Chromaticity evaluation' },
    { scheme: 'DCM', value: '109706', meaning: 'Pixel faults evaluation' },
    { scheme: 'DCM', value: '109707', meaning: 'Veiling glare evaluation' },
    { scheme: 'DCM', value: '109708', meaning: 'Geometrical image evaluation' },
    { scheme: 'DCM', value: '109709', meaning: 'Angular viewing evaluation' },
    { scheme: 'DCM', value: '109710', meaning: 'Clinical evaluation' },
  ],
};
