import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine'
import { limitesDe2026 } from '../../recours/sources.ts'
import { agiiSejour, article, directive2001, loi1980, reforme2025 } from '../../texts/index.ts'
import type { Statement } from '../voie.ts'

/** What is known of temporary protection. */
export const enoncesProtectionTemporaire = [
  {
    id: 'protection-temporaire.base',
    about: 'base',
    label:
      'Séjour donné d’un coup à tout un groupe que l’Union désigne, sans examen individuel des craintes.',
    source: [article('57/29'), cite(directive2001)],
  },
  {
    id: 'protection-temporaire.lieu',
    about: 'place',
    label:
      'On se fait enregistrer par l’Office des étrangers, puis on va à la commune avec l’attestation.',
    source: agiiSejour,
  },
  {
    id: 'protection-temporaire.autorite',
    about: 'authority',
    label:
      'Le Conseil de l’Union décide qui est protégé et jusqu’à quand ; l’Office vérifie si la personne appartient au groupe.',
    source: [article('57/29'), cite(directive2001)],
  },
  {
    id: 'protection-temporaire.autre-sejour',
    about: 'conditions',
    label:
      'L’Office peut refuser à celui qui a déjà un séjour dans un autre État lié par la même décision.',
    source: article('57/30', { paragraph: '§ 2' }),
  },
  {
    id: 'protection-temporaire.depuis-etranger',
    about: 'place',
    label:
      'La demande peut aussi venir de l’étranger ; l’Office peut alors la refuser si les places d’accueil annoncées sont prises.',
    source: article('57/30', { paragraph: '§ 2' }),
  },
  {
    id: 'protection-temporaire.exclusion',
    about: 'conditions',
    label: 'Des raisons graves tenant aux actes de la personne peuvent l’exclure du bénéfice.',
    source: article('57/32', { paragraph: '§ 1er' }),
  },
  {
    id: 'protection-temporaire.gratuite',
    about: 'fee',
    label: 'Aucune redevance n’est due.',
    source: article('1/1', { paragraph: '§ 2' }),
  },
  {
    id: 'protection-temporaire.attestation',
    about: 'waiting',
    label:
      'L’Office remet une attestation de protection temporaire, avec laquelle la commune fait la carte.',
    source: agiiSejour,
  },
  {
    id: 'protection-temporaire.titre',
    about: 'title',
    label: 'Carte A d’un an, jamais au-delà du jour fixé par la décision de l’Union.',
    source: article('57/30'),
    papers: ['A'],
  },
  {
    id: 'protection-temporaire.prolongation',
    about: 'renewal',
    label: 'Elle se prolonge par périodes de six mois tant que la décision de l’Union dure.',
    source: article('57/30'),
  },
  {
    id: 'protection-temporaire.illimite',
    about: 'unlimited',
    label: 'Cette protection ne mène pas par elle-même à un séjour illimité.',
    source: agiiSejour,
  },
  {
    id: 'protection-temporaire.duree',
    about: 'end',
    label:
      'Selon la loi, la protection dure un an, se prolonge seule de deux fois six mois, puis seulement par une nouvelle décision de l’Union.',
    source: article('57/29', { paragraph: '§ 2' }),
  },
  {
    id: 'protection-temporaire.fin-delai',
    about: 'end',
    label:
      'Le séjour continue après la fin pour qui est trop malade pour voyager, et peut continuer jusqu’au bout de l’année scolaire des enfants.',
    source: article('57/36', { paragraph: '§ 2' }),
  },
  {
    id: 'protection-temporaire.fin',
    about: 'end',
    label: 'À la fin de la protection, un ordre de quitter laisse au moins un mois.',
    source: article('57/36', { paragraph: '§ 2' }),
  },
  {
    id: 'protection-temporaire.recours',
    about: 'remedy',
    label:
      'Recours en annulation dans les 30 jours contre un refus ; il n’arrête pas un ordre de quitter.',
    source: [article('39/57', { paragraph: '§ 1er' }), article('39/79')],
    limit: { counts: 'from', event: 'notification', days: 30 },
    until: localDate('2026-06-11'),
  },
  {
    id: 'protection-temporaire.recours-depuis-2026',
    about: 'remedy',
    label:
      'Depuis le 12 juin 2026, une loi que nous n’avons pas lue règle les recours, avec des délais de 30, 10 ou 5 jours : suivez celui qui est imprimé dans la décision, et sinon comptez 5 jours.',
    source: limitesDe2026,
    from: localDate('2026-06-12'),
    limit: { counts: 'from', event: 'notification', days: 5 },
  },
  {
    id: 'protection-temporaire.asile',
    about: 'interaction',
    label:
      'On peut toujours demander aussi l’asile, mais son examen attend la fin de la protection temporaire.',
    source: [
      cite(directive2001, { article: '17' }),
      cite(loi1980, { article: '51/9' }, { readUntil: localDate('2026-06-11') }),
    ],
  },
  {
    id: 'protection-temporaire.carte-bleue',
    about: 'interaction',
    label:
      'Tant que dure cette protection ou sa demande, la carte bleue européenne n’est pas ouverte.',
    source: article('61/26'),
  },
  {
    id: 'protection-temporaire.famille-separee',
    about: 'interaction',
    label: 'La famille proche que la fuite a séparée peut demander à être réunie en Belgique.',
    source: article('57/34'),
  },
  {
    id: 'protection-temporaire.famille',
    about: 'harm',
    label: 'Depuis le 18 août 2025, la famille ne pourrait venir qu’après deux ans de séjour.',
    source: reforme2025,
    from: localDate('2025-08-18'),
  },
] as const satisfies readonly Statement[]
