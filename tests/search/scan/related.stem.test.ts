import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/search/scan/related.ts';

/**
 * Both lists were made by hand from the words of a real report. The stemmer before this one was tested with eight pairs that
 * worked: nobody had asked it for the words that a report uses most.
 */
const FAMILIES = [
  'monitor monitors monitored monitoring',
  'use uses used using',
  'implement implemented implementation',
  'agree agreed',
  'refer refers referred referring referral referrals',
  'assess assessed assessing assessment assessments',
  'agency agencies',
  'improve improved improvement improvements improving',
  'inform informed informing information',
  'protect protects protected protecting protection',
  'deliver delivered delivering',
  'attend attended attendance',
  'interpret interpreting interpreter interpretation',
  'recruit recruited recruitment',
  'prioritise prioritising prioritisation',
  'plan plans planned planning',
  'strong strongly',
  'robust robustly robustness',
  'identify identifies identified identifying',
  'respond responded responding',
  'manage managed manager managers managing management',
  'name named naming',
  'traveller travellers',
  'responsibility responsibilities responsible',
  'officer officers',
  'positive positively',
  'authority authorities',
];

const STRANGERS = [
  'letter let',
  'letters let',
  'number numb',
  'career care',
  'carer care',
  'better bet',
  'matter mat',
  'formal form',
  'former form',
  'informal inform',
  'informal informed',
  'informally information',
  'councillor council',
  'traveller travel',
  'travellers travelled',
  'director direct',
  'central centre',
  'off of',
  'likely like',
  'considerably consideration',
  'positive position',
  'responsibility response',
  'responsible respond',
  'officer office',
  'authority author',
  'university universal',
  'department departed',
  'several severe',
  'business busy',
  'witness wit',
  'evening even',
  'important imported',
  'experiment experience',
  'overly over',
  'policy police',
  'news new',
  'notes not',
  'theme them',
  'cafeteria caf',
  'agree agency',
];

describe('forms of a word', () => {
  it.each(FAMILIES)('share a stem: %s', (words) => {
    const stems = words.split(' ').map(stem);
    expect(stems).toEqual(stems.map(() => stems[0]));
  });

  it.each(STRANGERS)('are not what only looks alike: %s', (words) => {
    const [one = '', other = ''] = words.split(' ').map(stem);
    expect(one).not.toBe(other);
  });

  it('leave numbers and other scripts as they are', () => {
    expect(['2013', '0-19', 'p61', 'λόγος'].map(stem)).toEqual(['2013', '0-19', 'p61', 'λόγος']);
  });
});
