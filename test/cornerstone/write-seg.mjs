// Writes a segmentation with cornerstone3D's adapter, as OHIF does.
// node write-seg.mjs IMAGES LABELS OUT binary|labelmap: LABELS are 16-bit little-endian, the plane of each image in the order of instances, row, column.
import { readFileSync, writeFileSync } from 'node:fs';
import dcmjs from 'dcmjs';
import { providerOf, readInstances } from './images.mjs';

const [folder, labels, out, type] = process.argv.slice(2);
const images = readInstances(folder);
const provider = await providerOf(images);
const { adaptersSEG } = await import('@cornerstonejs/adapters');
const bytes = readFileSync(labels);
const values = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
const { Rows: rows, Columns: columns } = images[0].instance;
const size = rows * columns;
const code = (CodeValue, CodeMeaning) => ({ CodeValue, CodingSchemeDesignator: 'SCT', CodeMeaning });
const present = [...new Set(values)].filter((label) => label !== 0).sort((a, b) => a - b);
const metadata = [];
for (const label of present)
  metadata[label] = {
    SegmentNumber: String(label),
    SegmentLabel: `Segment ${label}`,
    SegmentAlgorithmType: 'MANUAL',
    SegmentAlgorithmName: 'OHIF Brush',
    SegmentedPropertyCategoryCodeSequence: code('85756007', 'Tissue'),
    SegmentedPropertyTypeCodeSequence: code('85756007', 'Tissue'),
  };
const labelmaps2D = images.map((_, at) => {
  const pixelData = values.slice(at * size, (at + 1) * size);
  return { pixelData, rows, columns, segmentsOnLabelmap: [...new Set(pixelData)].filter((label) => label !== 0) };
});
const pictures = images.map(({ imageId }) => ({ imageId, voxelManager: { getScalarData: () => new Int16Array(size) } }));
const sopClassUID = type === 'labelmap' ? '1.2.840.10008.5.1.4.1.1.66.7' : '1.2.840.10008.5.1.4.1.1.66.4';
const { dataset } = adaptersSEG.Cornerstone3D.Segmentation.generateSegmentation(
  pictures,
  { labelmaps2D, metadata, segmentsOnLabelmap: present },
  provider,
  { sopClassUID },
);
writeFileSync(out, Buffer.from(dcmjs.data.datasetToDict(dataset).write()));
process.exit(0);
