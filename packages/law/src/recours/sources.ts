import { localDate } from '@sejour/calendar'
import { cite, type LegalText, type Provision } from '@sejour/engine/cite'

export const loiCce2026: LegalText = {
  id: 'loi-2026-06-17',
  level: 'law',
  date: localDate('2026-06-17'),
  title: 'loi du 17 juin 2026 relative au Conseil du contentieux des étrangers',
  url: 'https://www.ejustice.just.fgov.be/eli/loi/2026/06/17/2026004052/justel',
}

/** The limits of the law of 17 June 2026: known to exist, not read. */
export const limitesDe2026: Provision = cite(
  loiCce2026,
  { article: '2.15' },
  { certainty: 'unverified' },
)

const loi10Avril2014: LegalText = {
  id: 'loi-2014-04-10',
  level: 'law',
  date: localDate('2014-04-10'),
  title:
    'loi du 10 avril 2014 portant des dispositions diverses concernant la procédure devant le Conseil du contentieux des étrangers',
}

/** The limits as they were before the law of 10 April 2014, known from commentaries. */
export const limitesAvant2014: Provision = cite(loi10Avril2014, {}, { certainty: 'medium' })

const loisConseilEtat: LegalText = {
  id: 'lois-conseil-etat-1973-01-12',
  level: 'law',
  date: localDate('1973-01-12'),
  title: 'lois coordonnées du 12 janvier 1973 sur le Conseil d’État',
}

export const cassationAdministrative: Provision = cite(
  loisConseilEtat,
  { article: '14', paragraph: '§ 2' },
  { certainty: 'medium' },
)

const acteNotification: LegalText = {
  id: 'annexe-20-acte-de-notification',
  level: 'decree',
  title: 'modèle de l’annexe 20, acte de notification',
}

/** The fourteen days stand in the text of the form only, and how they are counted is our inference. */
export const delaiAdresse: Provision = cite(acteNotification, {}, { certainty: 'low' })

const noteOe2020: LegalText = {
  id: 'note-oe-2020-12-11',
  level: 'practice',
  date: localDate('2020-12-11'),
  title: 'Office des étrangers, note du 11 décembre 2020 sur l’annexe 20',
}

export const moisSupplementaire: Provision = cite(
  noteOe2020,
  {},
  { readUntil: localDate('2025-08-31') },
)

const arret185877: LegalText = {
  id: 'cce-185877',
  level: 'case-law',
  date: localDate('2017-04-25'),
  title: 'Conseil du contentieux des étrangers, arrêt n° 185.877 (trois juges)',
}

/** Other family members of a citizen of the Union have no suspensive appeal. */
export const autresMembresDeFamille: Provision = cite(arret185877)

const arretJourOuvrable: LegalText = {
  id: 'ce-102918',
  level: 'case-law',
  date: localDate('2002-01-25'),
  title: 'Conseil d’État, arrêt n° 102.918',
}

/** How posting was read before the law itself named the third working day. */
export const envoiAvant2011: Provision = cite(arretJourOuvrable, {}, { certainty: 'low' })

const arretOuhrami: LegalText = {
  id: 'cjue-c-225-16',
  level: 'case-law',
  date: localDate('2017-07-26'),
  title: 'Cour de justice de l’Union européenne, C-225/16, Ouhrami',
}

export const debutInterdiction: Provision = cite(arretOuhrami)
