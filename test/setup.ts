/** Property tests draw from one seed, so that a run can be repeated; `FC_SEED=0` draws from a new one, another number from that one. */
import fc from 'fast-check';

const seed = Number(process.env.FC_SEED ?? 20240301);
if (seed !== 0) fc.configureGlobal({ seed });
