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
