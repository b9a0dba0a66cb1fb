import { hydrate, render } from 'preact'
import { bindFrenchSpaces } from '../../layout/french-spaces.ts'
import { DO, formOf, type Form } from '../form/form.ts'
import { loadTerms, startPage } from '../load-terms.ts'
import type { Download, Tool, ToolProps } from './tool.ts'

/**
 * Brings a tool to life: its form is answered in the page, by the same component that the server
 * draws, and nothing is sent.
 */
export async function hydrateTool<Props extends ToolProps>({
  id,
  View,
  refreshOn,
  step,
  download,
  load,
}: Tool<Props>): Promise<void> {
  const root = document.getElementById(`island-${id}`)
  const data = document.getElementById(`props-${id}`)?.textContent
  if (root === null || data === undefined || data === null) return
  bindFrenchSpaces()
  // Written by the server that wrote this page.
  let props = JSON.parse(data) as Props
  const loading = load?.()
  let isLoaded = loading === undefined
  void loading?.then(() => (isLoaded = true))
  // A page that the server answered is the same here only with all that answers.
  if (new Map(props.form).get(DO) === 'answer') await loading
  hydrate(<View {...props} />, root)
  showPrint(root)

  const draw = () => {
    startPage()
    render(<View {...props} />, root)
    showPrint(root)
  }
  void loadTerms(props.lang, root, draw)

  const show = (form: Form, stale = false) => {
    props = { ...props, form: step?.(form) ?? form, stale }
    draw()
  }

  root.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    const sent = formOf(new FormData(event.target, event.submitter))
    const file = download?.({ ...props, form: sent })
    if (file !== undefined) return save(file)
    const answer = () => {
      show(sent)
      moveTo(root, new Map(sent).get(DO))
    }
    if (isLoaded) return answer()
    void loading?.then(answer)
  })

  root.addEventListener('change', ({ target }) => {
    const control = target instanceof HTMLInputElement || target instanceof HTMLSelectElement
    const form = control ? target.form : null
    if (!control || form === null || form.className === 'carried') return
    const isAnswered = root.querySelector('[data-focus-result]') !== null
    if (isAnswered || refreshOn.includes(target.name)) {
      show([...formOf(new FormData(form)), [DO, isAnswered ? 'answer' : 'refresh']], isAnswered)
    }
  })

  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-print]')) window.print()
  })
}

/** Focus goes where the answer of a button is. */
function moveTo(root: HTMLElement, pressed: string | undefined): void {
  const target =
    pressed === 'answer'
      ? root.querySelector<HTMLElement>('[data-focus-first], [data-focus-result]')
      : root.querySelector<HTMLElement>('[data-focus-row]')
  target?.focus()
  // The title stands just above the result: scrolling to it leaves neither under the way out.
  const title = root.querySelector('h1, h2')
  if (pressed === 'answer') title?.scrollIntoView({ block: 'start' })
}

// Without script the browser's own menu prints: the button shows only where it works.
function showPrint(root: HTMLElement): void {
  root.querySelector<HTMLElement>('[data-print]')?.removeAttribute('hidden')
}

function save({ name, type, body }: Download): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([body], { type }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
