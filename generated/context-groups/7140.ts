// Brain Structure for Volumetric Measurement, PS3.16 CID 7140
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7140.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7140: ContextGroup = {
  cid: '7140',
  name: 'Brain Structure for Volumetric Measurement',
  uid: '1.2.840.10008.6.1.967',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '4958002', meaning: 'Amygdala' },
    { scheme: 'SCT', value: '119238007', meaning: 'Brain Stem' },
    { scheme: 'SCT', value: '11000004', meaning: 'Caudate Nucleus' },
    { scheme: 'SCT', value: '25991003', meaning: 'Cerebellar Cortex' },
    { scheme: 'SCT', value: '33060004', meaning: 'Cerebellar White Matter' },
    { scheme: 'SCT', value: '113305005', meaning: 'Cerebellum' },
    { scheme: 'SCT', value: '40146001', meaning: 'Cerebral Gray Matter' },
    { scheme: 'SCT', value: '68523003', meaning: 'Cerebral White Matter' },
    { scheme: 'SCT', value: '1101003', meaning: 'Cranial Cavity' },
    { scheme: 'SCT', value: '33930006', meaning: 'Cranial Subarachnoid Space' },
    { scheme: 'SCT', value: '74968005', meaning: 'Cavum of septum pellucidum' },
    { scheme: 'SCT', value: '35918002', meaning: 'Fourth Ventricle' },
    { scheme: 'SCT', value: '14738005', meaning: 'Globus Pallidus' },
    { scheme: 'SCT', value: '5366008', meaning: 'Hippocampus' },
    { scheme: 'SCT', value: '263972004', meaning: 'Cerebellar Subarachnoid Space' },
    { scheme: 'SCT', value: '53118009', meaning: 'Inferior Horn of Lateral Ventricle' },
    { scheme: 'SCT', value: '66720007', meaning: 'Lateral Ventricle' },
    { scheme: 'SCT', value: '427667007', meaning: 'Nucleus Accumbens' },
    { scheme: 'SCT', value: '128319008', meaning: 'Intracranial structure' },
    { scheme: 'SCT', value: '89278009', meaning: 'Putamen' },
    { scheme: 'SCT', value: '119406000', meaning: 'Thalamus' },
    { scheme: 'SCT', value: '49841001', meaning: 'Third ventricle' },
    { scheme: 'DCM', value: '110700', meaning: 'Ventral Diencephalon' },
    { scheme: 'DCM', value: '110701', meaning: 'White Matter T1 Hypointensity' },
    { scheme: 'DCM', value: '110702', meaning: 'White Matter T2 Hyperintensity' },
  ],
};
