// The edition of the standard that these files were generated from.
export const edition: string = '2024c';
