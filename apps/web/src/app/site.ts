import { linkTerms, renderDocument, renderPart } from '../layout/index.ts'
import { lexicons } from '../terms/index.ts'
import { langs } from '../texts/index.ts'
import type { InEachLang, Lang } from '../texts/index.ts'
import type { BuiltIslands } from './islands.ts'
import { preferredLang } from './language.ts'
import { notFound } from './not-found.tsx'
import type { Asked, Given, PageRequest, PageResponse } from './request.ts'
import { routes } from './routes.ts'
import { addressOf, pageAt } from './slugs.ts'

/** Answers a request for a page; nothing for an address that names no language. */
export function answerPage(
  request: PageRequest,
  islands: InEachLang<BuiltIslands>,
): PageResponse | undefined {
  if (request.path === '/') return redirectTo(addressOf(preferredLang(request.acceptLanguage), '/'))
  const found = /^\/(fr|nl|de|en)(\/.*)?$/.exec(request.path)
  const lang = langs.find((one) => one === found?.[1])
  if (lang === undefined) return undefined
  return respond(within(request, lang, found?.[2] ?? '', islands[lang]), request.method)
}

function within(
  request: PageRequest,
  lang: Lang,
  address: string,
  { script }: BuiltIslands,
): Given {
  // A stroke too many at the end is no other page.
  const { path, rest } = pageAt(address.replace(/\/+$/, '') || '/')
  const asked: Asked = { ...request, lang, rest, script }
  const page = routes.find((one) => one.path === path)
  if (page === undefined || (rest !== '' && page.hasSteps !== true)) return notFound(asked)
  // A page answers at one address in each language; the other spellings lead there.
  const canonical = addressOf(lang, path) + rest
  if (request.path !== canonical && request.method === 'GET') {
    const query = request.query.toString()
    return { redirect: query === '' ? canonical : `${canonical}?${query}` }
  }
  linkTerms(path === LEXICON ? undefined : lexicons[lang], addressOf(lang, LEXICON))
  return page.answer(asked)
}

/** Its entries do not lead to themselves. */
const LEXICON = '/lexique'

const HTML = 'text/html; charset=utf-8'

function respond(given: Given, method: PageRequest['method']): PageResponse {
  if ('redirect' in given) return redirectTo(given.redirect)
  if ('download' in given) {
    const { name, type, body } = given.download
    return {
      status: 200,
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
      },
      body,
    }
  }
  if ('fragment' in given) {
    const headers = { 'content-type': HTML, 'cache-control': 'no-store' }
    return { status: 200, headers, body: renderPart(given.fragment) }
  }
  return {
    status: given.status ?? 200,
    // What answers a form is about somebody: no copy stays anywhere.
    headers: { 'content-type': HTML, 'cache-control': method === 'POST' ? 'no-store' : 'no-cache' },
    body: renderDocument(given.page),
  }
}

function redirectTo(location: string): PageResponse {
  return {
    status: 302,
    headers: { location, vary: 'accept-language', 'cache-control': 'no-store' },
    body: '',
  }
}
