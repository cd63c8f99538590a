import { fuzz } from './fuzz/fuzz.ts';

// The tests of one commit always give the same answer.
fuzz('a fixed seed', 2013);
