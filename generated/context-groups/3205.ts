// Indications for Pharmacological Stress Test, PS3.16 CID 3205
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3205.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3205: ContextGroup = {
  cid: '3205',
  name: 'Indications for Pharmacological Stress Test',
  uid: '1.2.840.10008.6.1.760',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '63467002', meaning: 'Left bundle branch block' },
    { scheme: 'SCT', value: '441509002', meaning: 'Patient has pacemaker' },
    { scheme: 'SCT', value: '29426003', meaning: 'Paralytic syndrome' },
    { scheme: 'SCT', value: '20262006', meaning: 'Ataxia or incoordination' },
    { scheme: 'SCT', value: '400047006', meaning: 'Peripheral vascular disease' },
    { scheme: 'SCT', value: '19829001', meaning: 'Pulmonary disease' },
    { scheme: 'SCT', value: '22325002', meaning: 'Gait problem' },
    { scheme: 'SCT', value: '274662006', meaning: 'Transient limb paralysis' },
    { scheme: 'SCT', value: '13791008', meaning: 'Asthenia (debility)' },
    { scheme: 'SCT', value: '238108007', meaning: 'Cachexia' },
    { scheme: 'SCT', value: '46866001', meaning: 'Fracture of lower limb' },
    { scheme: 'SCT', value: '26947005', meaning: 'Open wound of lower limb' },
    { scheme: 'SCT', value: '161622006', meaning: 'Lower limb amputation' },
    { scheme: 'SCT', value: '103321005', meaning: 'Request by Physician' },
    { scheme: 'SCT', value: '105501005', meaning: 'Dependence on enabling machine or device' },
    { scheme: 'SCT', value: '428752002', meaning: 'Recent Myocardial infarction' },
    { scheme: 'SCT', value: '429733000', meaning: 'Cannot reach target heart rate' },
    { scheme: 'DCM', value: '122764', meaning: 'Patient weight exceeds equipment limit' },
  ],
};
