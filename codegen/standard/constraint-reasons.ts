/** Why a sentence of annex A that asks something of an IOD became no constraint on one data set, by its hash: in words of ours, for the report. */

/** Words that finish "not read: …", and hashes of the sentences. */
const REASONS: readonly (readonly [reason: string, hashes: string])[] = [
  // Said elsewhere, where it is checked.
  ['the rules fraction-group-beams, referenced-beam-number-refers and their kin say it', '6d54a7799186 df06e23a0d80'],
  ['Table C.9-2 has it: Overlay Bit Position 0, Overlay Bits Allocated 1', 'dcb93bf75998'],
  ['the usage of the module has the same condition', '57118d7b5699 1e29aad01db0'],
  ['the usages of the functional groups have it', 'b7cfb570bc67'],
  ['the module is mandatory', '4c431db90985'],
  ['the rule one-pixel-data says it', '8ee7d7e12795'],
  ['the rule sr-rendition-flow says it', '1c14b81ed710'],
  ['the rules sr-log-time and sr-log-order say it', '2c4fc7ee75ef e5a7020bd79c'],
  ['the rule ecg-channels says it', '9bf252b951c6'],
  // Against a table, or about what the IOD has not.
  ['Table C.36.3-1 enumerates Modality without this value: a correction has both', 'd59d42f08f35'],
  ['no Item of Table C.7.6.14-1 names frames', '440d8877a9a1'],
  ['a real-time IOD has no Waveform Sequence', '68fb6fe932d0 0dfb43f57be0 4ff5186443fa 46aff228eb19 4ea1ba9c27e8'],
  // Of other instances.
  ['of other instances: those that this one was made from', '9d477bfd78c9 c544dfc359d9'],
  ['of other instances: Frame of Reference of the source', '8533e1c5e8cf b4adcdd1f17a 0d65cc322934'],
  ['of other instances: what the referenced one holds', '8f218367d41c c785d03e7592 dbed180e8815 eed7f57126db'],
  ['of other instances: the images whose pixels those of the segmentation correspond to', 'e07196f52645'],
  ['of other instances: those of one set', '51c127522fb6'],
  ['of other instances: those that a conversion makes', 'c80a0a428f20 999f51c2e97d fa95f0d119fa'],
  ['of other instances: those before and after a move of the patient', '36f98847ee89'],
  ['of other instances: a document from which content was taken', '476d03d31a69'],
  // What a person knows.
  ['knowledge: whether contrast was administered', 'aba486cd1bf8'],
  ['knowledge: for dermatology alone', '188c1d736802 2767c1210e85'],
  ['knowledge: in which kind of examination it was recorded', 'c41816c627fe 23568c9d7035 7721d7625216'],
  [
    'knowledge: whether electrodes have a common reference',
    '58b189cc279f 9653613e5ffc a2039c693dd9 d5d6f9c4d029 82a7ee50defb 923b2a52aae3 d59a233abedb',
  ],
  ['knowledge: whether electrodes have a common reference', '50527bf745a6 659aff6f58d7 8a5d7bb59e91 37be4f2e7507'],
  ['knowledge: which qualifiers the source has beyond its code', '62eeb884b8a8 4888ad7cd2de b44893026c62'],
  ['knowledge: what a code means, and what is added to it', '799bb45868ef 0440ad5a81c7 f5dc6b7df873 c7a2661d0001'],
  ['knowledge: which technique a modifier names, and in which order places follow', '065db2a6ea01 3e2d0c27f5a2'],
  ['knowledge: what a channel encodes', 'bb0421e4a7fe ff82ffd6de29 21daa692e142 2b3e66cf7a99 aeb606b507c4 c2b20a311a60 c84cef08b32d'],
  ['knowledge: to which image a reference is correlated', '85b0f70c62db'],
  ['knowledge: whether waveforms are linked to the volume', '6987fa1a6c65'],
  ['knowledge: which moment a time is meant for', 'f177f55a43b1'],
  ['knowledge: which item of the context is the state of the patient', '0adf97ea6638'],
  ['knowledge: what contradicts a mapping', '319a9fc7a9a6'],
  // No value, or no place, that a data set shows.
  ['how information may be come by, which asks nothing of the instance', '600c171793c8 09c1bb9df981'],
  ['of the stream, not of the data set', 'c7824e69ca91 9337aba67993'],
  ['of the bytes of an encapsulated document', '378708fc69b0 f82ec2f4434f a37601f8a09b f60f9501b088 3b3b5a3941b5'],
  ['of the values of pixels', '162a7a1efdc2'],
  ['of a rendering', '8219af686ff7'],
  ['of the positions of all frames against each other, which no rule compares', 'b7644f5f5ab6 b27ef3493d4f ea46391683b4'],
  ['of the padding value against mappings of ranges that may hold it', '09f2bbfdf6d4'],
  ['a context group that depends on the group of another code', '4aa5c23808e0'],
  ['a context group that depends on the concept name beside it', '492a4040b989'],
  ['the IOD has the attribute in several places, of which none is named', 'f429e0755b6e'],
];

const reasons = new Map(REASONS.flatMap(([reason, hashes]) => hashes.split(' ').map((hash) => [hash, reason] as const)));

/** Undefined for a sentence that was not looked at, as of another edition. */
export function constraintReasonOf(hash: string): string | undefined {
  return reasons.get(hash);
}

export const reasonedSentences: readonly string[] = [...reasons.keys()];
