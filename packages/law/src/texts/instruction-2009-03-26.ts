import { localDate } from '@sejour/calendar'
import { cite, type LegalText, type Provision } from '@sejour/engine/cite'

export const instructionMars2009: LegalText = {
  id: 'instruction-2009-03-26',
  level: 'instruction',
  date: localDate('2009-03-26'),
  title: 'instruction du 26 mars 2009 (situations humanitaires urgentes), simple ligne de conduite',
}

/** The guideline on unreasonably long asylum procedures: three years with a schooled child, else four. */
export const longueProcedureAsile: Provision = cite(instructionMars2009, {
  point: 'procédure d’asile déraisonnablement longue',
})

/** The examples of urgent humanitarian situations that the instruction names. */
export const situationsHumanitairesUrgentes: Provision = cite(instructionMars2009, {
  point: 'situations humanitaires urgentes',
})
