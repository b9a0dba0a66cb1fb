import { localDate } from '@sejour/calendar'
import { agiiSejour, article, deduit } from '../../texts/index.ts'
import { communs } from '../long-sejour/enonces.ts'
import type { Statement } from '../voie.ts'

/** What is known of the right of return. */
export const enoncesDroitDeRetour = [
  {
    id: 'droit-de-retour.base',
    about: 'base',
    label:
      'Qui a un titre valable et s’est absenté moins d’un an garde un droit de retour : il retrouve son statut.',
    source: article('19'),
    papers: ['A', 'B', 'K', 'L'],
  },
  {
    id: 'droit-de-retour.courte',
    about: 'conditions',
    label: 'Une absence de moins de 3 mois ne demande aucune démarche.',
    source: [article('19'), agiiSejour],
  },
  {
    id: 'droit-de-retour.annonce',
    about: 'conditions',
    label:
      'De 3 à 12 mois d’absence : on l’annonce à la commune avant de partir, qui remet une annexe 18.',
    source: [article('19'), agiiSejour],
    papers: ['annexe-18'],
  },
  {
    id: 'droit-de-retour.presentation',
    about: 'place',
    label: 'Au retour on se présente à la commune dans les 15 jours.',
    source: [article('19'), agiiSejour],
    limit: { counts: 'from', event: 'entry', days: 15 },
  },
  {
    id: 'droit-de-retour.titre-expire',
    about: 'place',
    label:
      'Avec un titre encore valable on rentre sans visa ; si le titre a expiré, un visa de retour se demande au poste belge.',
    source: [article('19'), agiiSejour],
  },
  {
    id: 'droit-de-retour.plus-d-un-an',
    about: 'end',
    label:
      'Plus d’un an d’absence fait en principe perdre le droit ; l’article 19 prévoit des exceptions, que l’Office examine.',
    source: [article('19'), agiiSejour],
  },
  {
    id: 'droit-de-retour.autres-titres',
    about: 'end',
    label:
      'La carte L a ses propres règles d’absence ; le séjour permanent des cartes EU+ et F+ se perd après plus de 2 ans d’absence continue.',
    source: [article('18'), article('42quinquies')],
    papers: ['L', 'EU+', 'F+'],
  },
  {
    id: 'droit-de-retour.redevance',
    about: 'fee',
    label:
      'La redevance n’est due que pour la demande de retour de l’article 19, § 2. Les réfugiés, leur famille et les bénéficiaires de l’accord avec la Turquie ne la paient pas.',
    source: article('1/1', { paragraph: '§ 2' }),
  },
  {
    id: 'droit-de-retour.redevance-contredite',
    about: 'fee',
    label:
      'Les sources se contredisent sur le tarif du visa de retour : celui du résident de longue durée, ou celui de l’article 9.',
    source: [agiiSejour, deduit],
    contradiction: 'C6',
  },
  {
    id: 'droit-de-retour.attente',
    about: 'waiting',
    label: 'Après une absence involontaire, une annexe 15 peut couvrir le temps de l’examen.',
    source: agiiSejour,
    papers: ['annexe-15'],
  },
  {
    id: 'droit-de-retour.change-2025',
    about: 'base',
    label:
      'L’article 19 a changé le 18 août 2025 et son nouveau texte n’a pas été lu : durées et exceptions sont à vérifier.',
    source: article('19'),
    from: localDate('2025-08-18'),
  },
  ...communs,
] as const satisfies readonly Statement[]
