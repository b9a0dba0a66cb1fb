import { annexeAr, article } from '@sejour/law'

import type { Remark } from '../../act.ts'
import { isAdult } from '../../parts/letter/belgian.ts'
import type { Data13 } from './fields.ts'

/** What a lawyer confirms about an order to leave: a ban nothing calls for, a person under age. */
export function orderRemarks(data: Data13): readonly Remark[] {
  const { banApart, earlierOrder, term, person, decidedOn } = data
  const calledFor = term.days === 0 || earlierOrder
  return [
    ...(banApart && !calledFor ? [BAN_UNCALLED] : []),
    ...(isAdult(person.birthDate, decidedOn) === false ? [MINOR] : []),
  ]
}

/** A ban beside an order that leaves a term, where no earlier order was disobeyed. */
export const BAN_UNCALLED: Remark = {
  text: {
    fr: 'L’ordre laisse un délai et aucun ordre antérieur n’est resté inexécuté : ce ne sont pas les deux cas où la loi joint une interdiction d’entrée. Faites confirmer que la fraude ou la menace suffisent à elles seules.',
    nl: 'Het bevel laat een termijn en geen eerder bevel bleef onuitgevoerd: dat zijn niet de twee gevallen waarin de wet een inreisverbod toevoegt. Laat bevestigen dat fraude of gevaar op zichzelf volstaat.',
    de: 'Die Anweisung lässt eine Frist, und keine frühere Anweisung blieb unausgeführt: Das sind nicht die beiden Fälle, in denen das Gesetz ein Einreiseverbot beifügt. Lassen Sie bestätigen, dass Betrug oder Gefahr allein genügen.',
  },
  source: article('74/11', { paragraph: '§ 1er', subparagraph: 2 }),
}

/** What the deed takes over from another form. */
export const FOURTEEN_DAYS: Remark = {
  text: {
    fr: 'L’adresse à communiquer dans les quatorze jours et les guichets de retour viennent du modèle de l’annexe 20, non de l’article 74/22 ; le modèle de l’annexe 13 n’a pas été lu. À faire confirmer par un avocat.',
    nl: 'Het adres dat binnen veertien dagen wordt meegedeeld en de loketten voor terugkeer komen uit het model van bijlage 20, niet uit artikel 74/22; het model van bijlage 13 werd niet gelezen. Te laten bevestigen door een advocaat.',
    de: 'Die binnen vierzehn Tagen mitzuteilende Adresse und die Schalter für die Rückkehr stammen aus dem Muster der Anlage 20, nicht aus Artikel 74/22; das Muster der Anlage 13 wurde nicht gelesen. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: article('74/22'),
}

const MINOR: Remark = {
  text: {
    fr: 'La personne est mineure ce jour-là. Non accompagnée, elle ne reçoit pas cet ordre (annexe 38) ; accompagnée, faites confirmer qu’un acte à son nom s’impose.',
    nl: 'De persoon is die dag minderjarig. Niet begeleid krijgt hij dit bevel niet (bijlage 38); begeleid, laat bevestigen dat een akte op zijn naam nodig is.',
    de: 'Die Person ist an diesem Tag minderjährig. Unbegleitet erhält sie diese Anweisung nicht (Anlage 38); begleitet, lassen Sie bestätigen, dass ein Schriftstück auf ihren Namen nötig ist.',
  },
  source: annexeAr('38'),
}
