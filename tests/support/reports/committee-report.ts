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
