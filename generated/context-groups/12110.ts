// Lower Extremity Vein, PS3.16 CID 12110
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_12110.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid12110: ContextGroup = {
  cid: '12110',
  name: 'Lower Extremity Vein',
  uid: '1.2.840.10008.6.1.577',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '26703007', meaning: 'Anterior Tibial Vein' },
    { scheme: 'SCT', value: '714754004', meaning: 'Lateral calf perforator' },
    { scheme: 'SCT', value: '397363009', meaning: 'Common Femoral Vein' },
    { scheme: 'SCT', value: '46027005', meaning: 'Common Iliac Vein' },
    { scheme: 'SCT', value: '63507001', meaning: 'External Iliac Vein' },
    { scheme: 'SCT', value: '264481007', meaning: 'Gastrocnemius vein' },
    { scheme: 'SCT', value: '397437000', meaning: 'Giacomini vein' },
    { scheme: 'SCT', value: '60734001', meaning: 'Great Saphenous Vein' },
    { scheme: 'SCT', value: '414369008', meaning: 'Great Saphenous Vein of Thigh' },
    { scheme: 'SCT', value: '414368000', meaning: 'Great Saphenous Vein of Calf' },
    { scheme: 'SCT', value: '26805005', meaning: 'Lesser Saphenous Vein' },
    { scheme: 'SCT', value: '71758008', meaning: 'Peroneal Vein' },
    { scheme: 'SCT', value: '56849005', meaning: 'Popliteal Vein' },
    { scheme: 'SCT', value: '397435008', meaning: 'Posterior arch vein' },
    { scheme: 'SCT', value: '4258007', meaning: 'Posterior Tibial Vein' },
    { scheme: 'SCT', value: '23438002', meaning: 'Profunda Femoris Vein' },
    { scheme: 'SCT', value: '128587003', meaning: 'Saphenofemoral Junction' },
    { scheme: 'SCT', value: '362072009', meaning: 'Saphenous vein' },
    { scheme: 'SCT', value: '397427005', meaning: 'Soleal vein' },
    { scheme: 'SCT', value: '397364003', meaning: 'Superficial Femoral Vein' },
    { scheme: 'SCT', value: '714759009', meaning: 'Thigh perforator' },
    { scheme: 'SCT', value: '40300007', meaning: 'Internal iliac vein' },
    { scheme: 'SCT', value: '244415001', meaning: 'Saphenopopliteal junction' },
    { scheme: 'SCT', value: '128560002', meaning: 'Hunterian perforating vein' },
    { scheme: 'SCT', value: '128549006', meaning: 'Cockett\'s perforating vein' },
    { scheme: 'SCT', value: '128548003', meaning: 'Boyd\'s perforating vein' },
  ],
};
