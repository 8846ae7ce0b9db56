/**
 * The Typst compiler (through npm, no browser and no program of the system): the one engine for
 * paper (tagged PDF) and for pictures (SVG with the letters as outlines).
 *
 * Chosen on evidence: Typst 0.14 refuses a file that breaks PDF/UA-1 instead of hoping, sets
 * Vietnamese with stacked marks right, makes the same bytes of the same input, and takes 51 MB of
 * packages. pdfkit and pdf-lib leave tags, line breaks and columns to be drawn by hand; Chromium's
 * PDF needs a browser at build time and takes the clock into the file.
 */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type * as TypstModule from '@myriaddreamin/typst-ts-node-compiler';

/** Everything is found from the project's root, since the build runs bundled copies of this file. */
const require = createRequire(resolve('package.json'));

const FONTS = [
  require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
  require.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
];

/** What so many compilations did not use again, Typst forgets: else a picture leaves 0.26 MB behind. */
const FORGET_AFTER = 10;

let compiler: TypstModule.NodeCompiler | undefined;

function theCompiler(): TypstModule.NodeCompiler {
  if (compiler) return compiler;
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as typeof TypstModule;
  compiler = NodeCompiler.create({
    workspace: resolve('src/typesetting'),
    fontArgs: [{ fontBlobs: FONTS.map((path) => readFileSync(path)) }],
  });
  return compiler;
}

/** Compiles a template of this folder with its data; throws with Typst's own words when it fails. */
function compile(template: string, inputs: Record<string, unknown>): TypstModule.NodeTypstDocument {
  const outcome = theCompiler().compile({
    mainFileContent: readFileSync(join('src/typesetting', template), 'utf8'),
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [key, JSON.stringify(value)]),
    ),
  });
  theCompiler().evictCache(FORGET_AFTER);
  // Once taken, the result is gone.
  const { result } = outcome;
  if (!result)
    throw new Error(`${template}: ${JSON.stringify(outcome.takeError()?.shortDiagnostics)}`);
  return result;
}

/**
 * A tagged PDF.
 * @param updatedOn date of the file, from the content, so that two builds give the same bytes
 * @throws when the document would break PDF/UA-1
 */
export function typstPdf(
  template: string,
  inputs: Record<string, unknown>,
  updatedOn: string,
): Uint8Array<ArrayBuffer> {
  const pdf = theCompiler().pdf(compile(template, inputs), {
    pdfStandard: 'ua-1',
    creationTimestamp: Date.parse(`${updatedOn}T00:00:00Z`) / 1000,
  });
  return new Uint8Array(pdf);
}

/** The one page of a document as SVG. */
export function typstSvg(template: string, inputs: Record<string, unknown>): string {
  return theCompiler().plainSvg(compile(template, inputs));
}
