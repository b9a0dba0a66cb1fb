import { findLocalDate, type LocalDate } from '@sejour/calendar'
import { hydrate, render, type VNode } from 'preact'
import { bindFrenchSpaces } from '../../layout/french-spaces.ts'
import { langs, type Lang } from '../../texts/index.ts'
import { loadTerms, startPage } from '../load-terms.ts'
import type { DeviceState } from './device.tsx'
import type { Mistake } from './guide-texts.ts'
import { findKept, forget, keep } from './kept.ts'
import type { Sent } from './read-given.ts'

/** What to show next: a state, and when an answer could not be read, why and what was typed. */
export type Shown<State> = {
  readonly state: State
  readonly mistake?: Mistake
  readonly typed?: Sent
}

/** Everything that a page is drawn from. */
export type Drawn<State> = {
  readonly today: LocalDate
  readonly shown: Shown<State>
  /** Whether the page carries the answers in itself: only where no script keeps them. */
  readonly carries: boolean
  /** What the device can do and keeps; absent without script. */
  readonly device?: DeviceState | undefined
}

/** A guided page: a state, how a sent form changes it, and how it is drawn. */
export type Guide<State extends { readonly step: unknown }> = {
  /** Names its island, and what the device keeps. */
  readonly id: string
  readonly start: State
  readonly read: (sent: Sent) => State
  readonly submit: (state: State, sent: Sent, today: LocalDate) => Shown<State>
  /** The answers at another step, if it can be shown with them. */
  readonly at: (state: State, step: State['step']) => State | undefined
  /** The answers as text; absent when there are none yet. */
  readonly write: (state: State) => string | undefined
  readonly resume: (kept: string) => State | undefined
  readonly draw: (drawn: Drawn<State>) => VNode
  readonly titleOf: (drawn: Drawn<State>) => string
}

const SITE = ' – Sejour'
const storage = (): Storage => localStorage

/**
 * Brings a guided page to life: from here on nothing is sent. The answers live in this page alone;
 * the history of the browser holds the number of a page, never an answer.
 */
export function hydrateGuide<State extends { readonly step: unknown }>(
  guideIn: (lang: Lang) => Guide<State> | Promise<Guide<State>>,
  id: Guide<State>['id'],
): void {
  const root = document.getElementById(`island-${id}`)
  const form = root?.querySelector('form')
  const today = todayOf(document.getElementById(`props-${id}`)?.textContent ?? '')
  const lang = langs.find((one) => one === document.documentElement.lang)
  if (!root || !form || !today || !lang) return
  bindFrenchSpaces()
  const made = guideIn(lang)
  if (!(made instanceof Promise)) return start(root, form, { guide: made, today, lang })
  // What is pressed before everything is there is not sent: it is heard once it is.
  let pressed: HTMLElement | null | undefined
  const hold = (event: SubmitEvent) => {
    event.preventDefault()
    pressed = event.submitter
  }
  root.addEventListener('submit', hold)
  void made.then((guide) => {
    root.removeEventListener('submit', hold)
    start(root, form, { guide, today, lang })
    if (pressed !== undefined) root.querySelector('form')?.requestSubmit()
  })
}

type Started<State extends { readonly step: unknown }> = {
  readonly guide: Guide<State>
  readonly today: LocalDate
  readonly lang: Lang
}

function start<State extends { readonly step: unknown }>(
  root: HTMLElement,
  form: HTMLFormElement,
  { guide, today, lang }: Started<State>,
): void {
  const { id } = guide

  let shown: Shown<State> = { state: guide.read(sentBy(form)) }
  let turn = 0
  let drawn = 0
  const pages: State['step'][] = [shown.state.step]
  let device: DeviceState = { hasKept: findKept(storage, id) !== undefined }

  // First exactly what the server drew; then without what only a form that is sent must carry.
  hydrate(guide.draw({ today, shown, carries: true }), root)
  draw()
  void loadTerms(lang, root, redraw)
  history.replaceState({ page: 0 }, '')

  root.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    show(guide.submit(shown.state, sentBy(event.target, event.submitter), today))
  })

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button[name="wish"]') : null
    if (button instanceof HTMLButtonElement) grant(button.value)
  })

  addEventListener('popstate', ({ state }) => {
    const page: unknown = state?.page
    // A link within the page leads to a place in it, not to another page.
    if (typeof page !== 'number') return
    turn = page
    shown = { state: guide.at(shown.state, pages[turn] ?? guide.start.step) ?? guide.start }
    arrive()
  })

  function show(next: Shown<State>): void {
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
    const head = root.querySelector<HTMLElement>('[data-focus-first]') ?? root.querySelector('h1')
    if (head) head.tabIndex = -1
    scrollTo(0, 0)
    head?.focus()
  }

  function draw(): void {
    drawn += 1
    redraw()
  }

  /** The same page again: what has the focus keeps it. */
  function redraw(): void {
    startPage()
    const page = { today, shown, carries: false, device }
    render(<Fresh key={`page-${drawn}`}>{guide.draw(page)}</Fresh>, root)
    document.title = guide.titleOf(page) + SITE
  }

  function grant(wish: string): void {
    switch (wish) {
      case 'print':
        return print()
      case 'forget':
        forget(storage, id)
        device = { hasKept: false, ended: 'forgotten' }
        return draw()
      case 'keep': {
        const text = guide.write(shown.state)
        const isKept = text !== undefined && keep(storage, id, text)
        device = { hasKept: isKept, ended: isKept ? 'kept' : 'refused' }
        return draw()
      }
      case 'resume':
        show({ state: guide.resume(findKept(storage, id) ?? '') ?? guide.start })
    }
  }
}

// A new page is drawn anew: no field keeps what was typed into another.
function Fresh({ children }: { children: VNode }) {
  return children
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
