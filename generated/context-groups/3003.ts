// Hemodynamic Waveform Source, PS3.16 CID 3003
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_3003.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid3003: ContextGroup = {
  cid: '3003',
  name: 'Hemodynamic Waveform Source',
  uid: '1.2.840.10008.6.1.44',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '128444004', meaning: 'Aortic pressure waveform' },
    { scheme: 'SCT', value: '128453006', meaning: 'Aortic valve pullback pressure waveform' },
    { scheme: 'SCT', value: '128446002', meaning: 'Arterial pressure waveform' },
    { scheme: 'SCT', value: '128445003', meaning: 'Central venous pressure waveform' },
    { scheme: 'SCT', value: '128455004', meaning: 'Dye dilution cardiac output waveform' },
    { scheme: 'SCT', value: '128442000', meaning: 'Femoral artery pressure waveform' },
    { scheme: 'SCT', value: '128434001', meaning: 'Hemodynamic flow waveform' },
    { scheme: 'SCT', value: '128552003', meaning: 'Hemodynamic impedance waveform' },
    { scheme: 'SCT', value: '128435000', meaning: 'Hemodynamic oxygen saturation waveform' },
    { scheme: 'SCT', value: '128433007', meaning: 'Hemodynamic pressure waveform' },
    { scheme: 'SCT', value: '128432002', meaning: 'Hemodynamic waveform' },
    { scheme: 'SCT', value: '128441007', meaning: 'Left atrium pressure waveform' },
    { scheme: 'SCT', value: '128438003', meaning: 'Left ventricle pressure waveform' },
    { scheme: 'SCT', value: '128450009', meaning: 'Mitral valve pullback pressure waveform' },
    { scheme: 'SCT', value: '128447006', meaning: 'Pulmonary artery oxygen saturation waveform' },
    { scheme: 'SCT', value: '128443005', meaning: 'Pulmonary artery pressure waveform' },
    { scheme: 'SCT', value: '128449009', meaning: 'Pulmonary artery wedge pressure waveform' },
    { scheme: 'SCT', value: '128448001', meaning: 'Pulmonary capillary wedge pressure waveform' },
    { scheme: 'SCT', value: '128452001', meaning: 'Pulmonary valve pullback pressure waveform' },
    { scheme: 'SCT', value: '128436004', meaning: 'Respiration impedance waveform' },
    { scheme: 'SCT', value: '128440008', meaning: 'Right atrium pressure waveform' },
    { scheme: 'SCT', value: '128439006', meaning: 'Right ventricle pressure waveform' },
    { scheme: 'SCT', value: '128437008', meaning: 'Temperature waveform' },
    { scheme: 'SCT', value: '128454000', meaning: 'Thermal cardiac output waveform' },
    { scheme: 'SCT', value: '128451008', meaning: 'Tricuspid valve pullback pressure waveform' },
  ],
};
