import { choice } from '@sejour/engine'
import { agii, article } from '../../../texts/index.ts'

const paragraphe3 = article('51/4', { paragraph: '§ 3' })

export const langueAsile = choice({
  id: 'langue.asile',
  label: 'Langue de la procédure d’asile',
  question: 'Dans quelle langue votre procédure d’asile se déroule-t-elle ou s’est-elle déroulée ?',
  why: 'Pendant l’asile et six mois après, l’Office décide dans cette langue.',
  source: paragraphe3,
  options: { fr: 'En français', nl: 'En néerlandais' },
  exhibits: ['Annexe 26 de l’arrêté royal du 8 octobre 1981 ou décision d’asile'],
})

export const langueDemande = choice({
  id: 'langue.demande',
  label: 'Langue de la demande 9bis',
  question: 'Dans quelle langue la demande est-elle écrite ?',
  why: 'En dehors de l’asile et des six mois qui le suivent, vous choisissez une langue nationale.',
  source: [paragraphe3, agii('langue de la demande')],
  options: { fr: 'En français', nl: 'En néerlandais', de: 'En allemand' },
  changeable: true,
})
