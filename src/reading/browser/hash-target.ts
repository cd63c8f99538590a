/** On every page: opens what hides the place that the address names, and fetches what helps where there is no such place. */
import { paragraphListPath } from '../../site/addresses.ts';
import { showFailure } from '../../site/browser/failure.ts';

const find = () => {
  const id = location.hash.slice(1);
  const place = document.getElementById(id);
  const part = place?.closest('details');
  if (part) part.open = true;
  if (!place && /\d$/.test(id))
    import('./lost-unit.ts')
      .then((lost) => lost.findUnit(id))
      .catch(() =>
        showFailure(
          document.querySelector('main') ?? document.body,
          `The way to “${id}”`,
          paragraphListPath(),
          'every paragraph',
        ),
      );
};
addEventListener('hashchange', find);
find();
