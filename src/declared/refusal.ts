import { AstroError } from 'astro/errors';

/**
 * Stops a build: `message` says where, what was found and what was expected; `hint` says what to do. Whatever words the
 * message quotes, the hint stays: Astro puts one of its own in its place where an error's text (not its message) holds
 * the word "document" or "window", so that text is the name alone.
 */
export class Refusal extends AstroError {
  override toString(): string {
    return this.name;
  }
}
