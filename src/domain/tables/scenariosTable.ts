import { id, list, text } from '../cells.ts';
import { date } from '../dateCells.ts';
import { scenarioIdSchema, sectorIdSchema } from '../ids.ts';
import { defaulted, optional, type ParsedRow, required } from '../table.ts';

/** `scenarios.csv`: one row a version of a question. */
export const scenariosTable = {
  file: 'scenarios.csv',
  columns: {
    id: required('id', id(scenarioIdSchema), {
      fr: 'Identifiant de la question.',
      en: 'Id of the question.',
      aliases: ['identifiant'],
    }),
    version: required('version', text, { fr: 'Version de la question.', en: 'Version of the question.' }),
    sectors: defaulted('sectors', list(id(sectorIdSchema)), [], {
      refersTo: 'sector',
      fr: 'Secteurs concernés, séparés par « | ».',
      en: 'Sectors concerned, between "|".',
      aliases: ['secteurs', 'secteur'],
    }),
    question_fr: required('questionFr', text, {
      fr: 'La question, mot pour mot.',
      en: 'The question, word for word.',
      aliases: ['question'],
    }),
    question_en: optional('questionEn', text, {
      fr: 'La question en anglais.',
      en: 'The question in English.',
      aliases: ['question en anglais'],
    }),
    expected_answer_fr: optional('expectedAnswerFr', text, {
      fr: 'La réponse attendue.',
      en: 'The expected answer.',
      aliases: ['réponse attendue'],
    }),
    required_elements: defaulted('requiredElements', list(text), [], {
      fr: 'Éléments que la réponse complète doit contenir, séparés par « | ».',
      en: 'Elements that a complete answer must contain, between "|".',
      aliases: ['éléments attendus', 'éléments obligatoires'],
    }),
    legal_reference: optional('legalReference', text, {
      fr: 'Texte de droit.',
      en: 'Legal text.',
      aliases: ['référence juridique', 'texte'],
    }),
    legal_date: optional('legalDate', date, {
      fr: 'Date du droit en vigueur.',
      en: 'Date of the law in force.',
      aliases: ['date du texte', 'droit au'],
    }),
  },
};

export type ScenarioRow = ParsedRow<typeof scenariosTable>;
