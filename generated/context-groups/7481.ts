// Breed Registry, PS3.16 CID 7481
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7481.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7481: ContextGroup = {
  cid: '7481',
  name: 'Breed Registry',
  uid: '1.2.840.10008.6.1.530',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'DCM', value: '109200', meaning: 'America Kennel Club' },
    { scheme: 'DCM', value: '109201', meaning: 'America\'s Pet Registry Inc.' },
    { scheme: 'DCM', value: '109202', meaning: 'American Canine Association' },
    { scheme: 'DCM', value: '109203', meaning: 'American Purebred Registry' },
    { scheme: 'DCM', value: '109204', meaning: 'American Rare Breed Association' },
    { scheme: 'DCM', value: '109205', meaning: 'Animal Registry Unlimited' },
    { scheme: 'DCM', value: '109206', meaning: 'Animal Research Foundation' },
    { scheme: 'DCM', value: '109207', meaning: 'Canadian Border Collie Association' },
    { scheme: 'DCM', value: '109208', meaning: 'Canadian Kennel Club' },
    { scheme: 'DCM', value: '109209', meaning: 'Canadian Livestock Records Association' },
    { scheme: 'DCM', value: '109210', meaning: 'Canine Federation of Canada' },
    { scheme: 'DCM', value: '109211', meaning: 'Continental Kennel Club' },
    { scheme: 'DCM', value: '109212', meaning: 'Dog Registry of America' },
    { scheme: 'DCM', value: '109213', meaning: 'Federation of International Canines' },
    { scheme: 'DCM', value: '109214', meaning: 'International Progressive Dog Breeders\' Alliance' },
    { scheme: 'DCM', value: '109215', meaning: 'National Kennel Club' },
    { scheme: 'DCM', value: '109216', meaning: 'North American Purebred Dog Registry' },
    { scheme: 'DCM', value: '109217', meaning: 'United All Breed Registry' },
    { scheme: 'DCM', value: '109218', meaning: 'United Kennel Club' },
    { scheme: 'DCM', value: '109219', meaning: 'Universal Kennel Club International' },
    { scheme: 'DCM', value: '109220', meaning: 'Working Canine Association of Canada' },
    { scheme: 'DCM', value: '109221', meaning: 'World Kennel Club' },
    { scheme: 'DCM', value: '109222', meaning: 'World Wide Kennel Club' },
  ],
};
