import { choice, yesNo } from '@sejour/engine'
import { article } from '../../texts/index.ts'

export const traiteRupture = yesNo({
  id: 'traite.rupture',
  label: 'Contact rompu avec les exploiteurs',
  question: 'Avez-vous quitté ceux qui vous exploitaient et rompu tout contact avec eux ?',
  why: 'C’est la première condition, et elle dure jusqu’à la fin.',
  source: article('61/2'),
  changeable: true,
})

export const traiteAccompagnement = yesNo({
  id: 'traite.accompagnement',
  label: 'Accompagnement par un centre reconnu',
  question: 'Un centre d’accueil reconnu vous accompagne-t-il ?',
  why: 'Le centre fait les démarches auprès de l’Office.',
  source: article('61/2', { paragraph: '§ 2' }),
  exhibits: ['Attestation du centre'],
  changeable: true,
})

export const traiteDeclaration = choice({
  id: 'traite.declaration',
  label: 'Plainte ou déclaration',
  question: 'Avez-vous porté plainte ou fait une déclaration à la police ou à la justice ?',
  why: 'On a 45 jours pour y réfléchir ; ensuite, sans elle, le séjour s’arrête.',
  source: article('61/3'),
  options: {
    faite: 'Oui',
    reflexion: 'Pas encore : je suis dans les 45 jours',
    refusee: 'Non, et je ne le ferai pas',
  },
  exhibits: ['Procès-verbal de plainte ou de déclaration'],
  changeable: true,
})

export const traiteCondamnation = yesNo({
  id: 'traite.condamnation',
  label: 'Condamnation, ou prévention retenue',
  question:
    'L’affaire a-t-elle mené à une condamnation, ou le procureur a-t-il retenu la traite ou le trafic ?',
  why: 'Le séjour illimité peut alors être donné.',
  source: article('61/5'),
  exhibits: ['Jugement ou réquisitions'],
})
