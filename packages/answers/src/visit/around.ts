import type { Draft } from './statement.ts'
import type { VisaFound } from './visa.ts'

/** What is looked at when coming in: a visa is no promise. */
export function borderDrafts(
  { regime, isBelgian }: VisaFound,
  unionFamily: boolean | undefined,
): readonly Draft[] {
  if (isBelgian) return []
  const union: readonly Draft[] = [
    { id: 'border.union' },
    { id: 'border.other-proof' },
    { id: 'border.fine' },
  ]
  if (regime === 'free-movement') return union
  return [
    ...(unionFamily === true ? [{ id: 'border.union-family' } as const, ...union.slice(1)] : []),
    { id: 'border.check' },
    { id: 'border.refusal', finding: 'discretionary' },
    ...(regime === 'required'
      ? [{ id: 'sticker.fields' } as const, { id: 'sticker.days' } as const]
      : []),
  ]
}

/** Staying longer than planned; which grounds bind the authority was not read. */
export function extensionDrafts({ regime, isBelgian }: VisaFound): readonly Draft[] {
  if (isBelgian) return []
  if (regime === 'free-movement') return [{ id: 'extension.presence' }]
  return [
    { id: 'extension.grounds', finding: 'discretionary' },
    { id: 'extension.duty-or-choice' },
    { id: 'extension.asked' },
    { id: 'extension.not-automatic' },
  ]
}

/** Where sources contradict each other, with what is kept. */
export function contradictionDrafts({ regime, isBelgian }: VisaFound): readonly Draft[] {
  if (isBelgian) return []
  return [
    { id: 'declaration.eight-days' },
    ...(regime === 'free-movement' ? [] : [{ id: 'stay.three-months' } as const]),
  ]
}
