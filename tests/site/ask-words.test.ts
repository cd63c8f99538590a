import { expect, it } from 'vitest';
import { nameAsks } from '../../src/site/ask-words.ts';
import { publicationOf } from '../support/reports/publication.ts';

it('calls what a report demands required, and says that it is to be done', () => {
  expect(
    nameAsks(publicationOf({ asks: { one: 'action', many: 'actions', required: true, headings: [] } })),
  ).toEqual({
    name: 'Action',
    single: 'required action',
    several: 'required actions',
    due: 'actions to take',
  });
});

it('calls advice by its own word alone', () => {
  const asks = { one: 'recommendation', many: 'recommendations', required: false, headings: [] };
  expect(nameAsks(publicationOf({ asks }))).toEqual({
    name: 'Recommendation',
    single: 'recommendation',
    several: 'recommendations',
    due: 'recommendations',
  });
});
