import { ReportSyntaxError, showText } from '../../report-error.ts';
import type { Notice } from '../../model.ts';
import type { Roles } from '../../roles.ts';
import { mustHold, type ReadingOptions } from '../../reading-options.ts';
import { HINTS, takeOne } from './take-one.ts';

/**
 * Finds the copyright line and the year it names. Throws a ReportSyntaxError when an inventory names it and it is not
 * there once with a year.
 */
export function findCopyright(
  notices: readonly Notice[],
  options: ReadingOptions,
  end: number,
): Roles['copyright'] {
  const found = notices.filter(isCopyright);
  if (mustHold(options, 'copyright')) {
    const { line, text } = takeOne('copyright', found, end);
    const year = readYear(text);
    if (year !== undefined) return { line, year };
    throw new ReportSyntaxError(
      line,
      `expected a year in the copyright line but found ${showText(text)}.`,
      HINTS.copyright,
    );
  }
  for (const { line, text } of found) {
    const year = readYear(text);
    if (year !== undefined) return { line, year };
  }
  return null;
}

/**
 * Finds the line that says how the text may be used. Throws a ReportSyntaxError when an inventory or a declared line
 * asks for it in vain.
 */
export function findLicence(
  notices: readonly Notice[],
  options: ReadingOptions,
  end: number,
): Roles['licence'] {
  const declared = options.lines?.licence;
  if (declared !== undefined)
    return {
      line: takeOne(
        'licence',
        notices.filter(({ line }) => line === declared),
        declared,
      ).line,
    };
  const others = notices.filter((notice) => !isCopyright(notice));
  if (mustHold(options, 'licence'))
    return {
      line: takeOne(
        'licence',
        others.filter(({ text }) => text.includes('may be reproduced')),
        end,
      ).line,
    };
  const found = others.find(isLicence) ?? notices.find(isLicence);
  return found ? { line: found.line } : null;
}

/** Whether a line states a copyright. */
export function isCopyright({ text }: Notice): boolean {
  return /^(?:©|\(c\) |copyright ©)/i.test(text);
}

/** Whether a line says how the text may be used. */
export function isLicence({ text }: Notice): boolean {
  return /\bmay (?:be (?:freely )?(?:reproduced|re[-\u2011]?used|copied)|re[-\u2011]?use|copy)\b|\bopen (?:government|parliament) licence\b/i.test(
    text,
  );
}

function readYear(text: string): number | undefined {
  const year = /\b\d{4}\b/.exec(text)?.[0];
  return year ? Number(year) : undefined;
}
