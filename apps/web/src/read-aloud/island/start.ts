import { type Passage, passagesIn } from './passages.ts'
import { voiceFor } from './sentences.ts'

const NAME = 'read-aloud'

/** Offers to read aloud, once the browser says that it has a voice of its own for the page. */
export function startReadAloud(): void {
  if (!('speechSynthesis' in window)) return
  for (const panel of document.querySelectorAll<HTMLElement>('[data-read-aloud]')) offer(panel)
}

function offer(panel: HTMLElement): void {
  const part = document.getElementById(panel.dataset['readAloud'] ?? '')
  const lang = part?.closest<HTMLElement>('[lang]')?.lang ?? ''
  if (part === null || lang === '') return
  const look = (): boolean => {
    const voice = voiceFor(speechSynthesis.getVoices(), lang)
    if (voice === undefined) return false
    panel.hidden = false
    bind(panel, { voice, passages: () => passagesIn(part, lang) })
    return true
  }
  // Most browsers find their voices only a moment after the page.
  if (look()) return
  const onVoices = () => {
    if (look()) speechSynthesis.removeEventListener('voiceschanged', onVoices)
  }
  speechSynthesis.addEventListener('voiceschanged', onVoices)
}

type Reading = {
  readonly voice: SpeechSynthesisVoice
  readonly passages: () => readonly Passage[]
}

function bind(panel: HTMLElement, { voice, passages }: Reading): void {
  const play = panel.querySelector<HTMLButtonElement>('[data-play]')
  const stop = panel.querySelector<HTMLButtonElement>('[data-stop]')
  if (play === null || stop === null) return
  let queue: readonly Passage[] = []
  let at = 0
  // What was cancelled still tells of its end: only the last one that began counts.
  let current: SpeechSynthesisUtterance | undefined

  const show = (state: 'play' | 'pause' | 'resume'): void => {
    play.textContent = play.dataset[state] ?? ''
    stop.hidden = state === 'play'
  }
  const silence = (): void => {
    current = undefined
    speechSynthesis.cancel()
  }
  const end = (): void => {
    silence()
    mark(undefined)
    at = 0
    show('play')
  }
  const next = (): void => {
    const passage = queue[at]
    if (passage === undefined) return end()
    const utterance = new SpeechSynthesisUtterance(passage.said)
    utterance.voice = voice
    utterance.lang = voice.lang
    current = utterance
    utterance.addEventListener('end', () => {
      if (current !== utterance) return
      at += 1
      next()
    })
    utterance.addEventListener('error', () => {
      if (current === utterance) end()
    })
    mark(passage)
    speechSynthesis.speak(utterance)
  }
  play.addEventListener('click', () => {
    if (current !== undefined) {
      // Begun again from its sentence: a browser that pauses in the middle often stays silent.
      silence()
      return show('resume')
    }
    if (at === 0) queue = passages()
    show('pause')
    next()
  })
  stop.addEventListener('click', () => {
    end()
    play.focus()
  })
  window.addEventListener('pagehide', end)
}

/** Shows what is being said, without a change to the page where the browser can. */
function mark(passage: Passage | undefined): void {
  for (const block of document.querySelectorAll('.is-being-read')) {
    block.classList.remove('is-being-read')
  }
  if ('highlights' in CSS) CSS.highlights.delete(NAME)
  if (passage === undefined) return
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(passage.range))
  else passage.block.classList.add('is-being-read')
  const { top, bottom } = passage.range.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) passage.block.scrollIntoView({ block: 'center' })
}
