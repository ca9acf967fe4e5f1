import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { OperatorError } from '../settings.mjs';

/** Under this a phrase is found by trying: the sealed page can be tried at home, as often as one likes. */
const FEWEST_CHARACTERS = 20;

/**
 * Asks for the phrase on the terminal without showing it, or takes the first line that is piped in.
 *
 * @throws OperatorError where it is too short
 */
export async function askPassphrase(): Promise<string> {
  process.stderr.write(`Phrase de passe (${FEWEST_CHARACTERS} caractères au moins) : `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  let phrase = '';
  for await (const line of lines) {
    phrase = line.trim();
    break;
  }
  lines.close();
  process.stderr.write('\n');
  if (phrase.length < FEWEST_CHARACTERS) {
    throw new OperatorError(
      `La phrase de passe doit avoir ${FEWEST_CHARACTERS} caractères au moins : rien n’a été écrit.`,
    );
  }
  return phrase;
}
