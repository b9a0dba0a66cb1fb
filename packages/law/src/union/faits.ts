import { choice, yesNo } from '@sejour/engine'
import { agiiSejour, annexeAr, article, articleAr } from '../texts/index.ts'

export const unionTardive = yesNo({
  id: 'union.tardive',
  label: 'Demande plus de trois mois après l’entrée',
  question: 'Plus de trois mois ont-ils passé entre votre entrée en Belgique et la demande ?',
  why: 'Une demande tardive peut coûter une amende.',
  source: article('42', { paragraph: '§ 4' }),
})

export const unionPieces = yesNo({
  id: 'union.pieces',
  label: 'Preuves complètes',
  question: 'Pouvez-vous remettre toutes les preuves avec la demande ?',
  why: 'Depuis le 1er septembre 2025, un citoyen de l’Union remet tout le premier jour.',
  source: [articleAr('50'), articleAr('52', { paragraph: '§ 3' })],
  changeable: true,
})

export const unionControle = choice({
  id: 'union.controle',
  label: 'Contrôle de résidence',
  question: 'La commune a-t-elle déjà vérifié que vous habitez à l’adresse ?',
  why: 'Le résultat change le papier en main et le registre.',
  source: [agiiSejour, annexeAr('20')],
  options: {
    'pas-encore': 'Pas encore',
    positif: 'Oui, et j’y habite',
    negatif: 'Oui, et elle a conclu que je n’y habite pas',
  },
  exhibits: ['Bail'],
})

export const unionOrdrePublic = yesNo({
  id: 'union.ordre-public',
  label: 'Condamnation ou menace pour l’ordre public',
  question:
    'Avez-vous été condamné, ou vous reproche-t-on un danger pour l’ordre public ou la sécurité ?',
  why: 'Le séjour peut être refusé pour cette raison, dans des limites strictes.',
  source: [article('43'), article('45')],
})
