import { localDate } from '@sejour/calendar'
import { cite, type LegalText, type Provision } from '@sejour/engine/cite'

const page = (id: string, title: string): LegalText => ({ id, level: 'practice', title })

const officePages = page('pratique-oe-sejour', 'Office des étrangers, pages sur le séjour')
const agiiPages = page(
  'agii-sejour',
  'Agentschap Integratie en Inburgering, pages sur les documents et les procédures de séjour',
)
const communes = page('pratique-communes', 'pages d’administrations communales sur le séjour')
const guides = page('guides-prives-sejour', 'guides privés sur le séjour, sans confirmation')
const deduction = page('deduction-sejour', 'déduction des autres règles, à relire')
const inconnu = page('a-confirmer', 'aucune source lue')

/** What the Office says on its public pages about stay. */
export const officeSejour: Provision = cite(officePages, {}, { certainty: 'high' })

/** What the Flemish integration agency (and its older sites) says about papers and procedures. */
export const agiiSejour: Provision = cite(agiiPages, {}, { certainty: 'medium' })

/** What municipalities tell their inhabitants. They do not all say the same. */
export const pratiqueCommunes: Provision = cite(communes, {}, { certainty: 'medium' })

/** A guide, a law firm or the press, and nobody official: never decides. */
export const guidesSejour: Provision = cite(guides, {}, { certainty: 'low' })

/** What we worked out from other rules. */
export const deduit: Provision = cite(deduction, {}, { certainty: 'low' })

/** No source was read: to be confirmed by a lawyer before anybody relies on it. */
export const aConfirmer: Provision = cite(inconnu, {}, { certainty: 'unverified' })

const reforme: LegalText = {
  id: 'loi-2025-07-18-secondaire',
  level: 'law',
  title: 'loi du 18 juillet 2025, telle que des pages spécialisées la résument',
}

/** What specialised pages report of the law of 18 July 2025 on families, whose text was not read. */
export const reforme2025: Provision = cite(reforme, {}, { certainty: 'medium' })

/** A point of that reform on which its reports contradict each other. */
export const reforme2025Contredite: Provision = cite(reforme, {}, { certainty: 'low' })

/** Circular of the Office of 30 August 2013: an end-of-stay decision strikes the person off. */
export const circulaireRadiation: Provision = cite(
  {
    id: 'circulaire-2013-08-30',
    level: 'circular',
    date: localDate('2013-08-30'),
    title: 'circulaire du 30 août 2013 sur la radiation après une décision de fin de séjour',
  },
  {},
  { certainty: 'medium' },
)
