import { localDate } from '@sejour/calendar'
import {
  aConfirmer,
  agiiSejour,
  annexeAr,
  ar20Octobre2024,
  ar4Juillet2025,
  article,
  articleAr,
  formationAdde,
} from '../../texts/index.ts'
import { cite } from '@sejour/engine/cite'
import { says, type Enonces } from './enonce.ts'

const what = says('what')
const holders = says('holders')
const warning = says('warning')
const register = says('register')

/** What is known of the decisions that the list of titles holds. */
export const decisions = {
  'annexe-19quinquies.role': what(
    'Décision de ne pas prendre la demande en considération : le dossier est incomplet.',
    agiiSejour,
  ),
  'annexe-19quinquies.qui': holders(
    'Un citoyen de l’Union, ou un membre de sa famille, dont le dossier était incomplet.',
    agiiSejour,
  ),
  'annexe-19quinquies.recours': warning(
    'Le recours contre cette décision ne suspend rien.',
    agiiSejour,
  ),
  'annexe-19quinquies.modele': warning(
    'Le modèle date du 1er septembre 2025.',
    cite(ar4Juillet2025),
    { from: localDate('2025-09-01') },
  ),
  'annexe-20.role': what(
    'Décision de refus d’un séjour de plus de trois mois, avec ou sans ordre de quitter le territoire.',
    [formationAdde, annexeAr('20')],
  ),
  'annexe-20.qui': holders(
    'Un citoyen de l’Union ou un membre de sa famille à qui le séjour est refusé.',
    [articleAr('51'), articleAr('52')],
  ),
  'annexe-20.recours': warning(
    'Le recours en annulation suspend l’éloignement, sauf pour les autres membres de la famille.',
    [
      article('39/79', { paragraph: '§ 1er', subparagraph: 2, point: '7°' }),
      article('39/79', { paragraph: '§ 1er', subparagraph: 2, point: '8°' }),
    ],
  ),
  'annexe-20.registre': register('La personne est radiée, sauf autre droit de séjour.', agiiSejour),
  'annexe-20.mois': warning(
    'Le mois supplémentaire pour compléter le dossier ne vaut que pour les demandes d’avant le 1er septembre 2025.',
    [cite(ar20Octobre2024), cite(ar4Juillet2025)],
    { contradiction: 'C2' },
  ),
  'annexe-21.role': what('Décision qui met fin au droit de séjour de plus de trois mois.', [
    article('42bis'),
    article('42ter'),
    article('42quater'),
  ]),
  'annexe-21.qui': holders(
    'Un citoyen de l’Union ou un membre de sa famille dont le droit prend fin.',
    [article('42bis'), article('42quater')],
  ),
  'annexe-21.sejour': says('stay', 'ends')('Le droit de séjour prend fin.', article('42bis')),
  'annexe-21.recours': warning(
    'Le recours en annulation suspend l’éloignement d’un citoyen de l’Union et de sa famille. Pour la famille d’un Belge, la liste lue ne nomme que le refus, pas la fin du séjour.',
    article('39/79', { paragraph: '§ 1er', subparagraph: 2 }),
  ),
  'recours.apres-2026': warning(
    'Les règles sur les recours ont été remplacées le 12 juin 2026. Pour ce qui est notifié depuis, le délai et l’effet du recours n’ont pas été lus : faites vérifier.',
    aConfirmer,
    { from: localDate('2026-06-12') },
  ),
  'annexe-21.titre': warning('Le titre exact du formulaire n’a pas été lu.', aConfirmer),
  'annexe-26quater.role': what(
    'Refus de séjour avec ordre de quitter le territoire : un autre État doit examiner la demande d’asile (Dublin).',
    agiiSejour,
  ),
  'annexe-26quater.qui': holders(
    'Une personne qui a demandé l’asile et dont un autre État est responsable.',
    agiiSejour,
  ),
  'annexe-26quater.registre': register('Registre d’attente, puis radiation.', agiiSejour),
  'annexe-38.role': what(
    'Ordre de reconduire : il demande de ramener le mineur, à la place d’un ordre de quitter le territoire.',
    agiiSejour,
  ),
  'annexe-38.qui': holders('Le tuteur, ou la personne qui a la garde du mineur.', [
    agiiSejour,
    article('61/14'),
  ]),
  'annexe-42.role': what(
    'Décision d’irrecevabilité : la redevance n’est pas payée, ou pas entièrement.',
    [agiiSejour, articleAr('1er/2')],
  ),
  'annexe-42.qui': holders('Qui n’a pas payé la redevance, ou pas le solde à temps.', agiiSejour),
  'annexe-43.role': what(
    'Décision qui constate un paiement partiel de la redevance.',
    [agiiSejour, articleAr('1er/2')],
    { contradiction: 'C12' },
  ),
  'annexe-43.qui': holders('Qui n’a payé qu’une partie de la redevance.', agiiSejour),
  'annexe-43.duree': says('validity')(
    '30 jours, à compter du lendemain de la notification, pour payer le solde et le prouver.',
    agiiSejour,
  ),
} as const satisfies Enonces
