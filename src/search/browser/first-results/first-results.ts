import { adoptStyle } from '../../../site/browser/adopt-style.ts';
import { answerTyping } from './answer-typing.ts';
import css from './first-results.css?inline';

/** Shows the first results below a page's search box, in a style that only pages whose box is used ask for. */
export function startFirstResults(box: HTMLInputElement): void {
  adoptStyle(css);
  answerTyping(box);
}
