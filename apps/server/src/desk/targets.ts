import type { Target } from '@sejour/desk'
import { deskHref, type DeskLang, type DeskPageId } from '@sejour/web/desk'

/** The page on which each part of a case is worked on. */
const PAGE_OF = {
  case: 'case',
  agenda: 'caseAgenda',
  people: 'people',
  addresses: 'people',
  procedure: 'caseAgenda',
  arguments: 'arguments',
  exhibits: 'exhibits',
  tasks: 'tasks',
  alerts: 'case',
  mandates: 'people',
} as const satisfies { readonly [part in Target['part']]: DeskPageId }

/** Address of the place where an action is done. */
export function hrefOf(lang: DeskLang, target: Target): string {
  const href = deskHref(lang, PAGE_OF[target.part], { case: target.case })
  const place = target.id ?? (target.part === 'addresses' ? 'addresses' : undefined)
  return place === undefined ? href : `${href}#${place}`
}
