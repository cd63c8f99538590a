import { fuzz } from './fuzz/fuzz.ts';

const seed = Number(process.env['FUZZ_SEED'] || Date.now() % 2 ** 31);

// With it a failure can be repeated: `FUZZ_SEED=… npm run test:fuzz`.
process.stdout.write(`The fresh seed is ${seed}.\n`);

fuzz(`the seed ${seed}`, seed);
