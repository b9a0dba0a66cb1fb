import { TITLES } from '@sejour/answers/renewal'
import { BASES, KINDS, REASONS } from '@sejour/answers/unlimited'
import { fieldStates } from '../../app/form/field-states.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { FieldSpec } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import type { AskedIllimite } from './question.ts'
import { sejourIllimiteTexts } from './texts/index.ts'
import { illimiteWords } from './wording/index.ts'

/** The fields of the form. What is asked beside the periods follows the ground of stay. */
export function illimiteFields({ form, periods }: AskedIllimite, lang: Lang) {
  const { fields: words } = sejourIllimiteTexts(lang)
  const { libelles } = illimiteWords[lang].unlimited
  const { titres } = illimiteWords[lang].renewal.libelles
  const { day, select, yesNo } = fieldStates(form, formTexts(lang))
  const basis = form.option('basis')
  const hasProcedure =
    form.typedDay('protectionRequestedOn') !== undefined ||
    periods.some((row) => form.option(`periods-${row}-kind`) === 'protection-procedure')
  return {
    ground: [
      select(
        'basis',
        { label: words.basis, hint: words.basisHint },
        BASES.map((value) => ({ value, label: libelles.bases[value] })),
      ),
    ] satisfies readonly FieldSpec[],
    period: (row: number): readonly FieldSpec[] => [
      select(
        `periods-${row}-kind`,
        { label: words.kind },
        KINDS.map((value) => ({ value, label: libelles.periodes[value] })),
      ),
      day(`periods-${row}-from`, { label: words.from }),
      day(`periods-${row}-to`, { label: words.to, hint: words.toHint }),
    ],
    absence: (row: number): readonly FieldSpec[] => [
      day(`absences-${row}-from`, { label: words.left }),
      day(`absences-${row}-to`, { label: words.back }),
      select(
        `absences-${row}-reason`,
        { label: words.reason },
        REASONS.map((value) => ({ value, label: words.reasons[value] })),
      ),
    ],
    asked: [
      ...(isAmong(basis, 'refugee', 'subsidiary-protection', 'article-9bis', 'article-9')
        ? [
            day('protectionRequestedOn', {
              label: words.protectionRequestedOn,
              hint: words.protectionRequestedOnHint,
            }),
          ]
        : []),
      ...(basis === 'article-9ter'
        ? [day('requested9terOn', { label: words.requested9terOn })]
        : []),
      ...(basis === 'stateless' ? [day('grantedOn', { label: words.grantedOn })] : []),
      ...(basis === 'family-third-country'
        ? [yesNo('sponsorUnlimited', { label: words.sponsorUnlimited })]
        : []),
    ] satisfies readonly FieldSpec[],
    procedure: (hasProcedure && !isAmong(basis, 'refugee', 'subsidiary-protection')
      ? [yesNo('protectionGranted', { label: words.protectionGranted })]
      : []) satisfies readonly FieldSpec[],
    rest: [day('on', { label: words.on, hint: words.onHint })] satisfies readonly FieldSpec[],
    more: [
      {
        kind: 'number',
        name: 'dependants',
        label: words.dependants,
        error: form.faults.get('dependants'),
        value: form.text('dependants'),
        mayBeUnknown: false,
      },
      select(
        'renewalTitle',
        { label: words.renewalTitle, hint: words.renewalTitleHint },
        TITLES.map((value) => ({ value, label: titres[value] })),
      ),
      day('renewalExpires', { label: words.renewalExpires }),
    ] satisfies readonly FieldSpec[],
  }
}

const isAmong = (basis: string | undefined, ...of: readonly string[]) =>
  basis !== undefined && of.includes(basis)
