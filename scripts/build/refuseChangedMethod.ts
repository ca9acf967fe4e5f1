import { methodDefinition } from '../../src/domain/methodDefinition.ts';
import { METHOD_REGISTER } from '../../src/domain/methodRegister.ts';
import { OperatorError } from '../settings.mjs';
import { methodChanges } from './methodChanges.ts';
import { methodRecord, readFormulas } from './methodRecord.ts';

/**
 * Refuses to build where a definition, a constant or a formula is not what its version registered (OP12).
 *
 * @throws OperatorError with what changed and the remedy, in French
 */
export function refuseChangedMethod(): void {
  const present = methodDefinition();
  const formulas = Object.fromEntries(METHOD_REGISTER.map(({ version }) => [version, readFormulas(version)]));
  const record = methodRecord(present, readFormulas(present.version));
  const changes = methodChanges(METHOD_REGISTER, record, formulas);
  if (changes.length === 0) return;
  throw new OperatorError(
    `${changes.map((change) => `– ${change}`).join('\n')}\n` +
      'La méthode a changé sans changer de version. Remède : une nouvelle METHOD_VERSION dans src/domain/method.ts, ' +
      'un dossier à son nom dans src/content/methode/, puis « npm run register-method ».',
  );
}
