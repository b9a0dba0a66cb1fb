import { localDate } from '@sejour/calendar'
import {
  aConfirmer,
  agiiSejour,
  annexeAr,
  article,
  articleAr,
  circulaireRadiation,
  formationAdde,
} from '../../texts/index.ts'
import { says, type Enonces } from './enonce.ts'

const what = says('what')
const holders = says('holders')
const validity = says('validity')
const register = says('register')
const warning = says('warning')

/** What is known of the papers that stand in for a card. */
export const provisoires = {
  'ai.role': what(
    'Document provisoire, remis pendant l’examen d’une demande recevable.',
    formationAdde,
  ),
  'ai.9ter': holders(
    'Une personne malade dont la demande 9ter est déclarée recevable.',
    formationAdde,
  ),
  'ai.famille': holders(
    'Une personne qui demande le regroupement familial, une fois la demande recevable ou sans réponse après cinq mois.',
    [formationAdde, article('12bis')],
  ),
  'ai.asile': holders(
    'Une personne dont la demande de protection internationale est examinée.',
    formationAdde,
  ),
  'ai.etudiant': holders(
    'Un étudiant qui doit passer un examen d’admission ou obtenir une équivalence de diplôme.',
    formationAdde,
  ),
  'ai.traite': holders('Une victime de la traite qui a porté plainte ou fait une déclaration.', [
    formationAdde,
    article('61/2'),
  ]),
  'ai.mena': holders('Un mineur étranger non accompagné.', [formationAdde, article('61/20')]),
  'ai.autres': holders(
    'La liste n’est pas fermée : d’autres demandes en donnent une.',
    formationAdde,
  ),
  'ai.sejour': says('stay', 'covered')(
    'Elle couvre le séjour pendant l’examen. Ce n’est pas un titre de séjour.',
    [formationAdde, agiiSejour],
  ),
  'ai.travail-ancien': warning(
    'L’ancien modèle interdisait le travail sans autorisation. Depuis le 3 janvier 2019, c’est la mention « marché du travail » qui compte.',
    [formationAdde, agiiSejour],
    { contradiction: 'C22' },
  ),
  'ai.duree': validity('La durée varie selon la demande.', formationAdde),
  'ai.duree-asile': validity(
    'Protection internationale : quatre mois depuis la demande, puis prolongée de huit mois à la fois.',
    agiiSejour,
  ),
  'ai.duree-9ter': validity(
    'Article 9ter : trois mois, prolongés trois fois de trois mois, puis mois par mois.',
    agiiSejour,
  ),
  'ai.duree-famille': validity(
    'Regroupement familial : jusqu’à la fin du délai de décision.',
    article('12bis'),
  ),
  'ai.duree-etudiant': validity('Études : quatre mois.', agiiSejour),
  'ai.duree-traite': validity(
    'Victime de la traite : trois mois, une fois prolongés de trois mois.',
    [agiiSejour, article('61/2')],
  ),
  'ai.duree-mena': validity('Mineur non accompagné : six mois.', [agiiSejour, article('61/20')]),
  'ai.registre': register(
    'Registre d’attente pour la protection internationale ; registre des étrangers pour les autres demandes.',
    [formationAdde, agiiSejour],
  ),
  'ai.champs': what(
    'Elle porte la province, l’arrondissement et la commune, le lieu et le jour de remise, la fin de validité, et la signature de l’officier de l’état civil ou de son délégué.',
    formationAdde,
  ),
  'ai-b.role': what('Ancien modèle, remis autrefois à des ressortissants de l’Union.', agiiSejour),
  'ai-b.duree': validity(
    'Modèle historique : il n’est plus remis dans le système actuel.',
    agiiSejour,
  ),
  'ai-union.role': what(
    'Document provisoire du membre de la famille d’un citoyen de l’Union ou d’un Belge.',
    formationAdde,
  ),
  'ai-union.qui': holders(
    'Une personne d’un pays tiers qui a une annexe 19ter, après une enquête de résidence positive.',
    [formationAdde, agiiSejour],
  ),
  'ai-union.duree': validity('Six mois.', [formationAdde, article('42')]),
  'annexe-35.role': what(
    'Document spécial de séjour, remis pendant un recours suspensif au Conseil du contentieux des étrangers.',
    [formationAdde, articleAr('111')],
  ),
  'annexe-35.qui': holders(
    'Qui a introduit un recours de pleine juridiction, ou un recours en annulation contre une décision que la loi énumère.',
    [formationAdde, article('39/79', { paragraph: '§ 1er', subparagraph: 2 })],
  ),
  'annexe-35.retrait': holders(
    'Qui attaque une décision visée par les articles 18(3) et 20(1) de l’accord de retrait du Royaume-Uni.',
    [formationAdde, articleAr('111')],
  ),
  'annexe-35.sejour': says('stay', 'may-remain')(
    'La personne n’est ni admise ni autorisée au séjour, mais peut rester sur le territoire jusqu’à la décision du Conseil.',
    [formationAdde, annexeAr('35')],
    { contradiction: 'C17' },
  ),
  'annexe-35.cinq-ans': warning(
    'C’est une présence tolérée, pas un séjour : pour le séjour permanent, ce temps suspend le compte des cinq ans.',
    [formationAdde, article('42quinquies')],
    { contradiction: 'C17' },
  ),
  'annexe-35.duree': validity('La durée est écrite dessus.', formationAdde),
  'annexe-35.duree-mois': validity(
    'Trois mois, puis prolongée mois par mois, tant que le recours est en cours.',
    agiiSejour,
  ),
  'annexe-35.registre': register(
    'La personne reste radiée : l’annexe 35 n’inscrit pas. Un demandeur d’asile reste au registre d’attente.',
    circulaireRadiation,
    { from: localDate('2013-09-06') },
  ),
  'annexe-35.champs': what(
    'Elle porte l’identité, la nationalité, l’adresse, le numéro de registre national, la fin de validité, et la signature du bourgmestre ou de son délégué.',
    formationAdde,
  ),
  'annexe-35.apres-2026': warning(
    'La liste des recours suspensifs a été abrogée le 12 juin 2026. Sur quoi l’annexe 35 repose depuis n’a pas été lu.',
    aConfirmer,
    { from: localDate('2026-06-12') },
  ),
  'annexe-15.role': what(
    'Attestation qui fait le lien entre deux titres. Une case cochée dit pourquoi.',
    agiiSejour,
  ),
  'annexe-15.renouvellement': holders(
    'Renouvellement demandé à temps, carte expirée avant la décision.',
    articleAr('33'),
  ),
  'annexe-15.etablissement': holders(
    'Demande de carte K ou L en cours : cinq mois, prolongeables.',
    articleAr('30'),
  ),
  'annexe-15.retour': holders('Retour après une absence involontaire.', articleAr('40')),
  'annexe-15.permanent': holders('Demande de séjour permanent en cours.', articleAr('56')),
  'annexe-15.recherche': holders(
    'Année de recherche d’emploi après des études ou une recherche.',
    articleAr('104/5'),
  ),
  'annexe-15.frontalier': holders('Travail frontalier.', articleAr('109')),
  'annexe-15.traite': holders(
    'Victime de la traite : délai de réflexion de 45 jours, sans inscription.',
    articleAr('110bis'),
    { from: localDate('2017-05-20') },
  ),
  'annexe-15.carte': holders('Attente de la carte, déjà accordée.', articleAr('119')),
  'annexe-15.sejour': says('stay', 'covered')('Elle couvre provisoirement le séjour.', agiiSejour),
  'annexe-15.travail': says('work', 'follows')(
    'Le travail reste celui du statut d’avant.',
    agiiSejour,
  ),
  'annexe-15.duree': validity(
    'Selon la case : trois mois dans l’attente de la carte, cinq mois pour K ou L, 45 jours pour la traite.',
    agiiSejour,
  ),
  'annexe-15.registre': register(
    'L’inscription ne change pas. Aucune inscription pour les 45 jours de la traite ni pour le travail frontalier.',
    agiiSejour,
  ),
  'annexe-15.modele': warning(
    'Le modèle a changé le 15 août 2026 ; le nouveau texte n’a pas été lu.',
    aConfirmer,
    { from: localDate('2026-08-15') },
  ),
  'annexe-8ter.role': what(
    'Preuve provisoire de l’enregistrement d’un citoyen de l’Union.',
    agiiSejour,
  ),
  'annexe-8ter.qui': holders(
    'Un citoyen de l’Union dont le droit est reconnu et qui attend sa carte EU.',
    agiiSejour,
  ),
  'annexe-8quater.role': what(
    'Preuve provisoire du séjour permanent d’un citoyen de l’Union.',
    agiiSejour,
  ),
  'annexe-8quater.qui': holders(
    'Un citoyen de l’Union en séjour permanent qui attend sa carte EU+.',
    agiiSejour,
  ),
  'annexe-33.role': what(
    'Document de l’étudiant qui habite de l’autre côté de la frontière.',
    agiiSejour,
  ),
  'annexe-33.qui': holders('Un étudiant qui vit dans un État voisin.', agiiSejour),
  'annexe-33.duree': validity('L’année académique.', aConfirmer),
  'annexe-49.role': what(
    'Document provisoire de séjour et de travail, dans l’attente de la carte A.',
    agiiSejour,
  ),
  'annexe-49.qui': holders('Un travailleur qui a obtenu un permis unique.', agiiSejour),
  'annexe-49.duree': validity('45 jours, prolongeables.', aConfirmer),
  'annexe-49.sejour': says('stay', 'covered')('Il couvre provisoirement le séjour.', agiiSejour),
  'annexe-49.registre': register(
    'Registre des étrangers, après l’enquête de résidence.',
    agiiSejour,
  ),
  'annexe-3.role': what(
    'Déclaration d’arrivée : prouve que la personne s’est présentée à la commune, et montre la fin du séjour permis.',
    [formationAdde, article('5')],
  ),
  'annexe-3.qui': holders(
    'Une personne d’un pays tiers en court séjour, qui ne loge ni à l’hôtel, ni à l’hôpital, ni en prison.',
    [article('5'), articleAr('18')],
  ),
  'annexe-3.duree': validity('90 jours au plus, ou la durée du visa.', agiiSejour),
  'annexe-3.sejour': says('stay', 'short')(
    'Elle ne prolonge rien et n’inscrit dans aucun registre.',
    agiiSejour,
  ),
  'annexe-3.distinguer': warning(
    'Ne la confondez pas avec l’annexe 3 de la circulaire de 2007, qui accuse réception d’une demande 9bis.',
    annexeAr('3'),
  ),
  'annexe-3ter.role': what(
    'Déclaration de présence d’un citoyen de l’Union ou d’un membre de sa famille.',
    [formationAdde, article('41bis')],
  ),
  'annexe-3ter.qui': holders(
    'Un citoyen de l’Union, ou un membre de sa famille, en court séjour.',
    formationAdde,
  ),
  'annexe-3ter.duree': validity(
    'Elle ne porte pas de terme ; le droit, lui, est de trois mois.',
    agiiSejour,
    { contradiction: 'C15' },
  ),
  'annexe-3ter.sejour': says('stay', 'short')(
    'Elle prouve la déclaration ; le séjour de moins de trois mois vient de la loi.',
    article('40', { paragraph: '§ 3' }),
  ),
  'annexe-3bis.role': what(
    'Engagement par lequel un garant prend à sa charge une personne qui vient pour un court séjour.',
    agiiSejour,
  ),
  'annexe-3bis.qui': holders('Le garant : un Belge ou une personne en séjour illimité.', [
    article('3bis'),
    articleAr('17/2'),
  ]),
  'annexe-3bis.duree': validity('Six mois pour entrer ; le garant répond pendant deux ans.', [
    article('3bis'),
    agiiSejour,
  ]),
  'annexe-3bis.sejour': says('stay', 'none')(
    'Il remplace la preuve des moyens de subsistance ; il ne donne pas de séjour.',
    agiiSejour,
  ),
} as const satisfies Enonces
