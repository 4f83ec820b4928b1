/** A fact that no data set shows, as the words that follow "it depends on", with the hashes of the sentences that ask for it. */

export type MissingFact = readonly [fact: string, hashes: string];
