import { localDate } from '@sejour/calendar'
import { choice, cite, day, yesNo } from '@sejour/engine'
import {
  agii,
  article,
  circulaireSur9bis,
  ficheAdde,
  loi14Decembre2015,
  pratique,
} from '../../../texts/index.ts'

const paragraphe1 = article('9bis', { paragraph: '§ 1er' })
const paragraphe3 = article('9bis', { paragraph: '§ 3' })

export const demandeIntroduiteLe = day({
  id: 'demande.introduite-le',
  label: 'Jour de l’introduction de la demande',
  question: 'Quel jour avez-vous introduit la demande, ou quel jour pensez-vous l’introduire ?',
  why: 'L’identité, la redevance et votre âge sont jugés ce jour-là, pas le jour de la décision.',
  source: paragraphe1,
  exhibits: ['Preuve de l’envoi recommandé', 'Accusé de réception de la commune'],
  // Article 9bis did not exist before.
  earliest: localDate('2007-06-01'),
  changeable: true,
})

export const demandeAupresDe = choice({
  id: 'demande.aupres-de',
  label: 'Autorité à qui la demande est adressée',
  question: 'À qui avez-vous adressé la demande, ou à qui allez-vous l’adresser ?',
  why: 'Seul le bourgmestre de la commune où vous habitez réellement peut la recevoir.',
  source: [paragraphe1, pratique('demandes adressées directement à l’Office')],
  options: {
    bourgmestre: 'Au bourgmestre de la commune où j’habite réellement',
    'autre-commune': 'Au bourgmestre d’une autre commune',
    office: 'Directement à l’Office des étrangers',
  },
  exhibits: ['Copie de la lettre avec le nom de la commune'],
  changeable: true,
})

export const demandeRecommandee = yesNo({
  id: 'demande.recommandee',
  label: 'Envoi par courrier recommandé',
  question: 'La demande part-elle par courrier recommandé ?',
  why: 'La loi ne l’exige pas, mais le recommandé prouve le jour de l’introduction.',
  source: [paragraphe1, ficheAdde],
  exhibits: ['Récépissé du recommandé'],
  changeable: true,
})

export const demandeAdresseIndiquee = yesNo({
  id: 'demande.adresse-indiquee',
  label: 'Adresse indiquée dans la demande',
  question: 'La demande indique-t-elle l’adresse où vous habitez réellement ?',
  why: 'Sans adresse, la commune ne peut pas vérifier que vous habitez chez elle.',
  source: [paragraphe1, agii('résidence', 'medium')],
  exhibits: ['Copie de la lettre avec l’adresse'],
  changeable: true,
})

export const demandeMenageComplet = yesNo({
  id: 'demande.menage-complet',
  label: 'Ménage indiqué en entier',
  question:
    'La demande cite-t-elle toutes les personnes de votre ménage, même les enfants majeurs ?',
  why: 'Toute la famille est alors examinée ensemble.',
  source: [ficheAdde, agii('contenu de la demande')],
  exhibits: ['Composition de ménage', 'Actes de naissance et de mariage'],
  changeable: true,
})

export const demandeSignature = choice({
  id: 'demande.signature',
  label: 'Signature de la demande',
  question: 'Qui signe la demande ?',
  why: 'Chaque demandeur adulte signe, ou un avocat signe. Une autre personne ne peut pas signer.',
  source: agii('signature', 'medium'),
  options: {
    demandeurs: 'Chaque demandeur adulte',
    avocat: 'Un avocat',
    tiers: 'Une autre personne',
    incomplete: 'Une partie seulement des demandeurs adultes, ou personne',
  },
  changeable: true,
})

export const demandeNouvelleDepuis = yesNo({
  id: 'demande.nouvelle-depuis',
  label: 'Demande 9bis plus récente',
  question: 'Avez-vous introduit une autre demande 9bis après celle-ci, avant toute décision ?',
  why: 'Une demande plus récente vaut en principe désistement de celle-ci.',
  source: [paragraphe3, cite(loi14Decembre2015)],
  exhibits: ['Copie de la demande la plus récente'],
})

export const demandeNouvelleIntroduiteLe = day({
  id: 'demande.nouvelle-introduite-le',
  label: 'Jour de l’introduction de la demande plus récente',
  question: 'Quel jour avez-vous introduit cette demande plus récente ?',
  why: 'La règle du désistement vaut pour les nouvelles demandes depuis le 1er mars 2016.',
  source: [paragraphe3, cite(loi14Decembre2015)],
  exhibits: ['Preuve de l’envoi de la demande la plus récente'],
  earliest: localDate('2007-06-01'),
})

export const demandeNouvelleTransmise = choice({
  id: 'demande.nouvelle-transmise',
  label: 'Sort de la demande plus récente à la commune',
  question: 'La commune a-t-elle transmis cette demande plus récente à l’Office des étrangers ?',
  why: 'Si elle n’a jamais été transmise, la loi ne dit pas clairement si celle-ci survit.',
  source: [paragraphe3, circulaireSur9bis],
  options: {
    transmise: 'Oui, elle l’a transmise',
    'non-transmise': 'Non, elle a refusé de la prendre en considération',
    'en-attente': 'Pas encore',
  },
  exhibits: [
    'Attestation de réception (annexe 3 de la circulaire du 21 juin 2007)',
    'Décision de non prise en considération (annexe 2 de la circulaire du 21 juin 2007)',
  ],
})
