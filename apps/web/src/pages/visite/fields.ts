import { GUARANTORS, LODGINGS, PERMITS } from '@sejour/answers/visit'
import { motifsVisite, passeports } from '@sejour/law/visiteurs'
import { fieldStates } from '../../app/form/field-states.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { FieldSpec } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { shortStayWords } from '../court-sejour/wording/index.ts'
import type { AskedVisit } from './question.ts'
import { visiteTexts } from './texts/index.ts'

/** What is asked, by part of the page. */
export type VisitFields = {
  readonly journey: readonly FieldSpec[]
  readonly person: readonly FieldSpec[]
  readonly means: readonly FieldSpec[]
  readonly sticker: readonly FieldSpec[]
}

/** The fields as they stand; what is beside the point is left out. */
export function visitFields({ form }: AskedVisit, lang: Lang): VisitFields {
  const { fields: words } = visiteTexts(lang)
  const { day, money, choice, yesNo, select } = fieldStates(form, formTexts(lang))
  const optionsOf = <Value extends string>(
    values: readonly Value[],
    labels: { readonly [value in Value]: string },
  ) => values.map((value) => ({ value, label: labels[value] }))
  const nationalities = Object.entries(shortStayWords[lang].nationalities)
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, lang))
  const hasGuarantor = form.option('guarantor') !== undefined && form.option('guarantor') !== 'none'
  return {
    journey: [
      select('nationality', { label: words.nationality }, nationalities),
      day('entry', { label: words.entry, hint: words.entryHint }),
      day('leave', { label: words.leave }),
      select('purpose', { label: words.purpose }, optionsOf(motifsVisite, words.purposes)),
      choice('lodging', { label: words.lodging }, optionsOf(LODGINGS, words.lodgings)),
    ],
    person: [
      select(
        'passport',
        { label: words.passport, hint: words.passportHint },
        optionsOf(passeports, words.passports),
      ),
      choice('permit', { label: words.permit }, optionsOf(PERMITS, words.permits)),
      yesNo('family', { label: words.family }),
      ...(form.yesNo('family') === true ? [yesNo('familyCard', { label: words.familyCard })] : []),
      yesNo('earlier', { label: words.earlier, hint: words.earlierHint }),
    ],
    means: [
      money('means', { label: words.means, hint: words.meansHint }),
      select('guarantor', { label: words.guarantor }, optionsOf(GUARANTORS, words.guarantors)),
      ...(hasGuarantor
        ? [
            day('signedOn', { label: words.signedOn }),
            yesNo('accepted', { label: words.accepted }),
            money('income', { label: words.income }),
          ]
        : []),
      yesNo('proofPurpose', { label: words.proofPurpose }),
      yesNo('proofLodging', { label: words.proofLodging }),
      yesNo('insurance', { label: words.insurance }),
    ],
    sticker: [
      day('visaFrom', { label: words.visaFrom }),
      day('visaUntil', { label: words.visaUntil }),
      {
        name: 'visaDays',
        kind: 'number',
        label: words.visaDays,
        hint: words.visaDaysHint,
        unit: words.visaDaysUnit,
        value: form.text('visaDays'),
        error: form.faults.get('visaDays'),
        mayBeUnknown: false,
      },
      day('on', { label: words.on, hint: words.onHint }),
    ],
  }
}
