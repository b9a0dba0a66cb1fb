import { choice, yesNo } from '@sejour/engine'
import { article } from '../../texts/index.ts'

export const menaIdentifie = yesNo({
  id: 'mena.identifie',
  label: 'Minorité établie par le service des Tutelles',
  question: 'Le service des Tutelles a-t-il définitivement établi que vous êtes mineur et seul ?',
  why: 'Sans cette identification, ce chapitre de la loi ne s’applique pas encore.',
  source: article('61/14'),
  exhibits: ['Décision du service des Tutelles'],
})

export const menaTuteur = yesNo({
  id: 'mena.demande-du-tuteur',
  label: 'Demande introduite par le tuteur',
  question: 'Votre tuteur introduit-il la demande auprès de l’Office ?',
  why: 'Seul le tuteur peut l’introduire.',
  source: article('61/15'),
  changeable: true,
})

export const menaIdentite = choice({
  id: 'mena.identite',
  label: 'Passeport du mineur, ou démarches',
  question: 'Y a-t-il un passeport national, ou des démarches prouvées pour établir l’identité ?',
  why: 'L’autorisation d’un an se donne sur présentation du passeport, ou de la preuve des démarches.',
  source: article('61/20'),
  options: {
    passeport: 'Un passeport national',
    demarches: 'Des démarches prouvées par écrit',
    rien: 'Ni l’un ni l’autre',
  },
  exhibits: ['Passeport', 'Lettres à l’ambassade et réponses'],
  changeable: true,
})

export const menaScolarite = yesNo({
  id: 'mena.scolarite',
  label: 'Scolarité régulière',
  question: 'Allez-vous régulièrement à l’école ?',
  why: 'La preuve de la scolarité fait partie des pièces à joindre.',
  source: [article('61/19'), article('61/21')],
  exhibits: ['Attestations de fréquentation scolaire'],
  changeable: true,
})

export const menaMajoriteProche = yesNo({
  id: 'mena.majorite-proche',
  label: 'Dix-huit ans dans moins d’un an',
  question: 'Aurez-vous 18 ans dans moins d’un an ?',
  why: 'À 18 ans la tutelle cesse et d’autres règles s’appliquent.',
  source: article('61/24'),
})
