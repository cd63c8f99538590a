import { readFileSync } from 'node:fs';

/**
 * Prints the licence of every package that the project names itself, as the installed package states it, and whether the
 * build or only the tests and tools need it. Throws an Error for a package that states none.
 */
const { dependencies, devDependencies } = readPackage('package.json');
const names = [
  ...Object.keys(dependencies ?? {}).map((name) => ({ name, use: 'build' })),
  ...Object.keys(devDependencies ?? {}).map((name) => ({ name, use: 'tools' })),
];
for (const { name, use } of names) {
  const { version, license } = readPackage(`node_modules/${name}/package.json`);
  if (!license) {
    throw new Error(
      `${name}: found no licence in its package.json, expected one. Look for a text beside it.`,
    );
  }
  process.stdout.write(`${license.padEnd(18)}${use.padEnd(7)}${name} ${version}\n`);
}

/** What is read of a package.json. */
interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function readPackage(file: string): Package {
  return JSON.parse(readFileSync(file, 'utf8'));
}
