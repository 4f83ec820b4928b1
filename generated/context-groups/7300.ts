// Implant Material, PS3.16 CID 7300
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7300.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7300: ContextGroup = {
  cid: '7300',
  name: 'Implant Material',
  uid: '1.2.840.10008.6.1.1031',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '261250004', meaning: 'Nickel Titanium' },
    { scheme: 'SCT', value: '256496006', meaning: 'Gold Alloy' },
    { scheme: 'SCT', value: '256506002', meaning: 'Stainless Steel Material' },
    { scheme: 'SCT', value: '412155002', meaning: 'Polymer' },
    { scheme: 'SCT', value: '256501007', meaning: 'Carbon Fiber' },
    { scheme: 'UNS', value: 'S31673', meaning: 'Stainless steel (SS316L)' },
    { scheme: 'UNS', value: 'R50250', meaning: 'Titanium' },
    { scheme: 'UNS', value: 'R56400', meaning: 'Titanium alloy (Titanium Aluminium-6 Vanadium-4)' },
    { scheme: 'UNS', value: 'R30075', meaning: 'Cobalt chromium alloy (Cobalt Chromium-28 Molybdenum 6)' },
    { scheme: 'DCM', value: '130736', meaning: 'Titanium alloy (Titanium Molybdenum-15 Zirconium-5 Aluminium-3)' },
    { scheme: 'UNS', value: 'R30605', meaning: 'Cobalt-chromium alloy (Cobalt Chromium-20 Tungsten-15 Nickel-10)' },
    { scheme: 'UNS', value: 'R30035', meaning: 'Cobalt-chromium alloy (Cobalt Nickel-35 Chromium-20 Molybdenum-10)' },
    { scheme: 'UNS', value: 'R30003', meaning: 'Cobalt-chromium alloy (Cobalt Chromium-20 Nickel-15 Iron-15 Molybdenum-7 Manganese-2)' },
    { scheme: 'UNS', value: 'R56700', meaning: 'Titanium alloy (Titanium Aluminium-6 Niobium-7)' },
  ],
};
