import { choice, yesNo } from '@sejour/engine'
import { article } from '../../texts/index.ts'

export const titreDuRegroupant = choice({
  id: 'regroupement.titre-du-regroupant',
  label: 'Motif du séjour limité du membre de la famille rejoint',
  question: 'Pour quel motif la personne rejointe a-t-elle un séjour limité ?',
  why: 'Le délai de décision, et une partie des conditions, dépendent de ce motif.',
  source: [article('10bis'), article('10ter')],
  options: {
    etudes: 'Des études',
    travail: 'Un travail, salarié ou indépendant',
    'carte-bleue': 'Un travail hautement qualifié, avec une carte H (carte bleue)',
    ict: 'Un transfert dans son groupe d’entreprises, avec une carte I ou J',
    recherche: 'Une recherche, avec une convention d’accueil',
    'longue-duree': 'Le statut de résident de longue durée d’un autre État de l’Union',
    medical: 'Des raisons médicales (article 9ter)',
    autre: 'Un autre motif',
  },
  exhibits: ['Copie recto verso de sa carte'],
})

export const titreEnCours = yesNo({
  id: 'regroupement.titre-en-cours',
  label: 'Séjour limité en cours',
  question: 'Le séjour de la personne rejointe est-il encore en cours aujourd’hui ?',
  why: 'Cette autorisation dépend du séjour de la personne rejointe et finit avec lui.',
  source: [article('10bis'), article('13', { paragraph: '§ 1er' })],
  exhibits: ['Copie recto verso de sa carte', 'Annexe 15 si le renouvellement est demandé'],
})
