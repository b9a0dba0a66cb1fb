import {
  ADDRESSEES,
  type Addressee,
  type BundleWish,
  type CaseFile,
  isIdentity,
} from '@sejour/desk'
import { bundleTick } from '@sejour/web/desk'
import type { FormReader } from './form-reader.ts'

/** Bytes of a volume. A MB is a million: whoever counts more finds the file smaller than allowed. */
const MB = 1_000_000
const LIMITS = { jbox: 10 * MB, mail: 7 * MB } as const

const WHICH = ['all', 'unfiled', 'procedure', 'ticked'] as const
const LIMIT_KINDS = ['jbox', 'mail', 'own'] as const

/** What a form wants made of the pieces; what it lacks is noted in the form. */
export function readWish(form: FormReader, { state }: Pick<CaseFile, 'state'>): BundleWish {
  const procedure = form.oneOf('procedure', [...state.procedures.keys()])
  const addressee = readAddressee(form)
  const title = form.line('title')
  const limitBytes = readLimit(form)
  const isMarked = form.ticked('mark')
  if (isMarked && addressee === undefined && hasIdentity(state)) {
    form.wrong('addressee', 'no-addressee')
  }
  return {
    ...readWhich(form, { state, procedure }),
    order: form.oneOf('order', ['numbers', 'groups']) ?? 'numbers',
    lang: form.oneOf('language', ['fr', 'nl', 'de']) ?? state.language,
    isMarked,
    ...(procedure !== undefined && { about: procedure }),
    ...(title !== undefined && { title }),
    ...(addressee !== undefined && { addressee }),
    ...(limitBytes !== undefined && { limitBytes }),
  }
}

function readWhich(
  form: FormReader,
  { state, procedure }: Pick<CaseFile, 'state'> & { readonly procedure: string | undefined },
) {
  const which = form.oneOf('which', WHICH) ?? 'all'
  if (which === 'procedure') {
    if (procedure === undefined) form.wrong('procedure', 'no-procedure')
    return { which, procedure: procedure ?? '' }
  }
  if (which !== 'ticked') return { which }
  return { which, ticked: [...state.exhibits.keys()].filter((id) => form.ticked(bundleTick(id))) }
}

function readAddressee(form: FormReader): Addressee | undefined {
  const chosen = form.oneOf('addressee', [...ADDRESSEES, 'other'])
  if (chosen !== 'other') return chosen
  return { name: form.requiredLine('addresseeName', 'no-name') }
}

function readLimit(form: FormReader): number | undefined {
  const kind = form.oneOf('limit', LIMIT_KINDS)
  if (kind !== 'own') return kind && LIMITS[kind]
  const typed = Number((form.line('own') ?? '').replace(',', '.'))
  if (typed >= 1 && typed <= 2000) return Math.round(typed * MB)
  form.wrong('own', 'limit')
  return undefined
}

const hasIdentity = ({ exhibits }: CaseFile['state']): boolean =>
  [...exhibits.values()].some((exhibit) => exhibit.file !== undefined && isIdentity(exhibit))
