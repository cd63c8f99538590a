import { refuseHtml } from '../lines/html-refusal';
import { ReportSyntaxError } from '../../report-error';
import { showText } from '../../shown-text';

const LINK = /\[([^[\]]*)\]\(([^()\s]*)\)/g;
const SCHEME = /^(?:https?:\/\/|mailto:)/;

/**
 * The words of an authority, value or notice on the cover. A link becomes its words; they must be its address, so that
 * neither is lost. Throws a ReportSyntaxError for any other link and for bold words, which the cover uses for labels.
 */
export function readCoverWords(line: number, source: string): string {
  const words = source.replace(LINK, (link, label: string, address: string) => {
    if (SCHEME.test(address) && (label === address || label === address.replace(SCHEME, ''))) return label;
    throw brokenLink(line, link);
  });
  if (words.includes('](')) throw brokenLink(line, words);
  refuseHtml(line, words);
  if (!words.includes('**')) return words;
  throw new ReportSyntaxError(
    line,
    `expected bold words only at the start of a labelled line but found ${showText(source)}.`,
    'Write a labelled line of the cover as **Label:** and its value, other lines as plain words.',
  );
}

function brokenLink(line: number, link: string): ReportSyntaxError {
  return new ReportSyntaxError(
    line,
    `expected a link whose words are its address but found ${showText(link)}.`,
    'Write the link as [www.example.org](http://www.example.org), or its words alone.',
  );
}
