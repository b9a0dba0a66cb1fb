import {
  aConfirmer,
  agiiSejour,
  annexeAr,
  article,
  articleAr,
  formationAdde,
} from '../texts/index.ts'
import type { EnonceIllimite } from './enonce.ts'

/** How each card is asked, what is held meanwhile, what silence is worth, which card follows. */
export const demarchesIllimite = [
  {
    id: 'B.demander',
    about: 'asking',
    of: ['B'],
    label:
      'À la commune, avec la demande de prolongation, avant la fin de la carte A. Écrivez que vous demandez l’illimité.',
    source: [article('13', { paragraph: '§ 2' }), agiiSejour],
  },
  {
    id: 'KL.demander',
    about: 'asking',
    of: ['K', 'L'],
    label: 'À la commune où vous habitez, avec l’annexe 16. Elle remet un accusé, l’annexe 16bis.',
    source: [article('16'), annexeAr('16'), annexeAr('16bis')],
  },
  {
    id: 'union.demander',
    about: 'asking',
    of: ['EU+', 'F+'],
    label: 'À la commune où vous habitez, avec l’annexe 22.',
    source: [annexeAr('22'), agiiSejour],
  },
  {
    id: 'F+.amende',
    about: 'asking',
    of: ['F+'],
    label:
      'Le membre de famille d’un pays tiers demande la carte F+ avant la fin de sa carte F ; plus tard, une amende de 200 € est possible.',
    source: [article('42quinquies', { paragraph: '§ 6' })],
  },
  {
    id: 'B.attendre',
    about: 'waiting',
    of: ['B'],
    label:
      'Si la carte A finit avant la réponse à une demande faite à temps, la commune remet une annexe 15.',
    source: [articleAr('33'), agiiSejour],
  },
  {
    id: 'KL.attendre',
    about: 'waiting',
    of: ['K', 'L'],
    label: 'La décision vient dans les cinq mois. Entre-temps, une annexe 15 couvre le séjour.',
    source: [articleAr('30'), agiiSejour],
  },
  {
    id: 'union.attendre',
    about: 'waiting',
    of: ['EU+', 'F+'],
    label: 'La décision vient dans les cinq mois. Entre-temps, une annexe 15 couvre le séjour.',
    source: [articleAr('56'), agiiSejour],
  },
  {
    id: 'B.silence',
    about: 'silence',
    of: ['B'],
    label: 'Aucun texte lu ne donne de délai à l’Office, ni d’effet à son silence.',
    source: [aConfirmer],
  },
  {
    id: 'K.silence',
    about: 'silence',
    of: ['K'],
    label:
      'La loi laisse au Roi le soin de dire ce que vaut le silence après cinq mois. Son texte n’a pas été lu.',
    source: [article('16'), aConfirmer],
  },
  {
    id: 'L.silence',
    about: 'silence',
    of: ['L'],
    label:
      'Sans réponse après cinq mois, le statut serait acquis. C’est une règle d’arrêté royal, que nous n’avons pas lue.',
    source: [article('16'), agiiSejour],
  },
  {
    id: 'union.silence',
    about: 'silence',
    of: ['EU+', 'F+'],
    label: 'Aucune source lue ne dit ce que vaut le silence après cinq mois.',
    source: [aConfirmer],
  },
  {
    id: 'B.carte',
    about: 'card',
    of: ['B'],
    label:
      'Carte B, valable cinq ans ; registre des étrangers. Le droit, lui, ne finit pas avec la carte.',
    source: [formationAdde],
  },
  {
    id: 'K.carte',
    about: 'card',
    of: ['K'],
    label: 'Carte K, valable dix ans ; registre de la population.',
    source: [formationAdde, article('17')],
  },
  {
    id: 'L.carte',
    about: 'card',
    of: ['L'],
    label: 'Carte L, valable dix ans ; registre de la population.',
    source: [formationAdde, article('17')],
  },
  {
    id: 'EU+.carte',
    about: 'card',
    of: ['EU+'],
    label: 'Carte EU+, valable dix ans ; registre de la population.',
    source: [formationAdde],
  },
  {
    id: 'F+.carte',
    about: 'card',
    of: ['F+'],
    label:
      'Carte F+, valable dix ans ; registre de la population. Les modèles d’avant le 11 octobre 2021 ont cessé de valoir au plus tard le 3 août 2026.',
    source: [formationAdde, article('42quinquies', { paragraph: '§ 6' })],
  },
] as const satisfies readonly EnonceIllimite[]
