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

/** The report of a committee: chapters, notes across page turns, quotations, conclusions counted anew. It is invented. */
export const committeeReport = `House of Examples

# The state of bridges

## Second Report of Session 2018–19

**HC 999**

# The state of bridges

Published on 24 August 2018

by authority of the House of Examples

## Contents

Summary	3
1 Introduction	4
2 Bridges	5
Wooden bridges	5
Conclusions and recommendations	6

## Summary

Bridges carry people. They do so in every part of the country and have

done so for long.

## 1 Introduction

1. Bridges are old.<sup>1</sup> Many were built by hand, and

<sup>1</sup> Q21, Example University

<sup>2</sup> As above

some were not.<sup>2</sup> They last.

2. A witness told us:

> Some bridges are made of wood, which is *soft*, and when it is wet it

<sup>3</sup> Q4

> swells.<sup>3</sup>

He added:

> Then it dries.

## 2 Bridges

### Wooden bridges<sup>4</sup>

<sup>4</sup> This part is about wood.

3. **We welcome wood. It should be used where it can be and**

**nowhere else.**

4. There are three kinds:

a) short bridges;

b) long bridges; and

c) others.

## Conclusions and recommendations

### Wooden bridges

1. We welcome wood. (Paragraph 3)

2. The Government should count its bridges. (Paragraph 4)

**Monday 9 May 2018**	Question number
A witness	Q1–20`;

/** A chapter of an inquiry: labels in two parts, lettered lists, a quoted clause with numbers of its own. It is invented. */
export const chapterReport = `# CHAPTER 3 THE FUTURE OF LAMPS

## 1. Introduction

1.1 Lamps give light.<sup>1</sup> They were described in Part 2, and they cost between 1 and

1.2 million.

1.2 I recommend that lamps:

(a) should be lit;

(b) should be cleaned:

    (i) in the morning, and

    (ii) at night.

They should also be counted.

### Oil

1.3 Oil is dear.

Item	Cost
Oil	2
Gas	3

## 2. A clause

2.1 The clause could read:

> “OF LAMPS

1. The Minister must have regard to:

    (a) light;

    (b) oil.

2. Nothing else matters.”

2.2 That is all.`;
