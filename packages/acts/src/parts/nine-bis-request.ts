import { countTimeLimit, type LocalDate } from '@sejour/calendar'
import { findVersionOn } from '@sejour/engine/cite'
import { circulaireSur9bis } from '@sejour/law'
import { remedies } from '@sejour/law/recours'
import { isGap } from '../field/gap.ts'
import type { Remark } from '../act.ts'
import type { ActLang } from '../lang.ts'

/** Where the Office is written to, in one line. */
export function officeIn(lang: ActLang): string {
  return {
    fr: 'boulevard Pacheco 44, 1000 Bruxelles',
    nl: 'Pachecolaan 44, 1000 Brussel',
    de: 'boulevard Pacheco 44, 1000 Brüssel',
  }[lang]
}

/** The day by which the circular wants the residence check done. Indicative: nothing is lost after it. */
export function residenceCheckDay(filedOn: LocalDate): LocalDate | undefined {
  if (isGap(filedOn)) return undefined
  const check = remedies.find(({ id }) => id === 'residence-check')
  const limit = check && findVersionOn(filedOn, check.limits)?.value
  return limit && countTimeLimit(limit, { kind: 'day-after', of: filedOn }).lastDay
}

/** Said beside an act that names the ten days. */
export const tenDaysRemark: Remark = {
  text: {
    fr: 'Les dix jours sont comptés en jours de calendrier, le jour de l’introduction non compris : aucun texte lu ne le précise. Leur dépassement n’a pas de sanction.',
    nl: 'De tien dagen zijn als kalenderdagen geteld, de dag van indiening niet meegerekend: geen gelezen tekst verduidelijkt dit. Een overschrijding wordt niet bestraft.',
    de: 'Die zehn Tage sind als Kalendertage gezählt, der Tag der Einreichung nicht mitgerechnet: Kein gelesener Text regelt dies. Ein Überschreiten bleibt ohne Folge.',
  },
  source: circulaireSur9bis,
}
