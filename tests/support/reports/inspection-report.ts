/** A short inspection as it is printed today: grades on the cover and at the ends of headings, no list of contents. It is invented. */
export const inspectionReport = `# Inspection of Example town libraries

Inspection dates: 3 to 7 June 2019

Lead inspector: A Reader

Judgement	Grade
The care of books	Good
The care of readers	Outstanding
Overall effectiveness	Good

Readers are well looked after. The shelves are mended by people who know about shelves and who

have mended shelves before.

## What needs to improve?

- The lamps, so that all of them can be read by.
- The heating of rooms:
    - in winter, and
    - in the cellar.

## The care of books: good

1. The books are dry. Their number grew from 60 to
36. In that year 1.2 million were read.
2. Repairs take a week. A waiting list delays

some of them.
3. Staff asked readers about:

- the doors
- the stairs and their
rails.

## The care of readers: outstanding

4. Readers are greeted.

> “I am greeted every day.”

They said so.
5. Most come back.

The Office of Examples inspects libraries.

You may reuse this information (not including logos) under the terms of the Open Government Licence.

© Crown copyright 2019`;
