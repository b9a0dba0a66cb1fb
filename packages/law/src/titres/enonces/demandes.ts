import { localDate } from '@sejour/calendar'
import {
  aConfirmer,
  agiiSejour,
  ar12Decembre2023,
  article,
  formationAdde,
} from '../../texts/index.ts'
import { cite } from '@sejour/engine/cite'
import { says, type Enonces } from './enonce.ts'

const what = says('what')
const holders = says('holders')
const validity = says('validity')
const register = says('register')
const next = says('next')
const warning = says('warning')

/** What is known of applications, receipts and attestations. */
export const demandes = {
  'annexe-15bis.role': what('Reçu d’une demande d’admission au séjour, déposée en Belgique.', [
    article('12bis'),
    agiiSejour,
  ]),
  'annexe-15bis.qui': holders('Un membre de la famille (article 10).', [
    article('12bis'),
    agiiSejour,
  ]),
  'annexe-15bis.duree': validity(
    'Jusqu’à la décision sur la recevabilité, cinq mois au plus.',
    article('12bis'),
  ),
  'annexe-15bis.registre': register(
    'Aucune inscription tant que la demande n’est pas recevable.',
    agiiSejour,
  ),
  'annexe-15bis.suite': next(
    'Recevable, ou sans réponse après cinq mois : attestation d’immatriculation.',
    article('12bis'),
  ),
  'annexe-16.role': what(
    'Formulaire pour demander l’établissement (carte K) ou le statut de résident de longue durée (carte L).',
    [article('16'), agiiSejour],
  ),
  'annexe-16.qui': holders('Qui demande une carte K ou L.', [article('16'), agiiSejour]),
  'annexe-16.suite': next(
    'Prise en considération : la commune remet une annexe 16bis.',
    agiiSejour,
  ),
  'annexe-16bis.role': what(
    'Reçu d’une demande de carte K ou L prise en considération.',
    agiiSejour,
  ),
  'annexe-16bis.qui': holders('Qui a demandé une carte K ou L.', agiiSejour),
  'annexe-16bis.duree': validity(
    'Le reçu ne porte pas de terme ; l’Office a cinq mois pour décider.',
    agiiSejour,
  ),
  'sejour.inchange': says('stay', 'follows')(
    'Le séjour reste celui de la carte que la personne a déjà.',
    agiiSejour,
  ),
  'registre.inchange': register('L’inscription ne change pas.', agiiSejour),
  'annexe-18.role': what(
    'Attestation de départ : la personne annonce qu’elle part et qu’elle veut revenir.',
    [article('19'), agiiSejour],
  ),
  'annexe-18.qui': holders(
    'Le titulaire d’une carte qui s’absente de trois à douze mois.',
    agiiSejour,
  ),
  'annexe-18.duree': validity('Pour une absence de trois à douze mois.', agiiSejour),
  'annexe-18.sejour': says('stay', 'follows')(
    'Elle garde le droit de revenir, si le retour a lieu dans l’année avec un titre encore valable.',
    article('19'),
  ),
  'annexe-18.registre': register('L’inscription est gardée, sous conditions.', agiiSejour),
  'annexe-19.role': what(
    'Demande d’attestation d’enregistrement d’un citoyen de l’Union, qui sert aussi de reçu.',
    [formationAdde, article('42')],
  ),
  'annexe-19.qui': holders(
    'Un citoyen de l’Union qui veut rester plus de trois mois.',
    formationAdde,
  ),
  'annexe-19.duree': validity('Six mois : le délai dans lequel le droit doit être reconnu.', [
    formationAdde,
    article('42'),
  ]),
  'annexe-19.registre': register(
    'Registre d’attente pendant l’enquête de résidence ; registre des étrangers si elle est positive.',
    [formationAdde, agiiSejour],
  ),
  'annexe-19.pieces': warning(
    'Depuis le 1er septembre 2025, toutes les pièces se joignent au moment de la demande.',
    cite(ar12Decembre2023),
    { from: localDate('2025-09-01'), contradiction: 'C2' },
  ),
  'annexe-19ter.role': what(
    'Demande de carte de séjour de membre de la famille d’un citoyen de l’Union ou d’un Belge, qui sert aussi de reçu.',
    [formationAdde, article('42')],
  ),
  'annexe-19ter.qui': holders(
    'Un membre de la famille qui n’est pas lui-même citoyen de l’Union.',
    formationAdde,
  ),
  'annexe-19ter.duree': validity('Six mois : le délai dans lequel le droit doit être reconnu.', [
    formationAdde,
    article('42'),
  ]),
  'annexe-19ter.registre': register(
    'Registre des étrangers, après une enquête de résidence positive.',
    agiiSejour,
  ),
  'annexe-19ter.suite': next(
    'Enquête de résidence positive : attestation d’immatriculation de six mois.',
    [formationAdde, agiiSejour],
  ),
  'annexe-22.role': what('Demande de séjour permanent, qui sert aussi de reçu.', agiiSejour),
  'annexe-22.qui': holders(
    'Un citoyen de l’Union ou un membre de sa famille, après cinq ans.',
    agiiSejour,
  ),
  'annexe-22.duree': validity('La décision doit venir dans les cinq mois.', agiiSejour),
  'annexe-25.role': what(
    'Preuve d’une demande de protection internationale faite à la frontière.',
    agiiSejour,
  ),
  'annexe-25.qui': holders('Une personne qui demande l’asile à la frontière.', agiiSejour),
  'annexe-25.duree': validity(
    'Jusqu’à l’attestation d’immatriculation ou la décision.',
    agiiSejour,
  ),
  'annexe-26.role': what('Preuve d’une demande de protection internationale faite en Belgique.', [
    formationAdde,
    article('50'),
  ]),
  'annexe-26.qui': holders('Une personne qui demande l’asile en Belgique.', formationAdde),
  'annexe-26.duree': validity('Jusqu’à l’attestation d’immatriculation.', agiiSejour),
  'asile.sejour': says('stay', 'pending')(
    'La demande est enregistrée ; ce papier n’est pas un titre de séjour.',
    agiiSejour,
  ),
  'asile.pacte': warning(
    'La procédure a changé le 12 juin 2026 ; le nouveau texte n’a pas été lu.',
    aConfirmer,
    { from: localDate('2026-06-12') },
  ),
  'annexe-26quinquies.role': what(
    'Preuve d’une nouvelle demande de protection, après une première.',
    agiiSejour,
  ),
  'annexe-26quinquies.qui': holders('Une personne qui redemande l’asile.', agiiSejour),
  'annexe-26quinquies.duree': validity('Prolongée par une attestation de l’Office.', agiiSejour),
  'annexe-41.role': what(
    'Il s’agirait du reçu d’une demande d’autorisation de séjour déposée en Belgique. Aucune source lue ne le confirme.',
    aConfirmer,
  ),
  'annexe-41bis.role': what(
    'Il s’agirait du reçu d’une demande fondée sur l’article 10bis ou 61/7. Aucune source lue ne le confirme.',
    aConfirmer,
  ),
  'annexe-41ter.role': what(
    'Aucune source lue ne connaît ce papier, et la liste des annexes ne le cite pas.',
    aConfirmer,
  ),
  'annexe-46.role': what(
    'Décision qui accorde le permis unique de séjour et de travail.',
    agiiSejour,
  ),
  'annexe-46.qui': holders('Un travailleur, à la demande de son employeur.', agiiSejour),
  'annexe-46.duree': validity('La durée est écrite dessus.', agiiSejour),
  'annexe-46.suite': next(
    'À l’étranger, elle sert à demander le visa D ; en séjour légal en Belgique, la personne va à la commune.',
    agiiSejour,
  ),
  'annexe-46.sejour': says('stay', 'pending')(
    'Elle ouvre le séjour ; elle ne remplace ni le visa ni la carte.',
    agiiSejour,
  ),
  'annexe-46.travail': says('work', 'permit-only')(
    'Seul l’emploi autorisé est permis.',
    agiiSejour,
  ),
  'annexe-47.role': what(
    'Attestation que le délai de décision sur le permis unique est passé.',
    agiiSejour,
  ),
  'annexe-47.qui': holders(
    'Un travailleur dont la demande n’a pas reçu de réponse à temps.',
    agiiSejour,
  ),
  'annexe-56.role': what(
    'Demandes et attestations de l’accord de retrait du Royaume-Uni (annexes 56, 57 et 58).',
    agiiSejour,
  ),
  'annexe-56.qui': holders('Des Britanniques et leur famille.', agiiSejour),
} as const satisfies Enonces
