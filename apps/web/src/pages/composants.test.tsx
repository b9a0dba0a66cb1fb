import { expect, test } from 'vitest'
import { renderDocument } from '../layout/index.ts'
import { langs } from '../texts/index.ts'
import { ComposantsPage, ComposantsQuestionPage } from './composants.tsx'

const pages = langs.flatMap((lang) => [
  { lang, name: 'all states', page: <ComposantsPage lang={lang} /> },
  { lang, name: 'a question', page: <ComposantsQuestionPage lang={lang} withError /> },
])

test.each(pages)('$name in $lang is one whole document under a strict policy', ({ lang, page }) => {
  const html = renderDocument(page)
  expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${lang}"`))
  expect(html.match(/<h1/g)).toHaveLength(1)
  expect(html).toMatch(/<body><a class="skip-link" href="#content">/)
  expect(html).toContain('<main id="content"')
  expect(html).not.toMatch(/ style=|<style|<script>| on[a-z]+="/)
})

test.each(pages)('$name in $lang gives each id once', ({ page }) => {
  const ids = [...renderDocument(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test.each(pages)('$name in $lang promises nothing', ({ page }) => {
  expect(renderDocument(page)).not.toMatch(/\b(complet|complète|validé|volledig|gevalideerd)\b/i)
})

test('the way out leaves no referrer and works without script', () => {
  expect(renderDocument(<ComposantsPage lang="fr" />)).toMatch(
    /<a href="https:[^>]*rel="noreferrer"[^>]*data-leave-site/,
  )
})
