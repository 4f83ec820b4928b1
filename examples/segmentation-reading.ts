/** A segmentation read and searched: from bytes as any server or disk gives them, no frame decoded before it is asked for. */
import { writeDicom } from '../src/dcmjs/index.ts';
import { openSegmentation, Segmentation } from '../src/iods/segmentation/index.ts';
import { ctSlice } from './ct-slice.ts';

/** Three slices of one series, 1 mm apart. */
function ctSeries(): ReturnType<typeof ctSlice>[] {
  const first = ctSlice();
  return [0, 1, 2].map((z) => ({
    ...first,
    SOPInstanceUID: `${first.SeriesInstanceUID}.${z + 1}`.slice(0, 64),
    ImagePositionPatient: [-15.75, -15.75, z],
    InstanceNumber: z + 1,
  }));
}

/** A file with a sphere and a bar beside it. */
export function segmentationFile(source: readonly object[] = ctSeries()): Uint8Array {
  const size = 64;
  const labels = Uint8Array.from({ length: 3 * size * size }, (_, at) => {
    const [row, column] = [Math.floor(at / size) % size, at % size];
    if (column > 60) return 2;
    return Math.hypot(row - 31.5, column - 31.5) < 24 ? 1 : 0;
  });
  const common = { algorithmType: 'MANUAL', category: { value: '91723000', scheme: 'SCT', meaning: 'Anatomical Structure' } } as const;
  return writeDicom(
    new Segmentation({
      source,
      segmentationType: 'BINARY',
      pixels: labels,
      segments: [
        { ...common, number: 1, label: 'Liver', type: { value: '10200004', scheme: 'SCT', meaning: 'Liver' } },
        { ...common, number: 2, label: 'Kidney', type: { value: '64033007', scheme: 'SCT', meaning: 'Kidney' } },
      ],
      seriesNumber: 300,
      instanceNumber: 1,
      manufacturer: 'Iodine',
      manufacturerModelName: 'Example',
      softwareVersions: '1.0',
      deviceSerialNumber: '1',
    }),
  );
}

/** What a viewer or a measurement wants of a segmentation. */
export async function readSegmentation() {
  const source = ctSeries();
  const reader = await openSegmentation(segmentationFile(source), {
    onWarning: ({ message, frame }) => console.warn(frame === undefined ? message : `frame ${frame}: ${message}`),
  });

  // A code of retired SNOMED finds the segment of the SNOMED CT code that replaces it.
  const [liver] = await reader.findSegments({ type: { value: 'T-62000', scheme: 'SRT', meaning: 'Liver' } });
  if (liver === undefined) throw new Error('there is no liver');

  // A volume of the liver alone, and how large it is.
  const volume = await reader.volume({ segments: [liver.number], relabel: true });
  let voxels = 0;
  for (const value of volume.array) voxels += value;

  // The planes of two slices, in the order of the slices.
  const overlay = await reader.onGeometry([source[2] ?? {}, source[0] ?? {}]);

  // One frame that was derived from a slice; only it is decoded.
  const [frame] = reader.findFrames({ segment: liver.number, source: source[1]?.SOPInstanceUID ?? '' });
  return {
    label: liver.label,
    millilitres: (voxels * volume.voxelVolume) / 1000,
    overlay: overlay.shape,
    frame: frame?.frame,
    samples: frame === undefined ? 0 : (await reader.storedFrame(frame.frame)).samples.length,
  };
}
