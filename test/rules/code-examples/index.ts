/** Examples of all rules that are code, by what they are about. */
import { constraintExamples } from './constraints.ts';
import { directoryExamples } from './directories.ts';
import { documentExamples } from './documents.ts';
import { fileExamples } from './files.ts';
import { type CodeExample, OWN, STUDY } from './form.ts';
import { pixelFileExamples } from './pixel-files.ts';
import { itemExamples, relationshipExamples } from './reports.ts';
import { studyExamples } from './studies.ts';

export const CODE_FAMILIES: readonly (readonly [title: string, head: string, examples: readonly CodeExample[]])[] = [
  [
    'Structured reports',
    `Besides the tables of an SR IOD (Value Types, relationships, conditions of Content Items): \`src/validation/content\`. What is shown is put into the
smallest instance of the IOD, whose SOP Instance UID is ${OWN} and Study Instance UID ${STUDY}; of Content Items only what the rule looks at is
there. A polygon is flat within a thousandth of its size and 0.01 mm; axes of an ellipse are right within 2 % of the longer one and a pixel, or a mm.`,
    [...relationshipExamples, ...itemExamples, ...documentExamples],
  ],
  [
    'Constraints of an IOD',
    `Sentences of annex A of PS3.3 fix what no table says: a Modality, a Photometric Interpretation, a module that must not be there; PS3.4 B.5.1 does so by
SOP Class. The generator reads them from the edition; \`describe\` lists those of an IOD. \`table\` of a finding is the section of the sentence.`,
    constraintExamples,
  ],
  [
    'Files',
    `Of a data set that \`readDicom\` read, its file is judged too: \`src/validation/file\`. Elements that were changed since, copies, and data sets that were
never read are left alone. What is shown is the file's elements behind its SOP Class and SOP Instance UID, in Explicit VR Little Endian, or what its
File Meta Information has; without a path the file is meant. Messages about elements end with their byte offset.`,
    fileExamples,
  ],
  ['Pixel data in files', `An image of 2 × 2 pixels of 8 bits, one sample and one frame, but for what is shown.`, pixelFileExamples],
  [
    'Directories',
    `A DICOMDIR whose records 0 to 4 are a PATIENT at offset 100, a STUDY at 200, a SERIES at 300, and IMAGE records at 400 and 500 of the files
IMAGES/IM1 and IMAGES/IM2. Shown are the keys that are put into a record.`,
    directoryExamples,
  ],
  [
    'Studies',
    `Two CT slices of one Series, 2.25.1 and 2.25.2; shown is what is put into the second, and into the first beside it. How \`validateStudy\` and
\`checkDirectoryFiles\` are called is in [Validation](validation.md#files-against-each-other).`,
    studyExamples,
  ],
];

export const codeExamples: readonly CodeExample[] = CODE_FAMILIES.flatMap(([, , examples]) => examples);
