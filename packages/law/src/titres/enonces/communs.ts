import { localDate } from '@sejour/calendar'
import {
  aConfirmer,
  agiiSejour,
  article,
  circulaireRadiation,
  deduit,
  formationAdde,
  officeSejour,
  pratiqueCommunes,
} from '../../texts/index.ts'
import { says, type Enonces } from './enonce.ts'

const renewal = says('renewal')

/** What several papers share. */
export const communs = {
  'sejour.limite': says('stay', 'limited')(
    'Le séjour est limité : il se prolonge tant que ses conditions sont remplies.',
    formationAdde,
  ),
  'sejour.illimite': says('stay', 'unlimited')(
    'Le droit de séjour est illimité. La date imprimée est celle de la carte, pas celle du droit.',
    formationAdde,
  ),
  'sejour.permanent': says('stay', 'permanent')(
    'Le séjour est permanent. La date imprimée est celle de la carte, pas celle du droit.',
    [formationAdde, article('42quinquies')],
  ),
  'sejour.demande': says('stay', 'pending')(
    'Il prouve qu’une demande est introduite. Ce n’est pas un titre de séjour.',
    agiiSejour,
  ),
  'sejour.decision': says('stay', 'refused')(
    'C’est une décision : elle ne donne aucun droit de séjour.',
    agiiSejour,
  ),
  'sejour.decision-neutre': says('stay', 'follows')(
    'Elle ne donne pas de séjour, et n’enlève pas celui que la personne avait déjà.',
    deduit,
  ),
  'travail.illimite': says('work', 'free')(
    'La mention « marché du travail » est « illimité » : tout emploi est permis.',
    agiiSejour,
  ),
  'travail.mention': says('work', 'as-marked')(
    'Lisez la mention « marché du travail » sur le document : illimité, limité ou non. Elle dépend du statut.',
    agiiSejour,
    { from: localDate('2019-01-03') },
  ),
  'travail.limite': says('work', 'permit-only')(
    'La mention « marché du travail » est « limité » : seul l’emploi autorisé est permis.',
    agiiSejour,
  ),
  'travail.demande': says('work', 'no')(
    'À lui seul, ce document ne permet pas de travailler.',
    agiiSejour,
  ),
  'voyage.titre': says('travel', 'short-trips')(
    'Avec un passeport valable, un titre de séjour permettrait de courts séjours dans l’espace Schengen, 90 jours sur 180.',
    aConfirmer,
  ),
  'voyage.non': says('travel', 'no')(
    'Il ne permet pas de voyager dans l’espace Schengen.',
    agiiSejour,
  ),
  'identite.non': says('identity', 'no')(
    'Il ne prouve ni l’identité ni la nationalité : c’est écrit dessus.',
    formationAdde,
  ),
  'identite.avec': says('identity', 'with-document')(
    'Il n’est valable qu’avec le document d’identité de son titulaire.',
    formationAdde,
  ),
  'duree.carte-electronique': says('validity')(
    'Il vaut jusqu’à la remise de la carte électronique.',
    agiiSejour,
  ),
  'renouvellement.45-30': renewal(
    'Le renouvellement se demande à la commune entre le 45e et le 30e jour avant l’expiration.',
    [officeSejour, pratiqueCommunes],
    { window: { opens: 45, closes: 30 }, contradiction: 'C11' },
  ),
  'renouvellement.b': renewal(
    'La carte se renouvelle à la commune entre le 45e et le 30e jour avant sa fin.',
    pratiqueCommunes,
    { window: { opens: 45, closes: 30 }, contradiction: 'C11' },
  ),
  'renouvellement.k': renewal(
    'La carte se renouvelle à la commune entre le 40e et le 30e jour avant sa fin.',
    agiiSejour,
    { window: { opens: 40, closes: 30 }, contradiction: 'C11' },
  ),
  'renouvellement.l': renewal(
    'La carte se renouvellerait entre le 40e et le 30e jour avant sa fin, comme la carte K.',
    aConfirmer,
    { window: { opens: 40, closes: 30 }, contradiction: 'C11' },
  ),
  'renouvellement.etudiant': renewal(
    'Un étudiant demande le renouvellement au moins 15 jours avant l’expiration.',
    agiiSejour,
    { contradiction: 'C11' },
  ),
  'renouvellement.loi': renewal(
    'La loi elle-même demande seulement d’agir avant l’expiration : un retard dans cette fenêtre n’est pas une tardiveté.',
    article('13', { paragraph: '§ 2' }),
    { until: localDate('2025-08-17'), contradiction: 'C11' },
  ),
  'renouvellement.avant': renewal('La carte se renouvelle avant sa fin de validité.', agiiSejour),
  'renouvellement.annexe-15': renewal(
    'Si la demande est faite à temps et que la carte expire avant la décision, la commune remet une annexe 15.',
    agiiSejour,
  ),
  'enfants.carte': says('validity')(
    'Enfant de moins de 12 ans : carte électronique de trois ans au plus, sans dépasser le titre du parent.',
    officeSejour,
    { from: localDate('2024-01-15') },
  ),
  'codes.nationalite': says('identity')(
    'À la place de la nationalité, XXB désigne un réfugié et XXA un apatride.',
    agiiSejour,
  ),
  'registre.radiation': says('register')(
    'Une décision qui refuse le séjour ou y met fin fait radier la personne du registre.',
    circulaireRadiation,
    { from: localDate('2013-09-06') },
  ),
} as const satisfies Enonces
