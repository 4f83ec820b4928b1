// Ultrasound Beam Path, PS3.16 CID 7
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7: ContextGroup = {
  cid: '7',
  name: 'Ultrasound Beam Path',
  uid: '1.2.840.10008.6.1.5',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '103381007', meaning: 'Trans-hepatic' },
    { scheme: 'SCT', value: '103353001', meaning: 'Trans-gastric' },
    { scheme: 'SCT', value: '103348006', meaning: 'Trans-pleural' },
    { scheme: 'SCT', value: '103354007', meaning: 'Trans-mural' },
    { scheme: 'SCT', value: '129226004', meaning: 'Trans-orbital' },
    { scheme: 'SCT', value: '103349003', meaning: 'Trans-pancreatic' },
    { scheme: 'SCT', value: '6706003', meaning: 'Trans-rectal' },
    { scheme: 'SCT', value: '103347001', meaning: 'Trans-renal' },
    { scheme: 'SCT', value: '103382000', meaning: 'Trans-temporal' },
    { scheme: 'SCT', value: '103345009', meaning: 'Trans-thecal' },
    { scheme: 'SCT', value: '57257006', meaning: 'Trans-urethral' },
    { scheme: 'SCT', value: '103344008', meaning: 'Trans-vesical' },
    { scheme: 'SCT', value: '103346005', meaning: 'Trans-splenic' },
    { scheme: 'SCT', value: '103383005', meaning: 'Trans-esophageal' },
    { scheme: 'SCT', value: '66739002', meaning: 'Trans-abdominal' },
    { scheme: 'SCT', value: '54300008', meaning: 'Trans-vaginal' },
  ],
};
