import { choice, day, yesNo } from '@sejour/engine'
import { agii, article, ficheAdde, longueProcedureAsile } from '../../../texts/index.ts'

const paragraphe1 = article('9bis', { paragraph: '§ 1er' })

export const asileStade = choice({
  id: 'asile.stade',
  label: 'Stade de la demande d’asile au jour de l’introduction',
  question: 'Où en était votre demande d’asile le jour où la demande 9bis est introduite ?',
  why: 'Tant que l’asile est en cours ce jour-là, aucun document d’identité n’est exigé.',
  source: paragraphe1,
  options: {
    aucune: 'Je n’ai jamais demandé l’asile en Belgique',
    office: 'En cours à l’Office des étrangers',
    cgra: 'En cours au Commissariat général aux réfugiés et aux apatrides (CGRA)',
    cce: 'En cours au Conseil du contentieux des étrangers (CCE)',
    'cassation-introduite': 'Recours au Conseil d’État introduit, pas encore déclaré admissible',
    'cassation-admise': 'Recours au Conseil d’État déclaré admissible, sans arrêt de rejet',
    close: 'Terminée par une décision définitive',
  },
  exhibits: ['Annexe 25 ou 26 de l’arrêté royal du 8 octobre 1981', 'Décisions du CGRA et du CCE'],
})

export const asileCloseDepuis = yesNo({
  id: 'asile.close-depuis',
  label: 'Asile terminé après l’introduction de la demande 9bis',
  question: 'Votre procédure d’asile s’est-elle terminée après l’introduction de la demande 9bis ?',
  why: 'Il faut alors actualiser la demande : l’asile en cours n’est plus un argument.',
  source: ficheAdde,
  exhibits: ['Décision qui termine la procédure d’asile'],
})

export const asileFin = day({
  id: 'asile.fin',
  label: 'Fin de la procédure d’asile',
  question: 'Quel jour votre procédure d’asile s’est-elle terminée ?',
  why: 'Pendant les six mois qui suivent, la langue de l’asile compte encore.',
  source: article('51/4', { paragraph: '§ 3' }),
  exhibits: ['Décision qui termine la procédure d’asile, avec sa notification'],
})

export const asileDebut = day({
  id: 'asile.debut',
  label: 'Début de la procédure d’asile',
  question: 'Quel jour avez-vous introduit votre demande d’asile ?',
  why: 'La durée de la procédure d’asile se compte à partir de ce jour.',
  source: [longueProcedureAsile, agii('longue procédure d’asile')],
  exhibits: ['Annexe 25, 25quinquies, 26 ou 26quinquies de l’arrêté royal du 8 octobre 1981'],
})

export const asileDecisionExecutoireLe = day({
  id: 'asile.decision-executoire-le',
  label: 'Notification de la décision d’asile exécutoire',
  question: 'Quel jour avez-vous reçu la décision exécutoire du CGRA ou du CCE ?',
  why: 'La durée de la procédure d’asile se compte jusqu’à ce jour ; le Conseil d’État ne compte pas.',
  source: [longueProcedureAsile, agii('longue procédure d’asile')],
  exhibits: ['Décision du CGRA ou arrêt du CCE, avec sa notification'],
})

export const asileComportementTrompeur = yesNo({
  id: 'asile.comportement-trompeur',
  label: 'Durée due à un comportement trompeur',
  question:
    'L’asile a-t-il duré plus longtemps à cause de déclarations ou de documents trompeurs de votre part ?',
  why: 'L’Office ne tient alors pas compte de la longueur de la procédure.',
  source: agii('longue procédure d’asile'),
})
