import { localDate } from '@sejour/calendar'
import { cite, type LegalText, type Provision } from '@sejour/engine/cite'
import { agiiSejour } from './pratique-sejour.ts'

/** Inserted temporary protection (articles 57/29 and following), in force on 1 May 2003. */
export const loi18Fevrier2003: LegalText = {
  id: 'loi-2003-02-18',
  level: 'law',
  date: localDate('2003-02-18'),
  title: 'loi du 18 février 2003 modifiant la loi du 15 décembre 1980 (protection temporaire)',
}

/** Inserted the chapter on unaccompanied minors (61/14 to 61/25), in force on 8 December 2011. */
export const loi12Septembre2011: LegalText = {
  id: 'loi-2011-09-12',
  level: 'law',
  date: localDate('2011-09-12'),
  title: 'loi du 12 septembre 2011 sur les mineurs étrangers non accompagnés',
}

/** Reshaped the procedure of international protection, in force on 22 March 2018. */
export const loi21Novembre2017: LegalText = {
  id: 'loi-2017-11-21',
  level: 'law',
  date: localDate('2017-11-21'),
  title: 'loi du 21 novembre 2017 modifiant la loi du 15 décembre 1980 (protection internationale)',
}

/** A protection given by another Member State makes the request a subsequent one, since 2 August 2025. */
export const loi14Juillet2025: LegalText = {
  id: 'loi-2025-07-14',
  level: 'law',
  date: localDate('2025-07-14'),
  title: 'loi du 14 juillet 2025 modifiant la loi du 15 décembre 1980 (demandes ultérieures)',
}

/** Pending asylum exempts from the identity document of article 9ter only for admissibility. */
export const ceNovembre2016: Provision = cite({
  id: 'ce-2016-11-22',
  level: 'case-law',
  date: localDate('2016-11-22'),
  title: 'Conseil d’État, ordonnance du 22 novembre 2016',
  url: 'https://www.agii.be/nieuws/onderzoek-nationaliteit-in-gegrondheidsfase-9ter-aanvraag-bij-twijfels-identiteit-tijdens',
})

/** Pages of the Flemish agency on asylum, read before its procedure changed on 12 June 2026. */
export const agiiAsile: Provision = { ...agiiSejour, readUntil: localDate('2026-06-11') }
