import {
  aConfirmer,
  agiiSejour,
  annexeAr,
  annexeCirculaire,
  article,
  ce196577,
  circulaireSur9bis,
  ficheAdde,
  formationAdde,
} from '../../texts/index.ts'
import { says, type Enonces } from './enonce.ts'

const what = says('what')
const holders = says('holders')
const warning = says('warning')

/** What is known of orders, of refusals in other procedures, and of the two papers of the circular. */
export const ordres = {
  'ordre.delai': warning(
    'Le délai pour partir est écrit dessus : de zéro à trente jours en général. Il court dès la notification.',
    article('74/14'),
  ),
  'ordre.sejour': says('stay', 'must-leave')(
    'Il ordonne de quitter la Belgique. Il ne donne aucun droit de rester.',
    article('7'),
  ),
  'annexe-13.role': what('Ordre de quitter le territoire.', [formationAdde, article('7')]),
  'annexe-13.qui': holders('Une personne en séjour irrégulier.', article('7')),
  'annexe-13.recours': warning(
    'Le recours en annulation n’arrête pas l’ordre. L’extrême urgence a un délai beaucoup plus court.',
    [article('39/79'), article('39/57')],
  ),
  'annexe-13.9bis': warning(
    'Une demande 9bis ne suspend pas l’ordre, mais ses arguments doivent être examinés avant l’éloignement.',
    [article('1/3'), ce196577],
  ),
  'annexe-13quinquies.role': what(
    'Ordre de quitter le territoire remis à une personne qui a demandé la protection internationale.',
    agiiSejour,
  ),
  'annexe-13sexies.role': what(
    'Interdiction d’entrée : défense de revenir pendant la durée écrite dessus.',
    article('74/11'),
  ),
  'annexe-13septies.role': what(
    'Ordre de quitter le territoire, avec maintien en centre fermé en vue de l’éloignement.',
    article('7'),
  ),
  'annexe-13septies.urgence': warning(
    'En détention, les délais sont plus courts. Demandez un avocat le jour même.',
    article('39/57'),
  ),
  'annexe-11.role': what('Refoulement : l’entrée est refusée à la frontière.', aConfirmer),
  'annexe-14.role': what(
    'Rejet d’une demande d’admission au séjour de la famille (article 10).',
    agiiSejour,
  ),
  'famille.suspensif': warning(
    'Le recours en annulation suspend l’éloignement, sous les conditions de la loi.',
    article('39/79', { paragraph: '§ 1er', subparagraph: 2 }),
  ),
  'annexe-14ter.role': what('Retrait du séjour d’un membre de la famille (article 11, § 2).', [
    article('11'),
    agiiSejour,
  ]),
  'annexe-14quater.role': what(
    'Fin du séjour de la famille d’une personne en séjour limité.',
    aConfirmer,
  ),
  'annexe-17.role': what('Rejet d’une demande de carte K ou L.', aConfirmer),
  'annexe-37.role': what('Attestation qu’un document a été retenu ou retiré.', agiiSejour),
  'annexe-32.role': what(
    'Engagement de prise en charge d’un étudiant : une preuve de ses moyens.',
    agiiSejour,
  ),
  'circulaire-annexe-2.role': what(
    'Décision de la commune de ne pas prendre une demande 9bis en considération, après une enquête de résidence négative.',
    [annexeCirculaire('2'), ficheAdde],
  ),
  'circulaire-annexe-2.recours': warning('Une nouvelle demande reste possible.', ficheAdde),
  'circulaire-annexe-3.role': what(
    'Attestation de réception d’une demande 9bis, remise après une enquête de résidence positive.',
    [annexeCirculaire('3'), circulaireSur9bis, ficheAdde],
  ),
  'circulaire-annexe-3.sejour': says('stay', 'none')(
    'Elle ne donne aucun droit de séjour et ne suspend pas un ordre de quitter.',
    [annexeCirculaire('3'), article('1/3')],
  ),
  'circulaire-annexe-3.distinguer': warning(
    'Ne la confondez pas avec l’annexe 3 de l’arrêté royal, la déclaration d’arrivée d’un court séjour.',
    annexeAr('3'),
  ),
  'circulaire.qui': holders('Qui a demandé l’article 9bis à sa commune.', ficheAdde),
  'modele.19bis': what(
    'Attestation remplie par l’employeur d’un citoyen de l’Union : une pièce de la demande.',
    agiiSejour,
  ),
  'annexe-15ter.role': what(
    'Décision de ne pas prendre en considération une demande d’admission au séjour.',
    agiiSejour,
  ),
  'annexe-16ter.role': what(
    'Décision de ne pas prendre en considération une demande de carte K ou L.',
    agiiSejour,
  ),
  'annexe-29.role': what(
    'Décision d’irrecevabilité d’une demande de renouvellement d’un étudiant.',
    agiiSejour,
  ),
} as const satisfies Enonces
