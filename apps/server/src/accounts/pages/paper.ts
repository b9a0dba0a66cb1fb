import { ImpossibleDay, localDate, type LocalDate } from '@sejour/calendar'
import type { AccountRoute } from '../route.ts'
import { tried } from '../route.ts'

/** A code on paper and the day of birth open one file, read only. */
export const paperRoute: AccountRoute = {
  path: '/mon-dossier',
  show: async () => ({ view: { page: 'paper' } }),
  send: async ({ parts, form, lang, visitor }) => {
    const birthDate = readBirth(form)
    const { values } = tried(form, {})
    if (birthDate === undefined) {
      return { view: { page: 'paper', values, faults: { birth: 'day-malformed' } }, status: 422 }
    }
    const { address } = visitor
    const code = form.get('code') ?? ''
    const opened = await parts.accounts.paperCodes.open({ code, birthDate, address })
    if ('caseId' in opened) return parts.openPersonPage(opened, lang)
    if (opened.refused === 'too-many') {
      return { view: { page: 'paper', values, retryAt: opened.retryAt }, status: 429 }
    }
    const fault = opened.refused === 'wrong' ? 'paper-wrong' : 'paper-ended'
    return { view: { page: 'paper', values, faults: { code: fault } }, status: 422 }
  },
}

/** The day of birth that was typed; nothing when there is no such day. */
export function readBirth(form: URLSearchParams): LocalDate | undefined {
  const part = (name: string, length: number) =>
    (form.get(`birth-${name}`) ?? '').trim().padStart(length, '0')
  try {
    return localDate(`${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`)
  } catch (error) {
    if (error instanceof ImpossibleDay) return undefined
    throw error
  }
}
