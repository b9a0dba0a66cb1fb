import { localDate } from '@sejour/calendar'
import { cite, type Certainty, type LegalText, type Provision } from '@sejour/engine/cite'

/** Identity and its exemptions are judged on the day of filing. */
export const ce219256 = ruling('Conseil d’État', '219.256', '2012-05-08')
/** Same: the day of filing counts for the identity condition. */
export const ce237445 = ruling('Conseil d’État', '237.445', '2017-02-22')
/** The exemption of a pending asylum request survives the end of that procedure. */
export const cce70708 = ruling('Conseil du contentieux des étrangers', '70.708', '2011-11-25')
/** Annuls the instruction of 19 July 2009: meeting its criteria is not in itself exceptional. */
export const ce198769 = ruling('Conseil d’État', '198.769', '2009-12-09')
/** The elements invoked are examined before an order to leave, detention or removal. */
export const ce196577 = ruling('Conseil d’État', '196.577', '2009-10-01')
/** Same: examine before removing. */
export const ce198507 = ruling('Conseil d’État', '198.507', '2009-12-03')
/** A pending request gives no stay and does not suspend an order to leave. */
export const cce43225 = ruling('Conseil du contentieux des étrangers', '43.225', '2010-02-11')
/** The annulled criteria may not be imposed as conditions. Number and date were not seen. */
export const ce215571 = ruling('Conseil d’État', '215.571', '2011-10-05', 'unverified')
/** The Office answers in the national language that the person used. */
export const cce7425 = ruling(
  'Conseil du contentieux des étrangers',
  '7.425',
  '2008-02-18',
  'medium',
)
/** Exempts recognised stateless persons who cannot get a lasting stay elsewhere from the fee. */
export const cc18of2018 = ruling('Cour constitutionnelle', '18/2018', '2018-02-22', 'medium')
/** Public order: the threat is weighed against family life. */
export const mpevContreSuisse: Provision = cite({
  id: 'cedh-3910-13',
  level: 'case-law',
  title: 'Cour européenne des droits de l’homme, M.P.E.V. et autres c. Suisse, n° 3910/13',
})

/** The length of stay of a young adult who came as a child is examined, whatever the parents did. */
export const cceJuillet2018: Provision = cite(
  {
    id: 'cce-2018-07-09',
    level: 'case-law',
    date: localDate('2018-07-09'),
    title: 'Conseil du contentieux des étrangers, arrêt du 9 juillet 2018',
    url: 'https://www.agii.be/nieuws/9bis-onwettig-verblijf-ouders-ontslaat-dvz-niet-van-onderzoek-buitengewone-omstandigheden',
  },
  {},
)

/** The test of the Council of State, settled for decades and quoted in every decision. */
export const jurisprudenceConstante: Provision = cite({
  id: 'ce-circonstances-exceptionnelles',
  level: 'case-law',
  title: 'jurisprudence constante du Conseil d’État sur les circonstances exceptionnelles',
})

function ruling(
  court: string,
  number: string,
  day: string,
  certainty: Certainty = 'high',
): Provision {
  const text: LegalText = {
    id: `arret-${number.replaceAll(/[./]/g, '-')}`,
    level: 'case-law',
    date: localDate(day),
    title: `${court}, arrêt n° ${number}`,
  }
  return cite(text, {}, { certainty })
}
