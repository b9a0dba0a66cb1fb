import { localDate } from '@sejour/calendar'
import { about, all, cite, type Condition, type Dated } from '@sejour/engine'
import { enBelgique, nationalite, victimeTraite } from '../../situation/index.ts'
import { article, loi2006 } from '../../texts/index.ts'

const ouverture = all({
  id: 'traite-des-etres-humains.ouverte',
  label: 'La procédure des victimes de traite est ouverte',
  source: article('61/2'),
  of: [
    about(nationalite, {
      id: 'traite-des-etres-humains.etranger',
      label: 'La victime n’est pas belge',
      source: article('61/2'),
      is: ['union', 'tiers', 'apatride'],
    }),
    enBelgique,
    about(victimeTraite, {
      id: 'traite-des-etres-humains.victime',
      label: 'La personne dit avoir été exploitée, vendue ou passée au péril de sa vie',
      source: article('61/2'),
      is: true,
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureTraiteDesEtresHumains = typeof ouverture

export const ouvertureTraiteDesEtresHumains: Dated<Condition> = [
  { from: localDate('2007-06-01'), value: ouverture, source: cite(loi2006) },
]
