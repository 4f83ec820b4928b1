// Neighbouring Grey Level Dependence Based Feature, PS3.16 CID 7501
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_7501.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid7501: ContextGroup = {
  cid: '7501',
  name: 'Neighbouring Grey Level Dependence Based Feature',
  uid: '1.2.840.10008.6.1.1274',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'IBSI', value: 'SODN', meaning: 'Low dependence emphasis' },
    { scheme: 'IBSI', value: 'IMOQ', meaning: 'High dependence emphasis' },
    { scheme: 'IBSI', value: 'TL9H', meaning: 'Low grey level count emphasis' },
    { scheme: 'IBSI', value: 'OAE7', meaning: 'High grey level count emphasis' },
    { scheme: 'IBSI', value: 'EQ3F', meaning: 'Low dependence low grey level emphasis' },
    { scheme: 'IBSI', value: 'JA6D', meaning: 'Low dependence high grey level emphasis' },
    { scheme: 'IBSI', value: 'NBZI', meaning: 'High dependence low grey level emphasis' },
    { scheme: 'IBSI', value: '9QMG', meaning: 'High dependence high grey level emphasis' },
    { scheme: 'IBSI', value: 'FP8K', meaning: 'Grey level non-uniformity of NGLDM' },
    { scheme: 'IBSI', value: '5SPA', meaning: 'Normalized grey level non-uniformity of NGLDM' },
    { scheme: 'IBSI', value: 'Z87G', meaning: 'Dependence count non-uniformity' },
    { scheme: 'IBSI', value: 'OKJI', meaning: 'Dependence count non-uniformity normalized' },
    { scheme: 'IBSI', value: '6XV8', meaning: 'Dependence count percentage' },
    { scheme: 'IBSI', value: '1PFV', meaning: 'Grey level variance of NGLDM' },
    { scheme: 'IBSI', value: 'DNX2', meaning: 'Dependence count variance' },
    { scheme: 'IBSI', value: 'FCBV', meaning: 'Dependence count entropy' },
    { scheme: 'IBSI', value: 'CAS9', meaning: 'Dependence count energy' },
  ],
};
