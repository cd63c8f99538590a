import { bullets, heading, note, numbered, type Piece, prose, quotation, table } from './printed-report.ts';
import { LONG } from './read-printed.ts';

/** One page with everything on it: none of these words is from a real report. */
export const FULL_PAGE: readonly Piece[] = [
  heading(1, 'A review of harbour services for small boats in the northern ports'),
  prose('Visited: 3 – 7 May 2021'),
  heading(2, 'How the harbours are run'),
  numbered('1.', `${LONG} In 2019 there were between 60 and 72. Lights failed twice.<sup>1</sup>`),
  numbered('2.', 'Finance officers find this <b>difficult</b>. The office flags these efforts:'),
  bullets([LONG, 'lights that failed:', ['on Sundays', 'in winter'], 'letters']),
  quotation(`“${LONG} ${LONG}”`),
  heading(3, 'What was found'),
  table([
    ['Berths and moorings in the outer harbour and the basin', 'Good'],
    ['Pilots', 'Adequate'],
    ['Lights', 'Good'],
  ]),
  numbered('3.', LONG),
  note('1', 'Harbour returns, 2019 and 2020.'),
];
