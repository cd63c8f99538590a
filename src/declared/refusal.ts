import { AstroError } from 'astro/errors';

/**
 * Stops a build: `message` says where, what was found and what was expected; `hint` says what to do. As a string it
 * is its name alone: Astro replaces the hint by one of its own when that string holds the word "document" or
 * "window", which a quoted report may.
 */
export class Refusal extends AstroError {
  override toString(): string {
    return this.name;
  }
}
