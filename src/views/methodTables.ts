import { DISPOSITIONS, isEligible, isHuman, waitEnd } from '../domain/disposition.ts';
import { ISSUE_KINDS } from '../domain/issueCodes.ts';
import type { MethodDefinition } from '../domain/methodDefinition.ts';
import type { MethodExamples } from '../domain/methodExamples.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { messagesFr } from '../present/messages.fr.ts';
import { baseWords } from '../present/messages.ts';
import { capitalise } from '../present/capitalise.ts';
import { left, right, text, type TableView } from './tableView.ts';

/** Every indicator of a version: name, definition, base. */
export function indicatorsTable({ indicators }: MethodDefinition): TableView {
  return {
    caption: 'Tous nos indicateurs',
    columns: [left('Indicateur'), left('Définition'), left('Base'), left('Code')],
    rows: indicators.map(({ id, name, definition, base }) => [
      text(name),
      text(definition),
      text(baseWords(base, messagesFr)),
      text(id),
    ]),
  };
}

/** How an attempt may end, and what each end counts for. */
export function dispositionsTable(): TableView {
  const ends = { human: 'un humain', organisation: 'l’organisme', our_cap: 'nous (censure)' } as const;
  return {
    caption: 'Comment finit une tentative',
    columns: [left('Issue'), left('Quelqu’un ?'), left('Compte ?'), left('Qui met fin à l’attente'), left('Code')],
    rows: DISPOSITIONS.map((code) => [
      text(capitalise(messagesFr.dispositions[code])),
      text(isHuman(code) ? 'oui' : 'non'),
      text(isEligible(code) ? 'oui' : 'non, refaite'),
      text(isEligible(code) ? ends[waitEnd(code)] : '–'),
      text(code),
    ]),
  };
}

/** What each check of METHOD 4 looks for; what it does is read off the codes of `ingest/`. */
const CHECKS: Readonly<Record<string, string>> = {
  D1: 'En-têtes, mots, types et bornes des cases ; rien n’est corrigé en silence',
  D2: 'Doublons ; un même enquêteur à deux endroits à la fois',
  D3: 'Heures sans décalage, ambiguës, inexistantes ou d’un autre fuseau',
  D4: 'Dates hors du terrain ou dans le futur ; jours fériés, hors des heures d’ouverture',
  D5: 'Trop peu de temps entre deux tentatives d’un même appel',
  D6: 'Tentatives mal numérotées, trop nombreuses ou faites après un humain ; appels inachevés',
  D7: 'Issue qui contredit les autres cases (un humain sans réponse, une réponse sans humain)',
  D8: 'Durées qui ne s’additionnent pas, négatives, trop longues ou trop courtes pour être vraies',
  D10: 'Version de la question autre que celle de la campagne',
  D11: 'Appel absent du plan, hors de son créneau ou fait par un autre enquêteur',
  D12: 'Appels mal répartis entre créneaux, enquêteurs ou questions',
  D13: 'Cases du plan vides ou d’un seul appel ; poids très inégaux',
  D14: 'Un seul enquêteur pour plus de 40 % des appels d’un organisme ; effet d’enquêteur',
  D15: 'Appels peut-être inventés : durées identiques ou sans variation, appels enchaînés sans pause',
  D16: 'Durées arrondies à 0 ou 5 : ce sont des estimations',
  D17: 'Deux codeurs qui jugent la même réponse autrement',
  D18: 'Dérive au fil des jours (grève, panne)',
  D19: 'Chiffres repris impossibles : plus de succès que d’appels, pourcentage qu’aucun compte ne donne',
  D21: 'Données personnelles dans un texte : téléphone, adresse, numéro de sécurité sociale, nom',
  D22: 'Case qui commence par = + - @ : neutralisée dans tout tableur que nous écrivons',
  D23: 'Enquêteurs sous pseudonyme ; jamais la minute d’un appel dans ce qui est publié',
};

/** The checks on incoming files, with what they do. */
export function checksTable(): TableView {
  const severities = (check: string) =>
    new Set(
      Object.values(ISSUE_KINDS).flatMap((kind) => ('check' in kind && kind.check === check ? kind.severity : [])),
    );
  const effect = (check: string): string => {
    const found = severities(check);
    if (found.has('error')) return found.has('warning') ? 'bloque ou signale' : 'bloque';
    return found.has('warning') ? 'signale' : 'toujours appliqué';
  };
  return {
    caption: 'Contrôles des fichiers d’appels',
    columns: [left('Contrôle'), left('Ce qu’il cherche'), left('Effet')],
    rows: Object.entries(CHECKS).map(([check, words]) => [text(check), text(words), text(effect(check))]),
  };
}

/** How many calls buy how much certainty. */
export function sizesTable({ margins, differences }: MethodExamples): TableView {
  const percent = (share: number): string => formatPercent(share, 'fr', { decimals: 0 });
  return {
    caption: 'Combien d’appels par organisme, enquêteurs sans effet',
    columns: [left('Pour'), right('Appels')],
    rows: [
      ...margins.map(({ margin, n }) => [
        text(`une part à plus ou moins ${formatNumber(margin * 100, 'fr')} points`),
        text(formatNumber(n, 'fr')),
      ]),
      ...differences.map(({ first, second, n }) => [
        text(`établir, quatre fois sur cinq, un écart entre ${percent(first)} et ${percent(second)}`),
        text(formatNumber(n, 'fr')),
      ]),
    ],
  };
}
