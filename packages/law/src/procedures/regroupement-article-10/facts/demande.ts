import { choice, cite, day, yesNo } from '@sejour/engine'
import {
  article,
  formationAdde,
  loi18Juillet2025,
  pratiqueRedevance,
  reforme2025,
} from '../../../texts/index.ts'

export const introduiteLe = day({
  id: 'regroupement.introduite-le',
  label: 'Jour de la demande',
  question: 'Quel jour la demande est-elle, ou sera-t-elle, introduite ?',
  why: 'Les montants et les délais se comptent à partir de ce jour, et la loi a changé le 18 août 2025.',
  source: [article('12bis'), cite(loi18Juillet2025)],
  exhibits: ['Accusé de réception de la demande'],
  changeable: true,
})

export const redevanceReglee = choice({
  id: 'regroupement.redevance',
  label: 'Redevance de la demande',
  question: 'La redevance est-elle payée ?',
  why: 'Sans preuve de paiement, une demande qui n’est pas dispensée est irrecevable.',
  source: [article('1/1'), formationAdde, pratiqueRedevance],
  options: {
    payee: 'Oui, et j’en ai la preuve',
    dispense: 'Non, mais je suis dispensé (moins de 18 ans, famille d’une personne protégée…)',
    'pas-encore': 'Pas encore',
  },
  exhibits: ['Preuve de virement'],
  changeable: true,
})

export const faitsContraires = yesNo({
  id: 'regroupement.ordre-public',
  label: 'Condamnation, poursuite ou fausse pièce',
  question:
    'Y a-t-il contre vous une condamnation ou une poursuite pénale, ou une pièce fausse dans un de vos dossiers ?',
  why: 'L’ordre public et la fraude peuvent justifier un refus, après examen de votre situation.',
  source: [article('11', { paragraph: '§ 1er' }), article('43')],
  exhibits: ['Extrait du casier judiciaire'],
})

export const violences = yesNo({
  id: 'regroupement.violences',
  label: 'Violences dans la famille',
  question: 'Avez-vous subi des violences de la part de la personne que vous rejoignez ?',
  why: 'La loi en tient compte avant de mettre fin au séjour. Vous pouvez ne pas répondre.',
  source: [article('11', { paragraph: '§ 2' }), article('42quater')],
  exhibits: ['Plainte', 'Certificat médical', 'Attestation d’un service d’aide'],
})

export const loiNouvelleVerifiee = yesNo({
  id: 'regroupement.loi-2025-verifiee',
  label: 'Vérification selon la loi du 18 juillet 2025',
  question:
    'Un avocat ou un service spécialisé a-t-il confirmé que vous remplissez les conditions de la loi du 18 juillet 2025 ?',
  why: 'Le texte de cette loi n’a pas été lu ici : sans cette vérification, rien n’est tenu pour acquis depuis le 18 août 2025.',
  source: [cite(loi18Juillet2025), reforme2025],
})
