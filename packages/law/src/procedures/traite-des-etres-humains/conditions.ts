import { about, all, appreciation } from '@sejour/engine'
import { article } from '../../texts/index.ts'
import { traiteAccompagnement, traiteDeclaration, traiteRupture } from './facts.ts'

/** What leads from the days of reflection to the card of six months. */
export const conditionsTraiteDesEtresHumains = all({
  id: 'conditions-traite',
  label: 'Les conditions du séjour de la victime de traite sont remplies',
  source: [article('61/2'), article('61/4')],
  of: [
    about(traiteRupture, {
      id: 'conditions-traite.rupture',
      label: 'La victime a quitté ses exploiteurs et rompu tout contact',
      source: article('61/2'),
      is: true,
    }),
    about(traiteAccompagnement, {
      id: 'conditions-traite.accompagnement',
      label: 'Un centre reconnu l’accompagne',
      source: article('61/2', { paragraph: '§ 2' }),
      is: true,
    }),
    about(traiteDeclaration, {
      id: 'conditions-traite.declaration',
      label: 'Elle a porté plainte ou fait une déclaration, ou réfléchit encore dans les 45 jours',
      source: [article('61/2'), article('61/3')],
      is: ['faite', 'reflexion'],
    }),
    appreciation({
      id: 'conditions-traite.avis',
      label:
        'La justice confirme que l’affaire est en cours et que la victime veut clairement coopérer',
      source: article('61/4'),
      authority: 'procureur du Roi ou auditeur du travail',
    }),
    appreciation({
      id: 'conditions-traite.ordre-public',
      label: 'Elle ne menace ni l’ordre public ni la sécurité nationale',
      source: article('61/4'),
      authority: 'Office des étrangers',
    }),
  ],
})
