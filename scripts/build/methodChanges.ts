import type { RegisteredMethod } from '../../src/domain/methodRegister.ts';
import { canonicalJson, methodRecord, type MethodRecord } from './methodRecord.ts';

/**
 * What a version says now that it did not say when it was registered, in French, one finding a line (OP12). A changed
 * definition under the same version would let published figures change their meaning in silence.
 *
 * @param register all versions, as registered
 * @param present the version that the program computes by
 * @param formulas digests of the texts of formulas of each registered version, as they are on disk
 * @returns nothing where all is as registered
 */
export function methodChanges(
  register: readonly RegisteredMethod[],
  present: MethodRecord,
  formulas: Readonly<Record<string, Readonly<Record<string, string>>>>,
): readonly string[] {
  const registered = register.find(({ version }) => version === present.version);
  if (registered === undefined) return [`La version ${present.version} de la méthode n’est pas inscrite au registre.`];
  return [
    ...register.flatMap(({ digest, ...content }) =>
      methodRecord(content, content.formulas).digest === digest
        ? []
        : [`Version ${content.version} : le registre a été modifié à la main, son empreinte ne lui correspond plus.`],
    ),
    ...indicatorChanges(registered, present),
    ...keyedChanges('Constante', registered.constants, present.constants, registered.version),
    ...register.flatMap(({ version, formulas: known }) =>
      keyedChanges('Formules', known, formulas[version] ?? {}, version),
    ),
  ];
}

function indicatorChanges(registered: MethodRecord, present: MethodRecord): readonly string[] {
  const { version } = registered;
  const before = new Map(registered.indicators.map((indicator) => [indicator.id, indicator]));
  const after = new Map(present.indicators.map((indicator) => [indicator.id, indicator]));
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const changed = [...after.values()].flatMap((indicator) => {
    const known = before.get(indicator.id);
    if (known === undefined) return [`Version ${version} : l’indicateur « ${indicator.id} » est nouveau.`];
    return Object.entries(indicator).flatMap(([field, value]) => {
      const was = new Map<string, unknown>(Object.entries(known)).get(field);
      return was === value
        ? []
        : [
            `Version ${version} : indicateur « ${indicator.id} », ${field} : « ${String(was)} » devient « ${String(value)} ».`,
          ];
    });
  });
  return [...gone.map((id) => `Version ${version} : l’indicateur « ${id} » a disparu.`), ...changed];
}

function keyedChanges(
  what: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  version: string,
): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [was, is] = [before[name], after[name]].map((value) =>
      value === undefined ? undefined : canonicalJson(value),
    );
    if (was === is) return [];
    const short = (text: string) => (what === 'Formules' ? text.slice(1, 9) : text);
    if (was === undefined) return [`Version ${version} : ${what} « ${name} » : nouveau.`];
    if (is === undefined) return [`Version ${version} : ${what} « ${name} » : disparu.`];
    return [`Version ${version} : ${what} « ${name} » : ${short(was)} devient ${short(is)}.`];
  });
}
