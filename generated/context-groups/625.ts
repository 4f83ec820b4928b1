// Injectable Anesthesia Agent for Small Animal Anesthesia, PS3.16 CID 625
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_CID_625.html
import type { ContextGroup } from '../../src/rules/index.ts';

export const cid625: ContextGroup = {
  cid: '625',
  name: 'Injectable Anesthesia Agent for Small Animal Anesthesia',
  uid: '1.2.840.10008.6.1.1090',
  extensible: true,
  includes: [],
  codes: [
    { scheme: 'SCT', value: '277016007', meaning: 'Alphachloralose' },
    { scheme: 'SCT', value: '125707004', meaning: 'Alphadolone' },
    { scheme: 'UMLS', value: 'C0051482', meaning: 'Alphaxalone' },
    { scheme: 'SCT', value: '96229001', meaning: 'Azaperone' },
    { scheme: 'SCT', value: '372901004', meaning: 'Butabarbital' },
    { scheme: 'SCT', value: '273948005', meaning: 'Chloral hydrate' },
    { scheme: 'SCT', value: '387264003', meaning: 'Diazepam' },
    { scheme: 'SCT', value: '387146001', meaning: 'Droperidol' },
    { scheme: 'SCT', value: '387218008', meaning: 'Etomidate' },
    { scheme: 'UMLS', value: 'C0060473', meaning: 'Fluanisone' },
    { scheme: 'SCT', value: '373464007', meaning: 'Ketamine' },
    { scheme: 'SCT', value: '373488009', meaning: 'Methohexital' },
    { scheme: 'UMLS', value: 'C0025856', meaning: 'Metomidate' },
    { scheme: 'SCT', value: '373476007', meaning: 'Midazolam' },
    { scheme: 'SCT', value: '372703009', meaning: 'Pentobarbital' },
    { scheme: 'SCT', value: '387423006', meaning: 'Propofol' },
    { scheme: 'SCT', value: '40342009', meaning: 'Thiamylal' },
    { scheme: 'SCT', value: '387448009', meaning: 'Thiopental' },
    { scheme: 'SCT', value: '96265006', meaning: 'Tiletamine' },
    { scheme: 'SCT', value: '84386009', meaning: 'Tribromoethanol' },
    { scheme: 'SCT', value: '873008', meaning: 'Urethane (ethyl carbamate)' },
    { scheme: 'SCT', value: '96230006', meaning: 'Xylazine' },
    { scheme: 'SCT', value: '96227004', meaning: 'Zolazepam' },
  ],
};
