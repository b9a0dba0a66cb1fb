import { localDate } from '@sejour/calendar'
import { cite, type LegalText, type Provision } from '@sejour/engine/cite'

const cedh: LegalText = {
  id: 'cedh',
  level: 'treaty',
  date: localDate('1950-11-04'),
  title: 'Convention européenne des droits de l’homme',
}

const directiveRetour: LegalText = {
  id: 'directive-2008-115',
  level: 'eu-law',
  date: localDate('2008-12-16'),
  title: 'directive 2008/115/CE (directive retour)',
  url: 'https://eur-lex.europa.eu/eli/dir/2008/115/oj',
}

/** Article 3: no torture, no inhuman or degrading treatment. Article 8: private and family life. */
export function articleCedh(number: '3' | '8'): Provision {
  return cite(cedh, { article: number })
}

/** Article 5 (child, family, health) and article 6 § 4 (leave to stay on humanitarian grounds). */
export function articleDirectiveRetour(number: '5' | '6'): Provision {
  return cite(directiveRetour, { article: number })
}

/** Geneva Convention relating to the status of refugees. */
export const conventionGeneve: LegalText = {
  id: 'convention-geneve-1951',
  level: 'treaty',
  date: localDate('1951-07-28'),
  title: 'Convention de Genève relative au statut des réfugiés',
}

/** New York Convention relating to the status of stateless persons. */
export const conventionApatrides: LegalText = {
  id: 'convention-new-york-1954',
  level: 'treaty',
  date: localDate('1954-09-28'),
  title: 'Convention de New York relative au statut des apatrides',
}

/** UN Convention on the Rights of the Child: not directly applicable in Belgium. */
export const conventionEnfant: LegalText = {
  id: 'convention-enfant-1989',
  level: 'treaty',
  date: localDate('1989-11-20'),
  title: 'Convention relative aux droits de l’enfant',
}
