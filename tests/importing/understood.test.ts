import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/importing/read-seed.ts';
import { readSource } from '../../src/importing/source-reading.ts';
import { listUnderstood } from '../../src/importing/understood.ts';

const SEED = `# The northern ports

Board of Harbours

Visited: 3 – 7 May 2021

## What was found

1. All is well since 4 March 2019, when it was not.<sup>1</sup>

Pilots	Few
Lights	Many

3. The piers are old.

<sup>1</sup> Harbour returns.

## What needs to improve

**Within a year:**

- mend the piers
- train the pilots

### By spring 2023:

- ask for help

© Northern Ports 2021. This review may be reproduced with its source.
`;

describe('what was understood of a source', () => {
  it('is told in a line each, with the line that says it and how often', async () => {
    const reading = await readSource(new TextEncoder().encode(SEED), false);
    expect(listUnderstood(reading, readSeed(SEED))).toEqual([
      '  title:        The northern ports (line 1)',
      '  body:         Board of Harbours (line 3)',
      '  dates:        Visited: 3 – 7 May 2021 (line 5)',
      '  published:    none found',
      '  copyright:    © Northern Ports 2021. This review may be reproduced with its source. (line 29)',
      '  licence:      © Northern Ports 2021. This review may be reproduced with its source. (line 29)',
      '  scale:        none found',
      '  grades:       none found',
      '  asks:         3 improvements (Within a year 2, By spring 2023 1) (line 20)',
      '  sections:     2, with 2 inside them',
      '  paragraphs:   1–3 (2); 3 where 2 would be next',
      '  also:         1 table with 2 rows, 3 list items, 0 quotations, 1 note',
      '  not printed:  nothing',
      '  left out:     nothing',
      '  words:        77 read: 77 written, 0 left out',
    ]);
  });
});
