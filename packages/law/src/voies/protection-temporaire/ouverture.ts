import { localDate } from '@sejour/calendar'
import { about, all, cite, type Condition, type Dated } from '@sejour/engine'
import { nationalite, protectionTemporaire } from '../../situation/index.ts'
import { article, loi18Fevrier2003 } from '../../texts/index.ts'

const ouverture = all({
  id: 'protection-temporaire.ouverte',
  label: 'La protection temporaire peut être demandée',
  source: article('57/29'),
  of: [
    about(nationalite, {
      id: 'protection-temporaire.etranger',
      label: 'La personne du groupe n’est pas belge',
      source: article('57/29'),
      is: ['union', 'tiers', 'apatride'],
    }),
    about(protectionTemporaire, {
      id: 'protection-temporaire.groupe',
      label: 'La personne appartient à un groupe désigné par l’Union',
      source: article('57/29'),
      is: true,
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureProtectionTemporaire = typeof ouverture

export const ouvertureProtectionTemporaire: Dated<Condition> = [
  { from: localDate('2003-05-01'), value: ouverture, source: cite(loi18Fevrier2003) },
]
