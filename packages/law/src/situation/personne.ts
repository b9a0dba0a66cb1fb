import { choice, day, yesNo } from '@sejour/engine'
import { annexeAr, article } from '../texts/index.ts'

const definition = article('1', { paragraph: '§ 1er' })

export const nationalite = choice({
  id: 'situation.nationalite',
  label: 'Nationalité',
  question: 'Quelle est votre nationalité ? Si vous en avez plusieurs, la première qui convient.',
  why: 'Un Belge n’est pas un étranger, et un citoyen de l’Union suit d’autres règles que les autres.',
  source: [definition, article('40')],
  options: {
    belge: 'Belge',
    union: 'D’un État de l’Union, ou Norvège, Islande, Liechtenstein, Suisse',
    tiers: 'D’un autre État, Royaume-Uni compris',
    apatride: 'Aucune : apatride, ou nationalité inconnue',
  },
  exhibits: ['Passeport', 'Carte d’identité nationale'],
})

export const lieu = choice({
  id: 'situation.lieu',
  label: 'Lieu où se trouve la personne',
  question: 'Où vous trouvez-vous aujourd’hui ?',
  why: 'En principe le séjour se demande à l’étranger : le demander en Belgique est l’exception.',
  source: article('9'),
  options: {
    belgique: 'En Belgique',
    frontiere: 'À la frontière, sans être entré',
    etranger: 'À l’étranger',
  },
})

export const duree = choice({
  id: 'situation.duree',
  label: 'Durée voulue',
  question: 'Combien de temps voulez-vous rester en Belgique ?',
  why: 'Jusqu’à 90 jours sur toute période de 180 jours, c’est un court séjour, qui a ses propres règles.',
  source: [article('6'), article('9')],
  options: { court: '90 jours au plus', long: 'Plus de 90 jours' },
})

export const sejour = choice({
  id: 'situation.sejour',
  label: 'Séjour actuel en Belgique',
  question: 'Quel papier de séjour avez-vous aujourd’hui en Belgique ?',
  why: 'Un séjour en cours permet souvent de changer de statut sans repartir ; l’absence de séjour ferme des voies.',
  source: [definition, article('9')],
  options: {
    aucun: 'Aucun, ou un papier périmé',
    court: 'Un visa court ou une dispense de visa, encore dans les jours permis',
    limite: 'Une carte A, H, I ou J, sauf pour des études',
    etudes: 'Une carte A pour des études',
    illimite: 'Une carte B, K ou L',
    union: 'Une carte EU, EU+, F, F+ ou M',
    provisoire: 'Un papier provisoire : attestation d’immatriculation, annexe 15, 19 ou 19ter',
    protection: 'Une annexe 25 ou 26, ou l’attestation d’un demandeur de protection',
    recours: 'Une annexe 35',
  },
  exhibits: ['Copie recto verso du papier'],
})

export const accordRetrait = yesNo({
  id: 'situation.accord-retrait',
  label: 'Bénéficiaire de l’accord sur le retrait du Royaume-Uni',
  question:
    'Viviez-vous déjà en Belgique avant 2021 comme Britannique, ou dans la famille d’un Britannique ?',
  why: 'L’accord de retrait garde à ces personnes un droit de séjour proche de celui des citoyens de l’Union.',
  source: definition,
})

export const documentIdentite = yesNo({
  id: 'situation.document-identite',
  label: 'Document d’identité',
  question:
    'Avez-vous un passeport, une carte d’identité nationale ou un titre de voyage, même périmé ?',
  why: 'La plupart des demandes exigent un document d’identité, avec des dispenses propres à chacune.',
  source: [article('9bis', { paragraph: '§ 1er' }), article('9ter', { paragraph: '§ 2' })],
  exhibits: ['Passeport', 'Carte d’identité nationale', 'Titre de voyage'],
})

export const finDuSejour = day({
  id: 'situation.fin-du-sejour',
  label: 'Dernier jour du séjour actuel',
  question: 'Quel est le dernier jour de validité de votre séjour ou de votre carte ?',
  why: 'Une prolongation ou un changement de statut se demande avant ce jour.',
  source: article('13', { paragraph: '§ 2' }),
})

export const ordreDeQuitter = yesNo({
  id: 'situation.ordre-de-quitter',
  label: 'Ordre de quitter le territoire reçu',
  question: 'Avez-vous reçu un ordre de quitter le territoire que vous n’avez pas suivi ?',
  why: 'Une nouvelle demande ne fait pas disparaître un ordre déjà donné.',
  source: [article('1/3'), annexeAr('13')],
  exhibits: ['Annexe 13 et acte de notification'],
})

export const interdictionEntree = yesNo({
  id: 'situation.interdiction-entree',
  label: 'Interdiction d’entrée reçue',
  question: 'Avez-vous reçu une interdiction d’entrée qui n’a pas été levée ?',
  why: 'Elle peut fermer une voie ou être opposée à la demande ; elle se lève par une demande distincte.',
  source: [article('74/11'), article('74/12')],
  exhibits: ['Annexe 13sexies'],
})
