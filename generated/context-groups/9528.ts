// Brachytherapy Isotope, PS3.16 CID 9528
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_9528.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid9528: ContextGroup = {
  cid: '9528',
  name: 'Brachytherapy Isotope',
  uid: '1.2.840.10008.6.1.1238',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '55117002', meaning: '^137^Cesium' },
    { scheme: 'SCT', value: '13237009', meaning: '^131^Cesium' },
    { scheme: 'SCT', value: '48341001', meaning: '^192^Iridium' },
    { scheme: 'SCT', value: '68630002', meaning: '^125^Iodine' },
    { scheme: 'SCT', value: '9351000', meaning: '^103^Palladium' },
    { scheme: 'SCT', value: '35978008', meaning: '^252^Californium' },
    { scheme: 'SCT', value: '5405008', meaning: '^60^Cobalt' },
    { scheme: 'SCT', value: '28243009', meaning: '^226^Radium' },
    { scheme: 'SCT', value: '14691008', meaning: '^90^Yttrium' },
    { scheme: 'SCT', value: '24301009', meaning: '^198^Gold' },
    { scheme: 'SCT', value: '32505007', meaning: '^32^Phosphorus' },
    { scheme: 'SCT', value: '51800004', meaning: '^222^Radon' },
    { scheme: 'SCT', value: '14071002', meaning: '^90^Strontium' },
    { scheme: 'SCT', value: '8227001', meaning: '^106^Ruthenium' },
    { scheme: 'SCT', value: '41758004', meaning: '^169^Ytterbium' },
  ],
};
