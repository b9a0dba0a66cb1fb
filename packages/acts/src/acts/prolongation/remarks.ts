import {
  answerRenewal,
  renewalWordingDe,
  renewalWordingFr,
  renewalWordingNl,
} from '@sejour/answers/renewal'
import { addYears } from '@sejour/calendar'
import { agiiSejour, article, articleAr, formationAdde } from '@sejour/law'
import type { Remark } from '../../act.ts'
import type { DataOf } from '../../field/field.ts'
import { sendingRemarks, supportRemarks } from '../../parts/letter/support.ts'
import type { fields } from './fields.ts'

type Data = DataOf<typeof fields>

const YEARS_OF_LIMITED_STAY = 5

/** What a lawyer looks at before an extension is asked for: the window first. */
export function remarks(data: Data): readonly Remark[] {
  const { on, limitedSince, unlimited } = data
  const isSoon =
    unlimited &&
    limitedSince !== undefined &&
    addYears(limitedSince, YEARS_OF_LIMITED_STAY, 'last-day') > on
  return [
    ...windowRemark(data),
    ...sendingRemarks(data.sending),
    ...supportRemarks([], data.pieces, [
      data.integrationPieces,
      ...data.conditions.map(({ cited }) => cited),
    ]),
    ...(data.conditions.length === 0 ? [NO_CONDITION] : []),
    ...(isSoon ? [TOO_SOON] : []),
    NO_FEE,
  ]
}

// Outside the usual window, the tool for renewals says it in its own words.
function windowRemark({ expires, on }: Data): readonly Remark[] {
  const said = (wording: typeof renewalWordingFr) => {
    const answer = answerRenewal({ title: 'A', expires, on }, wording)
    return answer.ok && answer.value.state !== 'in-window' ? answer.value.said.join(' ') : undefined
  }
  const [fr, nl, de] = [said(renewalWordingFr), said(renewalWordingNl), said(renewalWordingDe)]
  return fr && nl && de ? [{ text: { fr, nl, de }, source: articleAr('33') }] : []
}

const NO_CONDITION: Remark = {
  text: {
    fr: 'Aucune condition n’est dite : relisez la décision, c’est là que les conditions de la prolongation sont écrites.',
    nl: 'Er is geen voorwaarde vermeld: herlees de beslissing, daarin staan de voorwaarden van de verlenging.',
    de: 'Es ist keine Bedingung genannt: Lesen Sie die Entscheidung noch einmal, dort stehen die Bedingungen der Verlängerung.',
  },
  source: article('13', { paragraph: '§ 2' }),
}

const TOO_SOON: Remark = {
  text: {
    fr: 'Le séjour à durée limitée dure depuis moins de cinq ans. Une durée illimitée reste laissée à l’appréciation de l’Office : à confirmer par un avocat.',
    nl: 'Het verblijf van beperkte duur duurt minder dan vijf jaar. Een onbeperkte duur blijft ter beoordeling van de Dienst Vreemdelingenzaken: te laten bevestigen door een advocaat.',
    de: 'Der befristete Aufenthalt dauert weniger als fünf Jahre. Eine unbefristete Dauer bleibt im Ermessen des Ausländeramtes: von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: formationAdde,
}

const NO_FEE: Remark = {
  text: {
    fr: 'Prolonger le même séjour ne coûterait pas de nouvelle redevance ; la carte elle-même a un prix à la commune. À confirmer par un avocat.',
    nl: 'Een verlenging van hetzelfde verblijf zou geen nieuwe retributie kosten; de kaart zelf heeft een prijs bij de gemeente. Te laten bevestigen door een advocaat.',
    de: 'Die Verlängerung desselben Aufenthalts würde keine neue Gebühr kosten; die Karte selbst hat bei der Gemeinde einen Preis. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: agiiSejour,
}
