import { execFile } from 'node:child_process';

/** What a command printed, and the code that it ended with. */
interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs `npm run new` with these arguments: a source, and the folder for the report. */
export function runNewReport(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/importing/new-report.ts', ...args], (failure, out, error) => {
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error });
    });
  });
}
