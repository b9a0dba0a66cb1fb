import { localDate } from '@sejour/calendar'
import { all, cite, type Condition, type Dated } from '@sejour/engine'
import {
  article,
  loi10Mars2024,
  loi14Decembre2015,
  loi2006,
  loiProgramme2014,
} from '../../texts/index.ts'
import {
  circonstancesDe2007,
  circonstancesDe2015,
  circonstancesDe2016,
  circonstancesExceptionnelles,
} from './circonstances.ts'
import { identite } from './identite.ts'

const source = article('9bis')

/** Why the request may be made in Belgium at all: identity, and exceptional circumstances. */
const recevabilite = all({
  id: 'recevabilite',
  label: 'La demande peut être introduite depuis la Belgique',
  source,
  of: [identite, circonstancesExceptionnelles],
})

/** From 1 March 2016 to 31 August 2024. */
const recevabiliteDe2016 = all({
  id: 'recevabilite.2016',
  label: 'La demande peut être introduite depuis la Belgique (texte de 2016)',
  source,
  of: [identite, circonstancesDe2016],
})

/** From 2 March 2015 to 29 February 2016. */
const recevabiliteDe2015 = all({
  id: 'recevabilite.2015',
  label: 'La demande peut être introduite depuis la Belgique (texte de 2015)',
  source,
  of: [identite, circonstancesDe2015],
})

/** From 1 June 2007 to 1 March 2015. */
const recevabiliteDe2007 = all({
  id: 'recevabilite.2007',
  label: 'La demande peut être introduite depuis la Belgique (texte de 2007)',
  source,
  of: [identite, circonstancesDe2007],
})

/** Every version: what a translation of this stage must word. */
export type Recevabilite =
  | typeof recevabilite
  | typeof recevabiliteDe2016
  | typeof recevabiliteDe2015
  | typeof recevabiliteDe2007

/** By first day in force. */
export const recevabiliteVersions: Dated<Condition> = [
  { from: localDate('2007-06-01'), value: recevabiliteDe2007, source: cite(loi2006) },
  { from: localDate('2015-03-02'), value: recevabiliteDe2015, source: cite(loiProgramme2014) },
  { from: localDate('2016-03-01'), value: recevabiliteDe2016, source: cite(loi14Decembre2015) },
  { from: localDate('2024-09-01'), value: recevabilite, source: cite(loi10Mars2024) },
]
