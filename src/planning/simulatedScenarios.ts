import type { SectorKey } from './simulatedSectors.ts';

/** A question of the demonstration. The expected answers are invented and state no law. */
export interface SimulatedScenario {
  readonly id: string;
  readonly sector: SectorKey;
  readonly questionFr: string;
  readonly questionEn: string;
  readonly expectedAnswerFr: string;
  readonly requiredElements: readonly string[];
}

const INVENTED = 'Réponse inventée pour la démonstration : ';

function scenario(
  sector: SectorKey,
  topic: string,
  questionFr: string,
  questionEn: string,
  expected: string,
  requiredElements: readonly string[],
): SimulatedScenario {
  return {
    id: `${sector}-${topic}`,
    sector,
    questionFr,
    questionEn,
    expectedAnswerFr: `${INVENTED}${expected}`,
    requiredElements,
  };
}

/** Four questions a sector, in the words of a caller; every organisation of the sector is asked all four. */
export const SIMULATED_SCENARIOS: readonly SimulatedScenario[] = [
  scenario(
    'famille',
    'aide-activite',
    'Bonjour, je viens d’emménager seule avec mon enfant de 2 ans et je travaille à mi-temps. Est-ce que j’ai droit à une aide, et que faut-il vous envoyer ?',
    'Hello, I have just moved in on my own with my two-year-old and I work part-time. Am I entitled to any support, and what should I send you?',
    'oui, l’aide à l’activité ; la demande se fait avec les trois derniers bulletins de salaire et une attestation de loyer.',
    ['aide à l’activité', 'trois bulletins de salaire', 'attestation de loyer'],
  ),
  scenario(
    'famille',
    'enfant-20-ans',
    'Mon fils est étudiant et il a eu 20 ans en janvier. Est-ce que je continue à recevoir les allocations pour lui ?',
    'My son is a student and turned 20 in January. Will I keep receiving the allowance for him?',
    'cela dépend du nombre d’enfants ; avec trois enfants au moins, un complément est versé jusqu’à 21 ans.',
    ['dépend du nombre d’enfants', 'complément jusqu’à 21 ans'],
  ),
  scenario(
    'famille',
    'reprise-emploi',
    'Je reprends un emploi en CDD le mois prochain. Quand dois-je vous le déclarer, et est-ce que mon aide au logement va changer ?',
    'I am starting a fixed-term job next month. When do I have to report it, and will my housing support change?',
    'à déclarer dès la signature ; l’aide au logement est recalculée le trimestre suivant.',
    ['déclarer dès la signature', 'nouveau calcul au trimestre suivant'],
  ),
  scenario(
    'famille',
    'separation',
    'Je viens de me séparer et les enfants sont une semaine sur deux chez moi. Qui touche les allocations ?',
    'I have just separated and the children are with me every other week. Who receives the allowance?',
    'les parents choisissent : un seul les reçoit, ou chacun la moitié, par une déclaration commune.',
    ['choix des parents', 'partage possible', 'déclaration commune'],
  ),
  scenario(
    'sante',
    'carte-perdue',
    'J’ai perdu ma carte d’assuré et je pars en vacances dans dix jours. Comment je fais si je dois voir un médecin ?',
    'I have lost my insurance card and I am going on holiday in ten days. What do I do if I need to see a doctor?',
    'une attestation provisoire s’envoie le jour même ; la nouvelle carte arrive en trois semaines.',
    ['attestation provisoire', 'délai de trois semaines'],
  ),
  scenario(
    'sante',
    'arret-travail',
    'Mon médecin m’a arrêté deux semaines. À qui faut-il envoyer les papiers, et au bout de combien de jours suis-je payé ?',
    'My doctor has signed me off for two weeks. Who needs the paperwork, and after how many days am I paid?',
    'à l’assurance et à l’employeur sous 48 heures ; l’indemnité commence après trois jours.',
    ['assurance et employeur', '48 heures', 'trois jours'],
  ),
  scenario(
    'sante',
    'lunettes',
    'Je dois changer de lunettes. Combien me restera-t-il à payer, et faut-il une nouvelle ordonnance ?',
    'I need new glasses. How much will I have to pay myself, and do I need a new prescription?',
    'rien à payer dans le panier de base ; l’ordonnance vaut cinq ans.',
    ['panier de base sans reste à payer', 'ordonnance de cinq ans'],
  ),
  scenario(
    'sante',
    'nouveau-ne',
    'Ma fille est née la semaine dernière. Comment la faire inscrire sur mon dossier et sur celui de son père ?',
    'My daughter was born last week. How do I have her added to my file and to her father’s?',
    'une déclaration commune, avec l’acte de naissance, sous un mois.',
    ['déclaration commune', 'acte de naissance'],
  ),
  scenario(
    'retraite',
    'age-depart',
    'J’ai commencé à travailler à 19 ans et j’en ai 58. À quel âge est-ce que je pourrai partir ?',
    'I started working at 19 and I am 58 now. At what age can I retire?',
    'l’âge dépend de l’année de naissance et des trimestres ; un relevé s’obtient gratuitement.',
    ['année de naissance', 'trimestres', 'relevé gratuit'],
  ),
  scenario(
    'retraite',
    'trimestres-manquants',
    'Sur mon relevé il manque deux années où j’étais apprenti. Comment les faire ajouter ?',
    'My record is missing two years when I was an apprentice. How do I get them added?',
    'une demande de correction avec les bulletins de salaire ou le contrat d’apprentissage.',
    ['demande de correction', 'bulletins ou contrat'],
  ),
  scenario(
    'retraite',
    'reversion',
    'Mon mari est décédé le mois dernier. Ai-je droit à une partie de sa retraite, et que faut-il fournir ?',
    'My husband died last month. Am I entitled to part of his pension, and what must I provide?',
    'oui, sous condition de ressources ; la demande n’est pas automatique.',
    ['condition de ressources', 'demande à faire'],
  ),
  scenario(
    'retraite',
    'cumul',
    'Je suis à la retraite depuis un an et on me propose quelques heures de travail. Est-ce que ma pension va baisser ?',
    'I retired a year ago and have been offered a few hours of work. Will my pension go down?',
    'non si la retraite est complète ; il faut déclarer la reprise avant de commencer.',
    ['retraite complète', 'déclaration préalable'],
  ),
  scenario(
    'energie',
    'demenagement',
    'J’emménage vendredi et il n’y a pas de courant dans l’appartement. Que dois-je faire, et combien cela coûte ?',
    'I am moving in on Friday and there is no power in the flat. What should I do, and how much does it cost?',
    'un contrat par téléphone suffit ; la mise en service prend deux jours ouvrés et son prix est indiqué avant l’accord.',
    ['contrat par téléphone', 'deux jours ouvrés', 'prix annoncé'],
  ),
  scenario(
    'energie',
    'facture-double',
    'Ma facture a doublé alors que je n’ai rien changé. Comment vérifier le relevé ?',
    'My bill has doubled although nothing has changed. How can I check the reading?',
    'comparer l’index de la facture à celui du compteur ; une erreur se corrige sur simple photo.',
    ['index de la facture', 'photo du compteur'],
  ),
  scenario(
    'energie',
    'etalement',
    'Je ne peux pas payer ma facture d’hiver en une fois. Est-ce que je peux l’étaler, et est-ce qu’on va me couper ?',
    'I cannot pay my winter bill all at once. Can I spread it, and will I be cut off?',
    'un échéancier est possible sans frais ; aucune coupure tant qu’il est suivi.',
    ['échéancier sans frais', 'pas de coupure'],
  ),
  scenario(
    'energie',
    'changer-offre',
    'Je voudrais passer en heures creuses. Est-ce que j’y gagne si je chauffe l’eau la nuit ?',
    'I would like to switch to an off-peak tariff. Is it worth it if I heat my water at night?',
    'oui à partir d’un tiers de la consommation aux heures creuses ; le changement est gratuit une fois l’an.',
    ['un tiers aux heures creuses', 'gratuit une fois l’an'],
  ),
  scenario(
    'eau',
    'fuite',
    'J’ai eu une fuite après le compteur et la facture est énorme. Est-ce que je dois tout payer ?',
    'I had a leak after the meter and the bill is huge. Do I have to pay all of it?',
    'non, la facture est plafonnée si la réparation est attestée sous un mois.',
    ['plafond', 'attestation de réparation', 'un mois'],
  ),
  scenario(
    'eau',
    'depart',
    'Je quitte mon logement le 30. Comment arrêter le contrat d’eau, et qui relève le compteur ?',
    'I am leaving my home on the 30th. How do I end the water contract, and who reads the meter?',
    'par téléphone, avec l’index lu par l’abonné le jour du départ.',
    ['par téléphone', 'index lu par l’abonné'],
  ),
  scenario(
    'eau',
    'qualite',
    'L’eau du robinet a un goût de chlore depuis lundi et j’ai un bébé. Est-ce que je peux m’en servir pour les biberons ?',
    'The tap water has tasted of chlorine since Monday and I have a baby. Can I use it for bottles?',
    'oui, sauf avis contraire affiché en mairie ; les analyses sont publiques.',
    ['usage possible', 'analyses publiques'],
  ),
  scenario(
    'eau',
    'mensualisation',
    'Je reçois une grosse facture deux fois par an. Est-ce que je peux payer tous les mois ?',
    'I get a large bill twice a year. Can I pay monthly instead?',
    'oui, dix mensualités puis un solde ; la demande se fait par téléphone.',
    ['dix mensualités', 'solde annuel'],
  ),
  scenario(
    'telecoms',
    'panne-box',
    'Je n’ai plus internet depuis trois jours et je travaille à la maison. Quand est-ce que ce sera réparé, et serai-je remboursé ?',
    'I have had no internet for three days and I work from home. When will it be fixed, and will I be refunded?',
    'un rendez-vous est fixé sous 72 heures ; les jours de panne sont déduits.',
    ['rendez-vous sous 72 heures', 'jours déduits'],
  ),
  scenario(
    'telecoms',
    'resiliation',
    'Ma mère entre en maison de retraite. Comment résilier sa ligne, et y a-t-il des frais ?',
    'My mother is moving into a care home. How do we cancel her line, and are there any fees?',
    'sans frais, avec un justificatif ; la résiliation prend effet sous dix jours.',
    ['sans frais', 'justificatif', 'dix jours'],
  ),
  scenario(
    'telecoms',
    'hors-forfait',
    'J’ai 48 euros de hors forfait que je ne comprends pas. D’où est-ce que ça vient ?',
    'I have 48 euros of extra charges that I do not understand. Where do they come from?',
    'le détail est donné par téléphone ; la première fois, la moitié est remise.',
    ['détail donné', 'remise de la moitié'],
  ),
  scenario(
    'telecoms',
    'garder-numero',
    'Je change d’opérateur et je veux garder mon numéro. Qu’est-ce que je dois faire d’abord ?',
    'I am changing provider and want to keep my number. What do I have to do first?',
    'obtenir le code de portabilité, puis le donner au nouvel opérateur, qui résilie l’ancien contrat.',
    ['code de portabilité', 'ne pas résilier soi-même'],
  ),
];

/** The question of this scenario was reworded when the protocol changed: version 1 before, version 2 from then on. */
export const REWORDED = {
  scenario: 'famille-reprise-emploi',
  questionFr:
    'Je reprends un emploi le mois prochain. Quand dois-je vous le déclarer, et est-ce que mon aide va changer ?',
  questionEn: 'I am starting a job next month. When do I have to report it, and will my support change?',
} as const;

/** The version in force of a scenario under a protocol. */
export function scenarioVersion(scenarioId: string, protocol: 'p1' | 'p2'): '1' | '2' {
  return scenarioId === REWORDED.scenario && protocol === 'p2' ? '2' : '1';
}
