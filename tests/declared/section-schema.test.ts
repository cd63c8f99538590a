import { describe, expect, it } from 'vitest';
import { sectionSchema } from '../../src/declared/section-schema';

const DECLARED = { title: 'A section', order: 1, headings: ['One'], paragraphs: [1, 2], area: null };

const faults = (data: unknown) =>
  sectionSchema
    .safeParse(data)
    .error?.issues.map(({ path, message }) => [path.join('.'), message].join(': '));

describe('the front matter of a section page', () => {
  it('is accepted when it is complete, with or without paragraphs and area', () => {
    expect(sectionSchema.parse(DECLARED)).toMatchObject(DECLARED);
    expect(sectionSchema.parse({ ...DECLARED, paragraphs: null, area: 'One' })).toBeDefined();
  });

  it('is refused with a key that is not known', () => {
    expect(faults({ ...DECLARED, heading: 'One' })).toEqual([': Unrecognized key: "heading"']);
  });

  it.each(Object.keys(DECLARED))('is refused without %s', (key) => {
    const { [key as keyof typeof DECLARED]: _, ...rest } = DECLARED;
    expect(faults(rest)?.[0]).toMatch(new RegExp(`^${key}: Invalid input`));
  });

  it('is refused with a place that is no whole number from 1', () => {
    expect(faults({ ...DECLARED, order: 0 })?.[0]).toMatch(/^order: /);
    expect(faults({ ...DECLARED, order: 1.5 })?.[0]).toMatch(/^order: /);
  });

  it('is refused with anything but two numbers as paragraphs', () => {
    expect(faults({ ...DECLARED, paragraphs: [1] })?.[0]).toMatch(/^paragraphs/);
    expect(faults({ ...DECLARED, paragraphs: '1-2' })?.[0]).toMatch(/^paragraphs/);
  });
});
