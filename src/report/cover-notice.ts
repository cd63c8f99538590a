import type { Notice } from './model';
import { readRuns } from './inline-runs';
import { ReportSyntaxError } from './report-error';
import { showText } from './shown-text';

const LINK = /\[([^[\]]*)\]\(([^()\s]*)\)/g;

/**
 * Reads an unlabelled line of the cover. A link becomes its words; they must be its address, so that nothing is lost.
 * Throws a ReportSyntaxError for any other link and for bold words.
 */
export function readNotice(line: number, words: string): Notice {
  const text = words.replace(LINK, (link, label: string, address: string) => {
    if (label === address.replace(/^(?:https?:\/\/|mailto:)/, '')) return label;
    throw brokenLink(line, link);
  });
  if (text.includes('](')) throw brokenLink(line, words);
  if (readRuns(line, text).some(({ kind }) => kind === 'strong')) {
    throw new ReportSyntaxError(
      line,
      `expected a labelled line or a notice without bold words but found ${showText(words)}.`,
      'Write a labelled line of the cover as **Label:** and its value.',
    );
  }
  return { text, line };
}

function brokenLink(line: number, link: string): ReportSyntaxError {
  return new ReportSyntaxError(
    line,
    `expected a link whose words are its address but found ${showText(link)}.`,
    'Write the link as [www.example.org](http://www.example.org), or its words alone.',
  );
}
