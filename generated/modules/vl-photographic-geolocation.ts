// VL Photographic Geolocation, PS3.3 Table C.8.12.12-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** VL Photographic Geolocation: PS3.3 Table C.8.12.12-1. */
export interface VLPhotographicGeolocationModule {
  /** GPS Version ID (0016,0070) OB, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSVersionID?: ArrayBuffer | null;
  /** GPS Latitude Ref (0016,0071) CS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSLatitudeRef?: 'N' | 'S' | null;
  /** GPS Latitude (0016,0072) DS, VM 3, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSLatitude?: [number, number, number] | null;
  /** GPS Longitude Ref (0016,0073) CS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSLongitudeRef?: 'E' | 'W' | null;
  /** GPS Longitude (0016,0074) DS, VM 3, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSLongitude?: [number, number, number] | null;
  /** GPS Altitude Ref (0016,0075) US, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSAltitudeRef?: number | null;
  /** GPS Altitude (0016,0076) DS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSAltitude?: number | null;
  /** GPS Time Stamp (0016,0077) DT, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSTimeStamp?: string | null;
  /** GPS Satellites (0016,0078) UT, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSSatellites?: string | null;
  /** GPS Status (0016,0079) CS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSStatus?: 'A' | 'V' | null;
  /** GPS Measure Mode (0016,007A) CS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSMeasureMode?: '2' | '3' | null;
  /** GPS DOP (0016,007B) DS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSDOP?: number | null;
  /** GPS Speed Ref (0016,007C) CS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSSpeedRef?: 'K' | 'M' | 'N' | null;
  /** GPS Speed (0016,007D) DS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSSpeed?: number | null;
  /** GPS Track Ref (0016,007E) CS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSTrackRef?: 'T' | 'M' | null;
  /** GPS Track (0016,007F) DS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSTrack?: number | null;
  /** GPS Img Direction Ref (0016,0080) CS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSImgDirectionRef?: 'T' | 'M' | null;
  /** GPS Img Direction (0016,0081) DS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSImgDirection?: number | null;
  /** GPS Map Datum (0016,0082) UT, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSMapDatum?: string | null;
  /** GPS Dest Latitude Ref (0016,0083) CS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSDestLatitudeRef?: 'N' | 'S' | null;
  /** GPS Dest Latitude (0016,0084) DS, VM 3, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSDestLatitude?: [number, number, number] | null;
  /** GPS Dest Longitude Ref (0016,0085) CS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSDestLongitudeRef?: 'E' | 'W' | null;
  /** GPS Dest Longitude (0016,0086) DS, VM 3, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSDestLongitude?: [number, number, number] | null;
  /** GPS Dest Bearing Ref (0016,0087) CS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSDestBearingRef?: 'T' | 'M' | null;
  /** GPS Dest Bearing (0016,0088) DS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSDestBearing?: number | null;
  /** GPS Dest Distance Ref (0016,0089) CS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSDestDistanceRef?: 'K' | 'M' | 'N' | null;
  /** GPS Dest Distance (0016,008A) DS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSDestDistance?: number | null;
  /** GPS Processing Method (0016,008B) OB, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSProcessingMethod?: ArrayBuffer | null;
  /** GPS Area Information (0016,008C) OB, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSAreaInformation?: ArrayBuffer | null;
  /** GPS Date Stamp (0016,008D) DT, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSDateStamp?: string | null;
  /** GPS Differential (0016,008E) IS, VM 1, Type 3. [C.8.12.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.12.html#table_C.8.12.12-1) */
  GPSDifferential?: number | null;
}

export const vlPhotographicGeolocationRules: TableRules = {
  kind: 'module',
  id: 'VLPhotographicGeolocation',
  name: 'VL Photographic Geolocation',
  table: 'table_C.8.12.12-1',
  section: 'sect_C.8.12.12',
  rows: [
    { keyword: 'GPSVersionID', tag: '00160070', vr: 'OB', vm: '1', type: '3' },
    { keyword: 'GPSLatitudeRef', tag: '00160071', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['N', 'S'] }] },
    { keyword: 'GPSLatitude', tag: '00160072', vr: 'DS', vm: '3', type: '3' },
    { keyword: 'GPSLongitudeRef', tag: '00160073', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['E', 'W'] }] },
    { keyword: 'GPSLongitude', tag: '00160074', vr: 'DS', vm: '3', type: '3' },
    { keyword: 'GPSAltitudeRef', tag: '00160075', vr: 'US', vm: '1', type: '3' },
    { keyword: 'GPSAltitude', tag: '00160076', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GPSTimeStamp', tag: '00160077', vr: 'DT', vm: '1', type: '3' },
    { keyword: 'GPSSatellites', tag: '00160078', vr: 'UT', vm: '1', type: '3' },
    { keyword: 'GPSStatus', tag: '00160079', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['A', 'V'] }] },
    { keyword: 'GPSMeasureMode', tag: '0016007A', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['2', '3'] }] },
    { keyword: 'GPSDOP', tag: '0016007B', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GPSSpeedRef', tag: '0016007C', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['K', 'M', 'N'] }] },
    { keyword: 'GPSSpeed', tag: '0016007D', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GPSTrackRef', tag: '0016007E', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['T', 'M'] }] },
    { keyword: 'GPSTrack', tag: '0016007F', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GPSImgDirectionRef', tag: '00160080', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['T', 'M'] }] },
    { keyword: 'GPSImgDirection', tag: '00160081', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GPSMapDatum', tag: '00160082', vr: 'UT', vm: '1', type: '3' },
    { keyword: 'GPSDestLatitudeRef', tag: '00160083', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['N', 'S'] }] },
    { keyword: 'GPSDestLatitude', tag: '00160084', vr: 'DS', vm: '3', type: '3' },
    { keyword: 'GPSDestLongitudeRef', tag: '00160085', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['E', 'W'] }] },
    { keyword: 'GPSDestLongitude', tag: '00160086', vr: 'DS', vm: '3', type: '3' },
    { keyword: 'GPSDestBearingRef', tag: '00160087', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['T', 'M'] }] },
    { keyword: 'GPSDestBearing', tag: '00160088', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GPSDestDistanceRef', tag: '00160089', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['K', 'M', 'N'] }] },
    { keyword: 'GPSDestDistance', tag: '0016008A', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GPSProcessingMethod', tag: '0016008B', vr: 'OB', vm: '1', type: '3' },
    { keyword: 'GPSAreaInformation', tag: '0016008C', vr: 'OB', vm: '1', type: '3' },
    { keyword: 'GPSDateStamp', tag: '0016008D', vr: 'DT', vm: '1', type: '3' },
    { keyword: 'GPSDifferential', tag: '0016008E', vr: 'IS', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVLPhotographicGeolocation = (dataset: object): Finding[] => validateTable(dataset, vlPhotographicGeolocationRules);
