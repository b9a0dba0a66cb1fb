import { yesNo } from '@sejour/engine'
import { article, ficheAdde } from '../../../texts/index.ts'

const paragraphe1 = article('9quater', { paragraph: '§ 1er' })

export const domicileElu = yesNo({
  id: 'domicile.elu',
  label: 'Domicile élu dans la demande',
  question: 'La demande indique-t-elle une adresse où recevoir la décision (domicile élu) ?',
  why: 'Sans domicile élu, la décision est notifiée à l’Office et vous pouvez manquer le délai de recours.',
  source: [paragraphe1, ficheAdde],
  exhibits: ['Copie de la lettre avec l’élection de domicile'],
  changeable: true,
})

export const domicileChange = yesNo({
  id: 'domicile.change',
  label: 'Domicile élu à changer',
  question: 'L’adresse du domicile élu a-t-elle changé, ou n’est-elle plus sûre ?',
  why: 'Une notification à l’ancienne adresse fait courir le délai de recours.',
  source: paragraphe1,
})

export const domicileChangementCommunique = yesNo({
  id: 'domicile.changement-communique',
  label: 'Nouveau domicile élu communiqué à l’Office',
  question:
    'Avez-vous communiqué le nouveau domicile élu à l’Office, par recommandé ou contre accusé de réception ?',
  why: 'Le changement ne compte que s’il est communiqué de l’une de ces deux façons.',
  source: paragraphe1,
  exhibits: ['Récépissé du recommandé', 'Accusé de réception de l’Office'],
  changeable: true,
})

export const domicileAvocat = yesNo({
  id: 'domicile.avocat',
  label: 'Assistance d’un avocat',
  question: 'Un avocat vous aide-t-il pour cette demande ?',
  why: 'L’avocat reçoit une copie de chaque notification. L’aide peut être gratuite.',
  source: article('9quater', { paragraph: '§ 3' }),
  changeable: true,
})
