import type { Finding } from '@sejour/engine'

/** The four marks. Each always stands beside its word. */
export const MARKS: { readonly [finding in Finding]: string } = {
  met: '●',
  'not-met': '○',
  unknown: '◌',
  discretionary: '◑',
}
