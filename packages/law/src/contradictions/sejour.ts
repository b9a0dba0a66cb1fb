import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine/cite'
import {
  aConfirmer,
  agiiSejour,
  annexeAr,
  ar12Decembre2023,
  article,
  articleAr,
  deduit,
  formationAdde,
  guidesSejour,
  officeSejour,
  pratiqueCommunes,
  reforme2025,
  reforme2025Contredite,
} from '../texts/index.ts'
import type { Contradiction } from './contradiction.ts'

/** Who may stay, how long, and under which conditions. */
export const contradictionsSejour = [
  {
    id: 'C3',
    subject: 'sejour',
    about: 'Ce qui rend un séjour illégal',
    readings: [
      {
        label: 'Un séjour n’est illégal qu’après un ordre de quitter le territoire.',
        source: formationAdde,
      },
      {
        label: 'Il l’est dès que les conditions d’entrée ou de séjour manquent, sans aucun ordre.',
        source: article('1'),
      },
    ],
    handling: 'Nous suivons la loi ; avoir reçu un ordre reste une question à part.',
    ways: ['article-9bis'],
  },
  {
    id: 'C4',
    subject: 'sejour',
    about: 'Une autorisation est-elle toujours une faveur ?',
    readings: [
      {
        label: 'Une autorisation laisse à l’Office le pouvoir d’apprécier.',
        source: formationAdde,
      },
      {
        label: 'Certaines doivent être données dès que leurs conditions sont remplies.',
        source: article('10bis'),
      },
    ],
    handling: 'Chaque voie dit pour elle-même si l’autorité est tenue ou libre.',
    ways: ['regroupement-article-10bis', 'etudes', 'permis-unique'],
  },
  {
    id: 'C10',
    subject: 'sejour',
    about: 'Mineur non accompagné : après combien d’années le séjour illimité',
    readings: [
      { label: 'Des listes le rangent parmi les séjours de cinq ans.', source: guidesSejour },
      {
        label: 'La loi et l’Office parlent de trois ans après la première carte A.',
        source: [article('61/23'), officeSejour],
      },
    ],
    handling: 'Nous suivons la loi : trois ans, sous l’appréciation de l’Office.',
    ways: ['mineur-non-accompagne'],
    papers: ['B'],
  },
  {
    id: 'C14',
    subject: 'sejour',
    about: 'Durée de la carte en protection subsidiaire',
    readings: [
      { label: 'Un an, puis des prolongations de deux ans.', source: article('49/2') },
      { label: 'D’autres pages donnent d’autres durées.', source: guidesSejour },
    ],
    handling: 'Nous suivons la loi ; la date imprimée sur la carte l’emporte toujours.',
    ways: ['protection-internationale'],
    papers: ['A'],
  },
  {
    id: 'C21',
    subject: 'sejour',
    about: 'Pacte européen sur l’asile, EES et ETIAS : ce qui est vraiment en vigueur',
    readings: [
      { label: 'Des dates de départ ont été annoncées.', source: guidesSejour },
      { label: 'Aucune source lue ne confirme qu’elles ont été tenues.', source: aConfirmer },
    ],
    handling:
      'Les règles lues avant le 12 juin 2026 restent affichées comme telles ; EES et ETIAS ne comptent aucun jour ici.',
    from: localDate('2025-10-12'),
    ways: ['protection-internationale'],
  },
  {
    id: 'C25',
    subject: 'sejour',
    about: 'Faut-il déjà un séjour illimité pour demander la carte K ou L ?',
    readings: [
      {
        label: 'Pour la carte K : cinq ans, et un séjour qui n’est plus limité.',
        source: [article('14'), article('15')],
      },
      {
        label: 'Pour la carte L : cinq ans de séjour légal, même limité.',
        source: article('15bis'),
      },
    ],
    handling: 'Ce sont deux règles : nous les gardons séparées.',
    papers: ['K', 'L'],
  },
  {
    id: 'C1',
    subject: 'court-sejour',
    about: 'Court séjour : en mois ou en jours',
    readings: [
      { label: 'Trois mois par période de six mois.', source: formationAdde },
      { label: '90 jours sur toute période de 180 jours.', source: article('6') },
    ],
    handling: 'Nous comptons en jours, comme la loi, et jamais en mois.',
  },
  {
    id: 'C13',
    subject: 'court-sejour',
    about: 'Délai pour se déclarer à la commune',
    readings: [
      {
        label: 'Des communes annoncent huit jours pour les annexes 3 et 3ter.',
        source: pratiqueCommunes,
      },
      {
        label:
          'La loi donne trois jours ouvrables (arrivée) et dix jours ouvrables (présence) ; huit jours ouvrables valent pour le long séjour.',
        source: [article('5'), article('41bis'), article('12')],
      },
    ],
    handling: 'Nous suivons la loi. Trois jours ouvrables protègent dans tous les cas.',
    papers: ['annexe-3', 'annexe-3ter'],
  },
  {
    id: 'C15',
    subject: 'court-sejour',
    about: 'La déclaration de présence peut-elle être prolongée ?',
    readings: [
      { label: 'Non.', source: agiiSejour },
      { label: 'Une ville l’admet en cas de force majeure.', source: pratiqueCommunes },
    ],
    handling: 'Nous ne calculons aucune prolongation : demandez à la commune.',
    papers: ['annexe-3ter'],
  },
  {
    id: 'C2',
    subject: 'union',
    about: 'Pièces qui manquent à une demande d’un citoyen de l’Union',
    readings: [
      {
        label: 'Trois mois pour les remettre, puis un mois de plus, sans ordre de quitter.',
        source: articleAr('51'),
      },
      {
        label: 'Tout est remis avec la demande, sinon elle n’est pas prise en considération.',
        source: [articleAr('50'), cite(ar12Decembre2023)],
      },
    ],
    handling:
      'Le jour de la demande décide : depuis le 1er septembre 2025, tout est remis avec elle. Pour l’annexe 19ter, l’article lu garde trois mois ; tout remettre avec la demande est plus sûr.',
    ways: ['citoyen-union', 'famille-union'],
    papers: ['annexe-19', 'annexe-19quinquies', 'annexe-20'],
  },
  {
    id: 'C28',
    subject: 'union',
    about: 'Enquête de résidence négative',
    readings: [
      { label: 'Elle est un motif de refus, par une annexe 20.', source: annexeAr('20') },
      {
        label: 'Elle fait radier du registre d’attente, et la demande continue.',
        source: agiiSejour,
      },
    ],
    handling: 'Nous montrons le refus et la radiation : l’autorité décide.',
    ways: ['citoyen-union', 'famille-union'],
    papers: ['annexe-19', 'annexe-20'],
  },
  {
    id: 'C7',
    subject: 'famille',
    about: 'Revenus demandés depuis la réforme de la famille',
    readings: [
      { label: '110 % du revenu minimum mensuel moyen garanti.', source: reforme2025 },
      { label: '110 % du revenu d’intégration.', source: reforme2025Contredite },
    ],
    handling:
      'Le repère est 110 % du revenu minimum garanti, à relire par un juriste ; aucune réponse n’en dépend. L’Office doit de toute façon examiner les besoins de la famille.',
    from: localDate('2025-08-18'),
    ways: ['regroupement-article-10', 'regroupement-article-10bis', 'famille-de-belge'],
  },
  {
    id: 'C8',
    subject: 'famille',
    about: 'Silence de l’Office sur un regroupement familial',
    readings: [
      { label: 'Après le délai, l’admission est acquise.', source: article('12bis') },
      { label: 'La réforme a supprimé cet effet.', source: reforme2025 },
    ],
    handling:
      'Nous n’affichons l’admission par silence que jusqu’au 17 août 2025 ; depuis, le point est à confirmer.',
    from: localDate('2025-08-18'),
    ways: ['regroupement-article-10', 'regroupement-article-10bis'],
  },
  {
    id: 'C9',
    subject: 'famille',
    about: 'À qui s’applique la réforme de la famille',
    readings: [
      {
        label: 'À ceux dont le regroupant a obtenu son droit depuis le 18 août 2025.',
        source: reforme2025,
      },
      {
        label: 'Pour la famille d’un Belge, les anciennes règles valent jusqu’au 18 août 2027.',
        source: reforme2025Contredite,
      },
    ],
    handling:
      'Nous demandons depuis quand le regroupant a son droit, et montrons l’ancienne règle et la nouvelle.',
    from: localDate('2025-08-18'),
    ways: ['regroupement-article-10', 'regroupement-article-10bis', 'famille-de-belge'],
  },
  {
    id: 'C29',
    subject: 'famille',
    about: 'Texte de la loi lu avant la réforme',
    readings: [
      {
        label: 'Le texte lu des articles 10 à 13 et 40ter s’arrête au 17 août 2025.',
        source: [article('10'), article('40ter')],
      },
      { label: 'Une loi les a changés ensuite, et son texte n’a pas été lu.', source: deduit },
    ],
    handling:
      'Chaque source dit jusqu’à quel jour elle a été lue ; au-delà, la réponse est à confirmer.',
    from: localDate('2025-08-18'),
    ways: ['regroupement-article-10', 'regroupement-article-10bis', 'famille-de-belge'],
  },
] as const satisfies readonly Contradiction[]
