// Abstract Multi-dimensional Image Model Component Unit, PS3.16 CID 7181
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7181.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7181: ContextGroup = {
  cid: '7181',
  name: 'Abstract Multi-dimensional Image Model Component Unit',
  uid: '1.2.840.10008.6.1.918',
  extensible: true,
  includes: ['3500', '3502', '3503', '7460', '7461', '7462', '84', '7277', '10071'],
  codes: [
    { scheme: 'UCUM', value: '1', meaning: 'no units' },
    { scheme: 'UCUM', value: '{ratio}', meaning: 'ratio' },
    { scheme: 'UCUM', value: '[hnsf\'U]', meaning: 'Hounsfield Unit' },
    { scheme: 'UCUM', value: '{counts}', meaning: 'Counts' },
    { scheme: 'UCUM', value: '{counts}/s', meaning: 'Counts per second' },
    { scheme: 'UCUM', value: '[arb\'U]', meaning: 'arbitrary unit' },
    { scheme: 'UCUM', value: 'ppm', meaning: 'ppm' },
    { scheme: 'UCUM', value: 'cm/s', meaning: 'centimeter/second' },
    { scheme: 'UCUM', value: 'mm/s', meaning: 'millimeter/second' },
    { scheme: 'UCUM', value: 'dB', meaning: 'decibel' },
    { scheme: 'UCUM', value: 'Cel', meaning: 'degrees Celsius' },
    { scheme: 'UCUM', value: 'ml/min', meaning: 'milliliter per minute' },
    { scheme: 'UCUM', value: 'ml/s', meaning: 'milliliter per second' },
    { scheme: 'UCUM', value: 'ms', meaning: 'millisecond' },
    { scheme: 'UCUM', value: 's', meaning: 'second' },
    { scheme: 'UCUM', value: 'Hz', meaning: 'Hertz' },
    { scheme: 'UCUM', value: 'mT', meaning: 'milliTesla' },
    { scheme: 'UCUM', value: '{Particles}/[100]g{Tissue}', meaning: 'number particles per 100 gram of tissue' },
    { scheme: 'UCUM', value: 's/mm2', meaning: 'second per square millimeter' },
    { scheme: 'UCUM', value: 'ml/[100]g/min', meaning: 'milliliter per 100 gram per minute' },
    { scheme: 'UCUM', value: 'ml/[100]ml', meaning: 'milliliter per 100 milliliter' },
    { scheme: 'UCUM', value: 'mmol/kg{WetWeight}', meaning: 'millimoles per kg wet weight' },
    { scheme: 'UCUM', value: '/min', meaning: '/min' },
    { scheme: 'UCUM', value: '/s', meaning: '/s' },
  ],
};
