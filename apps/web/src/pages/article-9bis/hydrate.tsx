import { findLocalDate, type LocalDate } from '@sejour/calendar'
import { prepare } from '@sejour/engine'
import { article9bis } from '@sejour/law/article-9bis'
import { hydrate, render } from 'preact'
import { bindFrenchSpaces } from '../../layout/french-spaces.ts'
import { langs } from '../../texts/index.ts'
import { readAnswers, writeAnswers } from './answers.ts'
import type { DeviceState } from './device.tsx'
import { mayShow, START, type State } from './flow.ts'
import { readState, type Sent, type Shown, submit } from './form.ts'
import { findKept, forget, keep } from './kept.ts'
import { Screen, titleOf } from './screen.tsx'
import { screeningTexts } from './texts/index.ts'

const SITE = ' – Sejour'
const storage = (): Storage => localStorage

/**
 * Brings the screening to life: from here on nothing is sent. The answers live in this page alone;
 * the history of the browser holds the number of a page, never an answer.
 */
export function hydrateScreening(): void {
  const root = document.getElementById('island-article-9bis')
  const form = root?.querySelector('form')
  const today = todayOf(document.getElementById('props-article-9bis')?.textContent ?? '')
  const lang = langs.find((one) => one === document.documentElement.lang)
  if (!root || !form || !today || !lang) return
  bindFrenchSpaces()
  const texts = screeningTexts(lang)
  const prepared = prepare(article9bis)

  let shown: Shown = { state: readState(prepared, sentBy(form)) }
  let turn = 0
  let drawn = 0
  const pages: State['step'][] = [shown.state.step]
  let device: DeviceState = { hasKept: findKept(storage) !== undefined }

  const props = () => ({ prepared, texts, today, shown })
  // First exactly what the server drew; then without what only a form that is sent must carry.
  hydrate(<Screen {...props()} carries />, root)
  draw()
  history.replaceState({ page: 0 }, '')

  root.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    show(submit(prepared, shown.state, sentBy(event.target, event.submitter), today))
  })

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button[name="wish"]') : null
    if (button instanceof HTMLButtonElement) grant(button.value)
  })

  addEventListener('popstate', ({ state }) => {
    const page: unknown = state?.page
    const step = typeof page === 'number' ? pages[page] : undefined
    const wanted = { answers: shown.state.answers, step: step ?? START.step }
    turn = typeof page === 'number' ? page : 0
    shown = { state: mayShow(prepared, wanted) ? wanted : START }
    arrive()
  })

  function show(next: Shown): void {
    const isSamePage = next.mistake !== undefined
    shown = next
    if (!isSamePage) {
      turn += 1
      pages.splice(turn, pages.length, next.state.step)
      history.pushState({ page: turn }, '')
    }
    arrive()
  }

  /** Draws the page, names it, and puts the reader at its head: the error first, else the title. */
  function arrive(): void {
    device = { hasKept: device.hasKept }
    draw()
    const head = root?.querySelector<HTMLElement>('[data-focus-first]') ?? root?.querySelector('h1')
    if (head) head.tabIndex = -1
    scrollTo(0, 0)
    head?.focus()
  }

  function draw(): void {
    if (!root) return
    drawn += 1
    render(<Screen key={`page-${drawn}`} {...props()} carries={false} device={device} />, root)
    document.title = titleOf({ ...props(), carries: false }) + SITE
  }

  function grant(wish: string): void {
    const { answers } = shown.state
    switch (wish) {
      case 'print':
        return print()
      case 'forget':
        forget(storage)
        device = { hasKept: false, ended: 'forgotten' }
        return draw()
      case 'keep': {
        const isKept = answers !== undefined && keep(storage, writeAnswers(answers))
        device = { hasKept: isKept, ended: isKept ? 'kept' : 'refused' }
        return draw()
      }
      case 'resume': {
        const kept = readAnswers(article9bis, findKept(storage) ?? '')
        show({ state: kept ? { answers: kept, step: { kind: 'check' } } : START })
      }
    }
  }
}

function sentBy(form: HTMLFormElement, submitter?: HTMLElement | null): Sent {
  const data = new FormData(form, submitter ?? null)
  const texts = (name: string): readonly string[] =>
    data.getAll(name).filter((value) => typeof value === 'string')
  return { get: (name) => texts(name)[0] ?? null, getAll: texts }
}

// Written by the server that wrote this page.
function todayOf(props: string): LocalDate | undefined {
  const found = /"today":"([\d-]+)"/.exec(props)
  return found?.[1] === undefined ? undefined : findLocalDate(found[1])
}
