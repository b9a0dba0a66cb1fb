import { localDate } from '@sejour/calendar'
import type { LegalText } from '@sejour/engine/cite'

const eu = (id: string, date: string, title: string, url?: string): LegalText => ({
  id,
  level: 'eu-law',
  date: localDate(date),
  title,
  ...(url === undefined ? {} : { url }),
})

// Cite an article with `cite(directive2004, { article: '16' })`.

/** Free movement of Union citizens and their family. */
export const directive2004 = eu(
  'directive-2004-38',
  '2004-04-29',
  'directive 2004/38/CE relative à la libre circulation des citoyens de l’Union',
)
/** Family reunification of third-country nationals. */
export const directive2003Famille = eu(
  'directive-2003-86',
  '2003-09-22',
  'directive 2003/86/CE relative au droit au regroupement familial',
)
/** Long-term residents. */
export const directive2003LongueDuree = eu(
  'directive-2003-109',
  '2003-11-25',
  'directive 2003/109/CE relative au statut de résident de longue durée',
)
/** Single permit. */
export const directive2024Permis = eu(
  'directive-2024-1233',
  '2024-04-24',
  'directive (UE) 2024/1233 relative au permis unique (refonte de la directive 2011/98/UE)',
)
/** Seasonal workers. */
export const directive2014Saison = eu(
  'directive-2014-36',
  '2014-02-26',
  'directive 2014/36/UE relative aux travailleurs saisonniers',
)
/** Transfers inside a group of companies. */
export const directive2014Ict = eu(
  'directive-2014-66',
  '2014-05-15',
  'directive 2014/66/UE relative aux transferts temporaires intragroupes',
)
/** Students and researchers. */
export const directive2016 = eu(
  'directive-2016-801',
  '2016-05-11',
  'directive (UE) 2016/801 relative aux étudiants et aux chercheurs',
)
/** EU Blue Card. */
export const directive2021 = eu(
  'directive-2021-1883',
  '2021-10-20',
  'directive (UE) 2021/1883 relative à la carte bleue européenne',
)
/** Temporary protection. */
export const directive2001 = eu(
  'directive-2001-55',
  '2001-07-20',
  'directive 2001/55/CE relative à la protection temporaire',
)
/** Victims of trafficking in human beings who cooperate. */
export const directive2004Traite = eu(
  'directive-2004-81',
  '2004-04-29',
  'directive 2004/81/CE relative aux victimes de la traite des êtres humains',
)
/** Community Visa Code. */
export const codeVisas = eu(
  'code-visas',
  '2009-07-13',
  'règlement (CE) n° 810/2009, code communautaire des visas',
)
/** Treaty on the Functioning of the European Union. */
export const traiteUnion: LegalText = {
  id: 'tfue',
  level: 'treaty',
  date: localDate('2007-12-13'),
  title: 'traité sur le fonctionnement de l’Union européenne',
}
/** Charter of Fundamental Rights of the European Union. */
export const charteUnion: LegalText = {
  id: 'charte-ue',
  level: 'treaty',
  date: localDate('2007-12-12'),
  title: 'Charte des droits fondamentaux de l’Union européenne',
}
