import { yesNo } from '@sejour/engine'
import { article, reforme2025 } from '../../texts/index.ts'

export const temporaireEnVigueur = yesNo({
  id: 'temporaire.en-vigueur',
  label: 'Décision de l’Union encore en vigueur',
  question: 'La décision de l’Union est-elle encore en vigueur le jour de la demande ?',
  why: 'La protection n’existe que tant que l’Union la maintient.',
  source: article('57/29'),
})

export const temporaireAutreEtat = yesNo({
  id: 'temporaire.autre-etat',
  label: 'Séjour déjà donné par un autre État',
  question: 'Un autre État de l’Union vous a-t-il déjà donné un séjour ?',
  why: 'L’Office peut alors refuser la protection en Belgique.',
  source: article('57/30', { paragraph: '§ 2' }),
})

export const temporaireFamille = yesNo({
  id: 'temporaire.famille',
  label: 'Famille à faire venir',
  question: 'Voulez-vous faire venir des membres de votre famille ?',
  why: 'Depuis le 18 août 2025 un délai d’attente s’applique au regroupement.',
  source: reforme2025,
})
