import { yesNo } from '@sejour/engine'
import { article } from '../texts/index.ts'

export const crainte = yesNo({
  id: 'protection.crainte',
  label: 'Crainte en cas de retour',
  question:
    'Craignez-vous d’être persécuté, tué, torturé ou pris dans une guerre si vous rentrez ?',
  why: 'La protection internationale se demande en Belgique ou à la frontière, sans redevance.',
  source: [article('48/3'), article('48/4')],
})

export const protectionTemporaire = yesNo({
  id: 'protection.temporaire',
  label: 'Groupe désigné pour la protection temporaire',
  question:
    'Appartenez-vous à un groupe que l’Union a désigné pour la protection temporaire (Ukraine) ?',
  why: 'Ce groupe reçoit une attestation sans examen individuel de ses craintes.',
  source: article('57/29'),
})

export const maladieGrave = yesNo({
  id: 'protection.maladie-grave',
  label: 'Maladie grave',
  question:
    'Avez-vous une maladie si grave qu’un retour sans soins mettrait votre vie ou votre santé en danger ?',
  why: 'L’article 9ter a sa propre demande, envoyée à l’Office, sans redevance.',
  source: article('9ter', { paragraph: '§ 1er' }),
  exhibits: ['Certificat médical type de moins de trois mois'],
})

export const victimeTraite = yesNo({
  id: 'protection.traite',
  label: 'Victime de traite ou de trafic aggravé',
  question:
    'Quelqu’un vous a-t-il exploité ou vendu, ou a-t-il mis votre vie en danger en vous faisant passer une frontière ?',
  why: 'Qui quitte ses exploiteurs et se fait accompagner par un centre reconnu reçoit du temps, et peut ensuite recevoir un séjour.',
  source: article('61/2'),
})

export const mineurSeul = yesNo({
  id: 'protection.mineur-seul',
  label: 'Mineur étranger non accompagné',
  question: 'Avez-vous moins de 18 ans et êtes-vous en Belgique sans père, mère ni tuteur légal ?',
  why: 'Un tuteur est désigné et l’Office cherche une solution durable.',
  source: article('61/14'),
})

export const apatridie = yesNo({
  id: 'protection.apatridie',
  label: 'Reconnu apatride',
  question: 'Un tribunal vous a-t-il reconnu apatride ?',
  why: 'Depuis le 1er septembre 2024 l’apatride reconnu peut demander une admission au séjour.',
  source: article('57/37'),
  exhibits: ['Jugement'],
})
