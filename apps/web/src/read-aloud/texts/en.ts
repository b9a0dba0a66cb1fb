import type { Texts } from './index.ts'

export const en: Texts = {
  play: 'Read aloud',
  pause: 'Pause',
  resume: 'Go on reading',
  stop: 'Stop reading',
  label: 'Reading aloud',
  whose: 'The voice is that of your device. Nothing is sent.',
}
