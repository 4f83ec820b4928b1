// Microscopy Filter, PS3.16 CID 8124
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_8124.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid8124: ContextGroup = {
  cid: '8124',
  name: 'Microscopy Filter',
  uid: '1.2.840.10008.6.1.901',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '445465004', meaning: 'Green optical filter' },
    { scheme: 'SCT', value: '445279009', meaning: 'Red optical filter' },
    { scheme: 'SCT', value: '445084008', meaning: 'Blue optical filter' },
    { scheme: 'SCT', value: '445169002', meaning: 'Infrared optical filter' },
    { scheme: 'SCT', value: '445391002', meaning: 'Polarizing optical filter' },
    { scheme: 'SCT', value: '445278001', meaning: 'Violet optical filter' },
    { scheme: 'SCT', value: '445254006', meaning: 'Ultraviolet optical filter' },
    { scheme: 'SCT', value: '445316008', meaning: 'Dichroic beamsplitter' },
    { scheme: 'SCT', value: '445635004', meaning: 'Hoffman modulator' },
    { scheme: 'SCT', value: '445624009', meaning: 'Darkfield stop' },
    { scheme: 'SCT', value: '445623003', meaning: 'Rheinberg filter' },
    { scheme: 'SCT', value: '445625005', meaning: 'Phase contrast plate' },
    { scheme: 'SCT', value: '445634000', meaning: 'Condenser annulus' },
    { scheme: 'SCT', value: '445633006', meaning: 'Nomarski prism' },
    { scheme: 'SCT', value: '445663002', meaning: 'de Sénarmont compensator' },
    { scheme: 'DCM', value: '111609', meaning: 'No filter' },
  ],
};
