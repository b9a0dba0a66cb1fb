import { localDate } from '@sejour/calendar'
import { about, all, cite, type Condition, type Dated } from '@sejour/engine'
import { nationalite, protectionTemporaire } from '../../situation/index.ts'
import { article, directive2001, loi18Fevrier2003 } from '../../texts/index.ts'

const definition = [article('57/29'), cite(directive2001, { article: '2' })] as const

const ouverture = all({
  id: 'protection-temporaire.ouverte',
  label: 'La protection temporaire peut être demandée',
  source: definition,
  of: [
    about(nationalite, {
      id: 'protection-temporaire.etranger',
      label: 'La personne du groupe n’est ni belge ni citoyenne de l’Union ou d’un État assimilé',
      source: definition,
      is: ['tiers', 'apatride'],
    }),
    about(protectionTemporaire, {
      id: 'protection-temporaire.groupe',
      label: 'La personne appartient à un groupe désigné par l’Union',
      source: definition,
      is: true,
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureProtectionTemporaire = typeof ouverture

export const ouvertureProtectionTemporaire: Dated<Condition> = [
  { from: localDate('2003-05-01'), value: ouverture, source: cite(loi18Fevrier2003) },
]
