import { describe, expect, it } from 'vitest';
import { understand } from '../../src/importing/understanding';

const SEED = `## Board of Harbours

# The northern ports

Visited: 3 – 7 May 2021

Pilots	Good
Lights	Good
Berths and piers	Poor

## Safety: requires attention

Grade 3 (Fair)

1. All is well since 4 March 2019, when it was not.

2. I recommend that the lights be mended.

**Within a year:**

- mend the piers
- train the pilots

### By spring 2023

- ask for help

© Northern Ports 2021. This may be reproduced with its source.
`;

describe('what is understood of a seed', () => {
  const found = understand(SEED);

  it('is its title, the dates of its cover and its terms, each with its line', () => {
    expect(found.title).toMatchObject({ line: 3, text: 'The northern ports' });
    expect(found.dates).toEqual([{ line: 5, text: 'Visited: 3 – 7 May 2021' }]);
    expect(found.licence.map(({ line }) => line)).toEqual([28]);
  });

  it('is what it asks for, with the deadline above it', () => {
    expect(found.asks.map(({ line, deadline }) => [line, deadline])).toEqual([
      [17, null],
      [21, 'Within a year'],
      [22, 'Within a year'],
      [26, 'By spring 2023'],
    ]);
  });

  it('is its grades, wherever they are printed', () => {
    expect(found.grades.map(({ text, where }) => [text, where])).toEqual([
      ['Grade 3 (Fair)', 'a line of its own'],
      ['Safety: requires attention', 'the end of a heading'],
      ['Pilots: Good', 'a row of a table'],
      ['Lights: Good', 'a row of a table'],
    ]);
  });
});
